import type { Source } from "@ssos/model";

const publisher = "California Department of Education";

/** The documents in which the cut scores, tables and rules of performance levels were read, by id. */
export const levelSources: Readonly<Record<string, Source>> = {
  "cde-tables-2017": { id: "cde-tables-2017", title: "Five-by-Five Placement Reports and Color Tables, fall 2017", publisher, url: "https://www.cde.ca.gov/ta/ac/cm/fivebyfivecolortables.asp" },
  "cde-tables-2018": { id: "cde-tables-2018", title: "2018 Five-by-Five Color Tables", publisher, url: "https://www.cde.ca.gov/ta/ac/cm/fivebyfivecolortables18.asp" },
  "cde-tables-2019": { id: "cde-tables-2019", title: "2019 Five-by-Five Color Tables", publisher, url: "https://cde.ca.gov/ta/aC/cm/fivebyfivecolortables19.asp" },
  "cde-tables-2023": { id: "cde-tables-2023", title: "2023 Five-by-Five Color Tables", publisher, url: "https://cde.ca.gov/Ta/ac/cm/fivebyfivecolortables23.asp" },
  "cde-grid-ela-2017": { id: "cde-grid-ela-2017", title: "Placement report, English language arts, fall 2017", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=ela&year=2017f&cdcode=&scode=6015465&reporttype=sgroups" },
  "cde-grid-math-2017": { id: "cde-grid-math-2017", title: "Placement report, mathematics, fall 2017", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid.aspx?indicator=math&scode=0109355&year=2017f&reporttype=sgroups" },
  "cde-grid-grad-2017": { id: "cde-grid-grad-2017", title: "Placement report, graduation rate, fall 2017", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=grad&year=2017f&cdcode=1964725&scode=&reporttype=schools" },
  "cde-grid-chronic-2024": { id: "cde-grid-chronic-2024", title: "Placement report, chronic absenteeism, 2024", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=chron&year=2024&cdcode=&scode=0139105&reporttype=sgroups" },
  "cde-grid-chronic-2025": { id: "cde-grid-chronic-2025", title: "Placement report, chronic absenteeism, 2025", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=chron&year=2025&cdcode=3868478&scode=&reporttype=schools&cdsname=" },
  "cde-grid-susp-es-2017": { id: "cde-grid-susp-es-2017", title: "Placement report, suspension, elementary school, fall 2017", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2017f&cdcode=&scode=6054613&reporttype=sgroups" },
  "cde-grid-susp-es-2019": { id: "cde-grid-susp-es-2019", title: "Placement report, suspension, elementary school, 2019", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2019&cdcode=&scode=6058945&reporttype=sgroups" },
  "cde-grid-susp-ms-2017": { id: "cde-grid-susp-ms-2017", title: "Placement report, suspension, middle school, fall 2017", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2017f&cdcode=&scode=6057814&reporttype=sgroups" },
  "cde-grid-susp-hs-2017": { id: "cde-grid-susp-hs-2017", title: "Placement report, suspension, high school, fall 2017", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2017f&cdcode=&scode=1935758&reporttype=sgroups" },
  "cde-grid-susp-hs-2024": { id: "cde-grid-susp-hs-2024", title: "Placement report, suspension, high school, 2024", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2024&cdcode=&scode=0139212&reporttype=sgroups" },
  "cde-grid-susp-hs-2025": { id: "cde-grid-susp-hs-2025", title: "Placement report, suspension, high school, 2025", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2025&cdcode=&scode=0120659&reporttype=sgroups" },
  "cde-grid-susp-ud-2018": { id: "cde-grid-susp-ud-2018", title: "Placement report, suspension, unified district, 2018", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid?indicator=susp&year=2018&cdcode=0761796&scode=&reporttype=sgroups" },
  "cde-grad-2017": { id: "cde-grad-2017", title: "Graduation rate data file, fall 2017", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/graddownload2017f.txt" },
  "cde-grad-2018": { id: "cde-grad-2018", title: "Graduation rate data file, 2018", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/graddownload2018.txt" },
  "cde-grad-2019": { id: "cde-grad-2019", title: "Graduation rate data file, 2019", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/graddownload2019.txt" },
  "cde-elpi-2017": { id: "cde-elpi-2017", title: "English learner progress data file, fall 2017", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/elpidownload2017f.txt" },
  "cde-elpi-2019": { id: "cde-elpi-2019", title: "English learner progress data file, 2019", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/elpidownload2019.txt" },
  "cde-cci-2017": { id: "cde-cci-2017", title: "College/career data file, fall 2017", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/ccidownload2017f.txt" },
  "cde-results-monterey": { id: "cde-results-monterey", title: "Published result rows of Monterey County, Dashboards 2018 and 2022 to 2024, without a contradicting row", publisher },
  "cde-layout-suspension": { id: "cde-layout-suspension", title: "Record Layout: Suspension Rate Indicator", publisher, url: "https://www.cde.ca.gov/ta/ac/cm/suspindicator24.asp" },
  "cde-layout-suspension-2022": { id: "cde-layout-suspension-2022", title: "Suspension Rate Indicator report 2022, note on data that were not certified", publisher, url: "https://www6.cde.ca.gov/californiamodel/report?cdcode=0000000&indicator=susp&year=2022" },
  "cde-layout-chronic-2022": { id: "cde-layout-chronic-2022", title: "Record Layout for 2022 Chronic Absenteeism", publisher, url: "https://cde.ca.gov/ta/ac/cm/chronic22.asp" },
  "cde-academic-faq": { id: "cde-academic-faq", title: "Academic Indicator FAQs", publisher, url: "https://cde.ca.gov/Ta/ac/cm/dbacadfaq.asp" },
};

import type { Source } from "@ssos/model";

const publisher = "California Department of Education";

/** The documents in which the cut scores, tables and rules of performance levels were read, by id. */
export const levelSources: Readonly<Record<string, Source>> = {
  "cde-tables-2017": { id: "cde-tables-2017", title: "Five-by-Five Placement Reports and Color Tables, fall 2017", publisher, url: "https://www.cde.ca.gov/ta/ac/cm/fivebyfivecolortables.asp" },
  "cde-tables-2018": { id: "cde-tables-2018", title: "2018 Five-by-Five Color Tables", publisher, url: "https://www.cde.ca.gov/ta/ac/cm/fivebyfivecolortables18.asp" },
  "cde-tables-2019": { id: "cde-tables-2019", title: "2019 Five-by-Five Color Tables", publisher, url: "https://cde.ca.gov/ta/aC/cm/fivebyfivecolortables19.asp" },
  "cde-tables-2023": { id: "cde-tables-2023", title: "2023 Five-by-Five Color Tables", publisher, url: "https://cde.ca.gov/Ta/ac/cm/fivebyfivecolortables23.asp" },
  "cde-grid-ela-2017": { id: "cde-grid-ela-2017", title: "Placement report, English language arts, fall 2017 (school 6015465)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-math-2017": { id: "cde-grid-math-2017", title: "Placement report, mathematics, fall 2017 (school 0109355)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-grad-2017": { id: "cde-grid-grad-2017", title: "Placement report, graduation rate, fall 2017 (district 1964725)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-chronic-2024": { id: "cde-grid-chronic-2024", title: "Placement report, chronic absenteeism, 2024 (school 0139105)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-chronic-2025": { id: "cde-grid-chronic-2025", title: "Placement report, chronic absenteeism, 2025 (district 3868478)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-es-2017": { id: "cde-grid-susp-es-2017", title: "Placement report, suspension, elementary school, fall 2017 (school 6054613)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-es-2019": { id: "cde-grid-susp-es-2019", title: "Placement report, suspension, elementary school, 2019 (school 6058945)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-ms-2017": { id: "cde-grid-susp-ms-2017", title: "Placement report, suspension, middle school, fall 2017 (school 6057814)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-hs-2017": { id: "cde-grid-susp-hs-2017", title: "Placement report, suspension, high school, fall 2017 (school 1935758)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-hs-2024": { id: "cde-grid-susp-hs-2024", title: "Placement report, suspension, high school, 2024 (school 0139212)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-hs-2025": { id: "cde-grid-susp-hs-2025", title: "Placement report, suspension, high school, 2025 (school 0120659)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grid-susp-ud-2018": { id: "cde-grid-susp-ud-2018", title: "Placement report, suspension, unified district, 2018 (district 0761796)", publisher, url: "https://www6.cde.ca.gov/californiamodel/grid" },
  "cde-grad-2017": { id: "cde-grad-2017", title: "Graduation rate data file, fall 2017", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/graddownload2017f.txt" },
  "cde-grad-2018": { id: "cde-grad-2018", title: "Graduation rate data file, 2018", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/graddownload2018.txt" },
  "cde-grad-2019": { id: "cde-grad-2019", title: "Graduation rate data file, 2019", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/graddownload2019.txt" },
  "cde-elpi-2017": { id: "cde-elpi-2017", title: "English learner progress data file, fall 2017", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/elpidownload2017f.txt" },
  "cde-elpi-2019": { id: "cde-elpi-2019", title: "English learner progress data file, 2019", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/elpidownload2019.txt" },
  "cde-cci-2017": { id: "cde-cci-2017", title: "College/career data file, fall 2017", publisher, url: "https://www3.cde.ca.gov/researchfiles/cadashboard/ccidownload2017f.txt" },
  "cde-results-monterey": { id: "cde-results-monterey", title: "Published result rows of Monterey County, Dashboards 2018 and 2022 to 2024, without a contradicting row", publisher },
  "cde-layout-suspension": { id: "cde-layout-suspension", title: "Record Layout: Suspension Rate Indicator", publisher, url: "https://www.cde.ca.gov/ta/ac/cm/suspindicator24.asp" },
  "cde-layout-suspension-2022": { id: "cde-layout-suspension-2022", title: "Suspension Rate Indicator report 2022, note on data that were not certified (State)", publisher, url: "https://www6.cde.ca.gov/californiamodel/report" },
  "cde-layout-chronic-2022": { id: "cde-layout-chronic-2022", title: "Record Layout for 2022 Chronic Absenteeism", publisher, url: "https://cde.ca.gov/ta/ac/cm/chronic22.asp" },
  "cde-academic-faq": { id: "cde-academic-faq", title: "Academic Indicator FAQs", publisher, url: "https://cde.ca.gov/Ta/ac/cm/dbacadfaq.asp" },
};

import type { Source } from "@ssos/model";

const CDE = "California Department of Education";
const ESSA_FILES = "https://www.cde.ca.gov/sp/sw/t1/essaassistdatafiles.asp";

/** The documents that the data of histories and school support were read in, by the ids they name. */
export const SUPPORT_SOURCES: readonly Source[] = [
  { id: "cde-assistance-status-2017", title: "LCFF Assistance Status Fall 2017", publisher: CDE, published: "2017-12" },
  { id: "cde-assistance-status-2018", title: "LCFF Assistance Status 2018", publisher: CDE, published: "2019-01-08" },
  { id: "cde-assistance-status-2019", title: "2019 LCFF LEA Eligibility File, revised", publisher: CDE, published: "2020-03" },
  { id: "cde-assistance-status-2022", title: "2022 LCFF Eligibility File", publisher: CDE, published: "2023-02" },
  { id: "cde-essa-2018", title: "2018-19 ESSA assistance status, with colours by school and group as compiled by a county office", publisher: CDE, url: ESSA_FILES },
  { id: "cde-essa-2019", title: "2019-20 Every Student Succeeds Act Assistance Status, by student group", publisher: CDE, url: ESSA_FILES },
  { id: "cde-essa-2022", title: "2022-23 Every Student Succeeds Act Assistance Status", publisher: CDE, url: ESSA_FILES },
  { id: "cde-essa-2023", title: "2023-24 Every Student Succeeds Act Assistance Status", publisher: CDE, published: "2024-01", url: ESSA_FILES },
  { id: "cde-essa-2024", title: "Letter and pages on ESSA assistance in 2024-25", publisher: CDE, url: "https://www.cde.ca.gov/sp/sw/t1/tsi.asp" },
  { id: "cde-csi-low-graduation-questions-2021", title: "CSI Low Graduation Rate: questions on the exits of 2021-22", publisher: CDE, url: "https://www.cde.ca.gov/ta/ac/cm/csilowgradrate.asp" },
  { id: "cde-csi-low-graduation-questions-2024", title: "CSI Low Graduation Rate: questions on the exits of 2024-25", publisher: CDE, published: "2024-12-12", url: "https://www.cde.ca.gov/ta/ac/cm/csilowgradrate.asp" },
  { id: "press-dashboard-release-2024", title: "Report on the release of the 2024 Dashboard", publisher: "an education data service", url: "https://www.resourceassistanceusa.com/blog" },
  { id: "press-dashboard-release-2025", title: "California School News, January 2026", publisher: "California School Boards Association", url: "https://publications.csba.org/california-school-news/january-2026" },
  { id: "county-script-2020", title: "Table of geographic lead areas in a public script", publisher: "a county office of education", published: "2020" },
  { id: "county-summaries-2023", title: "County summaries of support, compiled under EC 52066(i)", publisher: CDE, published: "2023" },
];

import type { Source } from "../sources/source.ts";

const CDE = "California Department of Education";
const downloads = "https://www3.cde.ca.gov/researchfiles/cadashboard/";

/** Where the layouts of Dashboard files were read, by the ids that layouts name. */
export const FILE_SOURCES: Readonly<Record<string, Source>> = {
  "cde-dashboard-files-2017f": { id: "cde-dashboard-files-2017f", title: "California School Dashboard data files, fall 2017", publisher: CDE, url: downloads },
  "cde-dashboard-files-2018": { id: "cde-dashboard-files-2018", title: "California School Dashboard data files, 2018", publisher: CDE, url: downloads },
  "cde-dashboard-files-2019": { id: "cde-dashboard-files-2019", title: "California School Dashboard data files, 2019", publisher: CDE, url: downloads },
  "cde-dashboard-files-2022": { id: "cde-dashboard-files-2022", title: "California School Dashboard data files, 2022", publisher: CDE, url: downloads },
  "cde-dashboard-files-2023": { id: "cde-dashboard-files-2023", title: "California School Dashboard data files, 2023", publisher: CDE, url: downloads },
  "cde-record-layouts": { id: "cde-record-layouts", title: "Dashboard data files: record layouts by indicator and year", publisher: CDE, url: "https://www.cde.ca.gov/ta/ac/cm/" },
};

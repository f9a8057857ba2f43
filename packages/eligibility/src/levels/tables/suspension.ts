import type { LevelTable } from "../level-table.ts";
import { suspensionGrid, suspensionSchoolGrid } from "./grids.ts";

/** Suspension, elementary schools. */
export const suspensionElementarySchool: LevelTable = {
  id: "susp-elementary-school",
  name: "Suspension, elementary school (ES)",
  direction: "lower-is-better",
  status: [6, 3, 1, 0.5],
  change: [2, 0.2, -0.3, -1],
  grid: suspensionSchoolGrid,
  sources: ["cde-grid-susp-es-2017", "cde-grid-susp-es-2019", "cde-tables-2023"],
  confidence: "verified",
};

/** Suspension, middle schools. */
export const suspensionMiddleSchool: LevelTable = {
  id: "susp-middle-school",
  name: "Suspension, middle school (MS)",
  direction: "lower-is-better",
  status: [12, 8, 2, 0.5],
  change: [4, 0.2, -0.3, -3],
  grid: suspensionSchoolGrid,
  sources: ["cde-grid-susp-ms-2017", "cde-tables-2023"],
  confidence: "verified",
};

/** Suspension, high schools. */
export const suspensionHighSchool: LevelTable = {
  id: "susp-high-school",
  name: "Suspension, high school (HS)",
  direction: "lower-is-better",
  status: [10, 6, 1.5, 0.5],
  change: [3, 0.2, -0.3, -2],
  grid: suspensionSchoolGrid,
  sources: ["cde-grid-susp-hs-2017", "cde-grid-susp-hs-2024", "cde-grid-susp-hs-2025", "cde-tables-2023"],
  confidence: "verified",
};

/** Suspension, elementary districts. */
export const suspensionElementaryDistrict: LevelTable = {
  id: "susp-elementary-district",
  name: "Suspension, elementary district (ED)",
  direction: "lower-is-better",
  status: [6, 3, 1.5, 0.5],
  change: [2, 0.2, -0.3, -2],
  grid: suspensionSchoolGrid,
  sources: ["cde-tables-2017", "cde-tables-2019", "cde-tables-2023"],
  confidence: "verified",
};

/** Suspension, high school districts. */
export const suspensionHighDistrict: LevelTable = {
  id: "susp-high-district",
  name: "Suspension, high school district (HD)",
  direction: "lower-is-better",
  status: [9, 6, 3.5, 1.5],
  change: [3, 0.4, -0.5, -3],
  grid: suspensionGrid,
  sources: ["cde-results-monterey", "cde-tables-2023"],
  confidence: "assumed",
  openQuestion: "No published page with this table was read: three status bounds and the outer change bounds are recalled, the colours taken from the unified districts' table; every published row seen agrees.",
};

/** Suspension, unified districts, schools of all grades, county offices and the State. */
export const suspensionUnifiedDistrict: LevelTable = {
  id: "susp-unified-district",
  name: "Suspension, unified district, K-12 school, county office (UD)",
  direction: "lower-is-better",
  status: [8, 4.5, 2.5, 1],
  change: [2, 0.2, -0.3, -2],
  grid: suspensionGrid,
  sources: ["cde-grid-susp-ud-2018", "cde-tables-2023"],
  confidence: "verified",
};

import type { LevelTable } from "../level-table.ts";
import { commonGrid } from "./grids.ts";

/** Chronic absenteeism, 2019 on. */
export const chronicAbsenteeism: LevelTable = {
  id: "chronic",
  name: "Chronic absenteeism",
  direction: "lower-is-better",
  status: [20, 10, 5, 2.5],
  change: [3, 0.4, -0.5, -3],
  grid: commonGrid,
  sources: ["cde-tables-2023", "cde-grid-chronic-2024", "cde-grid-chronic-2025", "cde-results-monterey"],
  confidence: "verified",
};

/** Chronic absenteeism in its first year: the same bounds, though the page words one of them differently. */
export const chronicAbsenteeism2018: LevelTable = {
  ...chronicAbsenteeism,
  id: "chronic-2018",
  name: "Chronic absenteeism, 2018",
  sources: ["cde-tables-2018", "cde-results-monterey"],
  openQuestion: "The page of 2018 lets Increased Significantly begin at +3.0; the published rows put +3.0 under Increased. The rows are followed.",
};

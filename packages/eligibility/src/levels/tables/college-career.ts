import type { LevelTable } from "../level-table.ts";
import { commonGrid } from "./grids.ts";

/** College/career, percent prepared; status only in fall 2017 and 2023. */
export const collegeCareer: LevelTable = {
  id: "cci",
  name: "College/career",
  direction: "higher-is-better",
  status: [10, 35, 55, 70],
  change: [-9, -1.9, 2, 9],
  grid: commonGrid,
  sources: ["cde-results-monterey", "cde-cci-2017"],
  confidence: "derived",
  openQuestion: "Three cells at the outer changes were not seen in published rows; they follow the common table.",
};

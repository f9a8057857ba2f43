import type { LevelTable } from "../level-table.ts";
import { academicGrid } from "./grids.ts";

/** English language arts by the cut points of grades 3 to 8, fall 2017 on; distance from standard in points. */
export const elaGrades3To8: LevelTable = {
  id: "ela-grades-3-8",
  name: "English language arts, grades 3 to 8",
  direction: "higher-is-better",
  status: [-70, -5, 10, 45],
  change: [-15, -2.9, 3, 15],
  grid: academicGrid,
  sources: ["cde-grid-ela-2017", "cde-results-monterey"],
  confidence: "verified",
};

/** English language arts by the high school cut points, 2018 on. */
export const elaHighSchool: LevelTable = {
  id: "ela-high-school",
  name: "English language arts, high school",
  direction: "higher-is-better",
  status: [-45, 0, 30, 75],
  change: [-15, -2.9, 3, 15],
  grid: academicGrid,
  sources: ["cde-results-monterey"],
  confidence: "derived",
};

/** Mathematics by the cut points of grades 3 to 8, fall 2017 on. */
export const mathGrades3To8: LevelTable = {
  id: "math-grades-3-8",
  name: "Mathematics, grades 3 to 8",
  direction: "higher-is-better",
  status: [-95, -25, 0, 35],
  change: [-15, -2.9, 3, 15],
  grid: academicGrid,
  sources: ["cde-grid-math-2017", "cde-results-monterey"],
  confidence: "verified",
};

/** Mathematics by the high school cut points, 2018 on. */
export const mathHighSchool: LevelTable = {
  id: "math-high-school",
  name: "Mathematics, high school",
  direction: "higher-is-better",
  status: [-115, -60, 0, 25],
  change: [-15, -2.9, 3, 15],
  grid: academicGrid,
  sources: ["cde-results-monterey"],
  confidence: "derived",
};

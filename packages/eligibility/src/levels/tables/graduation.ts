import type { LevelTable } from "../level-table.ts";
import { graduationGrid, graduationSmallGrid } from "./grids.ts";

/** Graduation, fall 2017: four-year cohort. */
export const graduation2017: LevelTable = {
  id: "grad-2017",
  name: "Graduation, fall 2017",
  direction: "higher-is-better",
  status: [67, 85, 90, 95],
  change: [-5, -0.9, 1, 5],
  grid: graduationGrid,
  sources: ["cde-grid-grad-2017", "cde-grad-2017"],
  confidence: "derived",
};

/** Graduation, 2018: four-year cohort. */
export const graduation2018: LevelTable = {
  id: "grad-2018",
  name: "Graduation, 2018",
  direction: "higher-is-better",
  status: [67, 80, 90, 95],
  change: [-5, -0.9, 1, 5],
  grid: graduationGrid,
  sources: ["cde-grad-2018"],
  confidence: "derived",
};

/** Graduation, 2018: one-year rate of alternative schools, and rows of county offices. */
export const graduationAlternative2018: LevelTable = {
  id: "grad-alternative-2018",
  name: "Graduation, alternative schools and county offices, 2018",
  direction: "higher-is-better",
  status: [67, 70, 80, 90],
  change: [-10, -2.9, 3, 10],
  grid: graduationGrid,
  sources: ["cde-grad-2018"],
  confidence: "derived",
};

/** Graduation, 2019 and status of 2022: combined four- and five-year rate. */
export const graduation2019: LevelTable = {
  id: "grad-2019",
  name: "Graduation, 2019 and 2022",
  direction: "higher-is-better",
  status: [68, 80, 90.5, 95],
  change: [-5, -0.9, 1, 5],
  grid: graduationGrid,
  sources: ["cde-grad-2019", "cde-results-monterey"],
  confidence: "derived",
};

/** Graduation, 2019: alternative schools and rows of county offices. */
export const graduationAlternative2019: LevelTable = {
  id: "grad-alternative-2019",
  name: "Graduation, alternative schools and county offices, 2019",
  direction: "higher-is-better",
  status: [68, 70, 80, 90.5],
  change: [-10, -2.9, 3, 10],
  grid: graduationGrid,
  sources: ["cde-grad-2019"],
  confidence: "derived",
};

/** Graduation, 2023 on: combined four- and five-year rate; populations under 150 have their own grid. */
export const graduation: LevelTable = {
  id: "grad",
  name: "Graduation, 2023 on",
  direction: "higher-is-better",
  status: [68, 80, 90.5, 95],
  change: [-5, -0.9, 1, 5],
  grid: graduationGrid,
  smallGrid: graduationSmallGrid,
  sources: ["cde-results-monterey"],
  confidence: "derived",
};

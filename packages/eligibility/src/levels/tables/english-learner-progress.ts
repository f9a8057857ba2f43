import type { LevelTable } from "../level-table.ts";
import { commonGrid } from "./grids.ts";

/** English learner progress of fall 2017, on the former assessment (CELDT). All statewide rows of 2017 come out. */
export const englishLearnerProgress2017: LevelTable = {
  id: "elpi-2017",
  name: "English learner progress, fall 2017",
  direction: "higher-is-better",
  status: [60, 67, 75, 85],
  change: [-10, -1.4, 1.5, 10],
  grid: commonGrid,
  sources: ["cde-elpi-2017"],
  confidence: "derived",
};

/** English learner progress on the ELPAC; status from 2019, change and colours from 2023. */
export const englishLearnerProgress: LevelTable = {
  id: "elpi",
  name: "English learner progress",
  direction: "higher-is-better",
  status: [35, 45, 55, 65],
  change: [-10, -1.9, 2, 10],
  grid: commonGrid,
  sources: ["cde-results-monterey", "cde-elpi-2019"],
  confidence: "assumed",
  openQuestion: "Eleven cells of this table were never seen in published rows; they are taken from the common table.",
};

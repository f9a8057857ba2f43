import type { Grid } from "../level-table.ts";

/** Chronic absenteeism, college/career, English learner progress. */
export const commonGrid: Grid = [
  [1, 1, 1, 2, 3],
  [1, 2, 2, 3, 3],
  [2, 2, 3, 4, 4],
  [2, 3, 4, 4, 5],
  [3, 4, 5, 5, 5],
];

/** English language arts and mathematics from fall 2017 on (State Board action of November 2017). */
export const academicGrid: Grid = [
  [1, 1, 1, 2, 2],
  [2, 2, 2, 3, 3],
  [3, 3, 3, 4, 4],
  [4, 4, 4, 4, 5],
  [4, 4, 5, 5, 5],
];

/** Suspension in unified and high school districts: the best status cannot come with the worst change. */
export const suspensionGrid: Grid = [
  [1, 1, 1, 2, 3],
  [1, 2, 2, 3, 3],
  [2, 2, 3, 4, 4],
  [2, 3, 4, 4, 5],
  [null, 4, 5, 5, 5],
];

/** Suspension in schools and elementary districts: nor can the second best status. */
export const suspensionSchoolGrid: Grid = [
  [1, 1, 1, 2, 3],
  [1, 2, 2, 3, 3],
  [2, 2, 3, 4, 4],
  [null, 3, 4, 4, 5],
  [null, 4, 5, 5, 5],
];

/** Graduation: the lowest status is Red whatever the change. */
export const graduationGrid: Grid = [
  [1, 1, 1, 1, 1],
  [1, 2, 2, 3, 3],
  [2, 2, 3, 4, 4],
  [2, 3, 4, 4, 5],
  [null, 5, 5, 5, 5],
];

/** Graduation of fewer than 150 pupils, from 2023: the change level stays, its outer columns repeat the inner ones. */
export const graduationSmallGrid: Grid = [
  [1, 1, 1, 1, 1],
  [2, 2, 2, 3, 3],
  [2, 2, 3, 4, 4],
  [3, 3, 4, 4, 4],
  [null, 5, 5, 5, 5],
];

import type { GivenLevel } from "@ssos/model";

/**
 * Gives the State's number of a cell of the five-by-five table: 10 (best status, worst change) to 250 (worst status, best change).
 *
 * Source: column `box` of the State's files, in all coloured rows of graduation 2017 to 2019 and Monterey County 2023.
 *
 * @param statusLevel - 1 worst to 5 best
 * @param changeLevel - 1 worst to 5 best, as the table in force counts it (a small population's is 2 to 4)
 * @example
 * ```ts
 * boxOf(5, 1) // => 10
 * boxOf(1, 5) // => 250
 * ```
 */
export function boxOf(statusLevel: GivenLevel, changeLevel: GivenLevel): number {
  return 50 * (5 - statusLevel) + 10 * changeLevel;
}

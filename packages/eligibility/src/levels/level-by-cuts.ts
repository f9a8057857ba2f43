import type { GivenLevel } from "@ssos/model";
import type { Cuts, Direction } from "./level-table.ts";

/**
 * Places a value among cut scores.
 *
 * **When to use** for one value and one row of bounds; `performanceLevel` for a whole result with its rules.
 *
 * @param value - a rate, average or change, to one decimal
 * @param cuts - where levels 2 to 5 begin
 * @param direction - which way the scale is good
 * @returns 1 worst to 5 best
 * @example
 * ```ts
 * levelByCuts(90.4, [68, 80, 90.5, 95], "higher-is-better") // => 3
 * levelByCuts(2.5, [8, 4.5, 2.5, 1], "lower-is-better") // => 4
 * ```
 */
export function levelByCuts(value: number, cuts: Cuts, direction: Direction): GivenLevel {
  if (direction === "higher-is-better") return value >= cuts[3] ? 5 : value >= cuts[2] ? 4 : value >= cuts[1] ? 3 : value >= cuts[0] ? 2 : 1;
  return value <= cuts[3] ? 5 : value <= cuts[2] ? 4 : value <= cuts[1] ? 3 : value <= cuts[0] ? 2 : 1;
}

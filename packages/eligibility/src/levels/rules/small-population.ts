import type { GivenLevel, StudentGroup } from "@ssos/model";
import type { SmallPopulationWay } from "../level-rules.ts";

/** Populations below this are judged by the three-by-five method. */
export const SMALL_POPULATION = 150;

/**
 * Decides whether the three-by-five method applies to a result.
 *
 * Small populations swing widely from year to year, so that the two outer changes count as the inner ones.
 * It holds for each row by its own denominator; in fall 2017 for the all-students row only (565 rows of graduation,
 * and none of 5,134 coloured group rows under 150).
 * Source: column `smalldenom` or `safetynet` of the State's files, whose largest Y is 149 and smallest N 150.
 *
 * @param way - the year's way for the indicator
 * @param denominator - this year's pupils
 * @param group - the student group
 * @example
 * ```ts
 * isSmallPopulation("recode", 149, "SWD") // => true
 * isSmallPopulation("recode", 150, "SWD") // => false
 * isSmallPopulation("recode-all-students-only", 149, "SWD") // => false
 * ```
 */
export function isSmallPopulation(way: SmallPopulationWay, denominator: number, group: StudentGroup | null): boolean {
  if (way === "none" || denominator >= SMALL_POPULATION) return false;
  return way !== "recode-all-students-only" || group === "ALL";
}

/**
 * Takes the outer change levels of a small population as the inner ones.
 *
 * @param changeLevel - the level by the cut scores
 * @example
 * ```ts
 * smallPopulationChange(1) // => 2
 * smallPopulationChange(5) // => 4
 * ```
 */
export function smallPopulationChange(changeLevel: GivenLevel): GivenLevel {
  return changeLevel === 1 ? 2 : changeLevel === 5 ? 4 : changeLevel;
}

import type { GivenLevel } from "@ssos/model";

/** The level that low participation or missing certification leads to: Orange, Low, or High where lower is better. */
export const SECOND_WORST: GivenLevel = 2;

/**
 * Keeps the English learner progress status at Low where fewer than 95 percent took the assessment, in 2019 and 2022.
 *
 * A status that is Very Low stays so. Source: column `flag95pct` of the State's files: in 2019 all 1,135 flagged rows
 * above Low print Low and all 374 at Very Low keep it; in Monterey County 2022 two rows of 58.8 and 71.4 percent print Low.
 * From 2023 nothing is capped: untested pupils stand in the denominator as not progressing.
 *
 * @param statusLevel - the level by the cut scores
 * @example
 * ```ts
 * statusCappedAtLow(5) // => 2
 * statusCappedAtLow(1) // => 1
 * ```
 */
export function statusCappedAtLow(statusLevel: GivenLevel): GivenLevel {
  return statusLevel > SECOND_WORST ? SECOND_WORST : statusLevel;
}

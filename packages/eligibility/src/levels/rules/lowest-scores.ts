import { product, quotient, roundHalfAwayFromZero, sum, toNumber } from "@ssos/model";

/** Facts of an academic result whose participation was below 95 percent. */
export interface LowestScores {
  /** Average distance from standard of the pupils who were tested. */
  readonly averageTested: number;
  /** How many tested pupils count. */
  readonly tested: number;
  /** How many lowest obtainable scores are added (file column `numPRLOSS`). */
  readonly added: number;
  /** Average distance of the added scores from standard; it depends on the pupils' grades. */
  readonly averageAdded: number;
}

/**
 * Adds the lowest obtainable scores of pupils who were not tested to an average distance from standard, 2022 on.
 *
 * **When to use** on your own results: the State's files print averages that already hold these scores, beside the
 * average without them (`currstatus_withoutPRLOSS`). In every row of Monterey County 2022 and 2023 with added scores
 * (251) the two counts add up to the printed denominator.
 *
 * @param facts - averages in points, counts as whole numbers
 * @returns the average to one decimal and the pupils it rests on
 * @example
 * ```ts
 * averageWithLowestScores({ averageTested: -103.5, tested: 17, added: 11, averageAdded: -276.8 }) // => { average: -171.6, denominator: 28 }
 * ```
 */
export function averageWithLowestScores({ averageTested, tested, added, averageAdded }: LowestScores): { readonly average: number; readonly denominator: number } {
  const denominator = tested + added;
  const total = sum(product(averageTested, tested), product(averageAdded, added));
  return { average: toNumber(roundHalfAwayFromZero(quotient(total, denominator), 1)), denominator };
}

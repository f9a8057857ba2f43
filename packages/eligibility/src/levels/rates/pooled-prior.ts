/** Counts of one earlier year; null where a year has too few pupils to be shown. */
export interface PriorYearCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Adds up to three earlier years' counts into one prior rate: the way of graduation in fall 2017.
 *
 * Source: in the State's file (`prioryear1` to `prioryear3`, `cal_method`) the printed prior counts are the sums
 * in every row that prints all three years (11,128 rows).
 *
 * @param years - the years to pool, in any order; which ones the file's method names is the caller's choice
 * @returns null when a year that is to be pooled has no counts
 * @example
 * ```ts
 * pooledPrior([{ numerator: 43, denominator: 55 }, { numerator: 53, denominator: 64 }, { numerator: 52, denominator: 60 }]) // => { numerator: 148, denominator: 179 }
 * pooledPrior([{ numerator: 43, denominator: 55 }, { numerator: null, denominator: 4 }]) // => null
 * ```
 */
export function pooledPrior(years: readonly PriorYearCounts[]): { readonly numerator: number; readonly denominator: number } | null {
  let [numerator, denominator] = [0, 0];
  for (const year of years) {
    if (year.numerator === null || year.denominator === null) return null;
    numerator += year.numerator;
    denominator += year.denominator;
  }
  return years.length === 0 ? null : { numerator, denominator };
}

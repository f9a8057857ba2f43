/**
 * Ends a count at its denominator, so that the rate ends at 100 percent: the way of the English Learner Progress Indicator in fall 2017.
 *
 * That year's numerator adds recently reclassified pupils and long-term learners' weight, so that it may
 * exceed the denominator (275 rows of the State's file); the printed rate is 100.
 *
 * @param numerator - pupils counted
 * @param denominator - pupils in all
 * @example
 * ```ts
 * cappedCount(53, 44) // => 44
 * ```
 */
export function cappedCount(numerator: number, denominator: number): number {
  return Math.min(numerator, denominator);
}

/**
 * Rounds a rate in percent to one decimal, once, a half upwards: the way of every Dashboard but graduation in 2019.
 *
 * Calculates in whole tenths, so that the digit does not depend on binary fractions.
 * Source: every status of graduation 2017 and 2018, English learner progress 2017 and 2019,
 * and all rates of Monterey County 2022 and 2023 come out this way (State's data files).
 *
 * **When to use** before comparing with cut scores, which are given to one decimal; `rateRoundedTwice` for graduation 2019.
 *
 * @param numerator - pupils counted, a whole number of 0 or more
 * @param denominator - pupils in all, a whole number of 1 or more
 * @example
 * ```ts
 * rateRoundedOnce(2, 3) // => 66.7
 * rateRoundedOnce(1, 2000) // => 0.1
 * ```
 */
export function rateRoundedOnce(numerator: number, denominator: number): number {
  return Math.floor((numerator * 2000 + denominator) / (2 * denominator)) / 10;
}

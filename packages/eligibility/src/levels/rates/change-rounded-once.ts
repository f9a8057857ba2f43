import { difference, product, quotient, roundHalfAwayFromZero, toNumber } from "@ssos/model";

/** Up to here the whole-number arithmetic below stays exact in JavaScript's numbers. */
const SAFE_DENOMINATORS = 2_000_000_000_000;

/**
 * Takes the difference of two unrounded rates and rounds it to one decimal, a half away from zero:
 * the way of every Dashboard but graduation in 2019.
 *
 * **When to use** wherever counts are at hand; the difference of two printed rates is off by 0.1
 * in about one row of five. Source: all printed changes of graduation 2017 and 2018 and of
 * Monterey County 2023 come out this way.
 *
 * @param numerator - this year's count, a whole number of 0 or more
 * @param denominator - this year's pupils, a whole number of 1 or more
 * @param priorNumerator - last year's count
 * @param priorDenominator - last year's pupils, 1 or more
 * @returns points of percent
 * @example
 * ```ts
 * changeRoundedOnce(1, 3, 1, 6) // => 16.7
 * changeRoundedOnce(1, 2000, 2, 2000) // => -0.1
 * ```
 */
export function changeRoundedOnce(numerator: number, denominator: number, priorNumerator: number, priorDenominator: number): number {
  const common = denominator * priorDenominator;
  if (common > SAFE_DENOMINATORS) {
    const exact = difference(quotient(numerator, denominator), quotient(priorNumerator, priorDenominator));
    return toNumber(roundHalfAwayFromZero(product(exact, 100), 1));
  }
  const top = (numerator * priorDenominator - priorNumerator * denominator) * 2000;
  const tenths = Math.floor((Math.abs(top) + common) / (2 * common));
  return (top < 0 && tenths > 0 ? -tenths : tenths) / 10;
}

import { roundHalfAwayFromZero, toNumber } from "@ssos/model";

/**
 * Rounds an average or a change to one decimal, a half away from zero, reading the number as the decimal it is written as.
 *
 * **When to use** for averages (distance from standard) and printed values; rates are rounded from their counts.
 *
 * @param value - a finite number
 * @example
 * ```ts
 * oneDecimal(-2.25) // => -2.3
 * oneDecimal(2.55) // => 2.6
 * ```
 */
export function oneDecimal(value: number): number {
  const tenths = value * 10;
  const nearest = Math.round(tenths);
  const away = Math.abs(tenths - nearest);
  if (away < 0.499_999) return nearest === 0 ? 0 : nearest / 10;
  return toNumber(roundHalfAwayFromZero(value, 1));
}

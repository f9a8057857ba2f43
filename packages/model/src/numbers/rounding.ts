import { exactFraction, exactOf, fractionOf, type Exact } from "./exact.ts";

function roundWith(value: number | string | Exact, digits: number, round: (numerator: bigint, denominator: bigint) => bigint): Exact {
  const { numerator, denominator } = fractionOf(exactOf(value));
  const scale = 10n ** BigInt(digits);
  return exactFraction(round(numerator * scale, denominator), scale);
}

const floor = (numerator: bigint, denominator: bigint): bigint => {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
};

const halfAwayFromZero = (numerator: bigint, denominator: bigint): bigint =>
  numerator < 0n ? -floor(-2n * numerator + denominator, 2n * denominator) : floor(2n * numerator + denominator, 2n * denominator);

/**
 * Rounds a half away from zero: 2.25 to 2.3 and -2.25 to -2.3, the schoolbook way.
 *
 * @param value - a number, decimal string or exact number
 * @param digits - digits kept after the point, 0 or more
 * @example
 * ```ts
 * toNumber(roundHalfAwayFromZero("1.005", 2)) // => 1.01
 * toNumber(roundHalfAwayFromZero("-2.25", 1)) // => -2.3
 * ```
 */
export function roundHalfAwayFromZero(value: number | string | Exact, digits: number): Exact {
  return roundWith(value, digits, halfAwayFromZero);
}

/**
 * Rounds a half towards positive infinity: 2.25 to 2.3 and -2.25 to -2.2.
 *
 * @param value - a number, decimal string or exact number
 * @param digits - digits kept after the point, 0 or more
 * @example
 * ```ts
 * toNumber(roundHalfUp("-2.25", 1)) // => -2.2
 * ```
 */
export function roundHalfUp(value: number | string | Exact, digits: number): Exact {
  return roundWith(value, digits, (numerator, denominator) => floor(2n * numerator + denominator, 2n * denominator));
}

/**
 * Rounds towards negative infinity.
 *
 * @param value - a number, decimal string or exact number
 * @param digits - digits kept after the point, 0 or more
 * @example
 * ```ts
 * toNumber(roundDown("2.29", 1)) // => 2.2
 * ```
 */
export function roundDown(value: number | string | Exact, digits: number): Exact {
  return roundWith(value, digits, floor);
}

/**
 * Rounds towards positive infinity, as for pupils, who come whole.
 *
 * @param value - a number, decimal string or exact number
 * @param digits - digits kept after the point, 0 or more
 * @example
 * ```ts
 * toNumber(roundUp("2.01", 0)) // => 3
 * ```
 */
export function roundUp(value: number | string | Exact, digits: number): Exact {
  return roundWith(value, digits, (numerator, denominator) => -floor(-numerator, denominator));
}

/**
 * Prints an exact number with a fixed number of digits, rounding a half away from zero.
 *
 * @param value - a number, decimal string or exact number
 * @param digits - digits printed after the point, 0 or more
 * @example
 * ```ts
 * decimalText("33.335", 2) // => "33.34"
 * decimalText(-0.004, 2) // => "0.00"
 * ```
 */
export function decimalText(value: number | string | Exact, digits: number): string {
  const { numerator, denominator } = fractionOf(exactOf(value));
  const scaled = halfAwayFromZero(numerator * 10n ** BigInt(digits), denominator);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * Gives the nearest binary number, for charts and comparisons that need no exact digit.
 *
 * @param value - an exact number
 * @example
 * ```ts
 * toNumber(exactOf("0.25")) // => 0.25
 * ```
 */
export function toNumber(value: Exact): number {
  const { numerator, denominator } = fractionOf(value);
  const limit = 9_007_199_254_740_991n;
  if (denominator <= limit && numerator <= limit && numerator >= -limit) return Number(numerator) / Number(denominator);
  return Number(decimalText(value, 20));
}

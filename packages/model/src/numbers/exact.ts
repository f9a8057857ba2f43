import { SsosError } from "../findings/error.ts";

declare const exact: unique symbol;

/**
 * An exact rational number. Opaque: make it with {@link exactOf}, calculate with the
 * functions of this folder, leave with {@link roundHalfUp}, {@link decimalText} or {@link toNumber}.
 */
export interface Exact {
  readonly [exact]: true;
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?$|^([+-]?)\.(\d+)$/;

/** @internal */
export const fractionOf = (value: Exact): Fraction => value as unknown as Fraction;

/** @internal */
export function exactFraction(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 0n) throw new SsosError("division-by-zero");
  const sign = denominator < 0n ? -1n : 1n;
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator * sign];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor } as unknown as Exact;
}

/**
 * Takes a number as exactly the decimal it is written as: `0.1` is one tenth.
 *
 * **When to use** for money, rates and shares of official calculations, where binary
 * fractions print the wrong digit.
 *
 * @param value - a decimal string without separators, a finite number (its shortest decimal form counts), or an exact number
 * @throws SsosError `invalid-number` for anything else, NaN and Infinity included
 * @example
 * ```ts
 * decimalText(exactOf("1052.6104853934"), 2) // => "1052.61"
 * ```
 */
export function exactOf(value: number | string | Exact): Exact {
  if (typeof value === "object") return value;
  const text = typeof value === "number" ? plainDecimal(value) : value.trim();
  const parts = DECIMAL.exec(text);
  if (parts === null) throw new SsosError("invalid-number", { found: String(value), expected: "a finite decimal number" });
  const fraction = parts[3] ?? parts[5] ?? "";
  const digits = BigInt(`${parts[2] ?? ""}${fraction}`);
  const negative = (parts[1] ?? parts[4]) === "-";
  return exactFraction(negative ? -digits : digits, 10n ** BigInt(fraction.length));
}

/** Writes out exponents, which JavaScript prints for very large and small numbers. */
function plainDecimal(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = "", lead = "", rest = "", power = "0"] = parts;
  const exponent = Number(power);
  const digits = lead + rest;
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  return `${sign}${digits.padEnd(exponent + 1, "0")}`;
}

/**
 * Adds exact numbers.
 *
 * @param values - any count; none gives zero
 * @example
 * ```ts
 * toNumber(sum("0.1", "0.2")) // => 0.3
 * ```
 */
export function sum(...values: readonly (number | string | Exact)[]): Exact {
  let total = { numerator: 0n, denominator: 1n };
  for (const value of values) {
    const { numerator, denominator } = fractionOf(exactOf(value));
    total = { numerator: total.numerator * denominator + numerator * total.denominator, denominator: total.denominator * denominator };
  }
  return exactFraction(total.numerator, total.denominator);
}

/**
 * Subtracts one exact number from another.
 *
 * @example
 * ```ts
 * toNumber(difference("0.3", "0.1")) // => 0.2
 * ```
 */
export function difference(left: number | string | Exact, right: number | string | Exact): Exact {
  return sum(left, product(right, -1));
}

/**
 * Multiplies exact numbers.
 *
 * @param values - any count; none gives one
 * @example
 * ```ts
 * toNumber(product("1.1", "1.1")) // => 1.21
 * ```
 */
export function product(...values: readonly (number | string | Exact)[]): Exact {
  let [top, bottom] = [1n, 1n];
  for (const value of values) {
    const { numerator, denominator } = fractionOf(exactOf(value));
    [top, bottom] = [top * numerator, bottom * denominator];
  }
  return exactFraction(top, bottom);
}

/**
 * Divides one exact number by another, without rounding.
 *
 * @throws SsosError `division-by-zero`
 * @example
 * ```ts
 * decimalText(quotient(1, 3), 4) // => "0.3333"
 * ```
 */
export function quotient(left: number | string | Exact, right: number | string | Exact): Exact {
  const [a, b] = [fractionOf(exactOf(left)), fractionOf(exactOf(right))];
  return exactFraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/**
 * Compares exact numbers.
 *
 * @returns negative when the left is smaller, zero when equal, positive when larger
 * @example
 * ```ts
 * compareExact("0.30", 0.3) // => 0
 * ```
 */
export function compareExact(left: number | string | Exact, right: number | string | Exact): -1 | 0 | 1 {
  const { numerator } = fractionOf(difference(left, right));
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

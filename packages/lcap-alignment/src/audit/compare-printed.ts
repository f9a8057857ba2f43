import { compareExact, decimalText, difference, exactOf, product, quotient, toNumber } from "@ssos/model";
import { readMoney, readPercent, type Written } from "../plan/amount.ts";
import type { Figure } from "../tables/figure.ts";

/** How a printed figure stands to the calculated one. */
export interface PrintedComparison {
  /** `unknown` when the calculation lacks a fact or the print cannot be read; `not-printed` when there is no print. */
  readonly agrees: "yes" | "no" | "unknown" | "not-printed";
  /** The print as a decimal, as far as it can be read. */
  readonly printed: string | null;
  /** The calculation at the digits of the print. */
  readonly computed: string | null;
  /** Printed less calculated, unrounded; null unless both are there. */
  readonly off: string | null;
  /** True when the print is the calculation's hundredth: a share of one where percent belong. */
  readonly shareOfOne: boolean;
}

/**
 * Compares a printed cell with the calculation, at the digits that the cell shows: whole dollars or cents, and at least
 * two digits of a percentage, since a typed `9.5` may have lost its zeros.
 *
 * @param printed - the cell as written
 * @param figure - the calculation
 * @example
 * ```ts
 * comparePrinted("14.36%", totalPercentage({ baseGrant: 391520480, supplementalConcentration: 51253947, carryoverPercentage: "1.2643810" })).agrees // => "yes"
 * comparePrinted("0.125", projectedPercentage({ baseGrant: 40, supplementalConcentration: 5 })).shareOfOne // => true
 * ```
 */
export function comparePrinted(printed: Written | null | undefined, figure: Pick<Figure, "unit" | "value">): PrintedComparison {
  const read = figure.unit === "percent" ? readPercent(printed) : readMoney(printed);
  if (read.form === "empty")
    return {
      agrees: "not-printed",
      printed: null,
      computed: figure.value === null ? null : atDigits(figure.value, figure.unit === "percent" ? 3 : 2),
      off: null,
      shareOfOne: false,
    };
  const digits = digitsOf(read.value ?? "", figure.unit);
  const computed = figure.value === null ? null : atDigits(figure.value, digits);
  if (read.value === null || figure.value === null) return { agrees: "unknown", printed: read.value, computed, off: null, shareOfOne: false };
  const agrees = compareExact(read.value, computed ?? 0) === 0;
  const off = difference(read.value, figure.value);
  const hundredfold = figure.unit === "percent" && !agrees ? product(read.value, 100) : undefined;
  const shareOfOne = hundredfold !== undefined && compareExact(read.value, 0) !== 0 && decimalText(hundredfold, 1) === decimalText(figure.value, 1);
  return { agrees: agrees ? "yes" : "no", printed: read.value, computed, off: decimalText(off, 20), shareOfOne };
}

/** Money that a difference stands for, to the cent: percentages count of the base grant. @internal */
export function dollarsAtStake(off: string | null, unit: Figure["unit"], baseGrant: Written | null | undefined): number | null {
  if (off === null) return null;
  const size = compareExact(off, 0) < 0 ? product(off, -1) : exactOf(off);
  if (unit === "dollars") return toCents(size);
  const base = readMoney(baseGrant).value;
  return base === null ? null : toCents(quotient(product(size, base), 100));
}

/** An amount beyond all money is a misprint, at stake is then nothing that can be said. */
function toCents(value: ReturnType<typeof exactOf>): number | null {
  const cents = toNumber(exactOf(decimalText(value, 2)));
  return Number.isFinite(cents) ? cents : null;
}

const atDigits = (value: string, digits: number): string => decimalText(value, digits);

function digitsOf(value: string, unit: Figure["unit"]): number {
  const point = value.indexOf(".");
  const given = point < 0 ? 0 : value.length - point - 1;
  if (unit === "percent") return Math.max(2, given);
  return given === 0 ? 0 : Math.max(2, given);
}

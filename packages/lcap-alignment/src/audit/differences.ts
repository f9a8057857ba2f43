import { compareExact, decimalText, difference, product, quotient } from "@ssos/model";
import { readMoney, readPercent, type Written } from "../plan/amount.ts";
import { dollarsAtStake } from "./compare-printed.ts";

/** From this relative difference on, item 6 is reported against last year's item 2; a bound of ours, no rule sets one. */
export const ITEM_6_TOLERANCE = "0.10";

/** Whether a difference exceeds the tolerance. @internal */
export function farOff(off: string, projected: string): boolean {
  if (compareExact(projected, 0) === 0) return true;
  const relative = quotient(off, projected);
  return compareExact(relative, ITEM_6_TOLERANCE) > 0 || compareExact(relative, `-${ITEM_6_TOLERANCE}`) < 0;
}

/** The difference of two amounts, or undefined when equal or one is not there. @internal */
export function moneyDifference(left: Written | null | undefined, right: Written | null | undefined): string | undefined {
  const [a, b] = [readMoney(left).value, readMoney(right).value];
  if (a === null || b === null || a === b || compareExact(a, b) === 0) return undefined;
  return decimalText(difference(a, b), 2);
}

/** Compares a percentage with the one it was taken from, at the coarser of their digits. @internal */
export function carryDifference(
  from: Written | null | undefined,
  into: Written | null | undefined,
  baseGrant: Written | null | undefined,
): { readonly dollars: number | null; readonly shareOfOne: boolean } | undefined {
  const [a, b] = [readPercent(from).value, readPercent(into).value];
  if (a === null || b === null) return undefined;
  const digits = (value: string) => Math.max(2, value.includes(".") ? value.length - value.indexOf(".") - 1 : 0);
  const coarse = Math.min(digits(a), digits(b));
  if (compareExact(decimalText(a, coarse), decimalText(b, coarse)) === 0) return undefined;
  const shareOfOne = compareExact(b, 0) !== 0 && decimalText(product(b, 100), 1) === decimalText(a, 1);
  return { dollars: dollarsAtStake(decimalText(difference(b, a), 20), "percent", baseGrant), shareOfOne };
}

/**
 * The unrounded carryover behind a typed one: it counts beside the typed one only where the typed one is its rounding, or is not there.
 * @internal
 */
export function unroundedBehind(typed: Written | null | undefined, unrounded: string | null | undefined): string | undefined {
  if (unrounded === null || unrounded === undefined) return undefined;
  const { value, form } = readPercent(typed);
  if (form === "empty") return unrounded;
  if (value === null) return undefined;
  const digits = Math.max(2, value.includes(".") ? value.length - value.indexOf(".") - 1 : 0);
  return compareExact(decimalText(unrounded, digits), value) === 0 ? unrounded : undefined;
}

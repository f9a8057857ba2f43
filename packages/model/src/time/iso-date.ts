import { SsosError } from "../findings/error.ts";

declare const isoDate: unique symbol;

/** A calendar date `YYYY-MM-DD` that exists; a plain string at run time, in no time zone. */
export type IsoDate = string & { readonly [isoDate]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Decides whether a string is a calendar date in ISO form.
 *
 * **When to use** to test a value before {@link isoDateOf}, which throws.
 *
 * @param text - for example `"2026-07-09"`
 * @returns false for other forms and for days that do not exist
 * @example
 * ```ts
 * isIsoDate("2024-02-29") // => true
 * isIsoDate("2023-02-29") // => false
 * ```
 */
export function isIsoDate(text: string): text is IsoDate {
  const parts = FORM.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leapDay = month === 2 && (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 1 : 0;
  return day <= (DAYS_IN_MONTH[month - 1] ?? 0) + leapDay;
}

/**
 * Takes a string as a calendar date.
 *
 * **When to use** for dates written in code or already checked; dates of a user go through {@link isIsoDate} or a schema.
 *
 * @param text - `YYYY-MM-DD`
 * @throws SsosError `invalid-date` for anything else
 * @example
 * ```ts
 * isoDateOf("2026-07-09") // => "2026-07-09"
 * ```
 */
export function isoDateOf(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new SsosError("invalid-date", { found: String(text), expected: "a calendar date YYYY-MM-DD" });
}

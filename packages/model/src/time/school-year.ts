import { SsosError } from "../findings/error.ts";
import { isIsoDate } from "./iso-date.ts";

/** A school year, July 1 to June 30 (EC 37200), written `2023-24`. */
export type SchoolYear = `${number}-${number}`;

/**
 * Names the school year that begins in a calendar year.
 *
 * @param startYear - the calendar year of July 1, for example 2023
 * @throws SsosError `invalid-school-year` when it is not a whole year between 1900 and 2199
 * @example
 * ```ts
 * schoolYearFrom(2023) // => "2023-24"
 * schoolYearFrom(1999) // => "1999-00"
 * ```
 */
export function schoolYearFrom(startYear: number): SchoolYear {
  if (!Number.isInteger(startYear) || startYear < 1900 || startYear > 2199) {
    throw new SsosError("invalid-school-year", { found: String(startYear), expected: "a whole year between 1900 and 2199" });
  }
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, "0")}` as SchoolYear;
}

/**
 * Decides whether a string names a school year with consecutive years.
 *
 * @param text - for example `"2023-24"`
 * @example
 * ```ts
 * isSchoolYear("2023-24") // => true
 * isSchoolYear("2023-25") // => false
 * ```
 */
export function isSchoolYear(text: string): text is SchoolYear {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  return parts !== null && (Number(parts[1]) + 1) % 100 === Number(parts[2]);
}

/**
 * Gives the calendar year in which a school year begins.
 *
 * @param year - a school year
 * @throws SsosError `invalid-school-year` when the two years are not consecutive
 * @example
 * ```ts
 * startYearOf("2023-24") // => 2023
 * ```
 */
export function startYearOf(year: string): number {
  if (!isSchoolYear(year)) throw new SsosError("invalid-school-year", { found: year, expected: "two consecutive years, such as 2023-24" });
  return Number(year.slice(0, 4));
}

/**
 * Gives the school year in which a date lies; the year turns on July 1.
 *
 * @param date - a calendar date
 * @throws SsosError `invalid-date` when it is not one
 * @example
 * ```ts
 * schoolYearOf("2024-06-30") // => "2023-24"
 * schoolYearOf("2024-07-01") // => "2024-25"
 * ```
 */
export function schoolYearOf(date: string): SchoolYear {
  if (!isIsoDate(date)) throw new SsosError("invalid-date", { found: date, expected: "a calendar date YYYY-MM-DD" });
  const year = Number(date.slice(0, 4));
  return schoolYearFrom(date.slice(5) >= "07-01" ? year : year - 1);
}

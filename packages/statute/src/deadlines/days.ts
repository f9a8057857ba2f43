import { addDays } from "date-fns/addDays";
import { addYears } from "date-fns/addYears";
import { isWeekend } from "date-fns/isWeekend";
import { isoDateOf, type IsoDate } from "@ssos/model";

/**
 * Noon of the day in whatever zone the program runs: date-fns calculates in that zone, and no change of clocks
 * moves noon to another day. The date read back is the calendar date, in no time zone.
 */
function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = isoDateOf(date).split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

function isoOf(date: Date): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return isoDateOf(`${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`);
}

/**
 * Adds calendar days to a date.
 *
 * @param date - an ISO date
 * @param days - a whole number, negative to go back
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * daysAfter("2026-02-27", 2) // => "2026-03-01"
 * daysAfter("2026-03-01", -1) // => "2026-02-28"
 * ```
 */
export function daysAfter(date: string, days: number): IsoDate {
  return isoOf(addDays(noonOf(date), days));
}

/**
 * Adds years to a date; February 29 becomes February 28 where the year has none.
 *
 * @param date - an ISO date
 * @param years - a whole number
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * yearsAfter("2026-10-15", 3) // => "2029-10-15"
 * yearsAfter("2024-02-29", 1) // => "2025-02-28"
 * ```
 */
export function yearsAfter(date: string, years: number): IsoDate {
  return isoOf(addYears(noonOf(date), years));
}

/** The end of a time limit, and the days it was moved past. */
export interface CountedDay {
  readonly date: IsoDate;
  /** Holidays on which it would have ended. */
  readonly movedPast: readonly IsoDate[];
}

/**
 * Counts a time limit in days: the first day is left out, the last is counted, unless it is a holiday, which is left out
 * too (EC 9).
 *
 * @param from - the day of the act that starts the limit, ISO
 * @param days - how many days, 1 or more
 * @param holidays - what counts as a holiday, ISO dates; the caller's list, for these packages keep none. Weekends count as
 *   days unless they stand in it
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * countDays("2026-06-20", 15, []) // => { date: "2026-07-05", movedPast: [] }
 * countDays("2026-06-19", 15, ["2026-07-04", "2026-07-05"]) // => { date: "2026-07-06", movedPast: ["2026-07-04", "2026-07-05"] }
 * ```
 */
export function countDays(from: string, days: number, holidays: readonly string[]): CountedDay {
  let date = daysAfter(from, days);
  const movedPast: IsoDate[] = [];
  while (holidays.includes(date)) {
    movedPast.push(date);
    date = daysAfter(date, 1);
  }
  return { date, movedPast };
}

/**
 * Decides whether a date is a business day: Monday to Friday and no holiday of the caller's list.
 *
 * @param date - an ISO date
 * @param holidays - ISO dates
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * isBusinessDay("2026-07-03", []) // => true
 * isBusinessDay("2026-07-03", ["2026-07-03"]) // => false
 * isBusinessDay("2026-07-04", []) // => false
 * ```
 */
export function isBusinessDay(date: string, holidays: readonly string[]): boolean {
  return !isWeekend(noonOf(date)) && !holidays.includes(date);
}

/**
 * Counts a time limit in business days: the first day is left out (EC 9), the limit ends on the last business day counted.
 *
 * @param from - the day that starts the limit, ISO
 * @param days - how many business days, 1 or more
 * @param holidays - ISO dates
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * countBusinessDays("2026-06-12", 10, ["2026-06-19"]) // => "2026-06-29"
 * ```
 */
export function countBusinessDays(from: string, days: number, holidays: readonly string[]): IsoDate {
  let date = isoDateOf(from);
  for (let counted = 0; counted < days; ) {
    date = daysAfter(date, 1);
    if (isBusinessDay(date, holidays)) counted += 1;
  }
  return date;
}

/**
 * Counts the business days that lie after one date and before another.
 *
 * @param after - ISO date, not counted
 * @param before - ISO date, not counted
 * @param holidays - ISO dates
 * @returns 0 when `before` is not later than the day after `after`
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * businessDaysBetween("2026-07-01", "2026-07-07", []) // => 3
 * ```
 */
export function businessDaysBetween(after: string, before: string, holidays: readonly string[]): number {
  const end = isoDateOf(before);
  let counted = 0;
  for (let date = daysAfter(after, 1); date < end; date = daysAfter(date, 1)) if (isBusinessDay(date, holidays)) counted += 1;
  return counted;
}

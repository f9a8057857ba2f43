import { DASHBOARD_YEARS, isIsoDate, SsosError, type DashboardYear } from "@ssos/model";
import { IDENTIFICATION_DATES } from "./identification-dates.ts";

/** When LEAs are next determined to be eligible. */
export interface NextDetermination {
  readonly dashboard: number;
  /** ISO date; the day by which the Dashboard is due where the release is not known. */
  readonly on: string;
  readonly citation: string;
}

/** From the 2026 Dashboard on, determinations come every third year, and Dashboards are due by October 15 (EC 52064.5(f)(2), (g)(3)). */
const FIRST_OF_CYCLE = 2026;

/**
 * Gives the latest Dashboard whose identifications count on a date.
 *
 * @param asOf - an ISO date
 * @returns undefined before the first one
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * latestDashboard("2022-06-30") // => 2019
 * latestDashboard("2024-06-30") // => 2023
 * ```
 */
export function latestDashboard(asOf: string): DashboardYear | undefined {
  checkDate(asOf);
  return DASHBOARD_YEARS.filter((year) => (IDENTIFICATION_DATES[year]?.on ?? "9999") <= asOf).at(-1);
}

/**
 * Gives the next determination after a date: every Dashboard up to that of 2026, every third year from then on.
 *
 * **When to use** for the determination under EC 52071(c), 52071.5(b) and 47607.3(a); the list for universal assistance
 * and data management come every year.
 *
 * @param asOf - an ISO date
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * nextDetermination("2024-06-30") // => { dashboard: 2024, on: "2024-11-21", citation: "EC 52071(c)(1)@2023-07-10" }
 * nextDetermination("2026-11-21") // => { dashboard: 2029, on: "2029-10-15", citation: "EC 52064.5(g)(3)" }
 * ```
 */
export function nextDetermination(asOf: string): NextDetermination {
  checkDate(asOf);
  for (const year of DASHBOARD_YEARS) {
    const on = IDENTIFICATION_DATES[year]?.on;
    if (on === undefined || on <= asOf) continue;
    const citation = year >= FIRST_OF_CYCLE ? "EC 52064.5(g)(3)" : year >= 2023 ? "EC 52071(c)(1)@2023-07-10" : "EC 52064.5(g)";
    return { dashboard: year, on, citation };
  }
  const now = Number(asOf.slice(0, 4));
  let dashboard = FIRST_OF_CYCLE;
  while (dashboard < now || `${dashboard}-10-15` <= asOf) dashboard += 3;
  return { dashboard, on: `${dashboard}-10-15`, citation: "EC 52064.5(g)(3)" };
}

function checkDate(asOf: string): void {
  if (!isIsoDate(asOf)) throw new SsosError("invalid-date", { found: asOf, expected: "a calendar date YYYY-MM-DD" });
}

import { schoolYearFrom, type SchoolYear } from "./school-year.ts";

/**
 * The Dashboards that carry results for accountability, by year of release.
 * 2017 is the release of fall 2017. There was none for 2020 and 2021
 * (see {@link GAP_YEARS}), and the layout of 2026 is not known yet.
 */
export const DASHBOARD_YEARS = [2017, 2018, 2019, 2022, 2023, 2024, 2025, 2026] as const;

/** The year of a Dashboard with results; it reports the school year that ended in it. */
export type DashboardYear = (typeof DASHBOARD_YEARS)[number];

/** Years without a Dashboard: state law suspended it, and no determination was made (State lists of 2022 have no columns for them). */
export const GAP_YEARS = [2020, 2021] as const;

/** A year whose Dashboard was suspended. */
export type GapYear = (typeof GAP_YEARS)[number];

/**
 * Decides whether a Dashboard with results exists for a year.
 *
 * @param year - a calendar year, for example 2023
 * @example
 * ```ts
 * isDashboardYear(2023) // => true
 * isDashboardYear(2020) // => false
 * ```
 */
export function isDashboardYear(year: number): year is DashboardYear {
  return (DASHBOARD_YEARS as readonly number[]).includes(year);
}

/**
 * Decides whether a year's Dashboard was suspended, as against merely unknown.
 *
 * @param year - a calendar year
 * @example
 * ```ts
 * isGapYear(2021) // => true
 * isGapYear(2016) // => false
 * ```
 */
export function isGapYear(year: number): year is GapYear {
  return (GAP_YEARS as readonly number[]).includes(year);
}

/**
 * Gives the school year whose results a Dashboard reports.
 *
 * @param year - a Dashboard year
 * @example
 * ```ts
 * schoolYearReported(2023) // => "2022-23"
 * ```
 */
export function schoolYearReported(year: DashboardYear): SchoolYear {
  return schoolYearFrom(year - 1);
}

/**
 * Gives the published Dashboards before one, nearest first: 2022 comes after 2019.
 *
 * **When to use** for rules that count published years, such as three of four.
 *
 * @param year - a Dashboard year
 * @param count - how many at most
 * @example
 * ```ts
 * dashboardsBefore(2023, 2) // => [2022, 2019]
 * ```
 */
export function dashboardsBefore(year: DashboardYear, count: number): DashboardYear[] {
  return DASHBOARD_YEARS.filter((other) => other < year).reverse().slice(0, count);
}

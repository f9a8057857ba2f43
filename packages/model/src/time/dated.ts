import type { Confidence } from "../sources/confidence.ts";
import type { DashboardYear } from "./dashboard-year.ts";

/** One value of a rule, in force from a date until another (half open). */
export interface DatedEntry<T> {
  /** First day in force, ISO. */
  readonly from: string;
  /** First day no longer in force, or `open`. */
  readonly until: string | "open";
  readonly value: T;
  /** Where it was read: ids of sources or canonical citations, at least one. */
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

/** A rule's values by date, for what the law sets; sorted, without overlap. */
export interface Dated<T> {
  /** Stable name, such as `statute/assistance-minimum-years`. */
  readonly id: string;
  readonly entries: readonly DatedEntry<T>[];
}

/** The answer of {@link valueAt}: the value in force, or that none is known. */
export type DatedAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly entry: DatedEntry<T> }
  | { readonly ok: false; readonly code: "no-value-for-date"; readonly id: string; readonly asked: string; readonly covered: readonly string[] };

/**
 * Finds the value of a rule in force on a date; it never takes the nearest one.
 *
 * @param dated - the rule's values
 * @param asOf - an ISO date
 * @returns `no-value-for-date` with the spans that are covered, when none holds on that day
 * @example
 * ```ts
 * const years = { id: "example", entries: [{ from: "2018-07-01", until: "2026-07-09", value: 2, sources: ["EC 52071(c)"], confidence: "verified" }] } as const
 * valueAt(years, "2024-01-01").ok // => true
 * valueAt(years, "2026-07-09") // => { ok: false, code: "no-value-for-date", id: "example", asked: "2026-07-09", covered: ["2018-07-01/2026-07-09"] }
 * ```
 */
export function valueAt<T>(dated: Dated<T>, asOf: string): DatedAnswer<T> {
  const entry = dated.entries.find(({ from, until }) => from <= asOf && (until === "open" || asOf < until));
  if (entry !== undefined) return { ok: true, value: entry.value, entry };
  return { ok: false, code: "no-value-for-date", id: dated.id, asked: asOf, covered: dated.entries.map(({ from, until }) => `${from}/${until}`) };
}

/** Values that vary by Dashboard, for layouts, cut tables and criteria; a missing year is not covered. */
export type ByDashboardYear<T> = Readonly<Partial<Record<DashboardYear, T>>>;

/** The answer of {@link valueForDashboard}. */
export type DashboardAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: "no-value-for-date"; readonly asked: string; readonly covered: readonly string[] };

/**
 * Finds the value for a Dashboard; it never takes the nearest year's.
 *
 * @param values - values by Dashboard year
 * @param year - the Dashboard asked for; any number, so that years from a user need no check first
 * @returns `no-value-for-date` with the years that are covered, when there is none
 * @example
 * ```ts
 * valueForDashboard({ 2023: "colours" }, 2023) // => { ok: true, value: "colours" }
 * valueForDashboard({ 2023: "colours" }, 2021) // => { ok: false, code: "no-value-for-date", asked: "2021", covered: ["2023"] }
 * ```
 */
export function valueForDashboard<T>(values: ByDashboardYear<T>, year: number): DashboardAnswer<T> {
  const value = (values as Readonly<Record<number, T | undefined>>)[year];
  if (value !== undefined) return { ok: true, value };
  return { ok: false, code: "no-value-for-date", asked: String(year), covered: Object.keys(values) };
}

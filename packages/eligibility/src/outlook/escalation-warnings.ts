import type { DashboardYear, LeaFacts } from "@ssos/model";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import { determineDifferentiatedAssistance } from "../determination/determine.ts";
import { supportHistories } from "../history/assemble-histories.ts";
import { recordOfDetermination } from "../history/records-from-determination.ts";
import { watchList, type WatchEntry } from "../history/watch-list.ts";
import type { YearRecord } from "../history/year-record.ts";

/**
 * Warns of the escalations that count years, from the Dashboards at hand: the geographic lead after three years in a row,
 * CCEE after three of four, and the groups that one more Dashboard could take there.
 *
 * **When to use** for one LEA whose Dashboards are at hand; `watchList` takes the histories of a whole State.
 *
 * @param facts - what the Dashboards say about the LEA; each is determined by the criteria of its own year
 * @param dashboardYear - the latest Dashboard that is published
 * @param records - what the State's lists say, which goes before what is computed
 * @returns empty also when too few years are known: with an unknown year before two met ones, the third may have been reached already
 * @example
 * ```ts
 * const lea = { cds: "27660920000000", name: "Example Unified", kind: "district" } as const
 * const indicatorsGiven = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const
 * const dashboard = { indicatorsGiven, results: { SWD: { chronic: { colour: 1 }, susp: { colour: 1 } } } } as const
 * const [warning] = escalationWarnings({ lea, dashboards: { 2022: { indicatorsGiven, results: {} }, 2023: dashboard, 2024: dashboard } }, 2024)
 * warning.escalation // => "geographic-lead"
 * warning.groups // => ["SWD"]
 * ```
 */
export function escalationWarnings(facts: LeaFacts, dashboardYear: DashboardYear, records: readonly YearRecord[] = []): WatchEntry[] {
  const years = (Object.keys(facts.dashboards).map(Number) as DashboardYear[]).filter((year) => year <= dashboardYear && ASSISTANCE_CRITERIA[year] !== undefined);
  const listed = new Set(records.filter(({ cds }) => cds === facts.lea.cds).map(({ year }) => year));
  const computed = years.filter((year) => !listed.has(year)).map((year) => recordOfDetermination(determineDifferentiatedAssistance(facts, { dashboardYear: year, trace: false }), `computed from the ${year} Dashboard`));
  const { histories } = supportHistories([...records.filter(({ cds }) => cds === facts.lea.cds), ...computed]);
  return watchList(histories, dashboardYear);
}

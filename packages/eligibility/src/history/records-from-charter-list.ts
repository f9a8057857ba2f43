import { dashboardsBefore, type DashboardYear } from "@ssos/model";
import type { CharterListing } from "@ssos/model/files";
import type { RecordSource, YearRecord } from "./year-record.ts";

/**
 * Turns one row of a charter list into records of its two Dashboards: the list sets the year and the published one
 * before it side by side. The list prints what was met in each year, not a status of the year, so that none is given.
 *
 * **When to use** with `readCharterAssistance`, whose column names are only reported; for lists of districts and
 * county offices {@link recordsOfListing}.
 *
 * @param listing - a row of the list
 * @param dashboardYear - the Dashboard of the list
 * @param source - the list
 * @example
 * ```ts
 * const year = { letters: { SWD: "D" }, groups: { SWD: [4, 6] }, groupCount: 1, methods: { 1: true } } as const
 * const listing = { cds: "27102720112177", name: "Example Charter", current: year, prior: year, line: 2 } as const
 * const { histories } = supportHistories(recordsOfCharterListing(listing, 2024, { id: "charters 2024", kind: "official-list" }))
 * charterAssistance(histories[0] as SupportHistory, 2024).outcome // => "eligible"
 * ```
 */
export function recordsOfCharterListing(listing: CharterListing, dashboardYear: DashboardYear, source: RecordSource): YearRecord[] {
  const { cds, name, current, prior } = listing;
  const common = { cds, name, kind: "charter", reportedIn: dashboardYear, source } as const;
  const [before] = dashboardsBefore(dashboardYear, 1);
  return [
    { ...common, year: dashboardYear, groups: current.groups, methods: current.methods },
    ...(before === undefined ? [] : [{ ...common, year: before, groups: prior.groups, methods: prior.methods }]),
  ];
}

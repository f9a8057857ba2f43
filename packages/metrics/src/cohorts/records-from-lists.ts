import { assistanceListStatusOf, checkArguments, isCountyOfficeCds, type DashboardYear, type Finding } from "@ssos/model";
import type { AssistanceListing } from "@ssos/model/files";
import type { AssistanceMethod, AssistanceRecord, AssistanceStatus, AssistanceYear } from "./assistance-record.ts";

/** Codes of findings of {@link recordsFromLists}. */
export type ListMergeCode = "same-year-twice" | "status-differs-between-lists" | "status-missing";

/** Records of LEAs with the years of the lists they came from. */
export interface ListedRecords {
  readonly records: readonly AssistanceRecord[];
  /** Years of which a list itself was given, with letters; counts are complete for these alone. */
  readonly listYears: readonly DashboardYear[];
  /** Years known otherwise, from columns of later lists: statuses without letters, of LEAs still listed. */
  readonly repeatedYears: readonly DashboardYear[];
  readonly findings: readonly Finding<ListMergeCode>[];
}

/**
 * Merges the State's assistance lists of several years into one record an LEA.
 *
 * A list speaks for its own year; the statuses of earlier years that it repeats are taken where no list of that year
 * was given. Where they contradict the earlier list, the earlier list stands and a finding says so. When the same
 * year is given twice with different content (lists are reissued), the one given last stands, with a finding.
 *
 * @param listings - rows of `readAssistanceStatus`, of one or several lists
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * const listing = { cds: "01611190000000", name: "Alameda Unified", city: "", county: "Alameda", grades: "", dashboardYear: 2018, status: "General Assistance", statuses: { 2017: "Differentiated Assistance", 2018: "General Assistance" }, letters: {}, groups: {}, groupsListed: ["SWD"], groupCount: 0, methods: { 1: false }, line: 4 } as const
 * recordsFromLists([listing]).records[0]?.years // => { 2017: { status: "differentiated" }, 2018: { status: "general", groups: { SWD: [] }, methods: [] } }
 * ```
 */
export function recordsFromLists(listings: readonly AssistanceListing[]): ListedRecords {
  checkArguments(listings, "listings", { cds: "text", dashboardYear: "number", statuses: "object", groups: "object" });
  const findings: Finding<ListMergeCode>[] = [];
  const own = new Map<string, Map<DashboardYear, AssistanceYear>>();
  const repeated = new Map<string, Map<DashboardYear, { readonly status: AssistanceStatus; readonly inList: DashboardYear }>>();
  const latest = new Map<string, AssistanceListing>();
  const [listYears, otherYears] = [new Set<DashboardYear>(), new Set<DashboardYear>()];
  for (const listing of listings) {
    const { cds, dashboardYear } = listing;
    const known = latest.get(cds);
    if (known === undefined || known.dashboardYear <= dashboardYear) latest.set(cds, listing);
    listYears.add(dashboardYear);
    const entry = ownYear(listing);
    const years = mapIn(own, cds);
    const earlier = years.get(dashboardYear);
    if (entry === undefined) {
      findings.push({ code: "status-missing", severity: "error", place: { line: listing.line, path: `${cds}/${dashboardYear}` }, message: `${listing.name} stands on the list of ${dashboardYear} without a status that is known; it is in no count of that year.` });
    } else {
      if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(entry)) {
        findings.push({ code: "same-year-twice", severity: "warning", place: { line: listing.line, path: `${cds}/${dashboardYear}` }, message: `${listing.name} stands on two lists of ${dashboardYear} that differ; the one given last counts.` });
      }
      years.set(dashboardYear, entry);
    }
    for (const [key, printed] of Object.entries(listing.statuses)) {
      const year = Number(key) as DashboardYear; // keys of Partial<Record<DashboardYear, ...>>
      const status = statusOf(printed);
      if (year === dashboardYear || status === undefined) continue;
      otherYears.add(year);
      const others = mapIn(repeated, cds);
      if ((others.get(year)?.inList ?? dashboardYear) >= dashboardYear) others.set(year, { status, inList: dashboardYear });
    }
  }
  const records = [...latest.values()].map(({ cds, name, county }): AssistanceRecord => {
    const years: Partial<Record<DashboardYear, AssistanceYear>> = {};
    for (const [year, { status, inList }] of repeated.get(cds) ?? []) {
      const entry = own.get(cds)?.get(year);
      if (entry === undefined) years[year] = { status };
      else if (entry.status !== status) findings.push({ code: "status-differs-between-lists", severity: "warning", place: { path: `${cds}/${year}` }, found: status, expected: entry.status, message: `The list of ${inList} gives ${name} another status for ${year} than the list of ${year}; the latter counts.` });
    }
    for (const [year, entry] of own.get(cds) ?? []) years[year] = entry;
    return { cds, name, kind: isCountyOfficeCds(cds) ? "coe" : "district", county, years };
  });
  const ascending = (years: Iterable<DashboardYear>) => [...years].sort((left, right) => left - right);
  return { records, listYears: ascending(listYears), repeatedYears: ascending([...otherYears].filter((year) => !listYears.has(year))), findings };
}

function ownYear({ status: printed, groups, groupsListed, methods, recurring }: AssistanceListing): AssistanceYear | undefined {
  const status = printed === null ? undefined : statusOf(printed);
  if (status === undefined) return undefined;
  const given = Object.entries(methods);
  return {
    status,
    groups: Object.fromEntries(groupsListed.map((group) => [group, groups[group] ?? []])),
    ...(given.length === 0 ? {} : { methods: given.flatMap(([method, met]) => (met ? [Number(method) as AssistanceMethod] : [])) }),
    ...(recurring === undefined ? {} : { recurring }),
  };
}

function statusOf(printed: string): AssistanceStatus | undefined {
  const status = assistanceListStatusOf(printed);
  return status === "differentiated-year-1" ? "differentiated" : status;
}

function mapIn<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const fresh = new Map<K, V>();
  maps.set(key, fresh);
  return fresh;
}

import { checkArguments, DASHBOARD_YEARS, isCountyOfficeCds, listedCdsOf, type DashboardYear, type Finding, type LeaKind } from "@ssos/model";
import type { HistoryFindingCode } from "./history-finding.ts";
import { mergeYear } from "./merge-year.ts";
import type { HistoryYear, NameInUse, SupportHistory } from "./support-history.ts";
import type { YearRecord } from "./year-record.ts";

/** A code that an LEA had before. */
export interface CodeChange {
  readonly from: string;
  readonly to: string;
}

/** Options of {@link supportHistories}. */
export interface HistoryOptions {
  /** Codes that changed, besides those of `LEA_ALIASES`. */
  readonly codeChanges?: readonly CodeChange[];
  /**
   * Dashboard years whose complete list is among the records, so that an LEA without a record was not listed.
   * Default: every year with an official record of its own list.
   */
  readonly completeLists?: readonly DashboardYear[];
}

/** Histories and what was noticed on the way. */
export interface HistoriesAnswer {
  /** One for each LEA, by CDS code. */
  readonly histories: readonly SupportHistory[];
  readonly findings: readonly Finding<HistoryFindingCode>[];
}

/**
 * Puts official lists and determinations of several years together to one history per LEA. Records may come in any
 * order; earlier statuses repeated in later lists, revised lists, changed codes and names are told apart, and nothing
 * is decided between sources of the same standing that contradict each other.
 *
 * @param records - rows of lists and determinations
 * @param options - changed codes; which lists are complete
 * @returns histories with findings for duplicates, revisions, contradictions, changed codes and names
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * const source = { id: "list of 2022", kind: "official-list" } as const
 * const { histories } = supportHistories([
 *   { cds: "27660920000000", year: 2022, reportedIn: 2022, source, status: "differentiated", groups: { SWD: [4, 5] } },
 *   { cds: "27660920000000", year: 2019, reportedIn: 2022, source, status: "general" },
 * ])
 * histories[0]?.years.map(({ year, presence, status }) => [year, presence, status]) // => [[2019, "listed", "general"], [2022, "listed", "differentiated"]]
 * ```
 */
export function supportHistories(records: Iterable<YearRecord>, options: HistoryOptions = {}): HistoriesAnswer {
  const given: unknown = typeof records === "object" && records !== null && Symbol.iterator in records ? [...records] : records;
  checkArguments(given, "records", { cds: "text", year: "number", source: "object" });
  const findings: Finding<HistoryFindingCode>[] = [];
  const changes = new Map((options.codeChanges ?? []).map(({ from, to }) => [from, to]));
  const byLea = new Map<string, YearRecord[]>();
  const lists = new Set<DashboardYear>(options.completeLists);
  const years = new Set<DashboardYear>(options.completeLists);
  for (const record of given as readonly YearRecord[]) {
    const cds = presentCode(record.cds, changes);
    byLea.set(cds, [...(byLea.get(cds) ?? []), record]);
    years.add(record.year);
    if (options.completeLists === undefined && record.source.kind === "official-list" && record.year === record.reportedIn && record.groups !== undefined) lists.add(record.year);
  }
  const span = DASHBOARD_YEARS.filter((year) => year >= Math.min(...years) && year <= Math.max(...years));
  const histories = [...byLea].sort(([left], [right]) => (left < right ? -1 : 1)).map(([cds, own]) => historyOf(cds, own, span, lists, findings));
  return { histories, findings };
}

function presentCode(cds: string, changes: ReadonlyMap<string, string>): string {
  const changed = changes.get(cds) ?? cds;
  return changed.endsWith("0000000") ? listedCdsOf(changed) : changed;
}

function historyOf(cds: string, records: readonly YearRecord[], span: readonly DashboardYear[], lists: ReadonlySet<DashboardYear>, findings: Finding<HistoryFindingCode>[]): SupportHistory {
  const formerCodes = [...new Set(records.map((record) => record.cds))].filter((code) => code !== cds).sort();
  for (const code of formerCodes) {
    findings.push({ code: "code-changed", severity: "info", place: { path: cds }, found: code, expected: cds, message: `Records under ${code} belong to ${cds}.` });
  }
  const years = span.map((year): HistoryYear => {
    const own = records.filter((record) => record.year === year);
    if (own.length > 0) return mergeYear(cds, year, own, findings);
    return { year, presence: lists.has(year) ? "not-listed" : "not-given", sources: [] };
  });
  const names = namesOf(records);
  if (names.length > 1) {
    findings.push({ code: "renamed", severity: "info", place: { path: cds }, found: names.map(({ name }) => name).join(", "), message: `${cds} stands under ${names.length} names; the code is what identifies it.` });
  }
  const name = names.at(-1)?.name;
  return { cds, ...(name === undefined ? {} : { name }), kind: kindOf(cds, records), formerCodes, names, years };
}

function namesOf(records: readonly YearRecord[]): NameInUse[] {
  const names = new Map<string, Set<DashboardYear>>();
  for (const { name, reportedIn } of records) {
    if (name === undefined || name === "") continue;
    names.set(name, (names.get(name) ?? new Set()).add(reportedIn));
  }
  const used = [...names].map(([name, years]) => ({ name, years: [...years].sort((left, right) => left - right) }));
  return used.sort((left, right) => (left.years.at(-1) ?? 0) - (right.years.at(-1) ?? 0) || (left.name < right.name ? -1 : 1));
}

function kindOf(cds: string, records: readonly YearRecord[]): LeaKind {
  const given = records.find((record) => record.kind !== undefined)?.kind;
  return given ?? (!cds.endsWith("0000000") ? "charter" : isCountyOfficeCds(cds) ? "coe" : "district");
}

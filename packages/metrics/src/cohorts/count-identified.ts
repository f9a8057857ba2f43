import type { DashboardYear, Finding, StudentGroup } from "@ssos/model";
import { checkArguments, sortFindings, SsosError, STUDENT_GROUPS } from "@ssos/model";
import { isIdentified, type AssistanceRecord } from "./assistance-record.ts";

/** Identified LEAs of one year. Charter schools stand in lists of their own and are left out here. */
export interface YearCounts {
  /** Districts identified that year, second years not included. */
  readonly districts: number;
  /** County offices identified that year. */
  readonly coes: number;
  /** Districts and county offices in the second year of assistance, not identified anew. */
  readonly yearTwo: number;
  /** For each group the list covers: how many met criteria with it. Empty when no list with letters was given. */
  readonly groups: Readonly<Partial<Record<StudentGroup, GroupCounts>>>;
}

/** Districts and county offices in which a group met the criteria. */
export interface GroupCounts {
  readonly districts: number;
  readonly coes: number;
}

/** Codes of findings about assistance records. */
export type RecordCode = "duplicate-lea" | "impossible-history" | "kind-not-listed";

/**
 * Counts the districts and county offices identified in one year, and the student groups behind them.
 *
 * **When to use** for the State's totals; {@link countIdentifiedBy} breaks them down by county, region, priority or method.
 *
 * @param records - one record an LEA; records without an entry for the year are not counted
 * @param year - a Dashboard year
 * @throws SsosError `duplicate-lea` when two records have the same code: the total would be wrong
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2017: { status: "differentiated", groups: { SWD: [4, 5, 6], EL: [] } } } } as const
 * identifiedCounts([record], 2017) // => { districts: 1, coes: 0, yearTwo: 0, groups: { EL: { districts: 0, coes: 0 }, SWD: { districts: 1, coes: 0 } } }
 * ```
 */
export function identifiedCounts(records: readonly AssistanceRecord[], year: DashboardYear): YearCounts {
  requireDistinct(records);
  const counts = { districts: 0, coes: 0, yearTwo: 0 };
  const groups = new Map<StudentGroup, { districts: number; coes: number }>();
  for (const record of records) {
    const entry = record.years[year];
    if (entry === undefined || record.kind === "charter") continue;
    const column = record.kind === "coe" ? "coes" : "districts";
    if (isIdentified(entry.status)) counts[column] += 1;
    if (entry.status === "differentiated-year-2") counts.yearTwo += 1;
    for (const [group, priorities] of Object.entries(entry.groups ?? {}) as [StudentGroup, readonly number[]][]) {
      const tally = groups.get(group) ?? { districts: 0, coes: 0 };
      if (priorities.length > 0) tally[column] += 1;
      groups.set(group, tally);
    }
  }
  return { ...counts, groups: Object.fromEntries(STUDENT_GROUPS.flatMap((group) => (groups.has(group) ? [[group, groups.get(group)]] : []))) };
}

/** @internal Counting the same LEA twice is a broken contract: the caller must merge its files first. */
export function requireDistinct(records: readonly AssistanceRecord[]): void {
  checkArguments(records, "records", { cds: "text", kind: "text", years: "object" });
  const seen = new Set<string>();
  for (const { cds } of records) {
    if (seen.has(cds)) throw new SsosError("duplicate-lea", { found: cds, expected: "one record an LEA" });
    seen.add(cds);
  }
}

/**
 * Notices histories that contradict themselves: a second year of assistance that follows no identification.
 *
 * @param records - one record an LEA
 * @returns one warning for each; empty when the histories are sound
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2023: { status: "general" }, 2024: { status: "differentiated-year-2" } } } as const
 * historyFindings([record]).map((finding) => finding.code) // => ["impossible-history"]
 * ```
 */
export function historyFindings(records: readonly AssistanceRecord[]): Finding<RecordCode>[] {
  const seen = new Set<string>();
  const all = records.flatMap(({ cds, years }): Finding<RecordCode>[] => {
    const findings: Finding<RecordCode>[] = [];
    if (seen.has(cds)) findings.push({ code: "duplicate-lea", severity: "error", place: { path: cds }, found: cds, expected: "one record an LEA", message: `${cds} has more than one record.` });
    seen.add(cds);
    const known = Object.entries(years).sort(([left], [right]) => Number(left) - Number(right));
    known.forEach(([year, entry], index) => {
      const [earlierYear, earlier] = known[index - 1] ?? [];
      if (entry.status !== "differentiated-year-2" || earlierYear === undefined || earlier?.status === "differentiated") return;
      if (Number(year) - Number(earlierYear) > 1) return; // the year between is not known
      findings.push({ code: "impossible-history", severity: "warning", place: { path: `${cds}/${year}` }, found: `${earlierYear}: ${earlier?.status}; ${year}: ${entry.status}`, expected: "a first year before the second", message: `${cds} is in its second year of assistance in ${year} without a first.` });
    });
    return findings;
  });
  return sortFindings(all);
}

import type { DashboardYear, Finding } from "@ssos/model";
import type { HistoryFindingCode } from "./history-finding.ts";
import type { HistoryYear } from "./support-history.ts";
import type { YearRecord } from "./year-record.ts";

const FIELDS = ["status", "label", "yearOfAssistance", "groups", "methods", "threeOfFourPrinted"] as const;
type Field = (typeof FIELDS)[number];

/**
 * Puts the records of one LEA and one Dashboard together. The year's own official list stands first, the latest
 * issue of it; then later lists that repeat the year; then determinations. Fields of equal standing that contradict
 * each other are left out, with a finding.
 */
export function mergeYear(cds: string, year: DashboardYear, records: readonly YearRecord[], findings: Finding<HistoryFindingCode>[]): HistoryYear {
  const ordered = [...records].sort(byStanding);
  reportDuplicates(cds, ordered, findings);
  const merged: Partial<Record<Field, unknown>> = {};
  for (const field of FIELDS) {
    const given = ordered.filter((record) => record[field] !== undefined);
    const best = given[0];
    if (best === undefined) continue;
    const rivals = given.filter((record) => byStandingOnly(record, best) === 0 && textOf(record[field]) !== textOf(best[field]));
    if (rivals.length > 0) {
      note(findings, "contradicting-lists", "error", cds, year, field, [best, ...rivals]);
      continue;
    }
    merged[field] = best[field];
    // A repeated label says less than the year's own; only what is decided must agree.
    if (field === "label" || field === "yearOfAssistance") continue;
    for (const other of given) {
      if (textOf(other[field]) === textOf(best[field])) continue;
      const code = other.source.kind === "determination" ? "determination-differs" : other.reportedIn === best.reportedIn ? "revised-list" : "later-list-differs";
      note(findings, code, "warning", cds, year, field, [best, other]);
    }
  }
  const sources = [...new Map(ordered.map(({ source }) => [source.id, source])).values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  return { year, presence: "listed", ...(merged as Partial<HistoryYear>), sources };
}

/** Lower comes first: own list before later lists before determinations, then the latest issue. */
function byStandingOnly(left: YearRecord, right: YearRecord): number {
  const [first, second] = [left.source.published ?? "", right.source.published ?? ""];
  return rank(left) - rank(right) || (first > second ? -1 : first < second ? 1 : 0);
}

/** A total order, so that the order of files does not matter. */
function byStanding(left: YearRecord, right: YearRecord): number {
  return byStandingOnly(left, right) || (left.source.id < right.source.id ? -1 : left.source.id > right.source.id ? 1 : textOf(left) < textOf(right) ? -1 : 1);
}

const rank = (record: YearRecord) => (record.source.kind === "determination" ? 100 : record.reportedIn - record.year);

/** JSON with sorted keys: equal for equal facts. */
function textOf(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  return `{${Object.entries(value).filter(([, part]) => part !== undefined).sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, part]) => `${key}:${textOf(part)}`).join(",")}}`;
}

function reportDuplicates(cds: string, records: readonly YearRecord[], findings: Finding<HistoryFindingCode>[]): void {
  const seen = new Map<string, number>();
  for (const { source, reportedIn, year } of records) {
    const key = `${source.id} on ${year} in ${reportedIn}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (const [key, count] of seen) {
    if (count > 1) findings.push({ code: "duplicate-record", severity: "warning", place: { path: cds }, found: `${count} records`, expected: "one", message: `${cds} stands ${count} times in ${key}.` });
  }
}

function note(findings: Finding<HistoryFindingCode>[], code: HistoryFindingCode, severity: "error" | "warning", cds: string, year: number, field: Field, records: readonly YearRecord[]): void {
  const [taken, ...others] = records;
  findings.push({
    code,
    severity,
    place: { path: `${cds}/${year}/${field}` },
    found: others.map((record) => `${textOf(record[field])} (${record.source.id})`).join("; "),
    expected: `${textOf(taken?.[field])} (${taken?.source.id ?? ""})`,
    message: code === "contradicting-lists" ? `Lists of the same standing disagree on ${field} of ${cds} in ${year}; it counts as not given.` : `Sources disagree on ${field} of ${cds} in ${year}; ${taken?.source.id ?? ""} counts.`,
  });
}

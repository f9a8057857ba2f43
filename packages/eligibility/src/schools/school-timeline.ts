import { schoolYearFrom, startYearOf, type Finding, type SchoolYear } from "@ssos/model";
import type { SchoolSupport } from "./school-facts.ts";

/** One list's word on a school in one school year. */
export interface SchoolYearRecord {
  readonly cds: string;
  readonly schoolYear: SchoolYear;
  readonly support: SchoolSupport;
  /** Id or name of the list it was read in. */
  readonly source: string;
  /** School year of the list that prints it; a later list that repeats the year revises it. Default: the year itself. */
  readonly reportedIn?: SchoolYear;
}

/** A stretch of school years in one category. */
export interface SchoolSpell {
  readonly support: SchoolSupport;
  readonly from: SchoolYear;
  readonly until: SchoolYear;
  readonly years: number;
  readonly sources: readonly string[];
}

/** A school's categories over the years. */
export interface SchoolTimeline {
  readonly cds: string;
  readonly spells: readonly SchoolSpell[];
  /** The year's exit as the State's lists mark it. */
  readonly exits: Readonly<Partial<Record<SchoolYear, SchoolExit>>>;
  /** Years between first and last of which no list says anything. */
  readonly gaps: readonly SchoolYear[];
}

/** How the State's lists mark a school that left a category. */
export type SchoolExit = "CSIEXIT" | "ATSIEXIT" | "NOEXIT";

/** What {@link schoolTimelines} may notice. */
export type SchoolTimelineFindingCode = "contradicting-school-category" | "revised-school-category";

/**
 * Tells whether a school left comprehensive or additional targeted support between two years, as the State marks it:
 * a school that goes from one kind of comprehensive support to the other has not left it, one that rises from
 * additional targeted to comprehensive support has left the former.
 *
 * @param previous - category of the year before
 * @param current - category of the year
 * @example
 * ```ts
 * schoolExit("csi-low-graduation", "csi-low-performance") // => "NOEXIT"
 * schoolExit("atsi", "csi-low-performance") // => "ATSIEXIT"
 * ```
 */
export function schoolExit(previous: SchoolSupport, current: SchoolSupport): SchoolExit {
  const comprehensive = (support: SchoolSupport) => support === "csi-low-graduation" || support === "csi-low-performance";
  if (comprehensive(previous) && !comprehensive(current)) return "CSIEXIT";
  return previous === "atsi" && current !== "atsi" ? "ATSIEXIT" : "NOEXIT";
}

/**
 * Orders what lists say about schools into spells of support, exits and gaps.
 *
 * **When to use** on statuses already known; {@link determineSchoolSupport} decides them from results.
 *
 * @param records - in any order; later lists may repeat earlier years
 * @returns timelines by CDS code. Where a later list prints another category for an earlier year, as the State's lists
 *   of 2022 and 2023 do, the later one counts, with a finding; a year on which lists of one year contradict each other is left out
 * @example
 * ```ts
 * const record = (schoolYear: SchoolYear, support: SchoolSupport) => ({ cds: "01611190106401", schoolYear, support, source: "list" })
 * schoolTimelines([record("2019-20", "atsi"), record("2018-19", "atsi")]).timelines[0]?.spells // => [{ support: "atsi", from: "2018-19", until: "2019-20", years: 2, sources: ["list"] }]
 * ```
 */
export function schoolTimelines(records: Iterable<SchoolYearRecord>): { readonly timelines: readonly SchoolTimeline[]; readonly findings: readonly Finding<SchoolTimelineFindingCode>[] } {
  const findings: Finding<SchoolTimelineFindingCode>[] = [];
  const schools = new Map<string, Map<SchoolYear, SchoolYearRecord[]>>();
  for (const record of records) {
    const years = schools.get(record.cds) ?? new Map<SchoolYear, SchoolYearRecord[]>();
    years.set(record.schoolYear, [...(years.get(record.schoolYear) ?? []), record]);
    schools.set(record.cds, years);
  }
  const timelines = [...schools].sort(([left], [right]) => (left < right ? -1 : 1)).map(([cds, years]) => timelineOf(cds, years, findings));
  return { timelines, findings };
}

function timelineOf(cds: string, byYear: ReadonlyMap<SchoolYear, readonly SchoolYearRecord[]>, findings: Finding<SchoolTimelineFindingCode>[]): SchoolTimeline {
  const spells: { support: SchoolSupport; from: SchoolYear; until: SchoolYear; years: number; sources: string[] }[] = [];
  const exits: Partial<Record<SchoolYear, SchoolExit>> = {};
  const gaps: SchoolYear[] = [];
  const starts = [...byYear.keys()].map(startYearOf).sort((left, right) => left - right);
  const [first, last] = [starts[0] ?? 0, starts.at(-1) ?? -1];
  let previous: SchoolSupport | undefined;
  for (let start = first; start <= last; start += 1) {
    const year = schoolYearFrom(start);
    const all = byYear.get(year) ?? [];
    const latest = Math.max(...all.map((record) => startYearOf(record.reportedIn ?? year)));
    const records = all.filter((record) => startYearOf(record.reportedIn ?? year) === latest);
    const supports = [...new Set(records.map((record) => record.support))].sort();
    const support = supports.length === 1 ? supports[0] : undefined;
    if (supports.length > 1) {
      findings.push({ code: "contradicting-school-category", severity: "error", place: { path: `${cds}/${year}` }, found: supports.join(", "), expected: "one category", message: `Lists disagree on the category of school ${cds} in ${year}.` });
    }
    const earlier = [...new Set(all.map((record) => record.support))].filter((other) => support !== undefined && other !== support);
    if (earlier.length > 0) {
      findings.push({ code: "revised-school-category", severity: "info", place: { path: `${cds}/${year}` }, found: earlier.sort().join(", "), expected: support ?? "", message: `A later list changes the category of school ${cds} in ${year}; the later one counts.` });
    }
    if (support === undefined) {
      gaps.push(year);
      previous = undefined;
      continue;
    }
    if (previous !== undefined) exits[year] = schoolExit(previous, support);
    const sources = [...new Set(all.filter((record) => record.support === support).map((record) => record.source))].sort();
    const spell = spells.at(-1);
    if (spell !== undefined && previous === support) {
      spell.until = year;
      spell.years += 1;
      spell.sources = [...new Set([...spell.sources, ...sources])].sort();
    } else spells.push({ support, from: year, until: year, years: 1, sources });
    previous = support;
  }
  return { cds, spells, exits, gaps };
}

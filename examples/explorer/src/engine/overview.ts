import { allLevelRules, determineAll } from "@ssos/eligibility";
import { COUNTIES, STATE_INDICATORS, STUDENT_GROUPS, type DashboardYear, type LeaFacts, type LeaKind, type Level, type Outcome, type StateIndicator, type StudentGroup } from "@ssos/model";
import { groupBy } from "./group-by.ts";

/** What a cell of the year shows: colours, or status levels in years without them. */
export type Measure = "colour" | "status";

/** One LEA as lists and the heat map show it. */
export interface LeaLine {
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  /** Two digits. */
  readonly county: string;
  readonly outcome: Outcome;
  /** Groups that meet the criteria or may, with their letter. */
  readonly groups: readonly { readonly group: StudentGroup; readonly outcome: Outcome; readonly letter: string | null; readonly priorities: number; readonly open: number }[];
  /** Levels by group and indicator, one digit each: a State in 300 kB, so that it moves between threads in no time. */
  readonly levels: string;
}

/** A Dashboard of all LEAs. */
export interface Overview {
  readonly year: DashboardYear;
  readonly measure: Measure;
  readonly leas: readonly LeaLine[];
  readonly counties: readonly { readonly code: string; readonly name: string; readonly leas: number; readonly eligible: number }[];
}

/** LEAs that are determined between two pauses. */
const SLICE = 50;

/** Determines all LEAs on a Dashboard, in slices. */
export async function overviewOf(facts: Iterable<LeaFacts>, year: DashboardYear, pause?: () => Promise<void>): Promise<Overview> {
  const known = [...facts].filter(({ dashboards }) => Object.keys(dashboards[year]?.results ?? {}).length > 0);
  const leas: LeaLine[] = [];
  for (let start = 0; start < known.length; start += SLICE) {
    const slice = known.slice(start, start + SLICE);
    const answers = determineAll(slice, { dashboardYear: year, trace: false });
    for (const [index, entry] of slice.entries()) {
      const answer = answers[index];
      if (answer === undefined) continue;
      leas.push({
        cds: entry.lea.cds,
        name: entry.lea.name,
        kind: entry.lea.kind,
        county: entry.lea.cds.slice(0, 2),
        outcome: answer.outcome,
        groups: answer.groups.map(({ group, outcome, letter, priorities, openPriorities }) => ({ group, outcome, letter, priorities: priorities.length, open: openPriorities.length })),
        levels: levelsOf(entry, year),
      });
    }
    if (pause !== undefined) await pause();
  }
  return { year, measure: measureOf(year), leas, counties: countiesOf(leas, known) };
}

/** Years whose level rules give status alone show status. */
export const measureOf = (year: DashboardYear): Measure => (allLevelRules[year]?.indicators.susp?.reports === "status" ? "status" : "colour");

/** The level that stands for a result: its colour, or its status where the year or the indicator has no colour. */
export function shownLevel(result: { readonly colour?: Level | null; readonly statusLevel?: Level | null } | undefined): Level {
  return result?.colour || result?.statusLevel || 0;
}

function levelsOf({ dashboards }: LeaFacts, year: DashboardYear): string {
  const results = dashboards[year]?.results ?? {};
  return STUDENT_GROUPS.map((group) => STATE_INDICATORS.map((indicator) => cellDigit(results[group]?.[indicator])).join("")).join("");
}

/** A colour is a digit, 1 to 5; a status without a colour is a letter, `a` worst to `e` best. */
function cellDigit(result: { readonly colour?: Level | null; readonly statusLevel?: Level | null } | undefined): string {
  if ((result?.colour ?? 0) > 0) return String(result?.colour);
  return "0abcde"[result?.statusLevel ?? 0] ?? "0";
}

/** The level of a group on an indicator, and whether it is a colour or a status. */
export function levelIn(levels: string, group: StudentGroup, indicator: StateIndicator): { readonly level: Level; readonly measure: Measure } {
  const cell = levels[STUDENT_GROUPS.indexOf(group) * STATE_INDICATORS.length + STATE_INDICATORS.indexOf(indicator)] ?? "0";
  const status = "abcde".indexOf(cell) + 1;
  return status > 0 ? { level: status as Level, measure: "status" } : { level: Number(cell) as Level, measure: "colour" };
}

function countiesOf(leas: readonly LeaLine[], facts: readonly LeaFacts[]): Overview["counties"] {
  const spelled = new Map(facts.map(({ lea }) => [lea.cds.slice(0, 2), lea.county]));
  return [...groupBy(leas, ({ county }) => county)]
    .map(([code, own]) => ({ code, name: spelled.get(code) ?? COUNTIES.find((county) => county.code === code)?.name ?? code, leas: own.length, eligible: own.filter(({ outcome }) => outcome === "eligible").length }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

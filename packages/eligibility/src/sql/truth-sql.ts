import { minimumSizeOf, type DashboardYear, type LeaKind, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import { textLiteral } from "./dialect.ts";

// Truth as numbers, so that Kleene's "and" is the least and "or" the greatest: 2 yes, 1 unknown, 0 no; NULL not evaluated.

const NO = "0";

/** All of the terms hold. @internal */
export const least = (terms: readonly string[]): string => (terms.length === 1 ? (terms[0] ?? NO) : `LEAST(${terms.join(", ")})`);

/** Any of the terms holds; no term, no. @internal */
export const greatest = (terms: readonly string[]): string => (terms.length === 0 ? NO : terms.length === 1 ? (terms[0] ?? NO) : `GREATEST(${terms.join(", ")})`);

/** At least so many of the terms hold. @internal */
export function atLeast(count: number, terms: readonly string[]): string {
  if (terms.length < count) return NO;
  const counted = (limit: number) => terms.map((term) => `CASE WHEN ${term} >= ${limit} THEN 1 ELSE 0 END`).join(" + ");
  return `CASE WHEN ${counted(2)} >= ${count} THEN 2 WHEN ${counted(1)} >= ${count} THEN 1 ELSE 0 END`;
}

/** The truth of a term for some groups only. @internal */
export const forGroups = (groups: readonly StudentGroup[] | undefined, truth: string): string => (groups === undefined ? truth : `CASE WHEN student_group IN (${groups.map(textLiteral).join(", ")}) THEN ${truth} ELSE 0 END`);

/** The column of a level test. @internal */
export const testName = ({ indicator, measure, worstLevels }: LevelTest): string => `${indicator}_${measure}_${worstLevels}`;

/** Each test once. @internal */
export const distinctTests = (tests: readonly LevelTest[]): LevelTest[] => [...new Map(tests.map((test) => [testName(test), test])).values()];

/** The indicators of tests, each once. @internal */
export const indicatorsOf = (tests: readonly LevelTest[]): StateIndicator[] => [...new Set(tests.map(({ indicator }) => indicator))];

/** What a test reads: groups with their minimum size by the rule of a Dashboard. @internal */
export interface SizeRule {
  readonly dashboardYear: DashboardYear;
  readonly groups: readonly StudentGroup[];
}

/**
 * The truth of each test in columns of its name, by a `GROUP BY` of LEA and group: `l` holds the LEAs, `s` the groups, `r` the results,
 * `g` which indicators were given. No row means no result where the LEA's file was given, else a fact not given.
 * @internal
 */
export function testColumns(tests: readonly LevelTest[], size: SizeRule): string[] {
  return tests.map((test) => {
    const { indicator } = test;
    const result = `MAX(CASE WHEN r.indicator = ${textLiteral(indicator)} THEN ${levelTruth(test, size)} END)`;
    return `COALESCE(${result}, MAX(CASE WHEN l.has_results = 1 AND g.${indicator}_given = 1 THEN 0 ELSE 1 END)) AS ${testName(test)}`;
  });
}

function levelTruth({ measure, worstLevels }: LevelTest, size: SizeRule): string {
  // Lists of low performers say only whether a result is Red.
  const unknown = `CASE WHEN r.red IS NULL THEN 1 WHEN r.red THEN 2 ELSE ${worstLevels === 1 ? 0 : 1} END`;
  if (measure === "colour") return `CASE WHEN r.colour IS NULL THEN ${unknown} WHEN r.colour BETWEEN 1 AND ${worstLevels} THEN 2 ELSE 0 END`;
  const sizeMet = `CASE WHEN r.size_met IS NOT NULL THEN CASE WHEN r.size_met THEN 2 ELSE 0 END WHEN r.denominator IS NULL THEN 1 WHEN r.denominator >= ${minimumSize(size)} THEN 2 ELSE 0 END`;
  return `CASE WHEN r.status_level IS NULL THEN ${unknown} WHEN r.status_level BETWEEN 1 AND ${worstLevels} THEN ${sizeMet} ELSE 0 END`;
}

const KINDS: readonly LeaKind[] = ["district", "coe", "charter"];
const USUAL_SIZE = 30;

/** The minimum size by kind and group, as an expression; NULL, which no count reaches, where the year has no rule for the group. */
function minimumSize({ dashboardYear, groups }: SizeRule): string {
  const branches = KINDS.flatMap((kind) =>
    groups.flatMap((group) => {
      const size = minimumSizeOf(group, kind, dashboardYear);
      return size === USUAL_SIZE ? [] : [`WHEN l.kind = ${textLiteral(kind)} AND s.student_group = ${textLiteral(group)} THEN ${size ?? "NULL"}`];
    }),
  );
  return branches.length === 0 ? String(USUAL_SIZE) : `CASE ${branches.join(" ")} ELSE ${USUAL_SIZE} END`;
}

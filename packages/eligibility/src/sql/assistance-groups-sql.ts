import { ASSISTANCE_LETTERS, PRIORITIES, type LeaKind, type Priority } from "@ssos/model";
import type { AssistanceCriteria } from "../criteria/criteria.ts";
import { textLiteral } from "./dialect.ts";
import { prioritiesOfTests } from "./recurrence-sql.ts";
import { ofKind, OUTCOMES, statement, type AssistanceSqlOptions } from "./statement.ts";
import { greatest } from "./truth-sql.ts";
import { prioritiesOf } from "./year-sql.ts";

/**
 * Writes criteria sets as one SQL statement about student groups: the answers are the `groups` of `determineAll`.
 *
 * **When to use** beside {@link assistanceSql}, which answers for the LEA, when the groups and the letters of the State's list are wanted.
 *
 * The statement returns a row for each LEA, Dashboard and group that has a priority met or open: `dashboard_year`, `cds`,
 * `kind`, `student_group`, `outcome`, `priorities` and `open_priorities` (numbers joined by spaces, or nothing), and `letter`
 * (null where none stands for the priorities, or they are open).
 *
 * @param criteria - one set for each Dashboard year
 * @param options - the dialect, and tables with the names of their columns
 * @returns one statement without a semicolon at its end
 * @throws SsosError `invalid-criteria` without a set, or with two of a year
 * @example
 * ```ts
 * assistanceGroupsSql([criteria2023], { dialect: "postgresql", tables: { results: { table: "results" } } }).includes("AS letter FROM ssos_2023_groups") // => true
 * ```
 */
export function assistanceGroupsSql(criteria: readonly AssistanceCriteria[], options: AssistanceSqlOptions): string {
  return statement(criteria, options, criteria.flatMap((set) => (Object.keys(set.kinds) as LeaKind[]).map((kind) => groupsOfKind(set, kind))));
}

function groupsOfKind(criteria: AssistanceCriteria, kind: LeaKind): string {
  const year = criteria.dashboardYear;
  const priorities = PRIORITIES.filter((priority) => (criteria.structure === "priorities" ? prioritiesOf(criteria) : prioritiesOfTests(criteria)).includes(priority));
  const letter = criteria.structure === "priorities" ? letterSql(priorities) : "CAST(NULL AS CHAR(1))";
  return `SELECT g.dashboard_year, g.cds, g.kind, g.student_group, CASE g.met ${OUTCOMES} END AS outcome, ${numbersSql(priorities, 2)} AS priorities, ${numbersSql(priorities, 1)} AS open_priorities, ${letter} AS letter FROM ssos_${year}_groups g WHERE ${ofKind("g", kind, year)} AND g.has_results = 1 AND ${greatest(priorities.map((priority) => `g.p${priority}`))} >= 1`;
}

const numbersSql = (priorities: readonly Priority[], truth: 1 | 2): string => `TRIM(CONCAT(${["''", ...priorities.map((priority) => `CASE WHEN g.p${priority} = ${truth} THEN ' ${priority}' ELSE '' END`)].join(", ")}))`;

/** A letter stands for priorities that are certain, all of them and no other. */
function letterSql(priorities: readonly Priority[]): string {
  const letters = Object.entries(ASSISTANCE_LETTERS).filter(([, of]) => of.every((priority) => priorities.includes(priority)));
  const branches = letters.map(([letter, of]) => `WHEN ${priorities.map((priority) => `g.p${priority} = ${of.includes(priority) ? 2 : 0}`).join(" AND ")} THEN ${textLiteral(letter)}`);
  return `CASE WHEN g.met < 2 THEN NULL ${branches.join(" ")} END`;
}

import { LOCAL_INDICATOR_PRIORITIES, type LocalIndicatorPriority, type Priority, type StudentGroup } from "@ssos/model";
import type { LocalIndicatorRule, PriorityCriteria } from "../criteria/criteria.ts";
import { textLiteral } from "./dialect.ts";
import type { SqlTables } from "./tables.ts";
import { atLeast, distinctTests, forGroups, greatest, indicatorsOf, least, testColumns, testName } from "./truth-sql.ts";

/**
 * Common table expressions of one Dashboard by its own set: `ssos_<year>_groups` has a row for each LEA and group
 * (`met`, and `p4` to `p8` by priority), `ssos_<year>` one for each LEA (`m1`, `m2`, `gl`, `m4`).
 * @internal
 */
export function yearTables(criteria: PriorityCriteria, tables: SqlTables): string[] {
  const year = criteria.dashboardYear;
  const local = tables.localIndicators === undefined ? undefined : criteria.localIndicators;
  const submission = tables.dataSubmission !== undefined && Object.values(criteria.kinds).some(({ methods }) => methods.includes(4));
  const priorities = prioritiesOf(criteria);
  return [
    `ssos_${year}_given AS (${givenSql(criteria)})`,
    `ssos_${year}_leas AS (${leasSql(year, tables)})`,
    `ssos_${year}_tests AS (${testsSql(criteria)})`,
    `ssos_${year}_priorities AS (SELECT dashboard_year, cds, kind, student_group, has_results, ${priorities.map((priority) => `${priorityTruth(criteria, priority)} AS p${priority}`).join(", ")} FROM ssos_${year}_tests)`,
    `ssos_${year}_groups AS (SELECT *, ${atLeast(criteria.prioritiesNeeded, priorities.map((priority) => `p${priority}`))} AS met FROM ssos_${year}_priorities)`,
    ...(local === undefined ? [] : [`ssos_${year}_local AS (${localSql(local, year)})`]),
    `ssos_${year} AS (${leaSql(criteria, priorities, local, submission)})`,
  ];
}

/** The priorities of a set, each once, in the order of its rules. @internal */
export const prioritiesOf = ({ rules }: PriorityCriteria): Priority[] => [...new Set(rules.map(({ priority }) => priority))];

const testsOf = ({ rules }: PriorityCriteria) => distinctTests(rules.flatMap(({ allOf }) => allOf));

/** Which indicators have any row that year: their files were given, and no row means no result. */
function givenSql(criteria: PriorityCriteria): string {
  return `SELECT ${indicatorsOf(testsOf(criteria)).map((indicator) => `COALESCE(MAX(CASE WHEN indicator = ${textLiteral(indicator)} THEN 1 ELSE 0 END), 0) AS ${indicator}_given`).join(", ")} FROM ssos_results WHERE dashboard_year = ${criteria.dashboardYear}`;
}

/** The LEAs of any table; one without a result has none given: its state indicators are not evaluated. */
function leasSql(year: number, { localIndicators, dataSubmission }: SqlTables): string {
  const from = ["ssos_results", ...(localIndicators === undefined ? [] : ["ssos_local"]), ...(dataSubmission === undefined ? [] : ["ssos_submission"])];
  const all = from.map((table) => `SELECT dashboard_year, cds, kind, ${table === "ssos_results" ? 1 : 0} AS from_results FROM ${table} WHERE dashboard_year = ${year}`).join(" UNION ALL ");
  return `SELECT dashboard_year, cds, kind, MAX(from_results) AS has_results FROM (${all}) u GROUP BY dashboard_year, cds, kind`;
}

/** Rows of one column, the groups of a set. @internal */
export const groupRows = (groups: readonly StudentGroup[]): string => groups.map((group) => `SELECT ${textLiteral(group)} AS student_group`).join(" UNION ALL ");

/** One row for each LEA and group, with the truth of every level test. */
function testsSql(criteria: PriorityCriteria): string {
  const year = criteria.dashboardYear;
  return `SELECT l.dashboard_year, l.cds, l.kind, s.student_group, MAX(l.has_results) AS has_results, ${testColumns(testsOf(criteria), criteria).join(", ")} FROM ssos_${year}_leas l CROSS JOIN (${groupRows(criteria.groups)}) s CROSS JOIN ssos_${year}_given g LEFT JOIN ssos_results r ON r.dashboard_year = l.dashboard_year AND r.cds = l.cds AND r.student_group = s.student_group GROUP BY l.dashboard_year, l.cds, l.kind, s.student_group`;
}

function priorityTruth({ rules }: PriorityCriteria, priority: Priority): string {
  return greatest(rules.filter((rule) => rule.priority === priority).map(({ allOf, groups }) => forGroups(groups, least(allOf.map(testName)))));
}

/** One row for each LEA with ratings: whether each local indicator was not met for two or more years. */
function localSql(rule: LocalIndicatorRule, year: number): string {
  const now = (priority: LocalIndicatorPriority) => `MAX(CASE WHEN dashboard_year = ${year} AND priority = ${priority} THEN rating END)`;
  const before = (priority: LocalIndicatorPriority) => `MAX(CASE WHEN dashboard_year = ${rule.priorDashboard ?? year} AND priority = ${priority} THEN rating END)`;
  const missed = (rating: string) => `CASE WHEN ${rating} IS NULL THEN 1 WHEN ${rating} IN ('not-met', 'not-met-two-or-more-years') THEN 2 ELSE 0 END`;
  const truth = (priority: LocalIndicatorPriority) =>
    rule.evidence === "two-files" ? least([missed(now(priority)), missed(before(priority))]) : `CASE WHEN ${now(priority)} IS NULL THEN 1 WHEN ${now(priority)} = 'not-met-two-or-more-years' THEN 2 ELSE 0 END`;
  const columns = localPriorities(rule).map((priority) => {
    const officeOnly = rule.countyOfficePriorities.includes(priority);
    return `${officeOnly ? `CASE WHEN kind = 'coe' THEN ${truth(priority)} ELSE 0 END` : truth(priority)} AS l${priority}`;
  });
  const years = rule.evidence === "two-files" && rule.priorDashboard !== undefined ? `${rule.priorDashboard}, ${year}` : String(year);
  return `SELECT cds, kind, ${columns.join(", ")} FROM ssos_local WHERE dashboard_year IN (${years}) GROUP BY cds, kind`;
}

const localPriorities = ({ priorities, countyOfficePriorities }: LocalIndicatorRule): LocalIndicatorPriority[] => LOCAL_INDICATOR_PRIORITIES.filter((priority) => priorities.includes(priority) || countyOfficePriorities.includes(priority));

function leaSql(criteria: PriorityCriteria, priorities: readonly Priority[], local: LocalIndicatorRule | undefined, submission: boolean): string {
  const year = criteria.dashboardYear;
  const numbers = local === undefined ? [] : localPriorities(local);
  const different = greatest(numbers.map((number) => least([`COALESCE(o.l${number}, 0)`, greatest(priorities.filter((priority) => priority !== number).map((priority) => `s.p${priority}`))])));
  const stateGiven = "MAX(s.has_results) = 1";
  const localGiven = "MAX(CASE WHEN o.cds IS NULL THEN 0 ELSE 1 END) = 1";
  const columns = [
    `CASE WHEN ${stateGiven} THEN MAX(s.met) END AS m1`,
    local === undefined ? "CAST(NULL AS INTEGER) AS m2" : `CASE WHEN ${localGiven} THEN MAX(${atLeast(2, numbers.map((number) => `COALESCE(o.l${number}, 0)`))}) END AS m2`,
    local === undefined ? "CAST(NULL AS INTEGER) AS gl" : `CASE WHEN ${stateGiven} AND ${localGiven} THEN MAX(${different}) END AS gl`,
    submission ? "MAX(CASE WHEN d.certified IS NULL THEN NULL WHEN d.certified THEN 0 ELSE 2 END) AS m4" : "CAST(NULL AS INTEGER) AS m4",
  ];
  const joins = [
    `ssos_${year}_groups s`,
    ...(local === undefined ? [] : [`LEFT JOIN ssos_${year}_local o ON o.cds = s.cds`]),
    ...(submission ? [`LEFT JOIN ssos_submission d ON d.cds = s.cds AND d.dashboard_year = ${year} AND s.kind <> 'charter'`] : []),
  ];
  return `SELECT s.dashboard_year, s.cds, s.kind, ${columns.join(", ")} FROM ${joins.join(" ")} GROUP BY s.dashboard_year, s.cds, s.kind`;
}

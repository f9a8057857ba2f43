import { LOCAL_INDICATOR_PRIORITIES, type LeaKind, type LocalIndicatorPriority, type Priority, type StateIndicator } from "@ssos/model";
import type { LevelTest, LocalIndicatorRule, PriorityCriteria, PriorityRule } from "../criteria/criteria.ts";
import { planOf } from "../determination/plan.ts";
import { textLiteral } from "./dialect.ts";
import type { SqlTables } from "./tables.ts";

// Truth as numbers, so that Kleene's "and" is the least and "or" the greatest: 2 yes, 1 unknown, 0 no; NULL not evaluated.

const KINDS: readonly LeaKind[] = ["district", "coe", "charter"];
const NO = "0";

const least = (terms: readonly string[]): string => (terms.length === 1 ? (terms[0] ?? NO) : `LEAST(${terms.join(", ")})`);
const greatest = (terms: readonly string[]): string => (terms.length === 0 ? NO : terms.length === 1 ? (terms[0] ?? NO) : `GREATEST(${terms.join(", ")})`);

/** At least so many of the terms hold. */
function atLeast(count: number, terms: readonly string[]): string {
  const counted = (limit: number) => terms.map((term) => `CASE WHEN ${term} >= ${limit} THEN 1 ELSE 0 END`).join(" + ");
  return `CASE WHEN ${counted(2)} >= ${count} THEN 2 WHEN ${counted(1)} >= ${count} THEN 1 ELSE 0 END`;
}

const testName = ({ indicator, measure, worstLevels }: LevelTest): string => `${indicator}_${measure}_${worstLevels}`;

/** Common table expressions of one Dashboard by its own set; the last, `ssos_<year>`, has a row for each LEA. @internal */
export function yearTables(criteria: PriorityCriteria, tables: SqlTables): string[] {
  const year = criteria.dashboardYear;
  const local = tables.localIndicators === undefined ? undefined : criteria.localIndicators;
  const submission = tables.dataSubmission !== undefined && Object.values(criteria.kinds).some(({ methods }) => methods.includes(4));
  const priorities = [...new Set(criteria.rules.map(({ priority }) => priority))];
  return [
    `ssos_${year}_given AS (${givenSql(criteria)})`,
    `ssos_${year}_leas AS (${leasSql(year, tables)})`,
    `ssos_${year}_tests AS (${testsSql(criteria)})`,
    `ssos_${year}_groups AS (SELECT dashboard_year, cds, kind, student_group, ${priorities.map((priority) => `${priorityTruth(criteria, priority)} AS p${priority}`).join(", ")} FROM ssos_${year}_tests)`,
    ...(local === undefined ? [] : [`ssos_${year}_local AS (${localSql(local, year)})`]),
    `ssos_${year} AS (${leaSql(criteria, priorities, local, submission)})`,
  ];
}

/** Which indicators have any row that year: their files were given, and no row means no result. */
function givenSql({ dashboardYear, rules }: PriorityCriteria): string {
  const indicators = indicatorsOf(rules);
  return `SELECT COUNT(*) AS any_given, ${indicators.map((indicator) => `COALESCE(MAX(CASE WHEN indicator = ${textLiteral(indicator)} THEN 1 ELSE 0 END), 0) AS ${indicator}_given`).join(", ")} FROM ssos_results WHERE dashboard_year = ${dashboardYear}`;
}

const indicatorsOf = (rules: readonly PriorityRule[]): StateIndicator[] => [...new Set(rules.flatMap(({ allOf }) => allOf.map(({ indicator }) => indicator)))];

function leasSql(year: number, { localIndicators, dataSubmission }: SqlTables): string {
  const from = ["ssos_results", ...(localIndicators === undefined ? [] : ["ssos_local"]), ...(dataSubmission === undefined ? [] : ["ssos_submission"])];
  return from.map((table) => `SELECT dashboard_year, cds, kind FROM ${table} WHERE dashboard_year = ${year}`).join(" UNION ");
}

/** One row for each LEA and group, with the truth of every level test. */
function testsSql(criteria: PriorityCriteria): string {
  const year = criteria.dashboardYear;
  const { tests } = planOf(criteria, "district");
  const groups = criteria.groups.map((group) => `SELECT ${textLiteral(group)} AS student_group`).join(" UNION ALL ");
  const columns = tests.map((test) => `COALESCE(MAX(CASE WHEN r.indicator = ${textLiteral(test.indicator)} THEN ${levelTruth(criteria, test)} END), MAX(CASE WHEN g.${test.indicator}_given = 1 THEN 0 ELSE 1 END)) AS ${testName(test)}`);
  return `SELECT l.dashboard_year, l.cds, l.kind, s.student_group, ${columns.join(", ")} FROM ssos_${year}_leas l CROSS JOIN (${groups}) s CROSS JOIN ssos_${year}_given g LEFT JOIN ssos_results r ON r.dashboard_year = l.dashboard_year AND r.cds = l.cds AND r.student_group = s.student_group GROUP BY l.dashboard_year, l.cds, l.kind, s.student_group`;
}

function levelTruth(criteria: PriorityCriteria, { measure, worstLevels }: LevelTest): string {
  if (measure === "colour") return `CASE WHEN r.colour IS NULL THEN 1 WHEN r.colour BETWEEN 1 AND ${worstLevels} THEN 2 ELSE 0 END`;
  const size = `CASE WHEN r.size_met IS NOT NULL THEN CASE WHEN r.size_met THEN 2 ELSE 0 END WHEN r.denominator IS NULL THEN 1 WHEN r.denominator >= ${minimumSize(criteria)} THEN 2 ELSE 0 END`;
  return `CASE WHEN r.status_level IS NULL THEN 1 WHEN r.status_level BETWEEN 1 AND ${worstLevels} THEN ${size} ELSE 0 END`;
}

/** The minimum size by kind and group, as an expression. */
function minimumSize(criteria: PriorityCriteria): string {
  const small = KINDS.flatMap((kind) => planOf(criteria, kind).groups.filter(({ minimumSize }) => minimumSize !== 30).map(({ group, minimumSize }) => ({ kind, group, minimumSize })));
  const branches = small.map(({ kind, group, minimumSize }) => `WHEN l.kind = ${textLiteral(kind)} AND s.student_group = ${textLiteral(group)} THEN ${minimumSize}`);
  return branches.length === 0 ? "30" : `CASE ${branches.join(" ")} ELSE 30 END`;
}

function priorityTruth({ rules }: PriorityCriteria, priority: Priority): string {
  return greatest(
    rules
      .filter((rule) => rule.priority === priority)
      .map(({ allOf, groups }) => {
        const truth = least(allOf.map(testName));
        return groups === undefined ? truth : `CASE WHEN student_group IN (${groups.map(textLiteral).join(", ")}) THEN ${truth} ELSE 0 END`;
      }),
  );
}

/** One row for each LEA with ratings: whether each local indicator was not met for two or more years. */
function localSql(rule: LocalIndicatorRule, year: number): string {
  const priorities = [...rule.priorities, ...rule.countyOfficePriorities].sort((left, right) => left - right);
  const now = (priority: LocalIndicatorPriority) => `MAX(CASE WHEN dashboard_year = ${year} AND priority = ${priority} THEN rating END)`;
  const before = (priority: LocalIndicatorPriority) => `MAX(CASE WHEN dashboard_year = ${rule.priorDashboard ?? year} AND priority = ${priority} THEN rating END)`;
  const missed = (rating: string) => `CASE WHEN ${rating} IS NULL THEN 1 WHEN ${rating} IN ('not-met', 'not-met-two-or-more-years') THEN 2 ELSE 0 END`;
  const truth = (priority: LocalIndicatorPriority) =>
    rule.evidence === "two-files" ? least([missed(now(priority)), missed(before(priority))]) : `CASE WHEN ${now(priority)} IS NULL THEN 1 WHEN ${now(priority)} = 'not-met-two-or-more-years' THEN 2 ELSE 0 END`;
  const columns = priorities.map((priority) => {
    const officeOnly = rule.countyOfficePriorities.includes(priority);
    return `${officeOnly ? `CASE WHEN kind = 'coe' THEN ${truth(priority)} ELSE 0 END` : truth(priority)} AS l${priority}`;
  });
  const years = rule.evidence === "two-files" && rule.priorDashboard !== undefined ? `${rule.priorDashboard}, ${year}` : String(year);
  return `SELECT cds, kind, ${columns.join(", ")} FROM ssos_local WHERE dashboard_year IN (${years}) GROUP BY cds, kind`;
}

function leaSql(criteria: PriorityCriteria, priorities: readonly Priority[], local: LocalIndicatorRule | undefined, submission: boolean): string {
  const year = criteria.dashboardYear;
  const groupMet = atLeast(criteria.prioritiesNeeded, priorities.map((priority) => `s.p${priority}`));
  const numbers = local === undefined ? [] : LOCAL_INDICATOR_PRIORITIES.filter((priority) => local.priorities.includes(priority as never) || local.countyOfficePriorities.includes(priority as never));
  const different = greatest(numbers.map((number) => least([`COALESCE(o.l${number}, 0)`, greatest(priorities.filter((priority) => priority !== number).map((priority) => `s.p${priority}`))])));
  const stateGiven = "MAX(g.any_given) > 0";
  const columns = [
    `CASE WHEN ${stateGiven} THEN MAX(${groupMet}) END AS m1`,
    local === undefined ? "CAST(NULL AS INTEGER) AS m2" : `CASE WHEN MAX(CASE WHEN o.cds IS NULL THEN 0 ELSE 1 END) = 1 THEN MAX(${atLeast(2, numbers.map((number) => `COALESCE(o.l${number}, 0)`))}) END AS m2`,
    local === undefined ? "CAST(NULL AS INTEGER) AS gl" : `CASE WHEN ${stateGiven} AND MAX(CASE WHEN o.cds IS NULL THEN 0 ELSE 1 END) = 1 THEN MAX(${different}) END AS gl`,
    submission ? "MAX(CASE WHEN d.certified IS NULL THEN NULL WHEN d.certified THEN 0 ELSE 2 END) AS m4" : "CAST(NULL AS INTEGER) AS m4",
  ];
  const joins = [
    `ssos_${year}_groups s CROSS JOIN ssos_${year}_given g`,
    ...(local === undefined ? [] : [`LEFT JOIN ssos_${year}_local o ON o.cds = s.cds`]),
    ...(submission ? [`LEFT JOIN ssos_submission d ON d.cds = s.cds AND d.dashboard_year = ${year} AND s.kind <> 'charter'`] : []),
  ];
  return `SELECT s.dashboard_year, s.cds, s.kind, ${columns.join(", ")} FROM ${joins.join(" ")} GROUP BY s.dashboard_year, s.cds, s.kind`;
}

import { PRIORITY_OF_INDICATOR, type Priority } from "@ssos/model";
import type { RecurrenceCriteria } from "../criteria/criteria.ts";
import { textLiteral } from "./dialect.ts";
import { atLeast, distinctTests, forGroups, greatest, indicatorsOf, testColumns, testName } from "./truth-sql.ts";
import { groupRows } from "./year-sql.ts";

/**
 * Common table expressions of a set on recurring indicators, with the same last two as `yearTables`. A test recurs when it
 * holds on each of the Dashboards that count: the least of its truths over them.
 * @internal
 */
export function recurrenceTables(criteria: RecurrenceCriteria): string[] {
  const { dashboardYear: year, dashboards, groups } = criteria;
  const tests = distinctTests(criteria.tests.map(({ test }) => test));
  const given = indicatorsOf(tests).map((indicator) => `MAX(CASE WHEN indicator = ${textLiteral(indicator)} THEN 1 ELSE 0 END) AS ${indicator}_given`);
  const inYears = `dashboard_year IN (${dashboards.join(", ")})`;
  const perDashboard = dashboards.map(
    (dashboard) =>
      `SELECT l.cds, l.kind, s.student_group, MAX(l.has_results) AS has_results, ${testColumns(tests, { dashboardYear: dashboard, groups }).join(", ")} FROM ssos_${year}_leas l CROSS JOIN (${groupRows(groups)}) s LEFT JOIN ssos_${year}_given g ON g.dashboard_year = l.dashboard_year LEFT JOIN ssos_results r ON r.dashboard_year = l.dashboard_year AND r.cds = l.cds AND r.student_group = s.student_group WHERE l.dashboard_year = ${dashboard} GROUP BY l.cds, l.kind, s.student_group`,
  );
  const truths = criteria.tests.map(({ test, groups: only }) => forGroups(only, testName(test)));
  return [
    `ssos_${year}_given AS (SELECT dashboard_year, ${given.join(", ")} FROM ssos_results WHERE ${inYears} GROUP BY dashboard_year)`,
    `ssos_${year}_known AS (SELECT DISTINCT cds, kind FROM ssos_results WHERE ${inYears})`,
    // Every LEA on every Dashboard: one on which it has no result leaves its indicators open.
    `ssos_${year}_leas AS (SELECT k.cds, k.kind, d.dashboard_year, MAX(CASE WHEN r.cds IS NULL THEN 0 ELSE 1 END) AS has_results FROM ssos_${year}_known k CROSS JOIN (${dashboards.map((dashboard) => `SELECT ${dashboard} AS dashboard_year`).join(" UNION ALL ")}) d LEFT JOIN ssos_results r ON r.cds = k.cds AND r.dashboard_year = d.dashboard_year GROUP BY k.cds, k.kind, d.dashboard_year)`,
    `ssos_${year}_tests AS (${perDashboard.join(" UNION ALL ")})`,
    `ssos_${year}_recurring AS (SELECT cds, kind, student_group, MAX(has_results) AS has_results, ${tests.map((test) => `MIN(${testName(test)}) AS ${testName(test)}`).join(", ")} FROM ssos_${year}_tests GROUP BY cds, kind, student_group)`,
    `ssos_${year}_met AS (SELECT *, ${atLeast(criteria.indicatorsNeeded, truths)} AS met FROM ssos_${year}_recurring)`,
    `ssos_${year}_groups AS (SELECT ${year} AS dashboard_year, cds, kind, student_group, has_results, met, ${prioritiesOfTests(criteria).map((priority) => `${priorityTruth(criteria, priority)} AS p${priority}`).join(", ")} FROM ssos_${year}_met)`,
    `ssos_${year} AS (SELECT dashboard_year, cds, kind, MAX(met) AS m1, CAST(NULL AS INTEGER) AS m2, CAST(NULL AS INTEGER) AS gl, CAST(NULL AS INTEGER) AS m4 FROM ssos_${year}_groups GROUP BY dashboard_year, cds, kind)`,
  ];
}

/** The priorities of the indicators of a set, each once, ascending. @internal */
export const prioritiesOfTests = ({ tests }: RecurrenceCriteria): Priority[] => [...new Set(tests.map(({ test }) => PRIORITY_OF_INDICATOR[test.indicator]))].sort((left, right) => left - right);

/** Certain where an indicator of the priority recurs; open where one may, and the group with it. */
function priorityTruth({ tests }: RecurrenceCriteria, priority: Priority): string {
  const any = greatest(tests.filter(({ test }) => PRIORITY_OF_INDICATOR[test.indicator] === priority).map(({ test, groups }) => forGroups(groups, testName(test))));
  return `CASE WHEN ${any} = 2 THEN 2 WHEN ${any} = 1 AND met = 1 THEN 1 ELSE 0 END`;
}

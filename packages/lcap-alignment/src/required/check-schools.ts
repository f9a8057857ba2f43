import { compareExact, STUDENT_GROUP_NAMES } from "@ssos/model";
import { SCHOOL_FINDINGS } from "../audit/catalogue/schools.ts";
import { dollarsAtStake } from "../audit/compare-printed.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { PlanContext } from "../audit/plan-context.ts";
import { readMoney } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { SchoolPlan } from "../plan/spsa.ts";
import type { SchoolName } from "../plan/summary.ts";
import { sameCell } from "./matching.ts";

/**
 * Checks the Plan Summary's answers on schools in comprehensive support, those schools' plans, the plans of schools in
 * targeted support, and that school plans point into the LCAP.
 * @internal
 */
export function checkSchools(plan: Lcap, context: Pick<PlanContext, "csiSchools" | "targetedSchools" | "schoolPlans">): PlanFinding[] {
  const { csiSchools = [], targetedSchools = [], schoolPlans } = context;
  const findings: PlanFinding[] = [];
  for (const school of csiSchools) {
    if (!plan.summary.csiSchools?.some((named) => isSchool(named, school)))
      findings.push(
        findingOf(SCHOOL_FINDINGS, "csi-prompt-unanswered", {
          path: "summary/csiSchools",
          found: "",
          expected: school.name,
          message: `${school.name} is in comprehensive support and not named.`,
        }),
      );
  }
  for (const prompt of ["csiSupport", "csiMonitoring"] as const) {
    if (csiSchools.length > 0 && isBlank(plan.summary[prompt]))
      findings.push(
        findingOf(SCHOOL_FINDINGS, "csi-prompt-unanswered", {
          path: `summary/${prompt}`,
          found: "",
          expected: "an answer",
          message: `The prompt on ${prompt === "csiSupport" ? "support for" : "monitoring of"} schools in comprehensive support has no answer.`,
        }),
      );
  }
  if (schoolPlans === undefined) return findings;
  for (const school of [...csiSchools, ...targetedSchools]) {
    if (!schoolPlans.some((own) => own.school.cds === school.cds))
      findings.push(
        findingOf(SCHOOL_FINDINGS, "school-plan-missing", { path: "schoolPlans", found: "", expected: school.name, message: `The school plan of ${school.name} was not given.` }),
      );
  }
  schoolPlans.forEach((own, index) => {
    const path = `schoolPlans/${index}`;
    const csi = csiSchools.find((school) => school.cds === own.school.cds);
    const targeted = targetedSchools.find((school) => school.cds === own.school.cds);
    if (csi !== undefined) findings.push(...checkComprehensive(own, csi.reasons ?? [], path));
    if (targeted !== undefined)
      findings.push(
        ...targeted.groups
          .filter((group) => !serves(own, group))
          .map((group) =>
            findingOf(SCHOOL_FINDINGS, "atsi-group-not-served", {
              path,
              found: "",
              expected: STUDENT_GROUP_NAMES[group],
              message: `No strategy of ${own.school.name} serves ${STUDENT_GROUP_NAMES[group]}.`,
            }),
          ),
      );
    findings.push(...checkFunds(own, csi !== undefined, path), ...checkAligned(plan, own, path));
  });
  return findings;
}

function checkComprehensive(own: SchoolPlan, reasons: readonly { readonly group: SchoolPlanGroup; readonly indicator: SchoolPlanIndicator }[], path: string): PlanFinding[] {
  const outcomes = own.goals.flatMap((goal) => goal.outcomes);
  const strategies = own.goals.flatMap((goal) => goal.strategies);
  const unmeasured = reasons.filter(
    (reason) =>
      !outcomes.some(
        (outcome) => outcome.measures?.some((cell) => sameCell({ group: cell.group, indicator: cell.indicator }, { group: reason.group, indicator: reason.indicator })) === true,
      ),
  );
  const lacking = [
    ...unmeasured.map((reason) => `a metric for ${reason.group} ${reason.indicator}`),
    ...(strategies.some((strategy) => strategy.evidenceBased === true) ? [] : ["evidence-based strategies"]),
    ...(isBlank(own.resourceInequities) ? ["resource inequities"] : []),
  ];
  return lacking.length === 0
    ? []
    : [
        findingOf(SCHOOL_FINDINGS, "csi-plan-incomplete", {
          path,
          found: own.school.name,
          expected: lacking.join(", "),
          message: `The plan of ${own.school.name} lacks ${lacking.join(", ")}.`,
        }),
      ];
}

type SchoolPlanGroup = NonNullable<SchoolPlan["goals"][number]["outcomes"][number]["measures"]>[number]["group"];
type SchoolPlanIndicator = NonNullable<SchoolPlan["goals"][number]["outcomes"][number]["measures"]>[number]["indicator"];

function checkFunds(own: SchoolPlan, comprehensive: boolean, path: string): PlanFinding[] {
  const amount = readMoney(own.csiFunds).value;
  if (amount === null || compareExact(amount, 0) <= 0) return [];
  const why = !comprehensive ? "which is not in comprehensive support" : own.csiFundsPermanentStaff === true ? "for permanent staff" : undefined;
  return why === undefined
    ? []
    : [
        findingOf(SCHOOL_FINDINGS, "csi-funds-misused", {
          path: `${path}/csiFunds`,
          found: String(own.csiFunds),
          expected: "$0",
          dollars: dollarsAtStake(amount, "dollars", undefined),
          message: `Comprehensive support funds are used at ${own.school.name}, ${why}.`,
        }),
      ];
}

/** A goal must name an LCAP goal; a strategy that names LCAP actions must name ones that exist. */
function checkAligned(plan: Lcap, own: SchoolPlan, path: string): PlanFinding[] {
  const goals = new Set(plan.goals.flatMap((goal) => [goal.id, goal.number]));
  const actions = new Set(plan.goals.flatMap((goal) => goal.actions.flatMap((action) => [action.id, action.number])));
  return own.goals.flatMap((goal, index) => {
    const wrong: PlanFinding[] = [];
    if (goal.lcapGoal === undefined || !goals.has(goal.lcapGoal))
      wrong.push(
        findingOf(SCHOOL_FINDINGS, "school-plan-not-aligned", {
          path: `${path}/goals/${index}`,
          found: goal.lcapGoal ?? "",
          expected: "a goal of the LCAP",
          message: `Goal ${goal.number} of ${own.school.name} points to no goal of the LCAP.`,
        }),
      );
    goal.strategies.forEach((strategy, at) => {
      const unknown = (strategy.lcapActions ?? []).filter((action) => !actions.has(action));
      if (unknown.length > 0)
        wrong.push(
          findingOf(SCHOOL_FINDINGS, "school-plan-not-aligned", {
            path: `${path}/goals/${index}/strategies/${at}`,
            found: unknown.join(", "),
            expected: "actions of the LCAP",
            message: `Strategy ${strategy.number} of ${own.school.name} names LCAP actions that do not exist.`,
          }),
        );
    });
    return wrong;
  });
}

const serves = (own: SchoolPlan, group: SchoolPlanGroup): boolean =>
  own.goals.some((goal) => goal.strategies.some((strategy) => strategy.studentsServed?.includes(group) === true));
const isSchool = (left: SchoolName, right: SchoolName): boolean =>
  (left.cds !== undefined && left.cds === right.cds) || left.name.trim().toLowerCase() === right.name.trim().toLowerCase();
const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

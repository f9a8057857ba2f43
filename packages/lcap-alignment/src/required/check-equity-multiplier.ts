import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { EquityMultiplierSchool } from "../audit/plan-context.ts";
import type { Goal } from "../plan/goal.ts";
import type { Lcap } from "../plan/lcap.ts";
import { cellText, measuresCell, strongest, type PlanIndex } from "./matching.ts";

/** Checks that every Equity Multiplier school stands in a focus goal that covers its lowest levels and its staffing (EC 52064(e)(7)). @internal */
export function checkEquityMultiplier(plan: Lcap, index: PlanIndex, schools: readonly EquityMultiplierSchool[]): PlanFinding[] {
  return schools.flatMap((school) => {
    const goals = plan.goals.filter((goal) => goal.type === "equity-multiplier" && servesSchool(goal, school));
    if (goals.length === 0)
      return [
        findingOf(CONTENT_FINDINGS, "equity-multiplier-goal-missing", {
          path: "goals",
          found: "",
          expected: school.name,
          dollars: null,
          message: `No Equity Multiplier focus goal serves ${school.name}.`,
        }),
      ];
    const gaps: PlanFinding[] = [];
    const gap = (expected: string, message: string) =>
      gaps.push(findingOf(CONTENT_FINDINGS, "equity-multiplier-gap", { path: `goals/${plan.goals.indexOf(goals[0] as Goal)}`, found: "", expected, dollars: null, message }));
    const metrics = index.metrics.filter((metric) => goals.includes(metric.goal));
    for (const own of school.lowestPerformance ?? []) {
      const cell = { ...own, school: school.cds, schoolName: school.name };
      if (strongest(metrics.map((metric) => measuresCell(metric, cell))) === "none") gap(cellText(cell), `The focus goal of ${school.name} has no metric for ${cellText(cell)}.`);
    }
    if (school.staffingIssues === true && !goals.some((goal) => goal.addressesStaffing === true || goal.metrics.some((metric) => metric.staffingAt?.includes(school.cds) === true)))
      gap("credentials, preparation, retention", `The focus goal of ${school.name} does not address its staffing issues.`);
    return gaps;
  });
}

const servesSchool = (goal: Goal, school: EquityMultiplierSchool): boolean =>
  goal.schools?.includes(school.cds) === true || (goal.schools === undefined && `${goal.description} ${goal.why ?? ""}`.toLowerCase().includes(school.name.toLowerCase()));

import type { DashboardFacts, StudentGroup } from "@ssos/model";
import type { AnyFacts } from "./any-facts.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { conclusionOf } from "./group-priorities.ts";
import type { GroupSteps, Step } from "./group-steps.ts";
import { pushGroupSteps, withoutResults } from "./group-trace.ts";
import { localIds, localSteps, methodThree } from "./local-trace.ts";
import type { PackedDashboard } from "./packed-facts.ts";

/** Pushes the steps of one Dashboard; the last one tells whether the criteria are met. @internal */
export function pushYearSteps(evaluation: YearEvaluation, facts: AnyFacts, shared: ReadonlyMap<StudentGroup, GroupSteps>, citation: string, steps: Step[]): void {
  const { plan, answers } = evaluation;
  const { truths: methods, meets } = answers;
  const year = plan.criteria.dashboardYear;
  const ways: string[] = [];
  if (methods[1] !== undefined && evaluation.facts !== undefined) ways.push(methodOne(evaluation, evaluation.facts, shared, steps, citation));
  if (evaluation.local !== undefined && (methods[2] !== undefined || methods[3] !== undefined)) {
    localSteps(evaluation, facts, steps);
    if (methods[2] !== undefined) {
      steps.push({ id: `${year}/method-2`, code: "method-2", kind: "combine", combine: "at-least", count: 2, of: localIds(evaluation, facts), result: methods[2], citations: [citation] });
      ways.push(`${year}/method-2`);
    }
    if (methods[3] !== undefined) ways.push(methodThree(evaluation, facts, steps, citation));
  }
  if (methods[4] !== undefined) {
    const value = evaluation.facts?.dataSubmission ?? null;
    steps.push({ id: `${year}/method-4`, code: "method-4", kind: "compare", left: value, operator: "=", right: "not-certified", inputs: [{ fact: `${year}/data-submission`, value }], result: methods[4], citations: ["EC 60900"] });
    ways.push(`${year}/method-4`);
  }
  if (meets === undefined) {
    steps.push({ id: `${year}/criteria-met`, code: "no-facts", kind: "assign", value: "unknown", result: "unknown", citations: [citation] });
  } else {
    steps.push({ id: `${year}/criteria-met`, code: "criteria-met", kind: "combine", combine: "any", of: ways, result: meets, citations: [citation, "EC 52064.5(g)(1)"], openQuestions: plan.criteria.openQuestions });
  }
}

function methodOne(evaluation: YearEvaluation, facts: DashboardFacts | PackedDashboard, shared: ReadonlyMap<StudentGroup, GroupSteps>, steps: Step[], citation: string): string {
  const { plan, answers } = evaluation;
  const year = plan.criteria.dashboardYear;
  const given = plan.tests.reduce((set, { indicator }, index) => (facts.indicatorsGiven.includes(indicator) ? set | (1 << index) : set), 0);
  const without = withoutResults(evaluation, facts);
  const of: string[] = [];
  for (const group of plan.groups) {
    const forms = shared.get(group.group);
    if (forms === undefined || without.includes(group.group)) continue;
    pushGroupSteps(plan, conclusionOf(plan, group, evaluation.truths), facts, forms, given, steps);
    of.push(forms.id);
  }
  if (without.length > 0) {
    const value = without.join(" ");
    steps.push({ id: `${year}/groups-without-results`, code: "groups-without-results", kind: "assign", value, result: value });
  }
  steps.push({ id: `${year}/method-1`, code: "method-1", kind: "combine", combine: "any", of, result: answers.truths[1] ?? "unknown", citations: [citation] });
  return `${year}/method-1`;
}

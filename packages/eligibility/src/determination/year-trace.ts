import type { DashboardFacts } from "@ssos/model";
import type { AnyFacts, PackedDashboard } from "./any-facts.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { conclusionOf } from "./group-priorities.ts";
import type { GroupSteps } from "./group-steps.ts";
import { stepsOfConclusion, testSteps, withoutResults } from "./group-trace.ts";
import { localIds, localSteps, methodThree } from "./local-trace.ts";
import { add, addAll, type StepList } from "./step-list.ts";

/** Adds the steps of one Dashboard; the last one tells whether the criteria are met. @internal */
export function yearSteps(evaluation: YearEvaluation, facts: AnyFacts, shared: readonly GroupSteps[], citation: string, steps: StepList): void {
  const { plan, answers } = evaluation;
  const { truths: methods, meets } = answers;
  const year = plan.criteria.dashboardYear;
  const ways: string[] = [];
  if (methods[1] !== undefined && evaluation.facts !== undefined) ways.push(methodOne(evaluation, evaluation.facts, shared, citation, steps));
  if (evaluation.local !== undefined && (methods[2] !== undefined || methods[3] !== undefined)) {
    localSteps(evaluation, facts, steps);
    if (methods[2] !== undefined) {
      add(steps, { id: `${year}/method-2`, code: "method-2", kind: "combine", combine: "at-least", count: 2, of: localIds(evaluation, facts), result: methods[2], citations: [citation] });
      ways.push(`${year}/method-2`);
    }
    if (methods[3] !== undefined) ways.push(methodThree(evaluation, facts, citation, steps));
  }
  if (methods[4] !== undefined) {
    const value = evaluation.facts?.dataSubmission ?? null;
    add(steps, { id: `${year}/method-4`, code: "method-4", kind: "compare", left: value, operator: "=", right: "not-certified", inputs: [{ fact: `${year}/data-submission`, value }], result: methods[4], citations: ["EC 60900"] });
    ways.push(`${year}/method-4`);
  }
  if (meets === undefined) {
    add(steps, { id: `${year}/criteria-met`, code: "no-facts", kind: "assign", value: "unknown", result: "unknown", citations: [citation] });
  } else {
    add(steps, { id: `${year}/criteria-met`, code: "criteria-met", kind: "combine", combine: "any", of: ways, result: meets, citations: [citation, "EC 52064.5(g)(1)"], openQuestions: plan.criteria.openQuestions });
  }
}

function methodOne(evaluation: YearEvaluation, facts: DashboardFacts | PackedDashboard, shared: readonly GroupSteps[], citation: string, steps: StepList): string {
  const { plan, answers, truths } = evaluation;
  const year = plan.criteria.dashboardYear;
  let given = 0;
  for (const [index, { indicator }] of plan.tests.entries()) if (facts.indicatorsGiven.includes(indicator)) given |= 1 << index;
  const without = withoutResults(evaluation, facts);
  const of: string[] = [];
  for (const [index, group] of plan.groups.entries()) {
    const forms = shared[index];
    if (forms === undefined || without.includes(group.group)) continue;
    testSteps(group, facts, forms, given, steps);
    addAll(steps, stepsOfConclusion(plan, conclusionOf(plan, group, truths), forms));
    of.push(forms.id);
  }
  if (without.length > 0) {
    const value = without.join(" ");
    add(steps, { id: `${year}/groups-without-results`, code: "groups-without-results", kind: "assign", value, result: value });
  }
  add(steps, { id: `${year}/method-1`, code: "method-1", kind: "combine", combine: "any", of, result: answers.truths[1] ?? "unknown", citations: [citation] });
  return `${year}/method-1`;
}

import type { DashboardFacts } from "@ssos/model";
import type { AnyFacts, PackedDashboard } from "./any-facts.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { conclusionOf } from "./group-priorities.ts";
import type { GroupSteps, Step } from "./group-steps.ts";
import { stepsOfConclusion, testSteps, withoutResults } from "./group-trace.ts";
import { localIds, localSteps, methodThree } from "./local-trace.ts";

/**
 * The steps of one Dashboard, in parts to be joined; the last step tells whether the criteria are met.
 * Joined once, a trace takes no more room than it needs, which is most of the time that it takes.
 * @internal
 */
export function yearSteps(evaluation: YearEvaluation, facts: AnyFacts, shared: readonly GroupSteps[], citation: string): (readonly Step[])[] {
  const { plan, answers } = evaluation;
  const { truths: methods, meets } = answers;
  const year = plan.criteria.dashboardYear;
  const ways: string[] = [];
  const parts: (readonly Step[])[] = [];
  const steps: Step[] = [];
  if (methods[1] !== undefined && evaluation.facts !== undefined) ways.push(methodOne(evaluation, evaluation.facts, shared, parts, steps, citation));
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
  parts.push(steps);
  return parts;
}

function methodOne(evaluation: YearEvaluation, facts: DashboardFacts | PackedDashboard, shared: readonly GroupSteps[], parts: (readonly Step[])[], steps: Step[], citation: string): string {
  const { plan, answers, truths } = evaluation;
  const year = plan.criteria.dashboardYear;
  let given = 0;
  for (const [index, { indicator }] of plan.tests.entries()) if (facts.indicatorsGiven.includes(indicator)) given |= 1 << index;
  const without = withoutResults(evaluation, facts);
  const of: string[] = [];
  for (const [index, group] of plan.groups.entries()) {
    const forms = shared[index];
    if (forms === undefined || without.includes(group.group)) continue;
    parts.push(testSteps(group, facts, forms, given), stepsOfConclusion(plan, conclusionOf(plan, group, truths), forms));
    of.push(forms.id);
  }
  if (without.length > 0) {
    const value = without.join(" ");
    steps.push({ id: `${year}/groups-without-results`, code: "groups-without-results", kind: "assign", value, result: value });
  }
  steps.push({ id: `${year}/method-1`, code: "method-1", kind: "combine", combine: "any", of, result: answers.truths[1] ?? "unknown", citations: [citation] });
  return `${year}/method-1`;
}

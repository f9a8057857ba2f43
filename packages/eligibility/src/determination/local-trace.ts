import { anyOf, type Truth } from "@ssos/model";
import type { AnyFacts } from "./any-facts.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { prioritiesIn } from "./priority-set.ts";
import type { Step } from "./group-steps.ts";
import { localIndicatorNotMet, localPriorities } from "./local-indicators.ts";
import { add, type StepList } from "./step-list.ts";

const localId = (year: number, priority: number) => `${year}/local/${priority}`;

/** Ids of the local indicators' steps. @internal */
export function localIds({ plan: { criteria } }: YearEvaluation, facts: AnyFacts): string[] {
  const rule = criteria.localIndicators;
  return rule === undefined ? [] : localPriorities(rule, facts).map((priority) => localId(criteria.dashboardYear, priority));
}

/** Adds the steps of the local indicators. @internal */
export function localSteps({ plan: { criteria } }: YearEvaluation, facts: AnyFacts, steps: StepList): void {
  const { dashboardYear: year, localIndicators: rule } = criteria;
  if (rule === undefined) return;
  for (const priority of localPriorities(rule, facts)) {
    const rating = (dashboard: number | undefined) => (dashboard === undefined ? undefined : facts.dashboards[dashboard as 2018]?.localIndicators?.[priority]) ?? null;
    const compare = (id: string, dashboard: number, parameter: string, result: Truth): Step => ({
      id, code: "local-indicator-not-met", kind: "compare", left: rating(dashboard), operator: "in", right: { parameter }, inputs: [{ fact: `${dashboard}/local/${priority}`, value: rating(dashboard) }], result,
    });
    const truth = localIndicatorNotMet(rule, priority, year, facts);
    if (rule.evidence === "rating") {
      add(steps, compare(localId(year, priority), year, "ratings/two-or-more-years", truth));
      continue;
    }
    const missed = (value: string | null): Truth => (value === null ? "unknown" : value.startsWith("not-met") ? "yes" : "no");
    const of = [year, ...(rule.priorDashboard === undefined ? [] : [rule.priorDashboard])].map((dashboard) => {
      const id = `${localId(year, priority)}/${dashboard}`;
      add(steps, compare(id, dashboard, "ratings/not-met", missed(rating(dashboard))));
      return id;
    });
    add(steps, { id: localId(year, priority), code: "local-indicator-not-met", kind: "combine", combine: "all", of, result: truth });
  }
}

/** Adds the steps of method 3; returns the id of its condition. @internal */
export function methodThree(evaluation: YearEvaluation, facts: AnyFacts, citation: string, steps: StepList): string {
  const { groups, local, answers } = evaluation;
  const { truths: methods } = answers;
  const year = evaluation.plan.criteria.dashboardYear;
  const of: string[] = [];
  for (const group of groups) {
    for (const id of localIds(evaluation, facts)) {
      const priority = Number(id.slice(id.lastIndexOf("/") + 1));
      if (local === undefined || (local.possible & (1 << priority)) === 0) continue;
      const others = prioritiesIn(group.possible).filter((state) => state !== priority);
      if (others.length === 0) continue;
      const either = `${year}/${group.plan.group}/priority-other-than-${priority}`;
      const truths = others.map((state): Truth => ((group.met & (1 << state)) !== 0 ? "yes" : "unknown"));
      add(steps, { id: either, code: "priority-met", kind: "combine", combine: "any", of: others.map((state) => `${year}/${group.plan.group}/priority-${state}`), result: anyOf(truths) });
      const both = `${year}/${group.plan.group}/and-local-${priority}`;
      const localTruth: Truth = (local.met & (1 << priority)) !== 0 ? "yes" : "unknown";
      const result: Truth = localTruth === "yes" && anyOf(truths) === "yes" ? "yes" : "unknown";
      add(steps, { id: both, code: "group-and-local-indicator", kind: "combine", combine: "all", of: [either, id], result });
      of.push(both);
    }
  }
  const condition = `${year}/method-3-condition`;
  add(steps, { id: condition, code: "method-3-condition", kind: "combine", combine: "any", of, result: answers.groupAndLocal ?? "unknown" });
  const firstTwo = [1, 2].filter((method) => methods[method as 1 | 2] !== undefined).map((method) => `${year}/method-${method}`);
  const neither = anyOf([methods[1] ?? "unknown", methods[2] ?? "unknown"]);
  add(steps, { id: `${year}/neither-1-nor-2`, code: "method-3", kind: "combine", combine: "none", of: firstTwo, result: neither === "yes" ? "no" : neither === "no" ? "yes" : "unknown" });
  add(steps, { id: `${year}/method-3`, code: "method-3", kind: "combine", combine: "all", of: [condition, `${year}/neither-1-nor-2`], result: methods[3] ?? "unknown", citations: [citation] });
  return condition;
}

import { STATE_INDICATOR_NAMES, type IndicatorResult, type LocalIndicatorPriority, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { AnyFacts } from "./any-facts.ts";
import type { MissingFact } from "./determination.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { ruleTruth } from "./group-determination.ts";
import type { GroupConclusion } from "./group-plan.ts";
import { localIndicatorNotMet, localPriorities } from "./local-indicators.ts";
import { resultOf } from "./packed-facts.ts";

/** A missing result of a group on an indicator. @internal */
export function missingResult(fact: "colour" | "status" | "size", indicator: StateIndicator, group: StudentGroup, dashboardYear: number): MissingFact {
  const what = fact === "size" ? "whether the minimum size is met" : fact === "status" ? "status level" : "colour";
  return { fact, dashboardYear, indicator, group, text: `${what} of ${STATE_INDICATOR_NAMES[indicator]} for ${group} on the ${dashboardYear} Dashboard` };
}

/** What a level test misses in a result that leaves it open. @internal */
export const missingIn = (result: IndicatorResult | undefined, { measure }: LevelTest): "colour" | "status" | "size" => (measure === "status" && typeof result?.statusLevel === "number" ? "size" : measure);

/** A Dashboard about which nothing was given. @internal */
export function missingDashboard(dashboardYear: number): MissingFact {
  return { fact: "dashboard", dashboardYear, text: `results of the ${dashboardYear} Dashboard` };
}

function missingRating(priority: LocalIndicatorPriority, dashboardYear: number): MissingFact {
  return { fact: "rating", dashboardYear, priority, text: `rating of the local indicator for priority ${priority} in ${dashboardYear}` };
}

/** The facts that would settle a year's open answer; none when it is certain. @internal */
export function missingFacts(evaluation: YearEvaluation, facts: AnyFacts): MissingFact[] {
  const { groups, answers } = evaluation;
  if (answers.meets !== "unknown") return [];
  const openWithLocal = answers.groupAndLocal === "unknown";
  const open = groups.filter(({ meets }) => openWithLocal || meets === "unknown");
  const results = open.flatMap((group) => missingResults(group, evaluation));
  return openWithLocal || answers.truths[2] === "unknown" ? [...results, ...missingRatings(evaluation, facts)] : results;
}

function missingResults(group: GroupConclusion, { plan, facts }: YearEvaluation): MissingFact[] {
  // Tests of rules that could still bring a priority which is not certain anyway.
  const wanted = group.plan.rules.filter((rule) => (group.met & (1 << rule.rule.priority)) === 0 && ruleTruth(rule, group) === "unknown").reduce((set, { tests }) => set | tests, 0) & group.open;
  const found = new Map<string, MissingFact>();
  for (const [index, test] of plan.tests.entries()) {
    if ((wanted & (1 << index)) === 0) continue;
    const result = facts && resultOf(facts, group.plan.group, test.indicator);
    const fact = missingIn(result, test);
    found.set(`${test.indicator}/${fact}`, missingResult(fact, test.indicator, group.plan.group, plan.criteria.dashboardYear));
  }
  return [...found.values()];
}

function missingRatings({ plan }: YearEvaluation, facts: AnyFacts): MissingFact[] {
  const year = plan.criteria.dashboardYear;
  const rule = plan.criteria.localIndicators;
  if (rule === undefined) return [];
  const years = rule.evidence === "two-files" && rule.priorDashboard !== undefined ? [rule.priorDashboard, year] : [year];
  return localPriorities(rule, facts)
    .filter((priority) => localIndicatorNotMet(rule, priority, year, facts) === "unknown")
    .flatMap((priority) => years.filter((dashboard) => facts.dashboards[dashboard]?.localIndicators?.[priority] === undefined).map((dashboard) => missingRating(priority, dashboard)));
}


import type { DashboardYear, LocalIndicatorPriority, LocalRating, Truth } from "@ssos/model";
import type { LocalIndicatorRule } from "../criteria/criteria.ts";
import type { AnyFacts } from "./any-facts.ts";
import type { PrioritySet } from "./priority-set.ts";

/** Decides whether a local indicator was not met for two or more years, by the evidence of its year. @internal */
export function localIndicatorNotMet(rule: LocalIndicatorRule, priority: LocalIndicatorPriority, year: DashboardYear, facts: AnyFacts): Truth {
  const rating = ratingOf(facts, year, priority);
  if (rule.evidence === "rating") return rating === undefined ? "unknown" : rating === "not-met-two-or-more-years" ? "yes" : "no";
  const prior = rule.priorDashboard === undefined ? undefined : ratingOf(facts, rule.priorDashboard, priority);
  const [now, before] = [missed(rating), missed(prior)];
  if (now === "no" || before === "no") return "no";
  return now === "yes" && before === "yes" ? "yes" : "unknown";
}

const missed = (rating: LocalRating | undefined): Truth =>
  rating === undefined ? "unknown" : rating === "not-met" || rating === "not-met-two-or-more-years" ? "yes" : "no";

const ratingOf = (facts: AnyFacts, year: DashboardYear, priority: LocalIndicatorPriority): LocalRating | undefined =>
  facts.dashboards[year]?.localIndicators?.[priority];

/** The priorities with local indicators that count for an LEA. @internal */
export function localPriorities(rule: LocalIndicatorRule, facts: AnyFacts): readonly LocalIndicatorPriority[] {
  return facts.lea.kind === "coe" ? [...rule.priorities, ...rule.countyOfficePriorities] : rule.priorities;
}

/** Whether any local indicator was given for a year that counts. @internal */
export function localIndicatorsGiven(rule: LocalIndicatorRule, year: DashboardYear, facts: AnyFacts): boolean {
  if (facts.dashboards[year]?.localIndicators !== undefined) return true;
  return rule.evidence === "two-files" && rule.priorDashboard !== undefined && facts.dashboards[rule.priorDashboard]?.localIndicators !== undefined;
}

/** Local indicators not met for two or more years, as bit sets. @internal */
export function localNotMet(rule: LocalIndicatorRule, year: DashboardYear, facts: AnyFacts): PrioritySet {
  let [met, possible] = [0, 0];
  for (const priority of localPriorities(rule, facts)) {
    const truth = localIndicatorNotMet(rule, priority, year, facts);
    if (truth === "yes") met |= 1 << priority;
    if (truth !== "no") possible |= 1 << priority;
  }
  return { met, possible };
}

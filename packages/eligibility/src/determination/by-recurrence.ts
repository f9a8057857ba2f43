import { leastConfident, outcomeOf } from "@ssos/model";
import type { KindRule, RecurrenceCriteria } from "../criteria/criteria.ts";
import type { AnyFacts } from "./any-facts.ts";
import type { Determination } from "./determination.ts";
import { evaluateRecurrence } from "./recurrence.ts";
import { assigned, possibleOf, subject } from "./without-evaluation.ts";

/** The determination under criteria on recurring indicators. @internal */
export function byRecurrence(facts: AnyFacts, criteria: RecurrenceCriteria, rule: KindRule, trace: boolean): Determination {
  const { meets, groups, missing, steps } = evaluateRecurrence(criteria, facts);
  const truth = meets ?? "unknown";
  return {
    ...subject(facts, criteria.dashboardYear, criteria.id),
    outcome: outcomeOf(truth),
    possible: possibleOf(truth),
    complete: meets !== undefined,
    methodsEvaluated: meets === undefined ? [] : [1],
    methodsMet: truth === "yes" ? [1] : [],
    byMethod: { 1: meets === undefined ? "not-evaluated" : outcomeOf(truth) },
    confidence: leastConfident([criteria.confidence, rule.confidence ?? "verified"]),
    groups,
    missing,
    openQuestions: criteria.openQuestions,
    ...(trace ? { trace: meets === undefined ? assigned(facts, "no-facts", "unknown") : { schema: "ssos/trace/1" as const, question: "differentiated-assistance", subject: facts.lea.cds, steps, answer: `${criteria.dashboardYear}/criteria-met` } } : {}),
  };
}

import { isoDateOf, type TraceParameter } from "@ssos/model";
import { businessDaysBetween } from "../deadlines/days.ts";
import { amountOf, notCovered, type FormulaAnswer } from "./formula-answer.ts";
import { fact } from "./worksheet.ts";

/** What the penalty for a late plan rests on. */
export interface LatePlanFacts {
  /** The year whose July 1 was the last day, for example 2026. */
  readonly year: number;
  /** Day of adoption, ISO; null while the plan is not adopted, with `asOf` telling until when; absent: not known. */
  readonly adoptedOn?: string | null;
  /** The day from which a plan not adopted yet is looked at, ISO. */
  readonly asOf?: string;
  /** Second principal apportionment entitlement in dollars. */
  readonly entitlement?: number | string;
  /** What counts as a holiday; without a list the business days are not known. */
  readonly holidays?: readonly string[];
  /** Whether an emergency of EC 46392(a) caused the delay; not evaluated when no fact is given. */
  readonly emergency?: boolean;
}

const percent = (value: number, citation: string): TraceParameter => ({ value, sources: [citation], confidence: "verified" });

/**
 * Gives the penalty of an LEA that did not adopt its plan or update by July 1: 20 percent of its entitlement, 1 percent
 * more for each further business day without one, 80 percent at most (EC 52065.1, since June 27, 2025).
 *
 * It does not know the constitutional minimum below which an apportionment is not cut (EC 52065.1(b)(2)).
 *
 * @param facts - dates, entitlement and holidays
 * @returns 0 for a plan adopted in time; `cannot-determine` when a fact is missing, and for an emergency, which modifies the
 *   penalty in a way that the statute leaves open; `not-applicable` for plans due before 2025
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const facts = { year: 2026, adoptedOn: "2026-07-07", entitlement: 10_000_000, holidays: ["2026-07-03"] }
 * latePlanPenalty(facts).cents // => "2200000.00"
 * latePlanPenalty({ ...facts, adoptedOn: "2026-07-01" }).cents // => "0.00"
 * latePlanPenalty({ year: 2026, adoptedOn: "2026-07-07", entitlement: 10_000_000 }).missing // => ["holidays"]
 * ```
 */
export function latePlanPenalty(facts: LatePlanFacts): FormulaAnswer {
  const subject = String(facts.year);
  if (facts.year < 2025) return notCovered("late-plan-penalty", subject, facts.year, 2025, "open", "EC 52065.1(a)");
  const due = isoDateOf(`${subject}-07-01`);
  const until = facts.adoptedOn === null ? (facts.asOf === undefined ? undefined : isoDateOf(facts.asOf)) : facts.adoptedOn === undefined ? undefined : isoDateOf(facts.adoptedOn);
  const inTime = until !== undefined && facts.adoptedOn !== null && until <= due;
  const days = until === undefined ? undefined : inTime ? 0 : facts.holidays === undefined ? undefined : businessDaysBetween(due, until, facts.holidays);
  const adoption = facts.adoptedOn === null ? "asOf" : "adoptedOn";
  return amountOf({
    question: "late-plan-penalty",
    subject,
    parameters: { first: percent(20, "EC 52065.1(a)(1)"), most: percent(80, "EC 52065.1(a)(2)") },
    steps: [
      fact("adopted", adoption, until, ["EC 52065.1(a)(1)"]),
      { id: "late", code: "not-adopted-by-july-1", kind: "compare", left: { step: "adopted" }, operator: ">", right: due, citations: ["EC 52065.1(a)(1)", "EC 52060(b)"] },
      { ...fact("days", facts.holidays === undefined ? "holidays" : adoption, days, ["EC 52065.1(a)(2)"]), openQuestions: ["business-days-of-delay"] },
      { id: "raised", code: "percent-raised", kind: "calculate", operator: "sum", operands: [{ parameter: "first" }, { step: "days" }], citations: ["EC 52065.1(a)(2)"] },
      { id: "capped", code: "percent-capped", kind: "calculate", operator: "min", operands: [{ step: "raised" }, { parameter: "most" }], citations: ["EC 52065.1(a)(2)"] },
      { id: "percent", code: "percent", kind: "choose", branches: [{ when: "late", then: { step: "capped" } }], otherwise: 0, citations: ["EC 52065.1(a)"] },
      fact("entitlement", "entitlement", facts.entitlement, ["EC 52065.1(a)(1)"]),
      { id: "product", code: "entitlement-times-percent", kind: "calculate", operator: "product", operands: [{ step: "entitlement" }, { step: "percent" }] },
      { id: "amount", code: "penalty", kind: "calculate", operator: "quotient", operands: [{ step: "product" }, 100], citations: ["EC 52065.1(a)"] },
      ...(facts.emergency === true ? [fact("modified", "modification for an emergency", undefined, ["EC 52065.1(b)(3)"]), { id: "final", code: "penalty-modified", kind: "calculate", operator: "difference", operands: [{ step: "amount" }, { step: "modified" }], citations: ["EC 52065.1(b)(3)"] } as const] : []),
    ],
    answer: facts.emergency === true ? "final" : "amount",
    openQuestions: ["business-days-of-delay"],
    notEvaluated: facts.emergency === undefined ? ["constitutional minimum", "emergency"] : ["constitutional minimum"],
  });
}

import type { Outcome, Truth } from "@ssos/model";
import type { NotApplicableReason } from "../criteria/criteria.ts";
import type { AnyFacts } from "./any-facts.ts";
import type { Determination, DeterminationStep, MissingFact } from "./determination.ts";
import { frozen } from "./frozen.ts";

/** @internal */
export function notApplicable(facts: AnyFacts, dashboardYear: number, criteria: string | null, reason: NotApplicableReason, trace: boolean): Determination {
  return {
    ...subject(facts, dashboardYear, criteria),
    outcome: "not-applicable",
    reason,
    possible: ["not-applicable"],
    complete: true,
    ...nothingEvaluated,
    confidence: reason === "all-charter-district" || reason === "statewide-benefit-charter" ? "derived" : "verified",
    missing: [],
    ...(trace ? { trace: assigned(facts, "not-applicable", reason) } : {}),
  };
}

/** @internal */
export function noCriteria(facts: AnyFacts, dashboardYear: number, trace: boolean): Determination {
  return {
    ...subject(facts, dashboardYear, null),
    outcome: "cannot-determine",
    reason: "no-value-for-date",
    possible: ["eligible", "not-eligible", "not-applicable"],
    complete: false,
    ...nothingEvaluated,
    confidence: "verified",
    missing: [missingCriteria(dashboardYear)],
    ...(trace ? { trace: assigned(facts, "no-criteria", "unknown") } : {}),
  };
}

const nothingEvaluated: Pick<Determination, "methodsEvaluated" | "methodsMet" | "byMethod" | "groups" | "openQuestions"> = frozen({ methodsEvaluated: [], methodsMet: [], byMethod: {}, groups: [], openQuestions: [] });

/** @internal */
export const subject = ({ lea }: AnyFacts, dashboardYear: number, criteria: string | null) => ({ cds: lea.cds, name: lea.name, kind: lea.kind, dashboardYear, criteria });

/** @internal */
export const assigned = (facts: AnyFacts, code: DeterminationStep, value: string): NonNullable<Determination["trace"]> => ({
  schema: "ssos/trace/1",
  question: "differentiated-assistance",
  subject: facts.lea.cds,
  steps: [{ id: code, code, kind: "assign", value, result: value }],
  answer: code,
});

/** @internal */
export const possibleOf = (truth: Truth): readonly Outcome[] => POSSIBLE[truth];

const POSSIBLE: Readonly<Record<Truth, readonly Outcome[]>> = frozen({ yes: ["eligible"], no: ["not-eligible"], unknown: ["eligible", "not-eligible"] });

/** A criteria set that is not there. @internal */
export const missingCriteria = (dashboardYear: number): MissingFact => ({ fact: "criteria", dashboardYear, text: `the State Board's criteria for the ${dashboardYear} Dashboard` });

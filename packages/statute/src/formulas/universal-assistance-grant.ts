import { schoolYearFrom, startYearOf, type TraceParameter } from "@ssos/model";
import { amountOf, notCovered, type FormulaAnswer } from "./formula-answer.ts";
import { fact, type OpenStep } from "./worksheet.ts";

/** What EC 2575.35 rests on. Amounts in dollars and percentages as numbers or decimal strings. */
export interface UniversalGrantFacts {
  /** Allocations of the prior fiscal year under EC 2574(a)(3), (4) and (6), added up. */
  readonly priorAllocations?: number | string;
  /** For 2026-27: what the county office got in 2025-26 under EC 2575.2 and 2575.3 together. */
  readonly amount2025?: number | string;
  /** From 2027-28: the whole grant of the prior fiscal year. */
  readonly priorGrant?: number | string;
  /** Percentage change of EC 2574(a)(4) by fiscal year from 2027-28 on, such as `{ "2027-28": 2.5 }`. */
  readonly adjustments?: Readonly<Record<string, number | string>>;
}

/** The grant and its three parts. */
export interface UniversalGrant extends FormulaAnswer {
  /** Exact parts in dollars, null while one cannot be worked out: (d)(1), (d)(2) and (d)(3). */
  readonly parts: { readonly flat: string | null; readonly attendance: string | null; readonly stability: string | null };
}

const parameter = (value: number | string, citation: string): TraceParameter => ({ value, sources: [citation], confidence: "verified" });

/**
 * Gives the universal and targeted assistance grant of a county office from 2026-27 on: a flat amount, a share of earlier
 * allocations, and what keeps it from falling at once (EC 2575.35(d)).
 *
 * In a single-district county the second and third part go to the lead agency (EC 2575.35(e)).
 *
 * @param facts - allocations, earlier amounts and percentage changes
 * @param fiscalYear - for example `"2026-27"`
 * @returns `cannot-determine` with the facts that are missing; `not-applicable` before 2026-27
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * const first = universalAssistanceGrant({ priorAllocations: 1_000_000, amount2025: 900_000 }, "2026-27")
 * first.parts // => { flat: "500000", attendance: "151200", stability: "248800" }
 * first.amount // => "900000"
 * universalAssistanceGrant({ priorAllocations: 1_000_000, priorGrant: 900_000, adjustments: { "2027-28": 0 } }, "2027-28").amount // => "867656"
 * ```
 */
export function universalAssistanceGrant(facts: UniversalGrantFacts, fiscalYear: string): UniversalGrant {
  const year = startYearOf(fiscalYear);
  const question = "universal-assistance-grant";
  if (year < 2026) return { ...notCovered(question, fiscalYear, year, 2026, "open", "EC 2575.35(d)"), parts: { flat: null, attendance: null, stability: null } };
  const first = year === 2026;
  const stability = first ? "EC 2575.35(d)(3)(A)" : "EC 2575.35(d)(3)(B)";
  const answer = amountOf({
    question,
    subject: fiscalYear,
    parameters: {
      flat: parameter(500_000, "EC 2575.35(d)(1)(A)"),
      share: parameter("0.1512", "EC 2575.35(d)(2)"),
      kept: parameter(first ? 1 : "0.87", stability),
    },
    steps: [
      ...flatAmount(facts, year),
      fact("allocations", "priorAllocations", facts.priorAllocations, ["EC 2574(a)"]),
      { id: "attendance", code: "attendance-grant", kind: "calculate", operator: "product", operands: [{ step: "allocations" }, { parameter: "share" }], citations: ["EC 2575.35(d)(2)"] },
      { id: "new", code: "flat-and-attendance", kind: "calculate", operator: "sum", operands: [{ step: "flat" }, { step: "attendance" }], citations: [stability] },
      first ? fact("before", "amount2025", facts.amount2025, ["EC 2575.2", "EC 2575.3"]) : fact("before", "priorGrant", facts.priorGrant, [stability]),
      { id: "lost", code: "fall", kind: "calculate", operator: "difference", operands: [{ step: "before" }, { step: "new" }], citations: [stability] },
      { id: "fall", code: "fall-at-least-zero", kind: "calculate", operator: "max", operands: [{ step: "lost" }, 0], citations: [stability] },
      { id: "stability", code: "stability-grant", kind: "calculate", operator: "product", operands: [{ step: "fall" }, { parameter: "kept" }], citations: [stability] },
      { id: "amount", code: "grant", kind: "calculate", operator: "sum", operands: [{ step: "new" }, { step: "stability" }], citations: ["EC 2575.35(d)"] },
    ],
    answer: "amount",
    openQuestions: ["rounding-not-in-statute"],
  });
  const part = (id: string): string | null => {
    const result = answer.trace.steps.find((step) => step.id === id)?.result ?? null;
    return result === null ? null : String(result);
  };
  return { ...answer, parts: { flat: part("flat"), attendance: part("attendance"), stability: part("stability") } };
}

/** The flat amount, adjusted by the percentage change of every year after the first. */
function flatAmount(facts: UniversalGrantFacts, year: number): OpenStep[] {
  if (year === 2026) return [{ id: "flat", code: "flat-amount", kind: "calculate", operator: "sum", operands: [{ parameter: "flat" }], citations: ["EC 2575.35(d)(1)(A)"] }];
  const years = Array.from({ length: year - 2026 }, (_, index) => schoolYearFrom(2027 + index));
  return [
    ...years.flatMap((fiscal): OpenStep[] => [
      fact(`${fiscal}/percent`, `adjustments/${fiscal}`, facts.adjustments?.[fiscal], ["EC 2574(a)(4)"]),
      { id: `${fiscal}/change`, code: "percentage-change", kind: "calculate", operator: "quotient", operands: [{ step: `${fiscal}/percent` }, 100] },
      { id: `${fiscal}/factor`, code: "percentage-change", kind: "calculate", operator: "sum", operands: [1, { step: `${fiscal}/change` }] },
    ]),
    { id: "flat", code: "flat-amount", kind: "calculate", operator: "product", operands: [{ parameter: "flat" }, ...years.map((fiscal) => ({ step: `${fiscal}/factor` }))], citations: ["EC 2575.35(d)(1)(B)"] },
  ];
}

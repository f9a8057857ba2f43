import { startYearOf, type TraceParameter } from "@ssos/model";
import { amountOf, notCovered, type FormulaAnswer } from "./formula-answer.ts";
import { fact, type OpenStep } from "./worksheet.ts";

/** Pupils of one year: those counted once as unduplicated, and all enrolled. */
export interface EnrollmentYear {
  readonly unduplicated: number;
  readonly enrollment: number;
}

/** What supplemental and concentration grants rest on. */
export interface GrantFacts {
  /** Base grants of the LEA in dollars. */
  readonly baseGrants?: number | string;
  /** Enrollment by fiscal year; the year asked and the two before are summed (EC 42238.02(b)(5)). */
  readonly years?: Readonly<Record<string, EnrollmentYear>>;
  /** Percentage of unduplicated pupils (0 to 100) as certified, instead of years; needed before 2015-16, where the roll begins. */
  readonly percentage?: number | string;
  /** For charter schools, concentration only: percentage (0 to 100) of the district where it is located, which caps its own. */
  readonly districtPercentage?: number | string;
}

const parameter = (value: number, citation: string): TraceParameter => ({ value, sources: [citation], confidence: "verified" });

function percentageSteps(facts: GrantFacts, year: number): OpenStep[] {
  const base = fact("base", "baseGrants", facts.baseGrants, ["EC 42238.02(d)"]);
  if (facts.percentage !== undefined || year < 2015) {
    return [
      fact("certified", "percentage", facts.percentage, ["EC 42238.02(b)"]),
      { id: "share", code: "unduplicated-share", kind: "calculate", operator: "quotient", operands: [{ step: "certified" }, 100], citations: ["EC 42238.02(b)"] },
      base,
    ];
  }
  const years = [year, year - 1, year - 2].map((start) => `${start}-${String((start + 1) % 100).padStart(2, "0")}`);
  const sumOf = (id: string, key: keyof EnrollmentYear): OpenStep[] => [
    ...years.map((fiscal) => fact(`${fiscal}/${id}`, `years/${fiscal}`, facts.years?.[fiscal]?.[key], ["EC 42238.02(b)"])),
    { id, code: "three-year-sum", kind: "calculate", operator: "sum", operands: years.map((fiscal) => ({ step: `${fiscal}/${id}` })), citations: ["EC 42238.02(b)(5)(C)"] },
  ];
  return [
    ...sumOf("unduplicated", "unduplicated"),
    ...sumOf("enrollment", "enrollment"),
    { id: "share", code: "unduplicated-share", kind: "calculate", operator: "quotient", operands: [{ step: "unduplicated" }, { step: "enrollment" }], citations: ["EC 42238.02(b)(5)(C)"] },
    base,
  ];
}

/**
 * Gives the supplemental grant: 20 percent of the base grants times the share of unduplicated pupils, rolled over three
 * years (EC 42238.02(b), (e)).
 *
 * @param facts - base grants, and pupils of the year and the two before
 * @param fiscalYear - 2013-14 or later
 * @returns `cannot-determine` with the missing years, or `percentage` before 2015-16; `not-applicable` before 2013-14
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * const year = { unduplicated: 600, enrollment: 1000 }
 * const facts = { baseGrants: 10_000_000, years: { "2025-26": year, "2024-25": year, "2023-24": year } }
 * supplementalGrant(facts, "2025-26").cents // => "1200000.00"
 * ```
 */
export function supplementalGrant(facts: GrantFacts, fiscalYear: string): FormulaAnswer {
  const year = startYearOf(fiscalYear);
  if (year < 2013) return notCovered("supplemental-grant", fiscalYear, year, 2013, "open", "EC 42238.02(e)");
  return amountOf({
    question: "supplemental-grant",
    subject: fiscalYear,
    parameters: { percent: parameter(20, "EC 42238.02(e)") },
    steps: [
      ...percentageSteps(facts, year),
      { id: "rate", code: "supplemental-share", kind: "calculate", operator: "quotient", operands: [{ parameter: "percent" }, 100], citations: ["EC 42238.02(e)"] },
      { id: "amount", code: "supplemental-grant", kind: "calculate", operator: "product", operands: [{ step: "base" }, { step: "rate" }, { step: "share" }], citations: ["EC 42238.02(e)"] },
    ],
    answer: "amount",
    openQuestions: ["rounding-not-in-statute"],
  });
}

/**
 * Gives the concentration grant: 65 percent (until 2020-21: 50) of the base grants times the share of unduplicated pupils
 * above 55 percent; a charter school's share is capped at that of the district where it is located (EC 42238.02(f)).
 *
 * @param facts - as for {@link supplementalGrant}; `districtPercentage` for charter schools
 * @param fiscalYear - 2013-14 or later
 * @returns an amount of 0 at or below 55 percent; `cannot-determine` with the missing facts
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * const year = { unduplicated: 600, enrollment: 1000 }
 * const facts = { baseGrants: 10_000_000, years: { "2025-26": year, "2024-25": year, "2023-24": year } }
 * concentrationGrant(facts, "2025-26").cents // => "325000.00"
 * concentrationGrant({ ...facts, districtPercentage: 40 }, "2025-26").cents // => "0.00"
 * ```
 */
export function concentrationGrant(facts: GrantFacts, fiscalYear: string): FormulaAnswer {
  const year = startYearOf(fiscalYear);
  if (year < 2013) return notCovered("concentration-grant", fiscalYear, year, 2013, "open", "EC 42238.02(f)");
  const citation = year >= 2021 ? "EC 42238.02(f)(1)(B)" : "EC 42238.02(f)(1)(A)";
  const capped = facts.districtPercentage !== undefined;
  return amountOf({
    question: "concentration-grant",
    subject: fiscalYear,
    parameters: { percent: parameter(year >= 2021 ? 65 : 50, citation), above: parameter(55, citation) },
    steps: [
      ...percentageSteps(facts, year),
      { id: "own", code: "unduplicated-percentage", kind: "calculate", operator: "product", operands: [{ step: "share" }, 100] },
      ...(capped ? [fact("district", "districtPercentage", facts.districtPercentage, ["EC 42238.02(f)(2)(A)"])] : []),
      { id: "counted", code: "percentage-counted", kind: "calculate", operator: "min", operands: capped ? [{ step: "own" }, { step: "district" }] : [{ step: "own" }], citations: ["EC 42238.02(f)(2)(A)"] },
      { id: "over", code: "percentage-above", kind: "calculate", operator: "difference", operands: [{ step: "counted" }, { parameter: "above" }], citations: [citation] },
      { id: "excess", code: "percentage-above-at-least-zero", kind: "calculate", operator: "max", operands: [{ step: "over" }, 0], citations: [citation] },
      { id: "product", code: "percent-of-percent", kind: "calculate", operator: "product", operands: [{ step: "base" }, { parameter: "percent" }, { step: "excess" }], citations: [citation] },
      { id: "amount", code: "concentration-grant", kind: "calculate", operator: "quotient", operands: [{ step: "product" }, 10_000], citations: [citation] },
    ],
    answer: "amount",
    openQuestions: ["rounding-not-in-statute"],
  });
}

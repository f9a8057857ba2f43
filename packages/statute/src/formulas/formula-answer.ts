import { decimalText, type Trace, type TraceDictionary } from "@ssos/model";
import type { OpenQuestionId } from "../decisions/open-questions.ts";
import { settle, type Worksheet } from "./worksheet.ts";

/** What a formula found. */
export interface FormulaAnswer {
  /** `not-applicable` when the formula does not cover the year; `cannot-determine` while a fact is missing. */
  readonly outcome: "calculated" | "cannot-determine" | "not-applicable";
  /** Exact amount in dollars as a decimal string, to 20 digits where it does not end; null unless calculated. */
  readonly amount: string | null;
  /** The amount rounded to the cent, for printing; null unless calculated. */
  readonly cents: string | null;
  /** Paths of the facts that would settle the answer. */
  readonly missing: readonly string[];
  /** Criteria for which no fact was given and that were left out, by name. */
  readonly notEvaluated: readonly string[];
  readonly openQuestions: readonly OpenQuestionId[];
  readonly trace: Trace;
  readonly dictionary: TraceDictionary;
}

/** @internal Settles a worksheet whose answer is an amount of money. */
export function amountOf(sheet: Worksheet): FormulaAnswer {
  const { trace, dictionary, results } = settle(sheet);
  const amount = results.get(sheet.answer) ?? null;
  const missing = trace.steps.flatMap(({ inputs = [] }) => inputs.filter(({ value }) => value === null).map((input) => input.fact));
  return {
    outcome: amount === null ? "cannot-determine" : "calculated",
    amount: amount === null ? null : String(amount),
    cents: amount === null ? null : decimalText(amount, 2),
    missing: amount === null ? [...new Set(missing)] : [],
    notEvaluated: sheet.notEvaluated ?? [],
    openQuestions: sheet.openQuestions ?? [],
    trace,
    dictionary,
  };
}

/** @internal The answer of a formula that does not cover a year, with the comparison that says so. */
export function notCovered(question: string, subject: string, year: number, first: number, last: number | "open", citation: string): FormulaAnswer {
  const { trace, dictionary } = settle({
    question,
    subject,
    parameters: {
      "fiscal-years/first": { value: first, sources: [citation], confidence: "verified" },
      ...(last === "open" ? {} : { "fiscal-years/last": { value: last, sources: [citation], confidence: "verified" } }),
    },
    steps: [
      { id: "from", code: "year-covered", kind: "compare", left: year, operator: ">=", right: { parameter: "fiscal-years/first" }, citations: [citation] },
      ...(last === "open" ? [] : [{ id: "until", code: "year-covered", kind: "compare", left: year, operator: "<=", right: { parameter: "fiscal-years/last" }, citations: [citation] } as const]),
      { id: "covered", code: "year-covered", kind: "combine", combine: "all", of: last === "open" ? ["from"] : ["from", "until"], citations: [citation] },
    ],
    answer: "covered",
  });
  return { outcome: "not-applicable", amount: null, cents: null, missing: [], notEvaluated: [], openQuestions: [], trace, dictionary };
}

import { decimalText, replay, type CombineStep, type CompareStep, type AssignStep, type CalculateStep, type ChooseStep, type LookupStep, type Trace, type TraceDictionary, type TraceParameter, type TraceStep, type TraceValue } from "@ssos/model";
import { openQuestionTexts, type OpenQuestionId } from "../decisions/open-questions.ts";

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

/** @internal A step whose result is yet to be worked out. */
export type OpenStep =
  | Omit<CompareStep, "result">
  | Omit<CombineStep, "result">
  | Omit<CalculateStep, "result">
  | Omit<ChooseStep, "result">
  | Omit<LookupStep, "result">
  | Omit<AssignStep, "result">;

/** @internal What a formula is made of: steps without results, and what they point to. */
export interface Worksheet {
  readonly question: string;
  readonly subject: string;
  readonly steps: readonly OpenStep[];
  readonly answer: string;
  readonly parameters: Readonly<Record<string, TraceParameter>>;
  readonly sources?: TraceDictionary["sources"];
  /** Open questions that the answer as a whole depends on. */
  readonly openQuestions?: readonly OpenQuestionId[];
  readonly notEvaluated?: readonly string[];
}

/**
 * Works out the results of all steps by replaying them, so that a recorded result cannot differ from what its step says.
 *
 * @internal
 */
export function settle(sheet: Worksheet): { trace: Trace; dictionary: TraceDictionary; results: ReadonlyMap<string, TraceValue> } {
  const dictionary: TraceDictionary = { parameters: sheet.parameters, sources: sheet.sources ?? {}, openQuestions: openQuestionTexts(sheet.openQuestions ?? []) };
  // A result that replays to null was recorded as null and shows no difference.
  const open = sheet.steps.map((step) => ({ ...step, result: null }) as unknown as TraceStep);
  const { differences } = replay({ schema: "ssos/trace/1", question: sheet.question, subject: sheet.subject, steps: open, answer: sheet.answer }, dictionary);
  const results = new Map<string, TraceValue>(sheet.steps.map(({ id }) => [id, null]));
  for (const { step, replayed } of differences) results.set(step, replayed);
  const steps = sheet.steps.map((step) => ({ ...step, ...(step.id === sheet.answer ? questionsOf(sheet, step) : {}), result: results.get(step.id) ?? null }) as TraceStep);
  return { trace: { schema: "ssos/trace/1", question: sheet.question, subject: sheet.subject, steps, answer: sheet.answer }, dictionary, results };
}

/** The answer's step names every open question that the answer depends on. */
function questionsOf(sheet: Worksheet, step: OpenStep): { openQuestions?: readonly string[] } {
  const ids = new Set([...(step.openQuestions ?? []), ...(sheet.openQuestions ?? [])]);
  return ids.size === 0 ? {} : { openQuestions: [...ids] };
}

/** @internal A fact taken as given; null when it was not. */
export function fact(id: string, path: string, value: TraceValue | undefined, citations: readonly string[] = []): OpenStep {
  return { id, code: "fact", kind: "assign", value: value ?? null, inputs: [{ fact: path, value: value ?? null }], ...(citations.length === 0 ? {} : { citations }) };
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

import { replay, type AssignStep, type CalculateStep, type ChooseStep, type CombineStep, type CompareStep, type LookupStep, type Trace, type TraceDictionary, type TraceParameter, type TraceStep, type TraceValue } from "@ssos/model";
import { openQuestionTexts, type OpenQuestionId } from "../decisions/open-questions.ts";

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

import type { Finding } from "@ssos/model";
import { shareInterval, type Estimate } from "../statistics/intervals.ts";
import { median } from "../statistics/summary.ts";

/** What recipients and providers are asked about, each on a scale from 1 (no) to 5 (yes). */
export const FEEDBACK_QUESTIONS = {
  quality: "What we worked on helped us to improve.",
  accessibility: "We could get help when we needed it, without more effort than it was worth.",
  clarity: "We knew who does what, by when and why.",
  capacity: "We can go on with this work without the provider.",
} as const;

/** A question of the feedback. */
export type FeedbackQuestion = keyof typeof FEEDBACK_QUESTIONS;

/** One person's answers. */
export interface FeedbackResponse {
  /** Any name that is unique to the person within the period. */
  readonly respondent: string;
  readonly provider: string;
  readonly side: "recipient" | "provider";
  readonly period: string;
  /** 1 to 5; absent or null: no answer. */
  readonly answers: Readonly<Partial<Record<FeedbackQuestion, number | null>>>;
}

/** Answers below which nothing is shown, so that no person is recognised. Our choice. */
export const FEEDBACK_MINIMUM = 5;

/** Codes of findings about feedback. */
export type FeedbackCode = "answer-out-of-scale" | "answered-twice";

/** Answers to one question about one provider, from one side. */
export interface FeedbackResult {
  readonly provider: string;
  readonly side: "recipient" | "provider";
  readonly question: FeedbackQuestion;
  /** Null when hidden: fewer than {@link FEEDBACK_MINIMUM}. */
  readonly answers: number | null;
  readonly median: number | null;
  /** Share of answers 4 or 5. */
  readonly agree: Estimate | null;
}

/**
 * Sums up feedback by provider, side and question. There is no mean over questions: they ask different things.
 *
 * @param responses - of one period; several periods are summed up together
 * @returns results in the order of providers' names; those of fewer than five answers are hidden
 * @example
 * ```ts
 * const responses = [1, 2, 4, 5, 5].map((quality, index) => ({ respondent: `r${index}`, provider: "A", side: "recipient", period: "2023-24", answers: { quality } }) as const)
 * summariseFeedback(responses).results.map(({ question, answers, median }) => [question, answers, median]) // => [["quality", 5, 4]]
 * summariseFeedback(responses.slice(1)).results[0]?.median // => null
 * ```
 */
export function summariseFeedback(responses: readonly FeedbackResponse[]): { readonly results: readonly FeedbackResult[]; readonly findings: readonly Finding<FeedbackCode>[] } {
  const findings: Finding<FeedbackCode>[] = [];
  const seen = new Set<string>();
  const answers = new Map<string, { readonly provider: string; readonly side: FeedbackResponse["side"]; readonly question: FeedbackQuestion; readonly values: number[] }>();
  for (const { respondent, provider, side, period, answers: given } of responses) {
    const path = `${period}/${provider}/${side}/${respondent}`;
    if (seen.has(path)) {
      findings.push({ code: "answered-twice", severity: "warning", place: { path }, message: `${respondent} answered twice about ${provider}; the first answers count.` });
      continue;
    }
    seen.add(path);
    for (const question of Object.keys(FEEDBACK_QUESTIONS) as FeedbackQuestion[]) {
      const value = given[question];
      if (value === undefined || value === null) continue;
      if (!Number.isInteger(value) || value < 1 || value > 5) {
        findings.push({ code: "answer-out-of-scale", severity: "warning", place: { path: `${path}/${question}` }, found: String(value), expected: "1 to 5", message: "The answer is not on the scale and does not count." });
        continue;
      }
      const key = `${provider}\n${side}\n${question}`;
      const entry = answers.get(key);
      if (entry === undefined) answers.set(key, { provider, side, question, values: [value] });
      else entry.values.push(value);
    }
  }
  const results = [...answers.values()].map(({ provider, side, question, values }): FeedbackResult => {
    if (values.length < FEEDBACK_MINIMUM) return { provider, side, question, answers: null, median: null, agree: null };
    return { provider, side, question, answers: values.length, median: median(values), agree: shareInterval(values.filter((value) => value >= 4).length, values.length) };
  });
  return { results: results.sort((left, right) => (left.provider < right.provider ? -1 : left.provider > right.provider ? 1 : 0)), findings };
}

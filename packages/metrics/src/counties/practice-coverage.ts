import type { CountySummary, SummaryStatement } from "@ssos/model";
import { practicesIn, PRACTICES, type PracticeId, type PracticeRule } from "./practices.ts";

/** How far a practice is spread over the counties. */
export interface PracticeCoverage {
  readonly practice: PracticeId;
  readonly name: string;
  /** Codes of counties with at least one statement of it. */
  readonly counties: readonly string[];
  readonly statements: number;
}

/**
 * Gives the statements of all parts of a county summary, in the order of the document.
 *
 * @param summary - a record of a county
 * @example
 * ```ts
 * statementsOf(readCountySummaries("Butte\nIt will provide technical assistance to districts by:\n· Coaching").summaries[0]).map(({ text }) => text) // => ["Coaching"]
 * ```
 */
export function statementsOf(summary: CountySummary): SummaryStatement[] {
  return [...summary.collaboration, ...summary.activities, ...summary.technicalAssistance].sort((left, right) => (left.place?.line ?? 0) - (right.place?.line ?? 0));
}

/**
 * Shows how many counties speak of each practice. A county that does not speak of one may still do it:
 * the summaries are short, and silence is no evidence.
 *
 * @param summaries - records of counties
 * @param rules - the taxonomy
 * @example
 * ```ts
 * const { summaries } = readCountySummaries("Butte\nIt will provide technical assistance to districts by:\n· Coaching")
 * practiceCoverage(summaries).filter(({ statements }) => statements > 0).map(({ practice, counties }) => [practice, counties]) // => [["coaching", ["04"]]]
 * ```
 */
export function practiceCoverage(summaries: readonly CountySummary[], rules: readonly PracticeRule[] = PRACTICES): PracticeCoverage[] {
  const sorted = summaries.map((summary) => ({ county: summary.countyCode, practices: statementsOf(summary).map(({ text }) => practicesIn(text, rules)) }));
  return rules.map(({ id, name }) => ({
    practice: id,
    name,
    counties: sorted.filter(({ practices }) => practices.some((ids) => ids.includes(id))).map(({ county }) => county),
    statements: sorted.reduce((total, { practices }) => total + practices.filter((ids) => ids.includes(id)).length, 0),
  }));
}

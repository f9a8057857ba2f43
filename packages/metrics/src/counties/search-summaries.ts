import type { CountySummary, SummaryStatement } from "@ssos/model";
import { statementsOf } from "./practice-coverage.ts";
import { practicesIn, type PracticeId } from "./practices.ts";

/** A statement that a search found. */
export interface SummaryHit {
  readonly countyCode: string;
  readonly county: string;
  readonly statement: SummaryStatement;
  readonly practices: readonly PracticeId[];
}

/** What to search for; all that is given must hold. */
export interface SummaryQuery {
  /** Words that must all stand in the statement, in any order and any case; a word also finds longer ones that begin with it. */
  readonly words?: string;
  readonly practice?: PracticeId;
  /** County codes. */
  readonly counties?: readonly string[];
}

/**
 * Finds statements of county summaries by words, practice or county.
 *
 * @param summaries - records of counties
 * @param query - an empty one finds every statement
 * @example
 * ```ts
 * const { summaries } = readCountySummaries("Butte\nIt will provide technical assistance to districts by:\n· Coaching of teams\n· Data review")
 * searchSummaries(summaries, { words: "team coach" }).map(({ statement }) => statement.text) // => ["Coaching of teams"]
 * ```
 */
export function searchSummaries(summaries: readonly CountySummary[], query: SummaryQuery): SummaryHit[] {
  const words = (query.words ?? "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return summaries.flatMap((summary) => {
    if (query.counties !== undefined && !query.counties.includes(summary.countyCode)) return [];
    return statementsOf(summary).flatMap((statement): SummaryHit[] => {
      const spoken = statement.text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      if (!words.every((word) => spoken.some((candidate) => candidate.startsWith(word)))) return [];
      const practices = practicesIn(statement.text);
      if (query.practice !== undefined && !practices.includes(query.practice)) return [];
      return [{ countyCode: summary.countyCode, county: summary.county, statement, practices }];
    });
  });
}

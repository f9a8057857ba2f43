import type { CountySummary } from "@ssos/model";
import { practiceCoverage } from "./practice-coverage.ts";
import { PRACTICES, type PracticeId, type PracticeRule } from "./practices.ts";

/** What two counties' summaries share, and what only one speaks of. */
export interface CountyComparison {
  readonly counties: readonly [string, string];
  /** Statements by part for each county, in the order of `counties`. */
  readonly statements: Readonly<Record<"collaboration" | "activities" | "technicalAssistance", readonly [number, number]>>;
  readonly practices: Comparison<PracticeId>;
  readonly tools: Comparison<string>;
  readonly partners: Comparison<string>;
}

/** Names both have, and names only one has. */
export interface Comparison<T> {
  readonly both: readonly T[];
  readonly onlyFirst: readonly T[];
  readonly onlySecond: readonly T[];
}

/**
 * Compares the summaries of two counties by part, practice, tool and partner.
 *
 * @param first - one county
 * @param second - another
 * @param rules - the taxonomy of practices
 * @example
 * ```ts
 * const { summaries } = readCountySummaries("Butte\nIt will provide technical assistance to districts by:\n· Coaching\nGlenn\nIt will provide technical assistance to districts by:\n· PDSA cycles")
 * const [butte, glenn] = summaries
 * compareCounties(butte, glenn).practices // => { both: [], onlyFirst: ["coaching"], onlySecond: ["pdsa"] }
 * ```
 */
export function compareCounties(first: CountySummary, second: CountySummary, rules: readonly PracticeRule[] = PRACTICES): CountyComparison {
  const practicesOf = (summary: CountySummary) => practiceCoverage([summary], rules).filter(({ statements }) => statements > 0).map(({ practice }) => practice);
  const names = (mentions: readonly { readonly name: string }[]) => mentions.map(({ name }) => name);
  return {
    counties: [first.county, second.county],
    statements: {
      collaboration: [first.collaboration.length, second.collaboration.length],
      activities: [first.activities.length, second.activities.length],
      technicalAssistance: [first.technicalAssistance.length, second.technicalAssistance.length],
    },
    practices: compare(practicesOf(first), practicesOf(second)),
    tools: compare(names(first.tools), names(second.tools)),
    partners: compare(names(first.partners), names(second.partners)),
  };
}

function compare<T>(first: readonly T[], second: readonly T[]): Comparison<T> {
  return {
    both: first.filter((one) => second.includes(one)),
    onlyFirst: first.filter((one) => !second.includes(one)),
    onlySecond: second.filter((one) => !first.includes(one)),
  };
}

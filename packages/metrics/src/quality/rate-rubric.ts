import type { Finding } from "@ssos/model";
import { DESIGN_PRINCIPLES, type DesignPrinciple } from "./design-principles.ts";

/** A rating of one principle by one rater. */
export interface RubricRating {
  readonly principle: string;
  readonly rater: string;
  /** 1 to 4; null when the rater could not tell. */
  readonly level: number | null;
  /** Links or file names that show it; without one the rating does not count. */
  readonly evidence: readonly string[];
}

/** Codes of findings about ratings. */
export type RubricCode = "unknown-principle" | "level-out-of-range" | "no-evidence" | "rated-twice" | "not-rated" | "raters-far-apart";

/** The ratings of one principle. */
export interface RubricResult {
  readonly principle: string;
  /** The lower of the middle levels; null when no rating counts. */
  readonly level: number | null;
  readonly ratings: number;
  readonly evidence: readonly string[];
}

/**
 * Sums up ratings against a rubric: a level counts with evidence only, and principles nobody rated stay open.
 * There is no total: strength in one principle does not make up for another.
 *
 * @param ratings - by any number of raters
 * @param rubric - the principles; hand in your own
 * @example
 * ```ts
 * const rated = rateRubric([{ principle: "equity", rater: "A", level: 3, evidence: ["plan.pdf"] }, { principle: "context", rater: "A", level: 4, evidence: [] }])
 * rated.results.slice(0, 2).map(({ principle, level }) => [principle, level]) // => [["equity", 3], ["context", null]]
 * rated.findings[0]?.code // => "no-evidence"
 * ```
 */
export function rateRubric(ratings: readonly RubricRating[], rubric: readonly DesignPrinciple[] = DESIGN_PRINCIPLES): { readonly results: readonly RubricResult[]; readonly findings: readonly Finding<RubricCode>[] } {
  const findings: Finding<RubricCode>[] = [];
  const seen = new Set<string>();
  const counted = ratings.filter(({ principle, rater, level, evidence }) => {
    const path = `${principle}/${rater}`;
    const note = (code: RubricCode, message: string, found?: string) => findings.push({ code, severity: "warning", place: { path }, ...(found === undefined ? {} : { found }), message });
    if (!rubric.some(({ id }) => id === principle)) note("unknown-principle", `The rubric has no principle ${principle}.`);
    else if (seen.has(path)) note("rated-twice", `${rater} rated ${principle} twice; the first rating counts.`);
    else if (level !== null && !(Number.isInteger(level) && level >= 1 && level <= 4)) note("level-out-of-range", "Levels run from 1 to 4.", String(level));
    else if (level !== null && evidence.length === 0) note("no-evidence", `The rating of ${principle} by ${rater} names no evidence and does not count.`);
    else {
      seen.add(path);
      return level !== null;
    }
    return false;
  });
  const results = rubric.map(({ id }): RubricResult => {
    const own = counted.filter(({ principle }) => principle === id);
    const levels = own.map(({ level }) => level ?? 0).sort((left, right) => left - right);
    if (levels.length === 0) findings.push({ code: "not-rated", severity: "info", place: { path: id }, message: `No rating of ${id} counts.` });
    if ((levels.at(-1) ?? 0) - (levels[0] ?? 0) > 1) findings.push({ code: "raters-far-apart", severity: "warning", place: { path: id }, found: levels.join(", "), message: `Raters of ${id} are more than one level apart; they should look at the evidence together.` });
    return { principle: id, level: levels[Math.floor((levels.length - 1) / 2)] ?? null, ratings: own.length, evidence: [...new Set(own.flatMap(({ evidence }) => evidence))] };
  });
  return { results, findings };
}

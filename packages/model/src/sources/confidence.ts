/**
 * How sure a fact is: `verified` (read in an official source), `derived` (follows
 * from published results or other facts without a contradiction), `reported`
 * (second-hand), `assumed` (general knowledge or carried over).
 */
export type Confidence = "verified" | "derived" | "reported" | "assumed";

/** All marks, surest first. */
export const CONFIDENCES: readonly Confidence[] = ["verified", "derived", "reported", "assumed"];

/**
 * Gives the least sure of several marks: an answer is no surer than what it rests on.
 *
 * @param marks - the marks of all facts used; none at all counts as `verified`
 * @example
 * ```ts
 * leastConfident(["verified", "reported", "derived"]) // => "reported"
 * ```
 */
export function leastConfident(marks: Iterable<Confidence>): Confidence {
  let worst = 0;
  for (const mark of marks) worst = Math.max(worst, CONFIDENCES.indexOf(mark));
  return CONFIDENCES[worst] ?? "assumed";
}

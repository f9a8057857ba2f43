import type { Outcome } from "./outcome.ts";

/** A statement's truth where facts can be missing (strong Kleene logic). */
export type Truth = "yes" | "no" | "unknown";

/**
 * Decides whether all statements hold: one `no` settles it, whatever is unknown.
 *
 * @param truths - none at all counts as `yes`
 * @example
 * ```ts
 * allOf(["yes", "unknown"]) // => "unknown"
 * allOf(["no", "unknown"]) // => "no"
 * ```
 */
export function allOf(truths: Iterable<Truth>): Truth {
  let unknown = false;
  for (const truth of truths) {
    if (truth === "no") return "no";
    if (truth === "unknown") unknown = true;
  }
  return unknown ? "unknown" : "yes";
}

/**
 * Decides whether any statement holds: one `yes` settles it, whatever is unknown.
 *
 * @param truths - none at all counts as `no`
 * @example
 * ```ts
 * anyOf(["no", "unknown"]) // => "unknown"
 * anyOf(["yes", "unknown"]) // => "yes"
 * ```
 */
export function anyOf(truths: Iterable<Truth>): Truth {
  return atLeast(1, truths);
}

/**
 * Decides whether at least so many statements hold.
 *
 * @param count - a whole number; 0 always holds
 * @param truths - the statements
 * @returns `unknown` while the unknown ones could still make the difference
 * @example
 * ```ts
 * atLeast(2, ["yes", "unknown", "no"]) // => "unknown"
 * atLeast(2, ["yes", "yes", "unknown"]) // => "yes"
 * ```
 */
export function atLeast(count: number, truths: Iterable<Truth>): Truth {
  let [certain, possible] = [0, 0];
  for (const truth of truths) {
    if (truth === "yes") certain += 1;
    if (truth !== "no") possible += 1;
  }
  return certain >= count ? "yes" : possible >= count ? "unknown" : "no";
}

/**
 * Turns a statement round; what is unknown stays unknown.
 *
 * @param truth - the statement
 * @example
 * ```ts
 * not("unknown") // => "unknown"
 * ```
 */
export function not(truth: Truth): Truth {
  return truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown";
}

/**
 * Reads the truth of "meets the criteria" as an outcome.
 *
 * @param truth - whether the criteria are met
 * @example
 * ```ts
 * outcomeOf("unknown") // => "cannot-determine"
 * ```
 */
export function outcomeOf(truth: Truth): Outcome {
  return truth === "yes" ? "eligible" : truth === "no" ? "not-eligible" : "cannot-determine";
}

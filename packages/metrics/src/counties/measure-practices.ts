import { practicesIn, PRACTICES, type PracticeRule } from "./practices.ts";

/** How well rules sort statements compared with labels given by hand. */
export interface PracticeScore {
  /** Id of the practice, or `all` for all decisions together. */
  readonly practice: string;
  /** Sorted so by rule and by hand. */
  readonly both: number;
  readonly onlyRule: number;
  readonly onlyHand: number;
  /** Share of the rule's statements that are right; null when the rule found none. */
  readonly precision: number | null;
  /** Share of the hand's statements that the rule found; null when there are none. */
  readonly recall: number | null;
}

/**
 * Measures the rules on statements sorted by hand.
 *
 * @param labelled - texts with the ids given by hand
 * @param rules - the rules to measure
 * @returns `all` first, then one score a practice
 * @example
 * ```ts
 * measurePractices([{ text: "Coaching", practices: ["coaching"] }])[0] // => { practice: "all", both: 1, onlyRule: 0, onlyHand: 0, precision: 1, recall: 1 }
 * ```
 */
export function measurePractices(labelled: readonly { readonly text: string; readonly practices: readonly string[] }[], rules: readonly PracticeRule[] = PRACTICES): PracticeScore[] {
  const sorted = labelled.map(({ text, practices }) => ({ rule: practicesIn(text, rules), hand: practices }));
  const scores = rules.map(({ id }) => {
    const count = (rule: boolean, hand: boolean) => sorted.filter((one) => one.rule.includes(id) === rule && one.hand.includes(id) === hand).length;
    return scoreOf(id, count(true, true), count(true, false), count(false, true));
  });
  const total = (key: "both" | "onlyRule" | "onlyHand") => scores.reduce((sum, score) => sum + score[key], 0);
  return [scoreOf("all", total("both"), total("onlyRule"), total("onlyHand")), ...scores];
}

function scoreOf(practice: string, both: number, onlyRule: number, onlyHand: number): PracticeScore {
  const share = (other: number) => (both + other === 0 ? null : both / (both + other));
  return { practice, both, onlyRule, onlyHand, precision: share(onlyRule), recall: share(onlyHand) };
}

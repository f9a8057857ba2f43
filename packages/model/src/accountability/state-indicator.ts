/** The State's indicators, in the order of the Dashboard files' names. Science carries no level before 2025 and never counts for assistance. */
export const STATE_INDICATORS = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci", "science"] as const;

/** A state indicator. */
export type StateIndicator = (typeof STATE_INDICATORS)[number];

/** Names of the state indicators. */
export const STATE_INDICATOR_NAMES: Readonly<Record<StateIndicator, string>> = {
  ela: "English Language Arts",
  math: "Mathematics",
  elpi: "English Learner Progress",
  grad: "Graduation Rate",
  chronic: "Chronic Absenteeism",
  susp: "Suspension Rate",
  cci: "College/Career",
  science: "Science",
};

/** Indicators on which a lower rate is better; their status levels are named from Very High (worst) to Very Low (best). */
export const LOWER_IS_BETTER: readonly StateIndicator[] = ["chronic", "susp"];

/**
 * Decides whether a string names a state indicator.
 *
 * @param text - for example `"susp"`
 * @example
 * ```ts
 * isStateIndicator("susp") // => true
 * ```
 */
export function isStateIndicator(text: string): text is StateIndicator {
  return (STATE_INDICATORS as readonly string[]).includes(text);
}

/**
 * Questions that the sources leave open and on which some answers depend, in our words.
 * Results name them by id; a caller who knows better hands in a criteria set without them.
 */
export const OPEN_QUESTIONS = {
  "criteria-2017-wording": "The wording of the 2017 criteria was not read; they are inferred from the letters of that year's list and the criteria of the next.",
  "charter-same-group": "The sources do not say whether the same student group must meet the criteria in both years; here any group in each year suffices.",
  "criteria-2026-reported": "The criteria for the 2026 Dashboard are known only from a county office's preview of what the State Board accepted.",
  "recurrence-local-indicators": "Whether local indicators and data submission still lead to assistance under the 2026 criteria is not stated; only the recurrence of state indicators is tested.",
} as const satisfies Readonly<Record<string, string>>;

/** The id of an open question. */
export type OpenQuestion = keyof typeof OPEN_QUESTIONS;

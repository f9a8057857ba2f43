/** Questions that histories leave open, besides those of `@ssos/statute`, in our words. */
export const HISTORY_OPEN_QUESTIONS = {
  "county-office-year-2": "The law gives county offices two years of assistance as it does districts, yet the State's list of 2024 prints none of them in year 2.",
  "county-of-location": "The county in which the charter school is located was not given; the county of its code is that of its authorizer, and taken as a default.",
  "lead-not-known": "Which county office leads the area on this date is not known; the table of areas ends in 2023.",
  "bay-area-counties": "A request for applications of 2023 leaves San Mateo out of the Bay Area's counties.",
  "charter-same-group": "The sources do not say whether one and the same group has to qualify on both Dashboards.",
  "criteria-2026-reported": "The criteria of the 2026 Dashboard were only reported second-hand.",
} as const;

/** The id of an open question of histories. */
export type HistoryOpenQuestion = keyof typeof HISTORY_OPEN_QUESTIONS;

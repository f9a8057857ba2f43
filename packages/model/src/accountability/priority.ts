import type { StateIndicator } from "./state-indicator.ts";

/** The LCFF state priorities of EC 52060(d) and, for county offices, EC 52066(d). */
export const PRIORITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The number of a state priority; 9 and 10 are for county offices only. */
export type Priority = (typeof PRIORITIES)[number];

/** Short names of the priorities. */
export const PRIORITY_NAMES: Readonly<Record<Priority, string>> = {
  1: "Basic Services",
  2: "Implementation of State Standards",
  3: "Parent and Family Engagement",
  4: "Pupil Achievement",
  5: "Pupil Engagement",
  6: "School Climate",
  7: "Access to a Broad Course of Study",
  8: "Outcomes in a Broad Course of Study",
  9: "Expelled Pupils",
  10: "Foster Youth",
};

/** The priority that each state indicator measures. */
export const PRIORITY_OF_INDICATOR: Readonly<Record<StateIndicator, Priority>> = {
  ela: 4,
  math: 4,
  elpi: 4,
  science: 4,
  grad: 5,
  chronic: 5,
  susp: 6,
  cci: 8,
};

/** Priorities that are measured by local indicators. */
export const LOCAL_INDICATOR_PRIORITIES = [1, 2, 3, 6, 7, 9, 10] as const satisfies readonly Priority[];

/** A priority with a local indicator. */
export type LocalIndicatorPriority = (typeof LOCAL_INDICATOR_PRIORITIES)[number];

/** What an LEA reports for a local indicator. */
export type LocalRating = "met" | "not-met" | "not-met-two-or-more-years" | "not-applicable";

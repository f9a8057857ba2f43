import { startYearOf, type Confidence, type SchoolYear } from "@ssos/model";

/** What happens to a category of school support in a school year. */
export type CycleEvent = "entry" | "exit" | "carried" | "not-yet";

/** What is evaluated for one school year. */
export interface CycleYear {
  readonly schoolYear: SchoolYear;
  readonly lowGraduation: readonly CycleEvent[];
  readonly lowPerformance: readonly CycleEvent[];
  readonly additionalTargeted: readonly CycleEvent[];
  readonly targeted: readonly CycleEvent[];
  readonly note: string;
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

const ENTRY_AND_EXIT: readonly CycleEvent[] = ["entry", "exit"];
const NOT_YET: readonly CycleEvent[] = ["not-yet"];

/** Who is evaluated for what, by school year (State's data files and questions page on school support). */
export const SCHOOL_SUPPORT_CYCLE: readonly CycleYear[] = [
  { schoolYear: "2018-19", lowGraduation: ["entry"], lowPerformance: ["entry"], additionalTargeted: ["entry"], targeted: NOT_YET, note: "First year.", sources: ["cde-essa-2018"], confidence: "verified" },
  { schoolYear: "2019-20", lowGraduation: ENTRY_AND_EXIT, lowPerformance: ENTRY_AND_EXIT, additionalTargeted: ENTRY_AND_EXIT, targeted: NOT_YET, note: "", sources: ["cde-essa-2019"], confidence: "verified" },
  { schoolYear: "2020-21", lowGraduation: ["carried"], lowPerformance: ["carried"], additionalTargeted: ["carried"], targeted: NOT_YET, note: "No Dashboard in 2020: every category was carried from 2019-20.", sources: ["cde-essa-2022"], confidence: "verified" },
  { schoolYear: "2021-22", lowGraduation: ["carried", "exit"], lowPerformance: ["carried"], additionalTargeted: ["carried"], targeted: NOT_YET, note: "Only schools with a low graduation rate could leave, by a three-year average of 68 percent.", sources: ["cde-essa-2022"], confidence: "verified" },
  { schoolYear: "2022-23", lowGraduation: ENTRY_AND_EXIT, lowPerformance: ENTRY_AND_EXIT, additionalTargeted: ENTRY_AND_EXIT, targeted: NOT_YET, note: "On one Dashboard of status levels.", sources: ["cde-essa-2022"], confidence: "verified" },
  { schoolYear: "2023-24", lowGraduation: ENTRY_AND_EXIT, lowPerformance: ENTRY_AND_EXIT, additionalTargeted: ENTRY_AND_EXIT, targeted: NOT_YET, note: "First year of the three-year cycle.", sources: ["cde-essa-2023"], confidence: "verified" },
  { schoolYear: "2024-25", lowGraduation: ["exit"], lowPerformance: ["exit"], additionalTargeted: ["exit"], targeted: ["entry"], note: "First targeted support.", sources: ["cde-essa-2024"], confidence: "verified" },
  { schoolYear: "2025-26", lowGraduation: ["exit"], lowPerformance: ["exit"], additionalTargeted: ["exit"], targeted: ["entry"], note: "", sources: ["cde-essa-2024"], confidence: "reported" },
  { schoolYear: "2026-27", lowGraduation: ENTRY_AND_EXIT, lowPerformance: ENTRY_AND_EXIT, additionalTargeted: ENTRY_AND_EXIT, targeted: ["carried"], note: "Next year of entry, on the 2026 Dashboard.", sources: ["cde-essa-2024"], confidence: "reported" },
];

/**
 * Gives what is evaluated for a school year: entry, exit, or nothing because categories are carried.
 *
 * @param schoolYear - for example `"2024-25"`
 * @returns undefined for years that the table does not cover; it is never continued by itself
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * schoolSupportCycle("2020-21")?.lowPerformance // => ["carried"]
 * schoolSupportCycle("2030-31") // => undefined
 * ```
 */
export function schoolSupportCycle(schoolYear: string): CycleYear | undefined {
  const start = startYearOf(schoolYear);
  return SCHOOL_SUPPORT_CYCLE.find((year) => startYearOf(year.schoolYear) === start);
}

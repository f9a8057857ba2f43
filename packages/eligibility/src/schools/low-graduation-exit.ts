import { compareExact, decimalText, exactOf, quotient, roundHalfAwayFromZero, type Confidence, type SchoolYear, type Truth } from "@ssos/model";
import type { GraduationCount, SchoolFacts } from "./school-facts.ts";

/** By which rate a school leaves comprehensive support for a low graduation rate. */
export interface LowGraduationExitRule {
  /** The school year for which the category is given up. */
  readonly schoolYear: SchoolYear;
  /** The school years whose counts are pooled. */
  readonly average: readonly SchoolYear[];
  /** A rate at or above this percentage leaves. */
  readonly threshold: number;
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
}

/** The exits that the State has described: three years pooled, rounded to one decimal, 68 percent or above. */
export const LOW_GRADUATION_EXITS: readonly LowGraduationExitRule[] = [
  { schoolYear: "2021-22", average: ["2018-19", "2019-20", "2020-21"], threshold: 68, sources: ["cde-csi-low-graduation-questions-2021"], confidence: "verified" },
  { schoolYear: "2024-25", average: ["2021-22", "2022-23", "2023-24"], threshold: 68, sources: ["cde-csi-low-graduation-questions-2024"], confidence: "verified" },
];

/** Whether a school leaves, by which rate. */
export interface LowGraduationExit {
  readonly leaves: Truth;
  /** Pooled rate in percent, one decimal; null while a year's counts are missing. */
  readonly rate: string | null;
  readonly missing: readonly SchoolYear[];
}

/**
 * Decides whether a school leaves comprehensive support for a low graduation rate: graduates and cohorts of three years
 * are pooled, the rate is rounded to one decimal and compared with the threshold.
 *
 * @param graduation - counts by school year
 * @param rule - one of {@link LOW_GRADUATION_EXITS}
 * @returns `unknown` with the years whose counts are missing
 * @example
 * ```ts
 * const counts = { "2018-19": { graduates: 111, cohort: 151 }, "2019-20": { graduates: 118, cohort: 172 }, "2020-21": { graduates: 122, cohort: 183 } }
 * lowGraduationExit(counts, LOW_GRADUATION_EXITS[0]) // => { leaves: "yes", rate: "69.4", missing: [] }
 * ```
 */
export function lowGraduationExit(graduation: NonNullable<SchoolFacts["graduation"]>, rule: LowGraduationExitRule): LowGraduationExit {
  const missing = rule.average.filter((year) => graduation[year] === undefined);
  const counts = rule.average.map((year) => graduation[year]).filter((count): count is GraduationCount => count !== undefined);
  const cohort = counts.reduce((sum, count) => sum + count.cohort, 0);
  if (missing.length > 0 || cohort === 0) return { leaves: "unknown", rate: null, missing };
  const graduates = counts.reduce((sum, count) => sum + count.graduates, 0);
  const rate = roundHalfAwayFromZero(quotient(exactOf(graduates * 100), exactOf(cohort)), 1);
  return { leaves: compareExact(rate, rule.threshold) >= 0 ? "yes" : "no", rate: decimalText(rate, 1), missing };
}

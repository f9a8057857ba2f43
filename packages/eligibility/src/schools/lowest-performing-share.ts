import { compareExact, decimalText, exactOf, quotient, type Truth } from "@ssos/model";
import type { LowPerformanceCriteria } from "./school-criteria.ts";

/** How large the category of lowest-performing schools is among those that take Title I funds. */
export interface LowestPerformingShare {
  readonly titleISchools: number;
  readonly lowest: number;
  /** To two decimals; null when no school takes Title I funds. */
  readonly percent: string | null;
  /** Whether the share is at least what federal law asks for. */
  readonly atLeastMinimum: Truth;
}

/**
 * Decides whether the schools in comprehensive support for low performance are at least the required share of Title I schools.
 *
 * @param schools - all schools of the State, with whether each takes Title I funds and is in the category
 * @param criteria - the year's rules; only `minimumShare` is read
 * @returns `unknown` without any Title I school
 * @example
 * ```ts
 * lowestPerformingShare([{ titleI: true, lowest: true }, { titleI: true, lowest: false }], { minimumShare: 5 }) // => { titleISchools: 2, lowest: 1, percent: "50.00", atLeastMinimum: "yes" }
 * ```
 */
export function lowestPerformingShare(schools: Iterable<{ readonly titleI: boolean; readonly lowest: boolean }>, criteria: Pick<LowPerformanceCriteria, "minimumShare">): LowestPerformingShare {
  let [titleISchools, lowest] = [0, 0];
  for (const school of schools) {
    if (!school.titleI) continue;
    titleISchools += 1;
    if (school.lowest) lowest += 1;
  }
  if (titleISchools === 0) return { titleISchools, lowest, percent: null, atLeastMinimum: "unknown" };
  const share = quotient(exactOf(lowest * 100), exactOf(titleISchools));
  return { titleISchools, lowest, percent: decimalText(share, 2), atLeastMinimum: compareExact(share, criteria.minimumShare) >= 0 ? "yes" : "no" };
}

import type { LeaKind } from "../institutions/lea.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";
import type { StudentGroup } from "./student-group.ts";

/** Whose group is counted: an LEA of some kind, or a school. */
export type InstitutionLevel = LeaKind | "school";

/** Pupils from which a group counts at every institution (EC 52052(a)(3)(A)). */
export const MINIMUM_GROUP_SIZE = 30;

/** Pupils from which foster youth, homeless youth and long-term English learners count at districts and county offices (EC 52052(a)(3)(B)). */
export const MINIMUM_SMALL_GROUP_SIZE = 15;

/** Pupils from which results are displayed at all; smaller ones are blank in the State's files. */
export const MINIMUM_DISPLAY_SIZE = 11;

/**
 * Gives the number of pupils from which a group's result gets a colour and counts for assistance.
 *
 * The lower minimum holds at districts and county offices only: every foster and homeless
 * group of 15 to 29 pupils at charter schools is without a colour in 2017 to 2019 (56 of 56 rows).
 *
 * @param group - the student group
 * @param level - the kind of institution
 * @param year - the Dashboard year; long-term English learners count from 2024
 * @returns undefined when the group does not count that year
 * @example
 * ```ts
 * minimumSizeOf("FOS", "district", 2023) // => 15
 * minimumSizeOf("FOS", "charter", 2023) // => 30
 * minimumSizeOf("LTEL", "district", 2023) // => undefined
 * ```
 */
export function minimumSizeOf(group: StudentGroup, level: InstitutionLevel, year: DashboardYear): number | undefined {
  if (group === "LTEL" && year < 2024) return undefined;
  const small = group === "FOS" || group === "HOM" || group === "LTEL";
  return small && (level === "district" || level === "coe") ? MINIMUM_SMALL_GROUP_SIZE : MINIMUM_GROUP_SIZE;
}

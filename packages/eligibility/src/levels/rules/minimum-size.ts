import { MINIMUM_GROUP_SIZE, minimumSizeOf, type DashboardYear, type StudentGroup } from "@ssos/model";
import type { LevelInstitution } from "../level-input.ts";

/**
 * Gives the pupils that a result needs in both years for a colour.
 *
 * Foster and homeless youth (and from 2024 long-term English learners) count from 15 at districts and county offices,
 * everything else from 30. Source: EC 52052(a)(3); every coloured and uncoloured row of graduation 2017 to 2019 agrees.
 *
 * **When to use** for colours; status and change are shown from 11 on (`MINIMUM_DISPLAY_SIZE`).
 *
 * @param group - null for a group that accountability does not count, whose few colours follow the minimum of 30
 * @param kind - the kind of institution; the State's own row counts from 30
 * @param year - the Dashboard year
 * @returns undefined when the group has no colours that year
 * @example
 * ```ts
 * colourMinimum("HOM", "district", 2023) // => 15
 * colourMinimum("HOM", "charter", 2023) // => 30
 * ```
 */
export function colourMinimum(group: StudentGroup | null, kind: LevelInstitution["kind"], year: DashboardYear): number | undefined {
  if (group === null) return MINIMUM_GROUP_SIZE;
  return minimumSizeOf(group, kind === "state" ? "school" : kind, year);
}

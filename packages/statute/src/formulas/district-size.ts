import { compareExact } from "@ssos/model";

/** Size classes of EC 2575.2(c). */
export type DistrictSize = "small" | "medium" | "large";

/** How many districts of a county, by size, an assistance status report shows in differentiated assistance. */
export type DistrictCounts = Readonly<Record<DistrictSize, number>>;

/**
 * Gives the size class of a district for county office funding: small up to 2,499, medium from 2,500 to 9,999,
 * large from 10,000 in average daily attendance (EC 2575.2(c)).
 *
 * @param attendance - annual-period average daily attendance of the prior fiscal year
 * @returns undefined between the classes (2,499.50): the words give none, see the open question `attendance-between-classes`
 * @throws SsosError `invalid-number`
 * @example
 * ```ts
 * districtSize(2499) // => "small"
 * districtSize(2500) // => "medium"
 * districtSize("9999") // => "medium"
 * districtSize(10000) // => "large"
 * districtSize("2499.50") // => undefined
 * ```
 */
export function districtSize(attendance: number | string): DistrictSize | undefined {
  const least = (bound: number) => compareExact(attendance, bound) >= 0;
  const most = (bound: number) => compareExact(attendance, bound) <= 0;
  if (most(2499)) return "small";
  if (least(2500) && most(9999)) return "medium";
  return least(10000) ? "large" : undefined;
}

/**
 * Counts districts by size class; what falls between the classes is listed, not dropped.
 *
 * @param attendances - average daily attendance of each district in differentiated assistance
 * @throws SsosError `invalid-number`
 * @example
 * ```ts
 * countBySize([900, 2499, 12000, "2499.50"]) // => { counts: { small: 2, medium: 0, large: 1 }, withoutClass: ["2499.50"] }
 * ```
 */
export function countBySize(attendances: readonly (number | string)[]): { counts: DistrictCounts; withoutClass: readonly (number | string)[] } {
  const counts = { small: 0, medium: 0, large: 0 };
  const withoutClass: (number | string)[] = [];
  for (const attendance of attendances) {
    const size = districtSize(attendance);
    if (size === undefined) withoutClass.push(attendance);
    else counts[size] += 1;
  }
  return { counts, withoutClass };
}

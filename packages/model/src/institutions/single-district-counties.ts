import { countyOf } from "../identifiers/county.ts";

/**
 * Codes of the counties with one school district: Alpine, Amador, Del Norte, Mariposa,
 * Plumas, San Francisco, Sierra. The county superintendent does not review or assist its
 * own district there (EC 52070(e), 2575.2(f), 2575.35(e)).
 */
export const SINGLE_DISTRICT_COUNTIES: readonly string[] = ["02", "03", "08", "22", "32", "38", "46"];

/**
 * Decides whether a county has a single school district.
 *
 * @param county - code, CDS code or name of the county
 * @returns false also for what is no county
 * @example
 * ```ts
 * isSingleDistrictCounty("38") // => true
 * isSingleDistrictCounty("Monterey") // => false
 * ```
 */
export function isSingleDistrictCounty(county: string): boolean {
  return SINGLE_DISTRICT_COUNTIES.includes(countyOf(county)?.code ?? "");
}

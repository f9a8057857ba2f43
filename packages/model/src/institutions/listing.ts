import type { DashboardYear } from "../time/dashboard-year.ts";

/** An entity with a district's code that is not, or not always, on the assistance lists. */
export interface ListingException {
  readonly cds: string;
  readonly name: string;
  /** First list that holds it; absent when none does. */
  readonly listedFrom?: DashboardYear;
  readonly reason: "statewide-benefit-charter" | "all-charter-district";
}

/**
 * Districts in which every school is a charter school, and the statewide benefit charter:
 * who is on the list is a fact by year, and these are the exceptions seen in the State's
 * lists of 2017 to 2023 (derived).
 */
export const LISTING_EXCEPTIONS: readonly ListingException[] = [
  { cds: "10619940000000", name: "Alvina Elementary", reason: "all-charter-district" },
  { cds: "10622400000000", name: "Kingsburg Elementary Charter", listedFrom: 2019, reason: "all-charter-district" },
  { cds: "16639330000000", name: "Island Union Elementary", reason: "all-charter-district" },
  { cds: "16639410000000", name: "Kings River-Hardwick Union Elementary", reason: "all-charter-district" },
  { cds: "16639900000000", name: "Pioneer Union Elementary", listedFrom: 2019, reason: "all-charter-district" },
  { cds: "31667610000000", name: "Ackerman Charter", reason: "all-charter-district" },
  { cds: "37764710000000", name: "SBC - High Tech High", listedFrom: 2019, reason: "statewide-benefit-charter" },
  { cds: "50711000000000", name: "Hickman Community Charter", listedFrom: 2019, reason: "all-charter-district" },
];

const EXCEPTION_BY_CDS = new Map(LISTING_EXCEPTIONS.map((exception) => [exception.cds, exception]));

/**
 * Decides whether an entity with a district's or county office's code is left out of a year's assistance list.
 *
 * @param cds - 14 digits
 * @param year - the Dashboard year of the list
 * @returns the reason when it is left out; undefined when nothing is known against it
 * @example
 * ```ts
 * notListedBecause("37764710000000", 2018) // => "statewide-benefit-charter"
 * notListedBecause("37764710000000", 2023) // => undefined
 * ```
 */
export function notListedBecause(cds: string, year: DashboardYear): ListingException["reason"] | undefined {
  const exception = EXCEPTION_BY_CDS.get(cds);
  if (exception === undefined) return undefined;
  return exception.listedFrom === undefined || year < exception.listedFrom ? exception.reason : undefined;
}

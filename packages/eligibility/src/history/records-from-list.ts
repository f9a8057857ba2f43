import { checkArgument, DASHBOARD_YEARS } from "@ssos/model";
import type { AssistanceListing } from "@ssos/model/files";
import { printedStatusOf, type RecordSource, type YearRecord } from "./year-record.ts";

/**
 * Turns one row of an official assistance list into records: one for the list's own year, and one for each earlier
 * year whose status the list repeats.
 *
 * @param listing - a row read by `readAssistanceStatus`
 * @param source - the list: its file, and when it was published, so that of two issues the later one counts
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * const listing = { cds: "27660920000000", name: "Example Unified", city: "", county: "Monterey", grades: "K-12", dashboardYear: 2023, status: "Differentiated Assistance, Year 1", statuses: { 2022: "General Assistance", 2023: "Differentiated Assistance, Year 1" }, letters: { SWD: "B" }, groups: { SWD: [4, 5] }, groupsListed: ["SWD"], groupCount: 1, methods: { 1: true }, recurring: false, line: 7 } as const
 * recordsOfListing(listing, { id: "list of 2023", kind: "official-list" }).map(({ year, status, yearOfAssistance }) => [year, status, yearOfAssistance]) // => [[2023, "differentiated", 1], [2022, "general", undefined]]
 * ```
 */
export function recordsOfListing(listing: AssistanceListing, source: RecordSource): YearRecord[] {
  checkArgument(listing, "listing", { cds: "text", dashboardYear: "number", statuses: "object", groups: "object", methods: "object" });
  checkArgument(source, "source", { id: "text", kind: "text" });
  const { cds, name, dashboardYear } = listing;
  const common = { cds, name, reportedIn: dashboardYear, source } as const;
  const own: YearRecord = {
    ...common,
    year: dashboardYear,
    ...printed(listing.status),
    groups: listing.groups,
    ...(Object.keys(listing.methods).length === 0 ? {} : { methods: listing.methods }),
    ...(listing.recurring === undefined ? {} : { threeOfFourPrinted: listing.recurring }),
  };
  const repeated = DASHBOARD_YEARS.filter((year) => year < dashboardYear).flatMap((year): YearRecord[] => {
    const label = listing.statuses[year];
    return label === undefined ? [] : [{ ...common, year, ...printed(label) }];
  });
  return [own, ...repeated];
}

function printed(label: string | null): Partial<YearRecord> {
  if (label === null) return {};
  const status = printedStatusOf(label);
  return status === undefined ? { label } : { label, ...status };
}

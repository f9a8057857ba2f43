/** The parts of an LEA's page. */
export const LEA_TABS = ["results", "reasons", "what-if", "timeline", "plan"] as const;
export type LeaTab = (typeof LEA_TABS)[number];

/** What of a county is shown: indicators for one group, or groups that meet the criteria. */
export const COUNTY_TABS = ["indicators", "groups", "list"] as const;
export type CountyTab = (typeof COUNTY_TABS)[number];

/** Where the reader stands; it is in the address after `#`, so that Back and bookmarks work without a server. */
export type Route =
  | { readonly page: "start" }
  | { readonly page: "county"; readonly county: string; readonly tab: CountyTab }
  | { readonly page: "lea"; readonly cds: string; readonly tab: LeaTab };

/** Reads an address; anything else is the start. */
export function routeOf(hash: string): Route {
  const [page, key = "", tab] = hash.replace(/^#\/?/, "").split("/");
  if (page === "county") return { page, county: key, tab: COUNTY_TABS.find((each) => each === tab) ?? "indicators" };
  if (page === "lea" && /^\d{14}$/.test(key)) return { page, cds: key, tab: LEA_TABS.find((each) => each === tab) ?? "results" };
  return { page: "start" };
}

/** Writes an address. */
export function hashOf(route: Route): string {
  if (route.page === "start") return "#/";
  return route.page === "county" ? `#/county/${route.county}/${route.tab}` : `#/lea/${route.cds}/${route.tab}`;
}

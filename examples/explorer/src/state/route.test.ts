import { describe, expect, it } from "vitest";
import { COUNTY_TABS, hashOf, LEA_TABS, routeOf, type Route } from "./route.ts";

describe("addresses", () => {
  const routes: readonly Route[] = [{ page: "start" }, ...COUNTY_TABS.map((tab): Route => ({ page: "county", county: "27", tab })), ...LEA_TABS.map((tab): Route => ({ page: "lea", cds: "27660840000000", tab }))];
  it.each(routes)("%o is read as it was written", (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it("leads to the start from anything else", () => {
    expect(["", "#", "#/lea/123", "#/nowhere/1"].map(routeOf)).toEqual(Array.from({ length: 4 }, () => ({ page: "start" })));
    expect(routeOf("#/lea/27660840000000/nothing")).toMatchObject({ tab: "results" });
  });
});

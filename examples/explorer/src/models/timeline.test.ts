import type { YearRecord } from "@ssos/eligibility/history";
import { describe, expect, it } from "vitest";
import { load } from "../engine/load.ts";
import { sampleFiles } from "../sample/sample-files.ts";
import { timelineOf, usualDay } from "./timeline.ts";

const { facts } = await load(sampleFiles());
const district = facts.get("58990040000000");
if (district === undefined) throw new Error("the sample has Delta Oaks Unified");
const data = { facts: district, listed: [], completeLists: [] };
const listed = (year: 2018 | 2019, status: "general" | "differentiated"): YearRecord => ({ cds: district.lea.cds, year, reportedIn: year, source: { id: `list ${year}`, kind: "official-list" }, status, groups: {} });

describe("timelineOf", () => {
  it("computes the years at hand and claims no others", () => {
    const { years, prose } = timelineOf(data, usualDay(data));
    expect(years.map(({ year, state, basis }) => [year, state, basis])).toEqual([[2022, "assistance", "computed"], [2023, "assistance", "computed"]]);
    expect(years[1]?.groups).toEqual([{ group: "AA", priorities: [4, 5, 8] }, { group: "FOS", priorities: [4, 6] }]);
    expect(usualDay(data)).toBe("2023-12-15");
    expect(prose).toContain("missing: letters of 2019");
  });

  it("shows years without a Dashboard as such, and the State's lists before our own answer", () => {
    const own: YearRecord = { cds: district.lea.cds, year: 2023, reportedIn: 2023, source: { id: "list 2023", kind: "official-list" }, status: "general", groups: {} };
    const { years } = timelineOf({ ...data, listed: [listed(2019, "general"), own], completeLists: [2019, 2023] }, "2023-12-15");
    expect(years.map(({ year, state, basis }) => [year, state, basis])).toEqual([
      [2019, "general", "official list"],
      [2020, "gap", "none"],
      [2021, "gap", "none"],
      [2022, "assistance", "computed"],
      [2023, "general", "official list"],
    ]);
  });

  it("says that an LEA is not on a complete list", () => {
    const { years } = timelineOf({ facts: { lea: district.lea, dashboards: {} }, listed: [listed(2018, "differentiated")], completeLists: [2018, 2019] }, "2020-01-01");
    expect(years.map(({ label }) => label)).toEqual(["Differentiated assistance"]);
  });
});

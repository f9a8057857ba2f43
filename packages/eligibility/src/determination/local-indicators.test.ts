import type { DashboardFacts, LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineDifferentiatedAssistance } from "./determine.ts";

const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const;
const ratings = (rating: "met" | "not-met" | "not-met-two-or-more-years"): DashboardFacts => ({ indicatorsGiven: [], results: {}, localIndicators: { 1: rating, 2: rating, 3: rating, 6: rating, 7: rating } });
const second = (dashboards: LeaFacts["dashboards"], dashboardYear: number) => determineDifferentiatedAssistance({ lea, dashboards }, { dashboardYear, trace: false }).byMethod[2];

describe("which files of local indicators count", () => {
  it("2018 rests on two years' files: the earlier alone decides where it says met, and leaves open what it does not", () => {
    expect(second({ 2017: ratings("met") }, 2018)).toBe("not-eligible");
    expect(second({ 2017: ratings("not-met") }, 2018)).toBe("cannot-determine");
    expect(second({ 2018: ratings("not-met") }, 2018)).toBe("cannot-determine");
    expect(second({ 2017: ratings("not-met"), 2018: ratings("not-met") }, 2018)).toBe("eligible");
    expect(second({}, 2018)).toBe("not-evaluated");
  });

  it("from 2019 on the year's own file says it; an earlier one is no fact", () => {
    expect(second({ 2018: ratings("met") }, 2019)).toBe("not-evaluated");
    expect(second({ 2018: ratings("not-met"), 2019: ratings("not-met") }, 2019)).toBe("not-eligible");
    expect(second({ 2019: ratings("not-met-two-or-more-years") }, 2019)).toBe("eligible");
    expect(second({ 2022: ratings("met"), 2023: { indicatorsGiven: [], results: {} } }, 2023)).toBe("not-evaluated");
  });
});

import type { DashboardFacts, LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { criteria2018 } from "../criteria/years/2018.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { localIndicatorNotMet, localIndicatorsGiven, localNotMet, localPriorities } from "./local-indicators.ts";

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

describe("local indicators of two files", () => {
  const rule = criteria2018.structure === "priorities" ? criteria2018.localIndicators : undefined;
  const ofYear = criteria2023.structure === "priorities" ? criteria2023.localIndicators : undefined;
  if (rule === undefined || ofYear === undefined) throw new Error("the sets of 2018 and 2023 count local indicators");
  const given = (dashboards: LeaFacts["dashboards"]) => localIndicatorsGiven(rule, 2018, { lea, dashboards });

  it("are given by the file of the year, or by the earlier one alone, and not by neither", () => {
    expect(rule).toMatchObject({ evidence: "two-files", priorDashboard: 2017 });
    const without = { indicatorsGiven: [], results: {} };
    expect(given({ 2018: ratings("met") })).toBe(true);
    expect(given({ 2017: ratings("met") })).toBe(true);
    expect(given({ 2017: ratings("met"), 2018: without })).toBe(true);
    expect(given({ 2017: without, 2018: without })).toBe(false);
    expect(given({})).toBe(false);
    // 2019 is a later file, which says nothing of 2018.
    expect(given({ 2019: ratings("met") })).toBe(false);
  });

  it("of a set that rests on the year's own rating, are not given by an earlier file that it names", () => {
    expect(localIndicatorsGiven({ ...ofYear, priorDashboard: 2022 }, 2023, { lea, dashboards: { 2022: ratings("met") } })).toBe(false);
    expect(localIndicatorsGiven(ofYear, 2023, { lea, dashboards: { 2023: ratings("met") } })).toBe(true);
  });

  it("without an earlier Dashboard named, stay open where the year's own says not met", () => {
    const { priorDashboard: _, ...alone } = rule;
    const facts = { lea, dashboards: { 2017: ratings("met"), 2018: ratings("not-met") } };
    expect(localIndicatorNotMet(alone, 1, 2018, facts)).toBe("unknown");
    expect(localIndicatorsGiven(alone, 2018, { lea, dashboards: { 2017: ratings("met") } })).toBe(false);
  });

  it("a rating of two or more years is not met in its file", () => {
    const facts = { lea, dashboards: { 2017: ratings("not-met-two-or-more-years"), 2018: ratings("not-met-two-or-more-years") } };
    expect(localIndicatorNotMet(rule, 1, 2018, facts)).toBe("yes");
  });

  it("are a set of priorities met for certain, and of those met or open", () => {
    const local = (localIndicators: NonNullable<DashboardFacts["localIndicators"]>) => localNotMet(ofYear, 2023, { lea, dashboards: { 2023: { indicatorsGiven: [], results: {}, localIndicators } } });
    expect(local({ 1: "met", 2: "not-met-two-or-more-years", 3: "not-met", 7: "met" })).toEqual({ met: 1 << 2, possible: (1 << 2) | (1 << 6) });
  });

  it("of county offices are those of districts and two more", () => {
    expect(localPriorities(ofYear, { lea, dashboards: {} })).toEqual([1, 2, 3, 6, 7]);
    expect(localPriorities(ofYear, { lea: { ...lea, kind: "coe" }, dashboards: {} })).toEqual([1, 2, 3, 6, 7, 9, 10]);
  });
});

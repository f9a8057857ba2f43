import type { LeaFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import type { PriorityCriteria } from "../criteria/criteria.ts";
import { criteria2018 } from "../criteria/years/2018.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";
import { packFacts } from "./packed-facts.ts";

const missing = (facts: LeaFacts, dashboardYear: number) => {
  const named = determineDifferentiatedAssistance(facts, { dashboardYear, trace: false }).missing;
  // Packed facts miss the same.
  for (const packed of packFacts([facts])) expect(determineDifferentiatedAssistance(packed, { dashboardYear, trace: false }).missing).toEqual(named);
  return named.map(({ text }) => text);
};
const in2023 = (results: Parameters<typeof dashboard>[0], more: Parameters<typeof dashboard>[1] = {}) => missing(leaFacts({ 2023: dashboard(results, more) }), 2023);
const twice = "not-met-two-or-more-years";

describe("the facts that would settle an open answer", () => {
  it("say whether a status, its size or a colour is missing", () => {
    expect(in2023({ SWD: { susp: 1, cci: {} } })).toEqual(["status level of College/Career for SWD on the 2023 Dashboard"]);
    expect(in2023({ SWD: { susp: 1, cci: { statusLevel: 1 } } })).toEqual(["whether the minimum size is met of College/Career for SWD on the 2023 Dashboard"]);
    expect(in2023({ SWD: { susp: 1, grad: {} } })).toEqual(["colour of Graduation Rate for SWD on the 2023 Dashboard"]);
    // A status is no colour.
    expect(in2023({ SWD: { susp: 1, grad: { statusLevel: 1 } } })).toEqual(["colour of Graduation Rate for SWD on the 2023 Dashboard"]);
  });

  it("are named once where several tests look at them, and not for a priority that is certain anyway", () => {
    expect(in2023({ SWD: { susp: 1, ela: {}, math: 1 } })).toEqual(["colour of English Language Arts for SWD on the 2023 Dashboard"]);
    expect(in2023({ SWD: { susp: {}, grad: 1, chronic: {} } })).toEqual(["colour of Suspension Rate for SWD on the 2023 Dashboard"]);
  });

  it("leave out what settles nothing: a test open beside one that does not hold, a group with too few priorities", () => {
    expect(in2023({ SWD: { susp: 1, ela: {}, math: 3, grad: {} } })).toEqual(["colour of Graduation Rate for SWD on the 2023 Dashboard"]);
    expect(in2023({ SWD: { susp: 1, grad: {} }, HI: { grad: {} } })).toEqual(["colour of Graduation Rate for SWD on the 2023 Dashboard"]);
  });

  it("are none where the answer is certain", () => {
    expect(in2023({ SWD: { susp: 1, grad: 1, cci: {} }, HI: { susp: 1, grad: {} } })).toEqual([]);
    expect(in2023({ HI: { grad: {} } })).toEqual([]);
  });

  it("are results of any group, and ratings, where a group and a local indicator together could meet the criteria", () => {
    expect(in2023({ HI: { grad: {} } }, { localIndicators: { ...LOCAL_MET, 1: twice } })).toEqual(["colour of Graduation Rate for HI on the 2023 Dashboard"]);
    const { 7: _, ...partial } = LOCAL_MET;
    expect(in2023({ HI: { grad: 1 } }, { localIndicators: partial })).toEqual(["rating of the local indicator for priority 7 in 2023"]);
    expect(in2023({ HI: { susp: 1, grad: {} } }, { localIndicators: LOCAL_MET })).toEqual(["colour of Graduation Rate for HI on the 2023 Dashboard"]);
  });

  it("are the ratings that could bring a second one, none where the results alone are open", () => {
    const { 3: _, 7: __, ...partial } = LOCAL_MET;
    expect(in2023({}, { localIndicators: { ...partial, 1: twice } })).toEqual([3, 7].map((priority) => `rating of the local indicator for priority ${priority} in 2023`));
    expect(in2023({}, { localIndicators: partial })).toEqual([3, 7].map((priority) => `rating of the local indicator for priority ${priority} in 2023`));
    const { 7: ___, ...one } = LOCAL_MET;
    expect(in2023({ SWD: { susp: 1, grad: {} } })).toHaveLength(1);
    expect(in2023({}, { localIndicators: one })).toEqual([]);
  });

  it("are the ratings of either year's file for 2018, of the year alone from 2019 on", () => {
    const given = { indicatorsGiven: [] } as const;
    const met = { 3: "met", 6: "met" } as const;
    const facts = (before: object | undefined, now: object | undefined) => leaFacts({ ...(before === undefined ? {} : { 2017: dashboard({}, { ...given, localIndicators: before }) }), ...(now === undefined ? {} : { 2018: dashboard({}, { ...given, localIndicators: now }) }) });
    expect(missing(facts({ ...met, 1: "not-met" }, { ...met, 1: "not-met", 2: "not-met" }), 2018)).toEqual(["rating of the local indicator for priority 2 in 2017"]);
    expect(missing(facts({ ...met, 1: "not-met", 2: "not-met" }, { ...met, 1: "not-met" }), 2018)).toEqual(["rating of the local indicator for priority 2 in 2018"]);
    expect(missing(facts({ ...met, 1: "not-met" }, { ...met, 1: "not-met" }), 2018)).toEqual(["rating of the local indicator for priority 2 in 2017", "rating of the local indicator for priority 2 in 2018"]);
    // What one file settles is not asked of the other.
    expect(missing(facts({ ...met, 1: "not-met" }, { 1: "not-met", 2: "not-met" }), 2018)).toEqual(["rating of the local indicator for priority 2 in 2017"]);
  });

  it("are those of the files that a set handed in names", () => {
    const local2023 = criteria2023.localIndicators;
    const { priorDashboard: _, ...alone2018 } = criteria2018.localIndicators ?? { evidence: "two-files", priorities: [], countyOfficePriorities: [] };
    if (local2023 === undefined) throw new Error("the set of 2023 counts local indicators");
    const own = (set: PriorityCriteria, localIndicators: object) => {
      const { dashboardYear } = set;
      return determineDifferentiatedAssistance(leaFacts({ [dashboardYear]: dashboard({}, { localIndicators }) }), { dashboardYear, criteria: { [dashboardYear]: set }, trace: false }).missing.map(({ dashboardYear: year, priority }) => `${year} ${priority}`);
    };
    const { 7: __, ...partial } = LOCAL_MET;
    expect(own({ ...criteria2023, localIndicators: { ...local2023, priorDashboard: 2022 } }, { ...partial, 1: twice })).toEqual(["2023 7"]);
    expect(own({ ...criteria2018, localIndicators: alone2018 }, { 1: "not-met", 3: "met", 6: "met" })).toEqual(["2018 2"]);
  });
});

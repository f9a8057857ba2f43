import { describe, expect, it } from "vitest";
import type { PriorityCriteria } from "../criteria/criteria.ts";
import { criteria2022 } from "../criteria/years/2022.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { criteria2026 } from "../criteria/years/2026.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";

const status = { statusLevel: 1, denominator: 40 } as const;
const bad2022 = dashboard({ SWD: { susp: status, grad: status } });
const bad2023 = dashboard({ SWD: { susp: 1, grad: 1 } });
const charter2023 = (dashboards: Parameters<typeof leaFacts>[0], criteria?: Readonly<Record<number, PriorityCriteria | typeof criteria2026>>) =>
  determineDifferentiatedAssistance(leaFacts(dashboards, "charter"), { dashboardYear: 2023, ...(criteria === undefined ? {} : { criteria }) });

describe("criteria on priorities", () => {
  it("write out each Dashboard of a charter school, and one Dashboard without years", () => {
    const answer = charter2023({ 2022: bad2022, 2023: bad2023 });
    expect(answer.years).toMatchObject([
      { dashboardYear: 2022, criteria: "2022", outcome: "eligible", byMethod: { 1: "eligible" }, groups: [{ group: "SWD", letter: "C" }] },
      { dashboardYear: 2023, criteria: "2023", outcome: "eligible", byMethod: { 1: "eligible" }, groups: [{ group: "SWD", letter: "C" }] },
    ]);
    expect(answer.complete).toBe(false);
    const local = { localIndicators: LOCAL_MET };
    expect(charter2023({ 2022: bad2022, 2023: { ...bad2023, ...local } }).complete).toBe(true);
    // The earlier year's methods must have been evaluated as well.
    expect(charter2023({ 2023: { ...bad2023, ...local } }).complete).toBe(false);
    const district = determineDifferentiatedAssistance(leaFacts({ 2023: bad2023 }), { dashboardYear: 2023 });
    expect("years" in district).toBe(false);
    expect(determineDifferentiatedAssistance(leaFacts({ 2023: bad2023 }), { dashboardYear: 2023, trace: false })).not.toHaveProperty("trace");
  });

  it("ask of charter schools only for the methods that concern them, in order", () => {
    const answer = charter2023({ 2022: bad2022, 2023: { ...bad2023, localIndicators: LOCAL_MET, dataSubmission: "not-certified" } });
    expect(Object.keys(answer.byMethod)).toEqual(criteria2023.kinds.charter?.methods.map(String));
    const shuffled: PriorityCriteria = { ...criteria2023, kinds: { ...criteria2023.kinds, district: { methods: [3, 1, 2], citation: "EC 52071(c)" } } };
    const district = determineDifferentiatedAssistance(leaFacts({ 2023: dashboard({}, { localIndicators: LOCAL_MET }) }), { dashboardYear: 2023, criteria: { 2023: shuffled } });
    expect(district.methodsEvaluated).toEqual([1, 2, 3]);
  });

  it("of an earlier year that covers no charter schools go by its districts' methods", () => {
    const years = { ...criteria2023, kinds: { ...criteria2023.kinds, charter: { methods: [1, 2, 4], citation: "EC 47607.3(a)", dashboards: [2022, 2023] } } } as const satisfies PriorityCriteria;
    const answer = charter2023({ 2022: bad2022, 2023: bad2023 }, { 2022: criteria2022, 2023: years });
    expect(answer.years?.map(({ byMethod }) => Object.keys(byMethod))).toEqual([["1"], ["1", "2", "4"]]);
  });

  it("are as sure as the least sure of the sets that count", () => {
    const confidence = (earlier: PriorityCriteria["confidence"], later: PriorityCriteria["confidence"]) => charter2023({ 2022: bad2022, 2023: bad2023 }, { 2022: { ...criteria2022, confidence: earlier }, 2023: { ...criteria2023, confidence: later } }).confidence;
    expect(confidence("verified", "verified")).toBe("derived");
    expect(confidence("assumed", "verified")).toBe("assumed");
    expect(confidence("verified", "reported")).toBe("reported");
    expect(determineDifferentiatedAssistance(leaFacts({ 2023: bad2023 }), { dashboardYear: 2023 }).confidence).toBe("verified");
  });

  it("leave a Dashboard open whose set is missing or is about recurring indicators, and close it where another says no", () => {
    for (const criteria of [{ 2023: criteria2023 }, { 2022: criteria2026, 2023: criteria2023 }]) {
      expect(charter2023({ 2022: bad2022, 2023: bad2023 }, criteria)).toMatchObject({ outcome: "cannot-determine", complete: false, missing: [{ fact: "criteria", dashboardYear: 2022 }] });
      expect(charter2023({ 2022: bad2022, 2023: dashboard({}) }, criteria)).toMatchObject({ outcome: "not-eligible", complete: false, missing: [] });
    }
    expect(charter2023({ 2022: bad2022, 2023: bad2023 }, { 2023: criteria2023 }).trace?.steps[0]).toEqual({ id: "2022/criteria-met", code: "no-criteria", kind: "assign", value: "unknown", result: "unknown" });
  });

  it("name the open question of the same group where the years share none, unless a year says no", () => {
    const other = dashboard({ HI: { susp: status, grad: status } });
    const open = dashboard({ SWD: { susp: status, grad: { statusLevel: 1 } } });
    const questions = (dashboards: Parameters<typeof leaFacts>[0]) => charter2023(dashboards).openQuestions;
    expect(questions({ 2022: bad2022, 2023: bad2023 })).toEqual([]);
    expect(questions({ 2022: other, 2023: bad2023 })).toEqual(["charter-same-group"]);
    // A group that is open is not one in common.
    expect(questions({ 2022: open, 2023: bad2023 })).toEqual(["charter-same-group"]);
    expect(questions({ 2022: other, 2023: dashboard({}) })).toEqual([]);
    expect(questions({ 2022: dashboard({ HI: { susp: status, grad: status }, SWD: { susp: status, grad: status } }), 2023: bad2023 })).toEqual([]);
  });

  it("name what is missing of each Dashboard, the earlier first", () => {
    const open2022 = dashboard({ SWD: { susp: status, grad: { statusLevel: 1 } } });
    const open2023 = dashboard({ SWD: { susp: 1, grad: {} } });
    expect(charter2023({ 2022: open2022, 2023: open2023 }).missing.map(({ fact, dashboardYear, indicator }) => `${fact} ${dashboardYear} ${indicator ?? ""}`)).toEqual(["size 2022 grad", "colour 2023 grad"]);
    expect(charter2023({ 2022: dashboard({}, { indicatorsGiven: [] }), 2023: open2023 }).missing.map(({ fact, dashboardYear }) => `${fact} ${dashboardYear}`)).toEqual(["dashboard 2022", "colour 2023"]);
    expect(charter2023({ 2022: dashboard({}), 2023: open2023 }).missing).toEqual([]);
    // A Dashboard that is certain misses nothing, though one of its groups is open.
    const certain2022 = dashboard({ SWD: { susp: status, grad: status }, HI: { susp: status, grad: { statusLevel: 1 } } });
    expect(charter2023({ 2022: certain2022, 2023: open2023 }).missing.map(({ dashboardYear }) => dashboardYear)).toEqual([2023]);
  });

  it("are not complete without an earlier year's set, whatever was evaluated of the later", () => {
    const facts = { 2022: bad2022, 2023: { ...bad2023, localIndicators: LOCAL_MET } };
    expect(charter2023(facts, { 2023: criteria2023 }).complete).toBe(false);
    expect(charter2023(facts, { 2022: criteria2022, 2023: criteria2023 }).complete).toBe(true);
  });

  it("of an earlier year that covers nobody evaluate nothing of it", () => {
    const answer = charter2023({ 2022: bad2022, 2023: bad2023 }, { 2022: { ...criteria2022, kinds: {} }, 2023: criteria2023 });
    expect(answer).toMatchObject({ outcome: "cannot-determine", years: [{ dashboardYear: 2022, byMethod: {}, outcome: "cannot-determine" }, { outcome: "eligible" }], missing: [{ fact: "dashboard", dashboardYear: 2022 }] });
  });

  it("name no question where the rule of a kind has none", () => {
    const { openQuestions: _, ...charter } = criteria2023.kinds.charter ?? { methods: [1], citation: "EC 47607.3(a)" };
    const other = dashboard({ HI: { susp: status, grad: status } });
    const answer = charter2023({ 2022: other, 2023: bad2023 }, { 2022: criteria2022, 2023: { ...criteria2023, kinds: { ...criteria2023.kinds, charter } } });
    expect(answer).toMatchObject({ outcome: "eligible", openQuestions: [] });
    expect(answer.trace?.steps.at(-1)?.openQuestions).toEqual([]);
  });

  it("of another year, handed in for the year asked, are asked of the Dashboard that they are about", () => {
    const criteria = { 2023: criteria2022 };
    expect(determineDifferentiatedAssistance(leaFacts({ 2022: bad2022, 2023: dashboard({}) }), { dashboardYear: 2023, criteria })).toMatchObject({ outcome: "eligible", dashboardYear: 2022, criteria: "2022" });
  });
});

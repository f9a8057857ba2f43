import { describe, expect, it } from "vitest";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { determineAll, determineDifferentiatedAssistance } from "./determine.ts";
import { dashboard, leaFacts } from "./facts.fixture.ts";

describe("options of a determination", () => {
  const facts = leaFacts({ 2023: dashboard({ SWD: { susp: 1, grad: 3 } }) });

  it("turn the trace off for every outcome; it is on unless turned off", () => {
    for (const dashboardYear of [2021, 2023, 2026, 2027]) {
      expect(determineDifferentiatedAssistance(facts, { dashboardYear })).toHaveProperty("trace");
      expect(determineDifferentiatedAssistance(facts, { dashboardYear, trace: false })).not.toHaveProperty("trace");
    }
    const coe = leaFacts({}, "coe");
    expect(determineDifferentiatedAssistance(coe, { dashboardYear: 2017 })).toHaveProperty("trace");
    expect(determineDifferentiatedAssistance(coe, { dashboardYear: 2017, trace: false })).not.toHaveProperty("trace");
  });

  it("criteria handed in leave the State's alone, before and after, and do not change with them", () => {
    const official = determineDifferentiatedAssistance(facts, { dashboardYear: 2023 });
    const own = determineDifferentiatedAssistance(facts, { dashboardYear: 2023, criteria: { 2023: { ...criteria2023, id: "own", prioritiesNeeded: 1 } } });
    expect([official.outcome, own.outcome, own.criteria]).toEqual(["not-eligible", "eligible", "own"]);
    expect(determineDifferentiatedAssistance(facts, { dashboardYear: 2023 })).toEqual(official);
    expect(determineDifferentiatedAssistance(facts, { dashboardYear: 2023, criteria: ASSISTANCE_CRITERIA })).toEqual(official);
  });

  it("no year is taken for another: a set that is not handed in is missing, as are those of unknown years", () => {
    expect(determineDifferentiatedAssistance(facts, { dashboardYear: 2024, criteria: { 2023: criteria2023 } })).toMatchObject({ outcome: "cannot-determine", reason: "no-value-for-date", criteria: null, complete: false, possible: ["eligible", "not-eligible", "not-applicable"] });
    expect(determineAll([facts], { dashboardYear: 2030 })).toEqual([determineDifferentiatedAssistance(facts, { dashboardYear: 2030 })]);
  });

  it("a kind that a set neither covers nor leaves out with a reason is not covered", () => {
    const criteria = { 2023: { ...criteria2023, kinds: { district: criteria2023.kinds.district ?? { methods: [1], citation: "EC 52071(c)" } }, notApplicable: {} } } as const;
    expect(determineDifferentiatedAssistance(leaFacts({ 2023: dashboard({}) }, "coe"), { dashboardYear: 2023, criteria })).toMatchObject({ outcome: "not-applicable", reason: "kind-not-covered", possible: ["not-applicable"], complete: true, confidence: "verified", missing: [], groups: [], criteria: "2023", trace: { answer: "not-applicable", steps: [{ id: "not-applicable", value: "kind-not-covered", result: "kind-not-covered" }] } });
  });

  it("an LEA left out because all its schools are charters is so by derivation, a year left out by the law", () => {
    const hickman = { lea: { cds: "50711000000000", name: "Hickman", kind: "district" }, dashboards: {} } as const;
    expect(determineDifferentiatedAssistance(hickman, { dashboardYear: 2018 })).toMatchObject({ reason: "all-charter-district", confidence: "derived" });
    const benefit = { lea: { cds: "37764710000000", name: "SBC - High Tech High", kind: "district" }, dashboards: {} } as const;
    expect(determineDifferentiatedAssistance(benefit, { dashboardYear: 2018 })).toMatchObject({ reason: "statewide-benefit-charter", confidence: "derived" });
    expect(determineDifferentiatedAssistance(hickman, { dashboardYear: 2020 })).toMatchObject({ reason: "no-dashboard-that-year", confidence: "verified" });
    // A charter school is not left out for its code.
    expect(determineDifferentiatedAssistance({ lea: { ...hickman.lea, kind: "charter" }, dashboards: {} }, { dashboardYear: 2018 }).reason).toBe("charter-schools-not-covered-before-2023");
  });
});

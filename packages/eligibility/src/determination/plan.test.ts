import { describe, expect, it } from "vitest";
import { criteria2022 } from "../criteria/years/2022.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { criteria2025 } from "../criteria/years/2025.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { dashboard, leaFacts } from "./facts.fixture.ts";
import { planOf } from "./plan.ts";

describe("a set laid out", () => {
  it("numbers each distinct test once: both academic rules look at both colours", () => {
    const { tests, rules } = planOf(criteria2023, "district");
    expect(tests.map(({ indicator, measure, worstLevels }) => `${indicator} ${measure} ${worstLevels}`)).toEqual(["ela colour 1", "math colour 2", "math colour 1", "ela colour 2", "elpi colour 1", "grad colour 1", "chronic colour 1", "susp colour 1", "cci status 1"]);
    expect(rules.map((rule) => rule.tests)).toEqual([0b11, 0b1100, 0b1_0000, 0b10_0000, 0b100_0000, 0b1000_0000, 0b1_0000_0000]);
    const twice = planOf({ ...criteria2023, rules: [...criteria2023.rules, ...criteria2023.rules] }, "district");
    expect(twice.tests).toEqual(tests);
    // A status and a colour of one indicator are two tests.
    const [rule] = criteria2022.rules.filter(({ id }) => id.startsWith("susp"));
    expect(planOf({ ...criteria2023, rules: [...criteria2023.rules, ...(rule === undefined ? [] : [rule])] }, "district").tests).toHaveLength(tests.length + 1);
  });

  it("gives a group the rules that concern it", () => {
    const of = (group: string) => planOf(criteria2025, "district").groups.find((plan) => plan.group === group);
    const { rules, tests } = planOf(criteria2025, "district");
    const testOf = (indicator: string) => tests.map((test, index) => (test.indicator === indicator ? 1 << index : 0)).reduce((set, bit) => set | bit, 0);
    expect(rules.filter(({ rule }) => rule.groups !== undefined).map(({ rule }) => rule.groups)).not.toEqual([]);
    expect((of("SWD")?.tests ?? 0) & testOf("elpi")).toBe(0);
    expect((of("EL")?.tests ?? 0) & testOf("elpi")).not.toBe(0);
    expect((of("LTEL")?.tests ?? 0) & testOf("ela")).toBe(0);
    expect(of("SWD")?.rules.every(({ rule }) => rule.groups === undefined || rule.groups.includes("SWD"))).toBe(true);
  });

  it("counts no status of a group whose minimum size the year does not know", () => {
    const criteria = { 2023: { ...criteria2023, groups: [...criteria2023.groups, "LTEL"] } } as const;
    const outcome = (cci: object) => determineDifferentiatedAssistance(leaFacts({ 2023: dashboard({ LTEL: { susp: 1, cci } }) }), { dashboardYear: 2023, criteria }).outcome;
    expect(outcome({ statusLevel: 1, denominator: 5000 })).toBe("not-eligible");
    expect(outcome({ statusLevel: 1, denominator: 5000, sizeMet: true })).toBe("eligible");
  });
});

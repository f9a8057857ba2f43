import type { Truth } from "@ssos/model";
import { describe, expect, it } from "vitest";
import type { PriorityCriteria } from "../criteria/criteria.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { dashboard, leaFacts, LOCAL_MET } from "./facts.fixture.ts";
import { methodAnswers } from "./method-answers.ts";

const none = { groups: undefined, local: undefined, groupAndLocal: undefined, dataSubmission: undefined };

describe("answers by method", () => {
  it("without any facts are not evaluated, and the criteria are open", () => {
    expect(methodAnswers([1, 2, 3, 4], none)).toEqual({
      groupAndLocal: undefined,
      truths: {},
      meets: undefined,
      outcome: "cannot-determine",
      byMethod: { 1: "not-evaluated", 2: "not-evaluated", 3: "not-evaluated", 4: "not-evaluated" },
      evaluated: [],
      met: [],
      complete: false,
    });
  });

  it("are about the methods of the year alone", () => {
    expect(methodAnswers([1], { ...none, groups: "no" })).toMatchObject({ meets: "no", outcome: "not-eligible", byMethod: { 1: "not-eligible" }, evaluated: [1], met: [], complete: true });
    expect(methodAnswers([1, 4], { ...none, groups: "unknown", dataSubmission: "yes" })).toMatchObject({ meets: "yes", outcome: "eligible", byMethod: { 1: "cannot-determine", 4: "eligible" }, evaluated: [1, 4], met: [4], complete: true });
  });

  it.each<[Truth, Truth, Truth, Truth]>([
    ["yes", "no", "no", "yes"],
    ["yes", "yes", "no", "no"],
    ["yes", "no", "yes", "no"],
    ["yes", "unknown", "no", "unknown"],
    ["yes", "no", "unknown", "unknown"],
    ["unknown", "no", "no", "unknown"],
    ["no", "unknown", "unknown", "no"],
  ])("method 3 is for LEAs that meet neither of the first two: %s, %s, %s", (groupAndLocal, groups, local, third) => {
    expect(methodAnswers([1, 2, 3], { ...none, groups, local, groupAndLocal }).truths[3]).toBe(third);
  });

  it("method 3 alone stays open where the first two were not evaluated, while the criteria are met by its condition", () => {
    expect(methodAnswers([3], { ...none, groupAndLocal: "yes" })).toMatchObject({ truths: { 3: "unknown" }, meets: "yes", outcome: "eligible" });
  });

  it("two priorities open on both sides can be different ones", () => {
    const rules = criteria2023.rules.filter(({ id }) => id === "susp-red" || id === "grad-red").map((rule) => (rule.id === "grad-red" ? { ...rule, priority: 7 as const } : rule));
    const criteria: PriorityCriteria = { ...criteria2023, rules };
    const { 6: _, 7: __, ...partial } = LOCAL_MET;
    const third = (results: Parameters<typeof dashboard>[0], localIndicators: object) => determineDifferentiatedAssistance(leaFacts({ 2023: dashboard(results, { localIndicators }) }), { dashboardYear: 2023, criteria: { 2023: criteria } }).byMethod[3];
    expect(rules).toHaveLength(2);
    expect(third({ SWD: { susp: {}, grad: {} } }, partial)).toBe("cannot-determine");
    // One and the same priority is not a different one.
    expect(third({ SWD: { susp: {} } }, { ...partial, 7: "met" })).toBe("not-eligible");
    expect(third({ SWD: { grad: {} } }, { ...partial, 7: "met" })).toBe("cannot-determine");
  });
});

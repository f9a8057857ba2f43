import { determineDifferentiatedAssistance } from "@ssos/eligibility";
import { describe, expect, it } from "vitest";
import { load } from "../engine/load.ts";
import { sampleFiles } from "../sample/sample-files.ts";
import { citationsOf, stepsOf } from "./trace-steps.ts";

const { facts } = await load(sampleFiles());

describe("stepsOf", () => {
  it("shows every step of every trace with its own result, rows and citations", () => {
    for (const lea of facts.values()) {
      const answer = determineDifferentiatedAssistance(lea, { dashboardYear: 2023 });
      const steps = stepsOf(answer);
      expect(steps.map(({ id, result }) => [id, result])).toEqual(answer.trace?.steps.map(({ id, result }) => [id, String(result ?? "missing")]));
      expect(steps.every(({ what }) => what !== "")).toBe(true);
      expect(citationsOf(answer)).toContain(lea.lea.kind === "coe" ? "EC 52071.5(b)" : lea.lea.kind === "charter" ? "EC 47607.3(a)" : "EC 52071(c)");
    }
  });

  it("has nothing to show without a trace", () => {
    const [lea] = facts.values();
    if (lea === undefined) throw new Error("the sample has LEAs");
    expect(stepsOf(determineDifferentiatedAssistance(lea, { dashboardYear: 2023, trace: false }))).toEqual([]);
  });
});

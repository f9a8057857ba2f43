import { describe, expect, it } from "vitest";
import { auditPlan, auditReport, FORMULA_IDS } from "@ssos/lcap-alignment";
import { replay } from "@ssos/model";
import { cleanCase, planAtMidYear, withValue } from "./fixtures/synthetic-district.ts";
import { FAULTS, inOlderEdition } from "./fixtures/faults.ts";

const codes = (own: typeof cleanCase) => auditPlan(own.plan, own.options).findings.map((finding) => finding.code);

describe("auditPlan on a district made up for it", () => {
  it("finds nothing in the clean plan and leaves nothing unevaluated", () => {
    const audit = auditPlan(cleanCase.plan, cleanCase.options);
    expect(audit.findings).toEqual([]);
    expect(audit.notEvaluated).toEqual([]);
    expect(audit.counts).toMatchObject({ figures: audit.figures.length, agreeing: audit.figures.length });
  });

  it("finds nothing in it with a mid-year report on the last day", () => {
    expect(codes({ ...cleanCase, plan: planAtMidYear })).toEqual([]);
    expect(codes({ ...cleanCase, plan: withValue(planAtMidYear, "midYear/presented", "2026-02-28") })).toEqual([]);
  });

  it("finds nothing in it as a plan of the older edition without listed groups and schools", () => {
    const { lowestPerformance: _cells, equityMultiplierSchools: _schools, learningRecoveryUnspent: _funds, ...context } = cleanCase.options.context ?? {};
    const own = inOlderEdition({ ...cleanCase, options: { context: { ...context, consistentlyLowGroups: [], lowPerformingSchools: [] } } });
    expect(codes(own)).toEqual([]);
    expect(codes({ ...own, plan: withValue(own.plan, "services/howIncreased", "") })).toEqual(["prompt-unanswered"]);
  });

  it.each(FAULTS.map((fault) => [fault.code, fault.what, fault] as const))("%s: %s", (_code, _what, fault) => {
    expect(codes(fault.make(cleanCase)).sort()).toEqual([fault.code, ...(fault.also ?? [])].sort());
  });
});

describe("an audit", () => {
  const faulty = FAULTS.find((fault) => fault.code === "contributing-total-differs")?.make(cleanCase) ?? cleanCase;
  const audit = auditPlan(faulty.plan, faulty.options);

  it("carries figures whose traces replay", () => {
    for (const { figure } of audit.figures) {
      expect(FORMULA_IDS).toContain(figure.item);
      expect(replay(figure.trace, { parameters: {}, sources: {}, openQuestions: {} })).toEqual({ answer: figure.value, differences: [] });
    }
  });

  it("puts errors first, the dearest on top", () => {
    const stakes = audit.findings.map((finding) => finding.dollars ?? 0);
    expect(stakes).toEqual([...stakes].sort((left, right) => right - left));
  });

  it("lists what was not evaluated when little is known", () => {
    const bare = auditPlan(cleanCase.plan);
    expect(bare.findings).toEqual([]);
    expect(bare.notEvaluated.map((check) => check.check)).toEqual([
      "continuity",
      "technical-assistance",
      "english-learners",
      "federal-support",
      "lowest-performance",
      "equity-multiplier",
    ]);
    expect(auditReport(bare)).toContain("- continuity: options/previous was not given");
  });

  it("fits on a page, and counts what does not", () => {
    const text = auditReport(audit, { limit: 1 });
    expect(text).toContain("| error | ");
    expect(text).toContain("And 3 more: ");
    expect(text.split("\n").length).toBeLessThan(60);
  });
});

import { describe, expect, it } from "vitest";
import { auditPlan } from "@ssos/lcap-alignment";
import { cleanCase } from "./fixtures/synthetic-district.ts";
import { FAULTS } from "./fixtures/faults.ts";

const codes = (own: typeof cleanCase) => auditPlan(own.plan, own.options).findings.map((finding) => finding.code);

describe("auditPlan on a district made up for it", () => {
  it("finds nothing in the clean plan and leaves nothing unevaluated", () => {
    const audit = auditPlan(cleanCase.plan, cleanCase.options);
    expect(audit.findings).toEqual([]);
    expect(audit.notEvaluated).toEqual([]);
    expect(audit.counts).toMatchObject({ figures: audit.figures.length, agreeing: audit.figures.length });
  });

  it.each(FAULTS.map((fault) => [fault.code, fault.what, fault] as const))("%s: %s", (_code, _what, fault) => {
    expect(codes(fault.make(cleanCase)).sort()).toEqual([fault.code, ...(fault.also ?? [])].sort());
  });
});

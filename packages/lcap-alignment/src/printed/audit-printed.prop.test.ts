import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedAuditsSchema } from "../schemas.ts";
import { auditPrintedPlans, type PrintedPlan } from "../index.ts";
import { PRINTED_CELLS } from "./transcription.ts";

const cell = fc.oneof(fc.constantFrom("$1,000", "-", "12.50%", "Not Required", "", " ", "(5)", "1e5", "0.125"), fc.double(), fc.anything());
const table = (...names: readonly string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.record(Object.fromEntries(names.map((name) => [name, cell])), { requiredKeys: [] }) }, { weight: 1, arbitrary: fc.anything() });
const plan = fc.record(
  {
    id: fc.string(),
    cds: fc.anything(),
    planYear: fc.oneof(fc.constantFrom("2023-24", "2024-25"), fc.anything()),
    // A cell that the format does not know is among them.
    table1: table(...PRINTED_CELLS.table1, "other"),
    table2: table(...PRINTED_CELLS.table2, "other"),
    prior: table(...PRINTED_CELLS.prior, "other"),
    contributingRows: fc.oneof(fc.array(fc.oneof(fc.record({ action: cell, lcff: cell, scope: fc.anything() }, { requiredKeys: [] }), fc.anything())), fc.anything()),
  },
  { requiredKeys: ["id"] },
);

describe("auditPrintedPlans on anything", () => {
  it("answers, in its own format, and every figure that does not agree has a finding", () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 3 }), (plans) => {
        const audits = auditPrintedPlans(plans as unknown as PrintedPlan[]);
        expect(printedAuditsSchema.safeParse(audits).error).toBeUndefined();
        for (const audit of audits.plans) if (audit.items.some((item) => !item.agrees)) expect(audit.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

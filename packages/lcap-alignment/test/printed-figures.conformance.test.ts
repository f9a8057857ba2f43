import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { auditPrintedPlans, type PrintedPlan } from "@ssos/lcap-alignment";

const file = fileURLToPath(new URL("../../../../shared/facts/lcap.json", import.meta.url));
type Transcribed = PrintedPlan & { readonly checks: readonly { readonly formula: string; readonly printed: string; readonly ok: boolean }[] };

describe.skipIf(!existsSync(file))("the printed figures of nine adopted plans", () => {
  const plans = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { realExamples: Transcribed[] }).realExamples : [];
  const { plans: audited } = auditPrintedPlans(plans);

  it("recalculates all 83, item by item", () => {
    const items = audited.flatMap((plan) => plan.items.map((item) => `${plan.id} ${item.item}`));
    const expected = plans.flatMap((plan) => plan.checks.map((check) => `${plan.id} ${check.formula}`));
    expect([...items].sort()).toEqual([...expected].sort());
    expect(items).toHaveLength(83);
    const agreeing = audited.flatMap((plan) => plan.items).filter((item) => item.agrees);
    console.log(`printed figures: ${items.length} recalculated, ${agreeing.length} agree`);
    expect(agreeing).toHaveLength(83);
  });

  it("finds the faults of the printed plans, and no others", () => {
    const found = audited.flatMap((plan) => plan.findings.map((finding) => `${plan.id} ${finding.code} ${finding.found ?? ""} ${finding.expected ?? ""} ${finding.dollars}`));
    console.log(found.join("\n"));
    expect(found).toEqual([
      "EX-SCOE24 continuity-item-4 1530854 2469081 938227",
      "EX-SCOE25 base-grant-missing  a base grant null",
      "EX-SJ25 figure-not-printed  18.617 0",
      "EX-CH26 continuity-item-4 810747.84 763197.84 47550",
    ]);
  });
});

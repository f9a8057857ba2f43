import { decimalText, product } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCase } from "../../test/fixtures/synthetic-district.ts";
import { FAULTS } from "../../test/fixtures/faults.ts";
import { auditPlan, readMoney, type Lcap, type PlanAudit } from "../index.ts";

const essence = (audit: PlanAudit) => audit.findings.map((finding) => `${finding.code} ${finding.found ?? ""} ${finding.expected ?? ""} ${finding.dollars}`).sort();
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  [...list]
    .map((value, index) => ({ value, key: ((index + 1) * 2654435761 * (seed + 1)) % 4294967291 }))
    .sort((left, right) => left.key - right.key)
    .map(({ value }) => value);

/** Multiplies every amount of a plan; percentages are the properties with `ercentage` in their name. */
function scaled<T>(value: T, factor: number, key = ""): T {
  if (Array.isArray(value)) return value.map((entry) => scaled(entry, factor, key)) as T;
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, scaled(entry, factor, name)])) as T;
  if ((typeof value !== "string" && typeof value !== "number") || key.includes("ercentage") || !AMOUNTS.has(key)) return value;
  const read = readMoney(value);
  return (read.value === null ? value : decimalText(product(read.value, factor), 2)) as T;
}

const AMOUNTS = new Set([
  "lcff",
  "otherState",
  "local",
  "federal",
  "total",
  "personnel",
  "nonPersonnel",
  "planned",
  "actual",
  "baseGrant",
  "supplementalConcentration",
  "carryoverDollars",
  "estimatedCost",
  "plannedTotal",
  "actualTotal",
  "difference",
  "leaWide",
  "limited",
  "schoolwide",
  "totalFunds",
  "concentrationAddOn",
  "totalLcff",
  "totalRevenue",
  "generalFundExpenditures",
  "lcapExpenditures",
  "highNeedsExpenditures",
  "notInLcap",
  "highNeedsBudgetLastYear",
  "highNeedsActualLastYear",
  "differenceComing",
  "differenceCurrent",
  "addOns",
]);

describe("auditPlan", () => {
  it("finds the same whatever the order of rows, actions and metrics", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FAULTS), fc.nat(1000), (fault, seed) => {
        const own = fault.make(cleanCase);
        const { planned } = own.plan.tables;
        const mixed: Lcap = {
          ...own.plan,
          goals: shuffled(own.plan.goals, seed).map((goal) => ({ ...goal, actions: shuffled(goal.actions, seed + 1), metrics: shuffled(goal.metrics, seed + 2) })),
          tables: { ...own.plan.tables, planned: { ...planned, rows: shuffled(planned.rows, seed + 3) } },
        };
        if (fault.code === "action-numbered-twice") return;
        expect(essence(auditPlan(mixed, own.options))).toEqual(essence(auditPlan(own.plan, own.options)));
      }),
      { numRuns: 60 },
    );
  });

  it("finds nothing new when all dollars grow alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (factor) => {
        const audit = auditPlan(scaled(cleanCase.plan, factor), { ...scaled(cleanCase.options, factor) });
        expect(audit.findings).toEqual([]);
        expect(audit.counts.agreeing).toBe(audit.counts.figures);
      }),
      { numRuns: 8 },
    );
  });

  it("leaves its input as it was", () => {
    const before = JSON.stringify(cleanCase);
    auditPlan(cleanCase.plan, cleanCase.options);
    expect(JSON.stringify(cleanCase)).toBe(before);
  });
});

import { compareExact, decimalText, product, replay, sum } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carryoverDollars,
  carryoverPercentage,
  contributingPlanned,
  currentTotalPercentage,
  actualToIncrease,
  plannedToIncrease,
  plannedTotals,
  projectedPercentage,
  proportionality,
  rowTotal,
  totalsByType,
  type PlannedRow,
} from "../index.ts";

const cents = (max: number) => fc.integer({ min: 0, max }).map((amount) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`);
const percent = fc.integer({ min: 0, max: 3000 }).map((hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}%`);
const table = fc.record({
  baseGrant: fc.integer({ min: 10_000, max: 500_000_000 }).map(String),
  supplementalConcentration: cents(5_000_000_000),
  carryoverPercentage: percent,
  actual: cents(5_000_000_000),
  actualPercentage: percent,
});
const row: fc.Arbitrary<PlannedRow> = fc
  .record({
    lcff: cents(1_000_000_000),
    otherState: cents(1_000_000),
    local: cents(1_000_000),
    federal: cents(1_000_000),
    contributing: fc.boolean(),
    scope: fc.constantFrom("lea-wide" as const, "schoolwide" as const, "limited" as const),
  })
  .map((amounts) => ({ goal: "1", action: "1.1", ...amounts }));
const nothing = { parameters: {}, sources: {}, openQuestions: {} };

describe("calculations of the action tables", () => {
  it("totals equal the sum of their parts, however the rows are ordered", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const totals = plannedTotals(rows);
        const byFund = sum(...(["lcff", "otherState", "local", "federal"] as const).map((fund) => totals[fund].value ?? "x"));
        const byRow = sum(...rows.map((own) => rowTotal(own).value ?? "x"));
        expect(compareExact(byFund, byRow)).toBe(0);
        const types = totalsByType(rows);
        expect(compareExact(sum(types["lea-wide"].value ?? "x", types.schoolwide.value ?? "x", types.limited.value ?? "x"), contributingPlanned(rows).value ?? "x")).toBe(0);
        expect(contributingPlanned([...rows].reverse()).value).toBe(contributingPlanned(rows).value);
      }),
    );
  });

  it("carryover is never negative and is the gap of items 10 and 11", () => {
    fc.assert(
      fc.property(table, (parts) => {
        const dollars = carryoverDollars(parts).value ?? "x";
        expect(compareExact(dollars, 0)).toBeGreaterThanOrEqual(0);
        const [ten, eleven] = [currentTotalPercentage(parts).value ?? "x", actualToIncrease(parts).value ?? "x"];
        if (compareExact(eleven, ten) >= 0) expect(Number(dollars)).toBeCloseTo(0, 6);
        else expect(Number(carryoverPercentage(parts).value)).toBeCloseTo(Number(ten) - Number(eleven), 8);
      }),
    );
  });

  it("scaling all dollars leaves every percentage", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 50 }), (parts, factor) => {
        const scale = (value: string) => decimalText(product(value, factor), 2);
        const scaled = { ...parts, baseGrant: scale(parts.baseGrant), supplementalConcentration: scale(parts.supplementalConcentration), actual: scale(parts.actual) };
        expect(projectedPercentage(scaled).value).toBe(projectedPercentage(parts).value);
        expect(actualToIncrease(scaled).value).toBe(actualToIncrease(parts).value);
        expect(carryoverPercentage(scaled).value).toBe(carryoverPercentage(parts).value);
        expect(proportionality({ ...scaled, planned: scaled.actual, plannedPercentage: 0 }).met).toBe(
          proportionality({ ...parts, planned: parts.actual, plannedPercentage: 0 }).met,
        );
      }),
    );
  });

  it("a trace replays to its figure", () => {
    fc.assert(
      fc.property(table, (parts) => {
        for (const figure of [
          projectedPercentage(parts),
          currentTotalPercentage(parts),
          actualToIncrease(parts),
          carryoverDollars(parts),
          carryoverPercentage(parts),
          plannedToIncrease({ ...parts, planned: parts.actual, plannedPercentage: parts.actualPercentage }),
        ]) {
          expect(replay(figure.trace, nothing)).toEqual({ answer: figure.value, differences: [] });
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExact, decimalText, exactOf, product, quotient, replay, sum } from "@ssos/model";
import { districtAssistanceFunding } from "./county-assistance-2018.ts";
import { equityMultiplierAmount, equityMultiplierRate } from "./equity-multiplier-amount.ts";
import { equityMultiplierEligibility } from "./equity-multiplier-eligibility.ts";
import { latePlanPenalty } from "./late-plan-penalty.ts";
import { concentrationGrant } from "./lcff-grants.ts";
import { universalAssistanceGrant } from "./universal-assistance-grant.ts";

const counts = fc.record({ small: fc.nat(40), medium: fc.nat(40), large: fc.nat(40) });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

describe("formulas", () => {
  it("agree with the arithmetic done apart from any trace", () => {
    fc.assert(
      fc.property(counts, counts, counts, (one, two, three) => {
        const allowance = ({ small, medium, large }: typeof one) => 100_000 * small + 200_000 * medium + 300_000 * large;
        const expected = sum(300_000, quotient(allowance(one) + allowance(two) + allowance(three), 3));
        expect(districtAssistanceFunding({ districts: { 2025: one, 2024: two, 2023: three } }, "2025-26").cents).toBe(decimalText(expected, 2));
      }),
    );
  });

  it("say the same when their traces are replayed, and record what they used", () => {
    fc.assert(
      fc.property(maybe(fc.nat(3_000_000)), maybe(fc.nat(3_000_000)), maybe(fc.double({ min: -5, max: 15, noNaN: true })), fc.constantFrom("2026-27", "2027-28", "2029-30"), (priorAllocations, before, percent, fiscalYear) => {
        const facts = {
          ...(priorAllocations === undefined ? {} : { priorAllocations }),
          ...(before === undefined ? {} : { amount2025: before, priorGrant: before }),
          ...(percent === undefined ? {} : { adjustments: { "2027-28": percent.toFixed(2), "2028-29": 1, "2029-30": 2 } }),
        };
        const answer = universalAssistanceGrant(facts, fiscalYear);
        const { answer: replayed, differences } = replay(answer.trace, answer.dictionary);
        expect(differences).toEqual([]);
        expect(replayed).toBe(answer.amount);
        expect(answer.outcome === "cannot-determine").toBe(answer.missing.length > 0);
        if (answer.amount !== null) expect(compareExact(answer.amount, sum(answer.parts.flat ?? 0, answer.parts.attendance ?? 0, answer.parts.stability ?? 0))).toBe(0);
      }),
    );
  });

  it("never let a missing fact decide for or against a site", () => {
    const site = fc.record({ id: fc.constant("s"), enrollment: fc.integer({ min: 1, max: 900 }), nonstable: fc.nat(900), disadvantaged: fc.nat(900), classroomBased: fc.boolean(), districtOffice: fc.boolean() });
    const keys = ["enrollment", "nonstable", "disadvantaged", "classroomBased", "districtOffice"] as const;
    fc.assert(
      fc.property(site, fc.constantFrom(...keys), (whole, dropped) => {
        const { [dropped]: _, ...part } = whole;
        const full = equityMultiplierEligibility(whole, "2024-25");
        const partial = equityMultiplierEligibility(part, "2024-25");
        expect([full.outcome, "cannot-determine"]).toContain(partial.outcome);
        expect(partial.outcome).not.toBe("eligible");
        expect(replay(full.trace, full.dictionary).differences).toEqual([]);
      }),
    );
  });

  it("share an appropriation to the last cent of rounding", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 5, max: 400 }), (enrollments, thousands) => {
        const floor = 50_000;
        const appropriation = thousands * 100_000 + floor * enrollments.length;
        const rate = equityMultiplierRate(enrollments, appropriation, floor);
        expect(rate).not.toBeNull();
        const spent = sum(...enrollments.map((enrollment) => exactOf(equityMultiplierAmount(enrollment, rate ?? 0, floor).amount)));
        const error = Math.abs(Number(decimalText(sum(spent, product(appropriation, -1)), 6)));
        expect(error).toBeLessThan(0.001);
      }),
    );
  });

  it("raise the penalty with the days and stop at 80 percent", () => {
    const day = fc.integer({ min: 0, max: 200 }).map((later) => new Date(Date.UTC(2026, 6, 1 + later)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, two) => {
        const penalty = (adoptedOn: string) => Number(latePlanPenalty({ year: 2026, adoptedOn, entitlement: 100, holidays: [] }).amount);
        const [early, late] = one < two ? [one, two] : [two, one];
        expect(penalty(early)).toBeLessThanOrEqual(penalty(late));
        expect(penalty(late)).toBeLessThanOrEqual(80);
      }),
    );
  });

  it("never give a concentration grant below zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100 }), (unduplicated, districtPercentage) => {
        const year = { unduplicated, enrollment: 1000 };
        const { amount } = concentrationGrant({ baseGrants: 1000, districtPercentage, years: { "2025-26": year, "2024-25": year, "2023-24": year } }, "2025-26");
        expect(Number(amount)).toBeGreaterThanOrEqual(0);
        expect(Number(amount)).toBeLessThanOrEqual(292.5);
      }),
    );
  });
});

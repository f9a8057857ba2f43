import { STATE_INDICATORS, STUDENT_GROUPS, type Level, type StateIndicator } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determineDifferentiatedAssistance } from "../determination/determine.ts";
import { dashboard, leaFacts } from "../determination/facts.fixture.ts";
import { changesThatEnd } from "./changes-that-end.ts";
import { oneChangeAway } from "./one-change-away.ts";

const INDICATORS: readonly StateIndicator[] = STATE_INDICATORS.filter((indicator) => indicator !== "science");
type Colours = Readonly<Partial<Record<StateIndicator, Level>>>;

const colours: fc.Arbitrary<Colours> = fc.record(Object.fromEntries(INDICATORS.map((indicator) => [indicator, fc.constantFrom<Level[]>(1, 1, 2, 3, 4, 5)])), { requiredKeys: [] });
const group = fc.constantFrom(...STUDENT_GROUPS.filter((each) => each !== "ALL"));

describe("outlook", () => {
  it("names changes that end a group's eligibility, and none that is larger than needed", () => {
    fc.assert(
      fc.property(group, colours, fc.constantFrom(2024, 2025), (who, given, dashboardYear) => {
        const eligible = (changes: Colours) => determineDifferentiatedAssistance(leaFacts({ [dashboardYear]: dashboard({ [who]: { ...given, ...changes } }) }), { dashboardYear, trace: false }).groups.some((entry) => entry.outcome === "eligible");
        const [exit] = changesThatEnd(leaFacts({ [dashboardYear]: dashboard({ [who]: given }) }), { dashboardYear });
        expect(exit !== undefined).toBe(eligible({}));
        for (const { indicator, to } of exit?.singles ?? []) {
          expect(eligible({ [indicator]: to })).toBe(false);
          expect(eligible({ [indicator]: (to - 1) as Level })).toBe(true);
        }
        for (const [left, right] of exit?.pairs ?? []) {
          expect(eligible({ [left.indicator]: left.to, [right.indicator]: right.to })).toBe(false);
          expect(eligible({ [left.indicator]: 5 }) && eligible({ [right.indicator]: 5 })).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("names falls that make a group eligible, and no smaller one does", () => {
    fc.assert(
      fc.property(group, colours, fc.constantFrom(2024, 2025), (who, given, dashboardYear) => {
        const eligible = (changes: Colours) => determineDifferentiatedAssistance(leaFacts({ [dashboardYear]: dashboard({ [who]: { ...given, ...changes } }) }), { dashboardYear, trace: false }).groups.some((entry) => entry.outcome === "eligible");
        for (const near of oneChangeAway(leaFacts({ [dashboardYear]: dashboard({ [who]: given }) }), { dashboardYear })) {
          expect(eligible({})).toBe(false);
          for (const { indicator, to } of near.changes) {
            expect(eligible({ [indicator]: to })).toBe(true);
            expect(eligible({ [indicator]: (to + 1) as Level })).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

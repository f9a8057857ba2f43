import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLevels } from "./compare/compare-levels.ts";
import { distanceOverInterval } from "./distance/distance-over-interval.ts";
import { distanceToColour } from "./distance/distance-to-colour.ts";
import { explainLevel } from "./explain/explain-level.ts";
import { levelInputs } from "./level-input.fixture.ts";
import { distanceIntervalSchema, distanceSchema, levelComparisonSchema, levelExplanationSchema, levelInputSchema, levelRulesByYearSchema, performanceLevelSchema } from "./schemas.ts";
import { allLevelRules } from "./years/all.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("schemas of levels", () => {
  it("accept all rules, inputs and results as plain JSON", () => {
    expect(levelRulesByYearSchema.parse(plain(allLevelRules))).toEqual(plain(allLevelRules));
    fc.assert(
      fc.property(levelInputs, (input) => {
        const explanation = explainLevel(input, allLevelRules);
        expect(levelInputSchema.parse(plain(input))).toEqual(plain(input));
        expect(levelExplanationSchema.parse(plain(explanation))).toEqual(plain(explanation));
        const distance = distanceToColour({ result: input, target: "yellow" }, allLevelRules);
        expect(distanceSchema.parse(plain(distance))).toEqual(plain(distance));
      }),
      { numRuns: 200 },
    );
    const result = { dashboardYear: 2023, indicator: "grad", group: "SED", institution: { kind: "district" }, numerator: 120, denominator: 200 } as const;
    expect(distanceIntervalSchema.safeParse(plain(distanceOverInterval({ result, target: "orange" }, { from: 140, to: 150 }, allLevelRules))).success).toBe(true);
    expect(levelComparisonSchema.safeParse(compareLevels([], allLevelRules)).success).toBe(true);
  });

  it("refuse what is not of the form", () => {
    expect(performanceLevelSchema.safeParse({ statusLevel: 6 }).success).toBe(false);
    expect(levelInputSchema.safeParse({ dashboardYear: 2023, indicator: "attendance", institution: { kind: "district" } }).success).toBe(false);
    expect(levelInputSchema.safeParse({ dashboardYear: 2023, indicator: "susp", institution: { kind: "district" }, numerater: 1 }).success).toBe(false);
  });
});

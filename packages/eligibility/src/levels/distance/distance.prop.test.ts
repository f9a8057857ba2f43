import { COLOURS } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageInputs, rateInputs } from "../level-input.fixture.ts";
import { performanceLevel } from "../performance-level.ts";
import { oneDecimal } from "../rates/one-decimal.ts";
import { allLevelRules } from "../years/all.ts";
import { distanceToColour } from "./distance-to-colour.ts";

const YEARS = [2018, 2019, 2023, 2024, 2025];

describe("distance", () => {
  it("reaches the colour when applied, and one pupil less does not", () => {
    const tally = { reached: 0, reachable: 0, unreachable: 0, "not-applicable": 0, "cannot-determine": 0 };
    fc.assert(
      fc.property(rateInputs, fc.constantFrom(...COLOURS), fc.integer({ min: 1, max: 400 }), fc.constantFrom(...YEARS), (result, target, denominator, dashboardYear) => {
        const distance = distanceToColour({ result, target, denominator, dashboardYear }, allLevelRules);
        tally[distance.outcome] += 1;
        const wanted = COLOURS.indexOf(target) + 1;
        const { indicator, group, institution } = result;
        const at = (numerator: number) =>
          performanceLevel({ dashboardYear, indicator, institution, ...(group === undefined ? {} : { group }), numerator, denominator, priorNumerator: result.numerator ?? null, priorDenominator: result.denominator ?? null }, allLevelRules);
        if (distance.count === null) {
          for (const numerator of [0, Math.floor(denominator / 2), denominator]) expect(at(numerator).colour).toBeLessThan(wanted);
          return;
        }
        expect(at(distance.count).colour).toBeGreaterThanOrEqual(wanted);
        const worse = distance.count + (indicator === "susp" || indicator === "chronic" ? 1 : -1);
        if (worse >= 0 && worse <= denominator) expect(at(worse).colour).toBeLessThan(wanted);
        expect(distance.level).toEqual(at(distance.count));
        expect((distance.pupils ?? -1) > 0).toBe(distance.outcome === "reachable");
        for (const route of distance.routes) expect(at(route.count ?? -1).colour).toBeGreaterThanOrEqual(wanted);
        expect(distance.routes[0]?.count).toBe(distance.count);
      }),
      { numRuns: 2000 },
    );
    // The property says nothing if the answers are all of one kind. In shares: mutants are tried with fewer examples.
    const some = Object.values(tally).reduce((total, count) => total + count, 0) / 40;
    expect(tally.reachable).toBeGreaterThan(some);
    expect(tally.reached).toBeGreaterThan(some);
    expect(tally["not-applicable"]).toBeGreaterThan(some);
  });

  it("reaches the colour on averages, and a tenth of a point less does not", () => {
    fc.assert(
      fc.property(averageInputs, fc.constantFrom(...COLOURS), fc.constantFrom(...YEARS), (result, target, dashboardYear) => {
        const distance = distanceToColour({ result, target, dashboardYear }, allLevelRules);
        // The scale ends far below any published average; a colour reached there is reached everywhere.
        if (distance.rate === null || distance.rate === -999.9) return;
        const wanted = COLOURS.indexOf(target) + 1;
        const at = (status: number) =>
          performanceLevel({ ...result, dashboardYear, status, priorStatus: result.status ?? null, change: oneDecimal(status - (result.status ?? 0)), priorDenominator: result.denominator ?? null, sizeMet: null, priorSizeMet: null }, allLevelRules);
        expect(at(distance.rate).colour).toBeGreaterThanOrEqual(wanted);
        expect(at(oneDecimal(distance.rate - 0.1)).colour).toBeLessThan(wanted);
        expect((distance.points ?? -1) > 0).toBe(distance.outcome === "reachable");
      }),
      { numRuns: 500 },
    );
  });
});

import { decimalText, difference, product, quotient, replay, roundHalfAwayFromZero, toNumber } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainLevel } from "./explain/explain-level.ts";
import { levelDictionary } from "./explain/level-dictionary.ts";
import { levelInputs, rateInputs } from "./level-input.fixture.ts";
import { performanceLevel } from "./performance-level.ts";
import { changeRoundedOnce } from "./rates/change-rounded-once.ts";
import { oneDecimal } from "./rates/one-decimal.ts";
import { rateRoundedOnce } from "./rates/rate-rounded-once.ts";
import { allLevelRules } from "./years/all.ts";

const dictionary = levelDictionary(allLevelRules);

describe("levels", () => {
  it("have traces that replay to the same answer", () => {
    fc.assert(
      fc.property(levelInputs, (input) => {
        const { level, trace } = explainLevel(input, allLevelRules);
        const replayed = replay(trace, dictionary);
        expect(replayed.differences).toEqual([]);
        const answer = trace.answer === "colour" ? level.colour : level.statusLevel;
        expect(Number(replayed.answer ?? 0)).toBe(answer);
        const status = trace.steps.find(({ id }) => id === "status-level");
        if (status !== undefined) expect(Number(status.result ?? 0)).toBe(level.statusLevel);
        const change = trace.steps.find(({ id }) => id === "change-level");
        if (change !== undefined && level.statusLevel !== 0) expect(Number(change.result ?? 0)).toBe(level.changeLevel);
      }),
      { numRuns: 3000 },
    );
  });

  it("give a better rate no worse status, change or colour", () => {
    fc.assert(
      fc.property(rateInputs, (input) => {
        const lower = input.indicator === "susp" || input.indicator === "chronic";
        const numerator = (input.numerator ?? 0) + (lower ? -1 : 1);
        if (numerator < 0 || numerator > (input.denominator ?? 0)) return;
        const [before, after] = [performanceLevel(input, allLevelRules), performanceLevel({ ...input, numerator }, allLevelRules)];
        expect(after.statusLevel).toBeGreaterThanOrEqual(before.statusLevel);
        expect(after.changeLevel).toBeGreaterThanOrEqual(before.changeLevel);
        if (after.findings.length === 0) expect(after.colour).toBeGreaterThanOrEqual(before.colour);
      }),
      { numRuns: 3000 },
    );
  });

  it("give a colour only with both levels and no finding, or automatically", () => {
    fc.assert(
      fc.property(levelInputs, (input) => {
        const { colour, box, findings, statusLevel, changeLevel } = performanceLevel(input, allLevelRules);
        if (colour === 0) expect(box).toBe(0);
        if (colour !== 0) expect(findings).toEqual([]);
        if (colour !== 0 && box !== 180) expect(statusLevel * changeLevel).toBeGreaterThan(0);
      }),
    );
  });

  it("answer every query without throwing, whatever the numbers", () => {
    const anything = fc.oneof(fc.double(), fc.constant(Number.NaN), fc.constant(Number.POSITIVE_INFINITY), fc.constant(null), fc.integer());
    fc.assert(
      fc.property(levelInputs, anything, anything, (input, numerator, denominator) => {
        const { colour, statusLevel } = performanceLevel({ ...input, numerator, denominator }, allLevelRules);
        expect([0, 1, 2, 3, 4, 5]).toContain(colour);
        expect([0, 1, 2, 3, 4, 5]).toContain(statusLevel);
      }),
    );
  });
});

describe("rounding", () => {
  const share = fc.tuple(fc.nat({ max: 7_000_000 }), fc.nat({ max: 7_000_000 })).map(([left, right]) => [Math.min(left, right), Math.max(left, right, 1)] as const);

  it("gives the digit that exact fractions give", () => {
    fc.assert(
      fc.property(share, share, ([numerator, denominator], [priorNumerator, priorDenominator]) => {
        const exact = (digits: number, of: Parameters<typeof quotient>) => toNumber(roundHalfAwayFromZero(product(quotient(...of), 100), digits));
        expect(rateRoundedOnce(numerator, denominator)).toBe(exact(1, [numerator, denominator]));
        const change = product(difference(quotient(numerator, denominator), quotient(priorNumerator, priorDenominator)), 100);
        expect(changeRoundedOnce(numerator, denominator, priorNumerator, priorDenominator)).toBe(toNumber(roundHalfAwayFromZero(change, 1)));
      }),
    );
  });

  it("reads averages as the decimals they are written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (thousandths) => {
        expect(oneDecimal(thousandths / 1000)).toBe(Number(decimalText(String(thousandths / 1000), 1)));
      }),
    );
  });
});

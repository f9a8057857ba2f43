import { describe, expect, it } from "vitest";
import { changeRoundedOnce } from "./change-rounded-once.ts";
import { changeRoundedTwice } from "./change-rounded-twice.ts";
import { pooledPrior } from "./pooled-prior.ts";

describe("changes", () => {
  it("are exact for groups of millions, where whole numbers are beyond a double's", () => {
    // 66.949 999 999 99 points: a double takes the sum for the half, and would give 67.0.
    expect(changeRoundedOnce(3_379_643, 4_797_481, 50_462, 1_443_339)).toBe(66.9);
    expect(changeRoundedOnce(50_462, 1_443_339, 3_379_643, 4_797_481)).toBe(-66.9);
  });

  it("round a half away from zero, both ways", () => {
    expect([changeRoundedOnce(3, 2000, 2, 2000), changeRoundedOnce(2, 2000, 3, 2000)]).toEqual([0.1, -0.1]);
    expect([changeRoundedTwice(3, 2000, 2, 2000), changeRoundedTwice(2, 2000, 3, 2000)]).toEqual([0.1, -0.1]);
  });

  it("are 0, and no negative 0, where they are less than half a tenth", () => {
    for (const change of [changeRoundedOnce, changeRoundedTwice]) {
      expect(change(1, 10_000, 2, 10_000)).toBe(0);
      expect(change(2, 10_000, 2, 10_000)).toBe(0);
    }
  });
});

describe("pooled prior years", () => {
  it("are none where a year lacks a count, or where there is no year", () => {
    expect(pooledPrior([{ numerator: 43, denominator: 55 }, { numerator: 5, denominator: null }])).toBe(null);
    expect(pooledPrior([{ numerator: null, denominator: 5 }])).toBe(null);
    expect(pooledPrior([])).toBe(null);
    expect(pooledPrior([{ numerator: 0, denominator: 20 }])).toEqual({ numerator: 0, denominator: 20 });
  });
});

import { describe, expect, it } from "vitest";
import { effectNearCut } from "./effect-near-cut.ts";
import { gapChange } from "./gap-change.ts";
import { matchComparisons } from "./match-comparisons.ts";
import { matchedEffect } from "./matched-effect.ts";
import { naiveChange } from "./naive-change.ts";
import type { GroupObservation, UsableObservation } from "./observation.ts";
import { regressionToTheMean } from "./regression-to-the-mean.ts";

const observation = (cds: string | number, change: Partial<GroupObservation> = {}): GroupObservation => ({ cds: String(cds), group: "SWD", indicator: "ela", year: 2022, identified: false, leaAssisted: change.identified ?? false, baseline: -80, after: -80, ...change });

/** Deterministic noise, so that tests never fail by chance. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  };
}

/** Twelve hundred LEAs at lasting levels; those that look low are identified; everyone's yearly part is chance. */
function state(effect: number): GroupObservation[] {
  const next = noise(7);
  return Array.from({ length: 1200 }, (_, index) => {
    const lasting = 60 * (next() + next());
    const yearly = () => 40 * (next() + next());
    const [before, baseline] = [lasting + yearly(), lasting + yearly()];
    // A second criterion that has nothing to do with the level decides among the low ones.
    const identified = baseline < -25 && index % 2 === 0;
    return observation(index, { before, baseline, after: lasting + yearly() + 3 + (identified ? effect : 0), identified, aboveCut: baseline + 25, pupils: 100 });
  });
}

const codes = (answer: { readonly answered: boolean; readonly refusals?: readonly { readonly code: string }[] }) => (answer.refusals ?? []).map(({ code }) => code);

describe("naiveChange", () => {
  it("finds an effect where there is none", () => {
    const naive = naiveChange(state(0));
    expect(naive.answered && naive.change.lower).toBeGreaterThan(0);
    expect(naive.answered && naive.caution).toContain("regression to the mean");
  });

  it("refuses a cohort of one, all missing, and contradictory doubles", () => {
    expect(codes(naiveChange([observation(1, { identified: true })]))).toEqual(["too-few-identified"]);
    expect(codes(naiveChange([observation(1, { identified: true, after: null }), observation(2, { identified: true, baseline: null })]))).toEqual(["too-few-identified"]);
    expect(codes(naiveChange([observation(1, { identified: true }), observation(1, { identified: true, after: 5 })]))).toEqual(["duplicate-observation"]);
  });

  it("turns indicators on which lower is better", () => {
    const rows = [observation(1, { identified: true, baseline: 12, after: 9 }), observation(2, { identified: true, baseline: 10, after: 9 })];
    const naive = naiveChange(rows, { lowerIsBetter: true });
    expect(naive.answered && naive.change.value).toBe(2);
  });
});

describe("regressionToTheMean", () => {
  it("takes most of a change without help out, and shows the parts", () => {
    const parts = regressionToTheMean(state(0));
    if (!parts.answered) throw new Error("answered");
    expect(parts.naive).toBeCloseTo(parts.common + parts.regression + parts.remainder, 9);
    expect(parts.regression).toBeGreaterThan(0.5 * parts.naive);
    expect(Math.abs(parts.remainder)).toBeLessThan(0.3 * parts.naive);
  });

  it("leaves an effect in the remainder", () => {
    const [none, some] = [regressionToTheMean(state(0)), regressionToTheMean(state(20))];
    expect(some.answered && none.answered && some.remainder - none.remainder).toBeCloseTo(20, 9);
  });

  it("refuses without the year before", () => {
    expect(codes(regressionToTheMean(state(0).map(({ before: _before, ...rest }) => rest)))).toEqual(["no-earlier-year"]);
  });

  it("refuses without groups that were not helped", () => {
    expect(codes(regressionToTheMean(state(0).filter(({ identified }) => identified)))).toEqual(["too-few-comparisons"]);
  });
});

describe("matchComparisons", () => {
  const usable = (cds: string, baseline: number, change: Partial<UsableObservation> = {}): UsableObservation => ({ ...(observation(cds) as UsableObservation), baseline, ...change });
  const pool = [usable("p", -89), usable("q", -70), usable("r", 40), usable("s", 60)];

  it("takes the nearest, each once, and says who stays without", () => {
    const { pairs, unmatched } = matchComparisons([usable("a", -90), usable("b", -91)], pool);
    expect(pairs.map(({ identified, comparison }) => [identified.cds, comparison.cds])).toEqual([["b", "p"]]);
    expect(unmatched.map(({ cds }) => cds)).toEqual(["a"]);
  });

  it("does not depend on the order of the pool", () => {
    const there = matchComparisons([usable("a", -90), usable("b", -72)], pool);
    const back = matchComparisons([usable("b", -72), usable("a", -90)], [...pool].reverse());
    expect(back.pairs.map(({ comparison }) => comparison.cds)).toEqual(there.pairs.map(({ comparison }) => comparison.cds));
  });

  it.each([
    ["another group", { group: "EL" }],
    ["another indicator", { indicator: "math" }],
    ["another year", { year: 2023 }],
    ["the same LEA", { cds: "a" }],
    ["a group three times as large", { pupils: 300 }],
  ])("does not compare with %s", (_name, change) => {
    expect(matchComparisons([usable("a", -90, { pupils: 100 })], [usable("p", -90, change), usable("z", 80)]).pairs).toEqual([]);
  });

  it("compares with another group when asked to", () => {
    expect(matchComparisons([usable("a", -90)], [usable("p", -90, { group: "EL" }), usable("z", 80)], { sameGroup: false }).pairs).toHaveLength(1);
  });
});

describe("matchedEffect", () => {
  it("finds none where there is none, and the effect where there is one", () => {
    const [none, some] = [matchedEffect(state(0)), matchedEffect(state(20))];
    if (!none.answered || !some.answered) throw new Error("answered");
    expect(none.effect.lower).toBeLessThan(0);
    expect(none.effect.upper).toBeGreaterThan(0);
    expect(some.effect.lower).toBeGreaterThan(0);
    expect(some.effect.value - none.effect.value).toBeCloseTo(20, 9);
    expect(Math.abs(some.baselineDifference)).toBeLessThan(0.25);
    expect(some.pairs + some.unmatched).toBe(state(0).filter(({ identified }) => identified).length);
    expect(some.distribution.identified).toHaveLength(5);
  });

  it("does not compare with groups of LEAs that are assisted for another group", () => {
    const answer = matchedEffect(state(0).map((one) => (one.identified ? one : { ...one, leaAssisted: true })));
    expect(codes(answer)).toContain("too-few-comparisons");
    expect(answer.account.assistedElsewhere).toBeGreaterThan(0);
  });

  it("refuses a cohort of one, nothing, and groups of fewer than 11 pupils", () => {
    expect(codes(matchedEffect([observation(1, { identified: true })]))).toEqual(["too-few-identified", "too-few-comparisons"]);
    expect(codes(matchedEffect([]))).toContain("nothing-to-compare");
    const small = matchedEffect(state(0).map((one) => ({ ...one, pupils: 10 })));
    expect(small.account).toMatchObject({ used: 0, small: 1200 });
    expect(matchedEffect(state(0).map((one) => ({ ...one, pupils: 11 }))).answered).toBe(true);
  });

  it("refuses baselines that are not alike", () => {
    const rows = Array.from({ length: 60 }, (_, index) => observation(index, { identified: index % 2 === 0, baseline: (index % 2 === 0 ? -90 : -84) - (index % 7) / 10, after: -80 }));
    expect(codes(matchedEffect(rows, { caliper: 5 }))).toEqual(["baseline-not-alike"]);
  });

  it("refuses when the sides moved apart before anyone was identified", () => {
    const next = noise(3);
    const rows = Array.from({ length: 120 }, (_, index) => {
      const baseline = -80 + 10 * next();
      return observation(index, { identified: index % 2 === 0, baseline, before: baseline + (index % 2 === 0 ? 12 : 0) + next(), after: baseline });
    });
    expect(codes(matchedEffect(rows, { earlierYear: false, caliper: 1 }))).toEqual(["trends-differ-before"]);
  });

  it("refuses covariates that repeat each other, and more of them than LEAs", () => {
    expect(codes(matchedEffect(state(0).map((one) => ({ ...one, covariates: [one.baseline ?? 0] }))))).toEqual(["covariates-not-usable"]);
    const few = [1, 2, 3, 4].map((index) => observation(index, { identified: index < 3, baseline: -80 - (index % 2), after: -70 - index, covariates: [index, index * index, index % 3] }));
    expect(codes(matchedEffect(few, { minimumLeas: 2, caliper: 5 }))).toEqual(["covariates-not-usable"]);
  });

  it("takes what is no number for missing, never into a number", () => {
    const broken = matchedEffect(state(0).map((one, index) => (index % 3 === 0 ? { ...one, covariates: [Number.NaN] } : index % 3 === 1 ? { ...one, after: Number.POSITIVE_INFINITY, covariates: [0] } : { ...one, before: Number.NaN, covariates: [index % 5] })));
    expect(broken.account.missing).toBe(800);
    if (broken.answered) expect([broken.effect.value, broken.effect.lower, broken.effect.upper].every(Number.isFinite)).toBe(true);
  });

  it("counts an LEA's groups as one cluster", () => {
    const next = noise(11);
    const rows = Array.from({ length: 160 }, (_, index) => {
      const shock = index % 2 === 0 ? Math.sin(Math.floor(index / 8)) * 10 : 0; // shared by the four groups of an LEA
      const cds = index % 2 === 0 ? `t${Math.floor(index / 8)}` : `c${index}`;
      return observation(cds, { group: `G${index % 8 >> 1}`, identified: index % 2 === 0, baseline: -80 + next(), after: -75 + shock + next() });
    });
    const clustered = matchedEffect(rows, { sameGroup: false, caliper: 5 });
    const apart = matchedEffect(rows.map((one, index) => ({ ...one, cds: String(index) })), { sameGroup: false, caliper: 5 });
    if (!clustered.answered || !apart.answered) throw new Error("answered");
    expect(clustered.effect.upper - clustered.effect.lower).toBeGreaterThan(1.2 * (apart.effect.upper - apart.effect.lower));
  });
});

describe("effectNearCut", () => {
  const jump = (effect: number) => {
    const next = noise(5);
    return Array.from({ length: 200 }, (_, index) => {
      const aboveCut = (index - 100) / 10 + 0.05;
      return observation(index, { identified: aboveCut < 0, baseline: -70 + aboveCut, aboveCut, after: -70 + aboveCut + 2 - 0.3 * aboveCut + (aboveCut < 0 ? effect : 0) + next() });
    });
  };

  it("finds the jump at the cut and not the slope", () => {
    const answer = effectNearCut(jump(5), { bandwidth: 8 });
    if (!answer.answered) throw new Error("answered");
    expect(answer.effect.lower).toBeLessThan(5);
    expect(answer.effect.upper).toBeGreaterThan(5);
    expect(answer.effect.upper - answer.effect.lower).toBeLessThan(1);
  });

  it("refuses when all groups lie equally far from the cut, where no line can be fitted", () => {
    const rows = Array.from({ length: 60 }, (_, index) => observation(index, { identified: index % 2 === 0, aboveCut: index % 2 === 0 ? -1 : 1, after: index % 7 }));
    expect(codes(effectNearCut(rows, { bandwidth: 5 }))).toEqual(["covariates-not-usable"]);
  });

  it("refuses where a second criterion decides, and with few LEAs near the cut", () => {
    expect(codes(effectNearCut(jump(0).map((one, index) => (index % 3 === 0 ? { ...one, identified: false } : one)), { bandwidth: 8 }))).toEqual(["assignment-not-by-cut"]);
    expect(codes(effectNearCut(jump(0), { bandwidth: 0.5 }))).toEqual(["too-few-identified", "too-few-comparisons"]);
  });
});

describe("gapChange", () => {
  const lea = (index: number, group: [number | null, number | null], others: [number, number], pupils?: number) => ({ cds: String(index), group: { before: group[0], after: group[1], ...(pupils === undefined ? {} : { pupils }) }, others: { before: others[0], after: others[1] } });

  it("tells closing by gain from closing by decline", () => {
    const gap = gapChange([lea(1, [10, 30], [50, 50]), lea(2, [10, 10], [50, 30]), lea(3, [10, 5], [50, 50]), lea(4, [10, 12], [50, 52])], { minimumLeas: 2 });
    expect(gap).toMatchObject({ answered: true, leas: { closedByGain: 1, closedByDecline: 1, widened: 1, unchanged: 1 } });
  });

  it("turns suspension so that a positive gap is to the group's disadvantage", () => {
    const gap = gapChange([lea(1, [9, 6], [3, 3]), lea(2, [8, 7], [3, 3])], { minimumLeas: 2, lowerIsBetter: true });
    expect(gap.answered && [gap.before.value, gap.change.value]).toEqual([5.5, -2]);
  });

  it("leaves out what is missing or small, and refuses few", () => {
    const rows = Array.from({ length: 20 }, (_, index) => lea(index, [10 + index, 12], [50, 50]));
    const gap = gapChange([...rows, lea(97, [null, 1], [1, 1]), lea(98, [1, 1], [1, 1], 10)]);
    expect(gap).toMatchObject({ answered: true, used: 20, leftOut: 2 });
    expect(codes(gapChange(rows.slice(1)))).toEqual(["too-few-identified"]);
    expect(codes(gapChange([...rows, ...rows]))).toEqual(["duplicate-observation"]);
  });
});

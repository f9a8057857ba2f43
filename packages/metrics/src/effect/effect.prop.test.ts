import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchComparisons } from "./match-comparisons.ts";
import { matchedEffect } from "./matched-effect.ts";
import type { GroupObservation, UsableObservation } from "./observation.ts";

const side = (identified: boolean) =>
  fc.array(fc.tuple(fc.integer({ min: -120, max: 60 }), fc.integer({ min: -120, max: 60 })), { maxLength: 25 }).map((rows) =>
    rows.map(([baseline, after], index): UsableObservation => ({ cds: `${identified ? "1" : "2"}${String(index).padStart(13, "0")}`, group: "SWD", indicator: "ela", year: 2022, identified, leaAssisted: identified, baseline, after })),
  );

describe("matching", () => {
  it("uses every comparison once, stays within the caliper, and loses nobody", () => {
    fc.assert(
      fc.property(side(true), side(false), (identified, pool) => {
        const { pairs, unmatched } = matchComparisons(identified, pool, { caliper: 0.3 });
        expect(new Set(pairs.map(({ comparison }) => comparison.cds)).size).toBe(pairs.length);
        expect(pairs.length + unmatched.length).toBe(identified.length);
        for (const { distance } of pairs) expect(distance).toBeLessThanOrEqual(0.3);
      }),
    );
  });
});

describe("matchedEffect", () => {
  const given = fc.tuple(side(true), side(false)).map(([identified, pool]): GroupObservation[] => [...identified, ...pool]);

  it("moves with a constant given to all identified groups, and not with one given to everybody", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: -20, max: 20 }), (observations, shift) => {
        const options = { minimumLeas: 5, caliper: 0.4 };
        const answer = matchedEffect(observations, options);
        const helped = matchedEffect(observations.map((one) => (one.identified ? { ...one, after: (one.after ?? 0) + shift } : one)), options);
        const all = matchedEffect(observations.map((one) => ({ ...one, after: (one.after ?? 0) + shift })), options);
        expect(helped.answered).toBe(answer.answered);
        if (!answer.answered || !helped.answered || !all.answered) return;
        expect(helped.effect.value).toBeCloseTo(answer.effect.value + shift, 6);
        expect(all.effect.value).toBeCloseTo(answer.effect.value, 6);
        expect(answer.effect.lower).toBeLessThanOrEqual(answer.effect.value);
      }),
    );
  });

  it("is the same with the sign turned, for indicators on which lower is better", () => {
    fc.assert(
      fc.property(given, (observations) => {
        const options = { minimumLeas: 5, caliper: 0.4 };
        const there = matchedEffect(observations, options);
        const turned = matchedEffect(observations.map((one) => ({ ...one, baseline: -(one.baseline ?? 0), after: -(one.after ?? 0) })), { ...options, lowerIsBetter: true });
        expect(turned).toEqual(there);
      }),
    );
  });
});

import { clusteredMean } from "../statistics/clustered-mean.ts";
import type { Estimate } from "../statistics/intervals.ts";
import { MINIMUM_LEAS, MINIMUM_PUPILS, refusal, type EffectOptions, type EffectRefusal } from "./observation.ts";

/** Results of a student group and of those it is compared with, in one LEA at two times. */
export interface GapObservation {
  readonly cds: string;
  readonly group: { readonly before: number | null; readonly after: number | null; readonly pupils?: number | null };
  readonly others: { readonly before: number | null; readonly after: number | null; readonly pupils?: number | null };
}

/** How the gap between a group and others changed over LEAs. */
export interface GapChange {
  readonly answered: true;
  /** Mean gap before and after: others minus group, turned so that a positive gap is to the group's disadvantage. */
  readonly before: Estimate;
  readonly after: Estimate;
  /** Mean change of the gap; negative is closing. */
  readonly change: Estimate;
  /** How LEAs' gaps changed in size, whoever is ahead: a gap that closes because others fell is no progress. */
  readonly leas: { readonly closedByGain: number; readonly closedByDecline: number; readonly widened: number; readonly unchanged: number };
  readonly used: number;
  /** LEAs with a missing result or fewer than 11 pupils on a side. */
  readonly leftOut: number;
}

/**
 * Shows whether a gap between a student group and others closed, and by whose change.
 *
 * Assumes independent LEAs. The change is a description: a gap chosen for being wide narrows by chance too;
 * for an effect give the gaps to {@link matchedEffect} as results.
 *
 * @param observations - one an LEA
 * @param options - orientation, minimum of LEAs, confidence
 * @example
 * ```ts
 * const lea = (cds: string, group: [number, number], others: [number, number]) => ({ cds, group: { before: group[0], after: group[1] }, others: { before: others[0], after: others[1] } })
 * const gap = gapChange([lea("a", [10, 20], [50, 50]), lea("b", [10, 10], [50, 40])], { minimumLeas: 2 })
 * gap.answered && gap.change.value // => -10
 * gap.answered && gap.leas // => { closedByGain: 1, closedByDecline: 1, widened: 0, unchanged: 0 }
 * ```
 */
export function gapChange(observations: readonly GapObservation[], options: EffectOptions = {}): GapChange | EffectRefusal {
  const sign = options.lowerIsBetter === true ? -1 : 1;
  const enough = ({ pupils }: { readonly pupils?: number | null }) => pupils === undefined || pupils === null || pupils >= MINIMUM_PUPILS;
  const usable = observations.flatMap(({ cds, group, others }) =>
    group.before !== null && group.after !== null && others.before !== null && others.after !== null && enough(group) && enough(others)
      ? [{ cds, before: sign * (others.before - group.before), after: sign * (others.after - group.after), gain: sign * (group.after - group.before) }]
      : [],
  );
  const account = { given: observations.length, used: usable.length, missing: observations.length - usable.length, small: 0, assistedElsewhere: 0 };
  const least = Math.max(2, options.minimumLeas ?? MINIMUM_LEAS);
  if (new Set(usable.map(({ cds }) => cds)).size < usable.length) return { answered: false, account, refusals: [refusal("duplicate-observation", { expected: "one observation an LEA", message: "An LEA was given twice." })] };
  if (usable.length < least) return { answered: false, account, refusals: [refusal("too-few-identified", { found: String(usable.length), expected: `at least ${least} LEAs`, message: "Too few LEAs with all four results." })] };
  const estimate = (values: readonly number[]) => clusteredMean(values, usable.map(({ cds }) => cds), options.level);
  const changes = usable.map(({ before, after, gain }) => ({ change: Math.abs(after) - Math.abs(before), gain }));
  const count = (test: (one: (typeof changes)[number]) => boolean) => changes.filter(test).length;
  return {
    answered: true,
    before: estimate(usable.map(({ before }) => before)),
    after: estimate(usable.map(({ after }) => after)),
    change: estimate(usable.map(({ before, after }) => after - before)),
    leas: {
      closedByGain: count(({ change, gain }) => change < 0 && gain > 0),
      closedByDecline: count(({ change, gain }) => change < 0 && gain <= 0),
      widened: count(({ change }) => change > 0),
      unchanged: count(({ change }) => change === 0),
    },
    used: usable.length,
    leftOut: observations.length - usable.length,
  };
}

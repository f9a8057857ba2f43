import { clusteredMean } from "../statistics/clustered-mean.ts";
import type { Estimate } from "../statistics/intervals.ts";
import { leasOf, refusal, usableObservations, type EffectOptions, type EffectRefusal, type GroupObservation, type ObservationAccount } from "./observation.ts";

/** The change of identified groups alone. */
export interface NaiveChange {
  readonly answered: true;
  readonly change: Estimate;
  readonly groups: number;
  readonly leas: number;
  readonly account: ObservationAccount;
  /** Always there: what this number is not. */
  readonly caution: string;
}

/**
 * Gives the mean change of identified groups from the year that decided to the later one. It is **not** an effect:
 * groups chosen because they were low rise the next year for that reason alone (regression to the mean).
 *
 * **When to use** only beside {@link matchedEffect} or {@link regressionToTheMean}, to show what a before-and-after
 * comparison would have claimed.
 *
 * @param observations - groups with their results
 * @param options - orientation, minimum of LEAs (here at least 2), confidence
 * @example
 * ```ts
 * const group = (cds: string, baseline: number, after: number) => ({ cds, group: "SWD", indicator: "ela", year: 2022, identified: true, leaAssisted: true, baseline, after })
 * const answer = naiveChange([group("a", -90, -80), group("b", -80, -76)], { minimumLeas: 2 })
 * answer.answered && answer.change.value // => 7
 * naiveChange([group("a", -90, -80)]).answered // => false
 * ```
 */
export function naiveChange(observations: readonly GroupObservation[], options: EffectOptions = {}): NaiveChange | EffectRefusal {
  const { identified, account, refusals } = usableObservations(observations, options.lowerIsBetter ?? false);
  const least = Math.max(2, options.minimumLeas ?? 2);
  const leas = leasOf(identified);
  if (refusals.length > 0) return { answered: false, refusals, account };
  if (leas < least) return { answered: false, account, refusals: [refusal("too-few-identified", { found: String(leas), expected: `at least ${least} LEAs`, message: "Too few identified LEAs with both results." })] };
  const change = clusteredMean(identified.map(({ baseline, after }) => after - baseline), identified.map(({ cds }) => cds), options.level);
  return { answered: true, change, groups: identified.length, leas, account, caution: "A change of groups chosen for being low; it holds regression to the mean and whatever moved all groups." };
}

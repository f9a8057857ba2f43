import { mean, quantile } from "../statistics/summary.ts";
import { leasOf, MINIMUM_LEAS, refusal, usableObservations, type EffectOptions, type EffectRefusal, type GroupObservation, type ObservationAccount, type UsableObservation } from "./observation.ts";

/** Groups whose step before is averaged; our choice: enough to smooth, few enough to stay near. */
export const NEIGHBOURS = 50;

/** The change of identified groups, taken apart. */
export interface RegressionToTheMean {
  readonly answered: true;
  /** Mean change of the identified groups, as a before-and-after comparison gives it. */
  readonly naive: number;
  /** The part that all groups' common movement accounts for, as seen in groups that were not helped. */
  readonly common: number;
  /** The part that being chosen for a low result accounts for. */
  readonly regression: number;
  /** What is left; a description without an interval: {@link matchedEffect} gives one. */
  readonly remainder: number;
  /** How much groups as low as the identified ones rose in the step before, when nobody was helped. */
  readonly riseWithoutHelp: number;
  readonly account: ObservationAccount;
}

/**
 * Shows how much of the change of identified groups is regression to the mean, and takes it out.
 *
 * The step before identification is the rehearsal: for each group, the change from the earlier year to the baseline of
 * the {@link NEIGHBOURS} groups of like size that lay closest to it in the earlier year says what being so low alone
 * brings (Galton 1886), less the change of all groups in that step.
 *
 * Assumes: the step before behaves like the step after; nobody was helped by then; `observations` hold all groups of
 * the State or region, not the low ones alone. What a second criterion of identification adds is not seen.
 *
 * @param observations - all groups, identified or not, with the earlier year
 * @param options - orientation, minimum of LEAs
 * @returns refused with `no-earlier-year` when the step before is not known for enough LEAs
 * @example
 * ```ts
 * regressionToTheMean([]).answered // => false
 * ```
 */
export function regressionToTheMean(observations: readonly GroupObservation[], options: EffectOptions = {}): RegressionToTheMean | EffectRefusal {
  const { identified, comparisons, elsewhere, account, refusals } = usableObservations(observations, options.lowerIsBetter ?? false);
  if (refusals.length > 0) return { answered: false, refusals, account };
  const least = options.minimumLeas ?? MINIMUM_LEAS;
  const withBefore = [...identified, ...comparisons, ...elsewhere].flatMap(({ cds, before, baseline, pupils }) => (typeof before === "number" ? [{ cds, before, change: baseline - before, pupils: pupils ?? null }] : []));
  if (leasOf(identified) < least) return { answered: false, account, refusals: [refusal("too-few-identified", { found: String(leasOf(identified)), expected: `at least ${least} LEAs`, message: "Too few identified LEAs with both results." })] };
  if (leasOf(comparisons) < least) return { answered: false, account, refusals: [refusal("too-few-comparisons", { found: String(leasOf(comparisons)), expected: `at least ${least} LEAs`, message: "Too few LEAs that were not helped." })] };
  if (leasOf(withBefore) < least) return { answered: false, account, refusals: [refusal("no-earlier-year", { found: String(leasOf(withBefore)), expected: `an earlier year for at least ${least} LEAs`, message: "Without the year before, regression to the mean cannot be told from an effect." })] };
  const rehearsal = stepBefore(withBefore);
  const commonBefore = mean(withBefore.map(({ change }) => change));
  const pull = (one: UsableObservation) => rehearsal(one.baseline, one.pupils ?? null) - commonBefore;
  const riseWithoutHelp = mean(identified.map((one) => rehearsal(one.baseline, one.pupils ?? null)));
  const common = mean(comparisons.map((one) => one.after - one.baseline - pull(one)));
  const regression = riseWithoutHelp - commonBefore;
  const naive = mean(identified.map(({ baseline, after }) => after - baseline));
  return { answered: true, naive, common, regression, remainder: naive - common - regression, riseWithoutHelp, account };
}

/** The mean change in the step before of the groups nearest to a result, among groups of like size. */
function stepBefore(known: readonly { readonly before: number; readonly change: number; readonly pupils: number | null }[]): (result: number, pupils: number | null) => number {
  const sizes = known.flatMap(({ pupils }) => (pupils === null ? [] : [pupils]));
  const bounds = sizes.length === 0 ? [] : [quantile(sizes, 1 / 3), quantile(sizes, 2 / 3)];
  const classOf = (pupils: number | null) => (pupils === null ? 0 : bounds.filter((bound) => pupils > bound).length);
  const classes = new Map<number, { before: number; change: number }[]>();
  for (const one of known) {
    const list = classes.get(classOf(one.pupils));
    if (list === undefined) classes.set(classOf(one.pupils), [one]);
    else list.push(one);
  }
  for (const list of classes.values()) list.sort((left, right) => left.before - right.before);
  return (result, pupils) => {
    const list = classes.get(classOf(pupils)) ?? [...classes.values()].flat();
    const after = list.findIndex(({ before }) => before >= result);
    const start = Math.max(0, Math.min((after === -1 ? list.length : after) - NEIGHBOURS / 2, list.length - NEIGHBOURS));
    return mean(list.slice(start, start + NEIGHBOURS).map(({ change }) => change));
  };
}

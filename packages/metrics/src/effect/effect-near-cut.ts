import { studentQuantile } from "../statistics/distributions.ts";
import type { Estimate } from "../statistics/intervals.ts";
import { fitOrRefuse, leasOf, MINIMUM_LEAS, refusal, usableObservations, type EffectOptions, type EffectRefusal, type EffectRefusalCode, type GroupObservation, type ObservationAccount, type UsableObservation } from "./observation.ts";
import type { Finding } from "@ssos/model";

/** The jump at the cut. */
export interface EffectNearCut {
  readonly answered: true;
  /** Change just on the worse side of the cut minus change just on the better side; positive is better. */
  readonly effect: Estimate;
  readonly bandwidth: number;
  readonly below: { readonly groups: number; readonly leas: number };
  readonly above: { readonly groups: number; readonly leas: number };
  readonly account: ObservationAccount;
}

/** Options of {@link effectNearCut}. */
export interface NearCutOptions extends EffectOptions {
  /** How far from the cut groups may lie, in the indicator's unit. */
  readonly bandwidth: number;
}

/**
 * Estimates the effect of identification for groups near the cut, where which side a group came to lie on is close
 * to chance: a line is fitted on each side within the bandwidth, and the jump between them at the cut is the effect
 * (regression discontinuity, Thistlethwaite and Campbell 1960; local lines as in Imbens and Lemieux 2008).
 *
 * Assumes that the cut alone decides within the bandwidth, and that nothing else jumps there. Refuses with
 * `assignment-not-by-cut` when more than one in twenty groups stands on the wrong side, as happens when a second
 * criterion is needed: then keep the groups that meet the second criterion, or use {@link matchedEffect}.
 *
 * @param observations - groups with `aboveCut`
 * @param options - bandwidth; orientation, minimum of LEAs on each side, confidence
 * @example
 * ```ts
 * effectNearCut([], { bandwidth: 10 }).answered // => false
 * ```
 */
export function effectNearCut(observations: readonly GroupObservation[], options: NearCutOptions): EffectNearCut | EffectRefusal {
  const { identified, comparisons, elsewhere, account, refusals } = usableObservations(observations, options.lowerIsBetter ?? false);
  const within = (one: UsableObservation): one is UsableObservation & { readonly aboveCut: number } => typeof one.aboveCut === "number" && Math.abs(one.aboveCut) <= options.bandwidth;
  const near = [...identified, ...comparisons].filter(within);
  const [below, above] = [near.filter(({ aboveCut }) => aboveCut < 0), near.filter(({ aboveCut }) => aboveCut >= 0)];
  const least = Math.max(3, options.minimumLeas ?? MINIMUM_LEAS);
  const found: Finding<EffectRefusalCode>[] = [...refusals];
  if (leasOf(below) < least) found.push(refusal("too-few-identified", { found: String(leasOf(below)), expected: `at least ${least} LEAs`, message: "Too few LEAs just on the worse side of the cut." }));
  if (leasOf(above) < least) found.push(refusal("too-few-comparisons", { found: String(leasOf(above)), expected: `at least ${least} LEAs`, message: "Too few LEAs just on the better side of the cut." }));
  const spared = elsewhere.filter(within).filter(({ aboveCut }) => aboveCut < 0).length;
  const wrong = spared + below.filter((one) => !one.identified).length + above.filter((one) => one.identified).length;
  if (wrong > (near.length + spared) / 20) found.push(refusal("assignment-not-by-cut", { found: `${wrong} of ${near.length + spared} groups`, expected: "at most one in twenty on the wrong side", message: "Within the bandwidth the cut alone does not decide who is identified." }));
  if (found.length > 0) return { answered: false, refusals: found, account };
  const rows = near.map(({ aboveCut }) => (aboveCut < 0 ? [1, 1, aboveCut, 0] : [1, 0, 0, aboveCut]));
  const fit = fitOrRefuse(rows, near.map(({ baseline, after }) => after - baseline), near.map(({ cds }) => cds));
  if ("code" in fit) return { answered: false, refusals: [fit], account };
  const [value, error] = [fit.coefficients[1] ?? 0, fit.standardErrors[1] ?? 0];
  const level = options.level ?? 0.95;
  const half = studentQuantile(0.5 + level / 2, fit.clusters - 4) * error;
  return {
    answered: true,
    effect: { value, lower: value - half, upper: value + half, level },
    bandwidth: options.bandwidth,
    below: { groups: below.length, leas: leasOf(below) },
    above: { groups: above.length, leas: leasOf(above) },
    account,
  };
}

import type { Finding } from "@ssos/model";
import { clusteredMean } from "../statistics/clustered-mean.ts";
import { studentQuantile } from "../statistics/distributions.ts";
import type { Estimate } from "../statistics/intervals.ts";
import { mean, quantile, sampleVariance } from "../statistics/summary.ts";
import { matchComparisons, type MatchedPair, type MatchOptions } from "./match-comparisons.ts";
import { excludesZero, fitOrRefuse, leasOf, MINIMUM_LEAS, refusal, usableObservations, type EffectOptions, type EffectRefusal, type EffectRefusalCode, type GroupObservation, type ObservationAccount, type UsableObservation } from "./observation.ts";

/** The effect of support as far as matched comparisons show it. */
export interface MatchedEffect {
  readonly answered: true;
  /** Change of identified groups minus change of their comparisons, adjusted for what matching left; positive is better. */
  readonly effect: Estimate;
  readonly pairs: number;
  readonly leas: number;
  /** Identified groups without a comparison; the effect does not speak for them. */
  readonly unmatched: number;
  /** Difference of the baselines in standard deviations; 0 is best, above 0.25 is refused. */
  readonly baselineDifference: number;
  /** The same for the earlier year, where all pairs have it. */
  readonly earlierDifference?: number;
  /** Difference of the trends before, where the earlier year is known for enough LEAs and was not matched on. */
  readonly earlierTrend?: Estimate;
  readonly distribution: ChangeDistribution;
  readonly account: ObservationAccount;
}

/** Changes at five points of their distribution, so that a mean does not hide who gained. */
export interface ChangeDistribution {
  readonly shares: readonly number[];
  readonly identified: readonly number[];
  readonly comparisons: readonly number[];
}

/** Options of {@link matchedEffect}. */
export interface MatchedEffectOptions extends EffectOptions, MatchOptions {}

/** Baselines further apart than this are refused: What Works Clearinghouse, Standards Handbook 4.1 (2020). */
export const BASELINE_LIMIT = 0.25;

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9];

/**
 * Estimates the effect of support: difference in differences between identified groups and groups that were as low,
 * in the same year and on the same indicator, in LEAs without assistance. Both sides regress to the mean alike,
 * which takes it out. On the pairs, a regression of the change on the earlier results removes what matching left
 * (Ho, Imai, King and Stuart 2007), with intervals clustered by LEA.
 *
 * Assumes: without support both would have changed alike given their earlier results; assistance of one LEA does not
 * change its comparison; LEAs are independent. Refuses when there are too few LEAs on either side, when baselines or
 * earlier results differ by more than {@link BASELINE_LIMIT} standard deviations, or when the trends already differed.
 * Identification usually needs a second criterion, and comparisons stand in LEAs that are better on the whole: give
 * both results in `covariates`, or groups that are worse in a way the matching does not see are compared with better
 * ones and support looks harmful.
 *
 * **When to use** where groups as low as the identified ones exist; {@link effectNearCut} where a cut alone decides.
 *
 * @param observations - identified groups and others
 * @param options - orientation, caliper, minimum of LEAs, confidence
 * @returns the effect with its interval, or why there is none
 * @example
 * ```ts
 * const group = (cds: string, identified: boolean, baseline: number, after: number) => ({ cds, group: "SWD", indicator: "ela", year: 2022, identified, leaAssisted: identified, baseline, after })
 * const observations = [group("a", true, -90, -80), group("b", true, -84, -70), group("c", false, -90, -84), group("d", false, -84, -78)]
 * const answer = matchedEffect(observations, { minimumLeas: 2 })
 * answer.answered && Math.round(answer.effect.value) // => 6
 * const refused = matchedEffect(observations)
 * !refused.answered && refused.refusals.map(({ code }) => code) // => ["too-few-identified", "too-few-comparisons"]
 * ```
 */
export function matchedEffect(observations: readonly GroupObservation[], options: MatchedEffectOptions = {}): MatchedEffect | EffectRefusal {
  const { identified, comparisons, account, refusals } = usableObservations(observations, options.lowerIsBetter ?? false);
  const least = Math.max(2, options.minimumLeas ?? MINIMUM_LEAS);
  const found: Finding<EffectRefusalCode>[] = [...refusals];
  if (account.used === 0) found.push(refusal("nothing-to-compare", { found: `${account.given} observations, none usable`, message: "No observation has both results." }));
  const { pairs, unmatched } = matchComparisons(identified, comparisons, options);
  const leas = { identified: leasOf(pairs.map((pair) => pair.identified)), comparisons: leasOf(pairs.map((pair) => pair.comparison)) };
  if (leas.identified < least) found.push(refusal("too-few-identified", { found: String(leas.identified), expected: `at least ${least} LEAs`, message: "Too few identified LEAs have a comparison." }));
  if (leas.comparisons < least) found.push(refusal("too-few-comparisons", { found: String(leas.comparisons), expected: `at least ${least} LEAs`, message: "Too few LEAs without assistance were as low." }));
  if (found.length > 0) return { answered: false, refusals: found, account };

  const withEarlier = options.earlierYear !== false && pairs.every(({ identified: one, comparison: other }) => typeof one.before === "number" && typeof other.before === "number");
  const baselineDifference = standardisedDifference(pairs, "baseline");
  const earlierDifference = withEarlier ? standardisedDifference(pairs, "before") : undefined;
  for (const difference of [baselineDifference, earlierDifference ?? 0]) {
    if (Math.abs(difference) > BASELINE_LIMIT) found.push(refusal("baseline-not-alike", { found: difference.toFixed(2), expected: `at most ${BASELINE_LIMIT} standard deviations`, message: "The identified groups and their comparisons did not begin alike." }));
  }
  const trend = withEarlier ? undefined : earlierTrend(pairs, least);
  if (trend !== undefined && excludesZero(trend)) found.push(refusal("trends-differ-before", { found: `${trend.lower.toFixed(2)} to ${trend.upper.toFixed(2)}`, expected: "an interval with 0", message: "The two sides already moved apart before anyone was identified." }));
  if (found.length > 0) return { answered: false, refusals: found, account };

  const effect = adjustedDifference(pairs, withEarlier, options.level ?? 0.95);
  if ("code" in effect) return { answered: false, refusals: [effect], account };
  const change = ({ baseline, after }: { readonly baseline: number; readonly after: number }) => after - baseline;
  const points = (side: "identified" | "comparison") => SHARES.map((share) => quantile(pairs.map((pair) => change(pair[side])), share));
  return {
    answered: true,
    effect,
    pairs: pairs.length,
    leas: leas.identified,
    unmatched: unmatched.length,
    baselineDifference,
    ...(earlierDifference === undefined ? {} : { earlierDifference }),
    ...(trend === undefined ? {} : { earlierTrend: trend }),
    distribution: { shares: SHARES, identified: points("identified"), comparisons: points("comparison") },
    account,
  };
}

/** The coefficient of being identified in a regression of the change on the results before, on both sides of all pairs. */
function adjustedDifference(pairs: readonly MatchedPair[], withEarlier: boolean, level: number): Estimate | Finding<EffectRefusalCode> {
  const sample = pairs.flatMap(({ identified, comparison }) => [{ ...identified, side: 1 }, { ...comparison, side: 0 }]);
  const others = sample[0]?.covariates?.length ?? 0;
  const alike = sample.every(({ covariates }) => (covariates?.length ?? 0) === others);
  const results = [(one: UsableObservation) => one.baseline, ...(withEarlier ? [(one: UsableObservation) => one.before ?? 0] : []), ...Array.from({ length: alike ? others : 0 }, (_, index) => (one: UsableObservation) => one.covariates?.[index] ?? 0)];
  const varying = results.filter((result) => new Set(sample.map(result)).size > 1);
  const fit = fitOrRefuse(
    sample.map((one) => [1, one.side, ...varying.map((result) => result(one))]),
    sample.map(({ baseline, after }) => after - baseline),
    sample.map(({ cds }) => cds),
  );
  if ("code" in fit) return fit;
  const [value, error] = [fit.coefficients[1] ?? 0, fit.standardErrors[1] ?? 0];
  const half = studentQuantile(0.5 + level / 2, fit.clusters - 1) * error;
  return { value, lower: value - half, upper: value + half, level };
}

function standardisedDifference(pairs: readonly MatchedPair[], result: "baseline" | "before"): number {
  const [left, right] = [pairs.map((pair) => pair.identified[result] ?? 0), pairs.map((pair) => pair.comparison[result] ?? 0)];
  const spread = Math.sqrt((sampleVariance(left) + sampleVariance(right)) / 2);
  const difference = mean(left) - mean(right);
  return spread === 0 ? (difference === 0 ? 0 : Number.POSITIVE_INFINITY * Math.sign(difference)) : difference / spread;
}

/** At 99 percent: the check must not refuse one sound question in twenty. */
function earlierTrend(pairs: readonly MatchedPair[], least: number): Estimate | undefined {
  const known = pairs.flatMap(({ identified, comparison }) =>
    typeof identified.before === "number" && typeof comparison.before === "number"
      ? [{ cds: identified.cds, difference: identified.baseline - identified.before - (comparison.baseline - comparison.before) }]
      : [],
  );
  if (leasOf(known) < least) return undefined;
  return clusteredMean(known.map(({ difference }) => difference), known.map(({ cds }) => cds), 0.99);
}

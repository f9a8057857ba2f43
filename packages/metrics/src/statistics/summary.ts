import { SsosError } from "@ssos/model";

/**
 * Gives the arithmetic mean.
 *
 * @param values - at least one finite number
 * @throws SsosError `too-few-values` when there is none
 * @example
 * ```ts
 * mean([1, 2, 6]) // => 3
 * ```
 */
export function mean(values: readonly number[]): number {
  requireValues(values, 1);
  // Adding the mean of the deviations takes out most of the rounding error of the first pass.
  const first = values.reduce((total, value) => total + value, 0) / values.length;
  return first + values.reduce((total, value) => total + (value - first), 0) / values.length;
}

/**
 * Gives the sample variance, with n - 1 in the denominator.
 *
 * @param values - at least two finite numbers
 * @throws SsosError `too-few-values`
 * @example
 * ```ts
 * sampleVariance([1, 2, 6]) // => 7
 * ```
 */
export function sampleVariance(values: readonly number[]): number {
  requireValues(values, 2);
  const centre = mean(values);
  return values.reduce((total, value) => total + (value - centre) ** 2, 0) / (values.length - 1);
}

/**
 * Gives a quantile by linear interpolation between order statistics: definition 7 of Hyndman and Fan (1996),
 * fixed here so that no number depends on a library's default.
 *
 * @param values - at least one finite number, in any order
 * @param probability - 0 to 1
 * @throws SsosError `too-few-values`; `invalid-probability` outside 0 to 1
 * @example
 * ```ts
 * quantile([1, 2, 3, 4], 0.5) // => 2.5
 * quantile([4, 1, 3, 2], 0.25) // => 1.75
 * ```
 */
export function quantile(values: readonly number[], probability: number): number {
  requireValues(values, 1);
  if (!(probability >= 0 && probability <= 1)) throw new SsosError("invalid-probability", { found: String(probability), expected: "0 to 1" });
  const sorted = [...values].sort((left, right) => left - right);
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number]; // both within 0 .. length - 1
  return low + (position - below) * (high - low);
}

/**
 * Gives the middle value, or the mean of the two middle ones.
 *
 * @param values - at least one finite number
 * @throws SsosError `too-few-values`
 * @example
 * ```ts
 * median([5, 1, 3]) // => 3
 * ```
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @internal */
export function requireValues(values: readonly number[], least: number): void {
  if (values.length < least) throw new SsosError("too-few-values", { found: String(values.length), expected: `at least ${least}` });
  const broken = values.find((value) => !Number.isFinite(value));
  if (broken !== undefined) throw new SsosError("invalid-number", { found: String(broken), expected: "a finite number" });
}

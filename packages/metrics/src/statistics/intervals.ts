import { SsosError } from "@ssos/model";
import { normalQuantile, studentQuantile } from "./distributions.ts";
import { mean, sampleVariance } from "./summary.ts";

/** An estimate with the bounds between which the true value lies with the stated confidence, if the method's assumptions hold. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** For example 0.95. */
  readonly level: number;
}

/**
 * Gives a share with Wilson's score interval (1927), which stays sound for small counts and shares near 0 or 1.
 *
 * @param count - how many have the property
 * @param total - out of how many, at least 1
 * @param level - confidence, default 0.95
 * @throws SsosError `invalid-count` when the count is not a whole number from 0 to the total
 * @example
 * ```ts
 * shareInterval(0, 10).upper.toFixed(4) // => "0.2775"
 * ```
 */
export function shareInterval(count: number, total: number, level = 0.95): Estimate {
  if (!Number.isInteger(count) || !Number.isInteger(total) || count < 0 || total < 1 || count > total) {
    throw new SsosError("invalid-count", { found: `${count} of ${total}`, expected: "whole numbers, 0 to the total, and a total of at least 1" });
  }
  const z = normalQuantile(0.5 + level / 2);
  const share = count / total;
  const centre = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z / (1 + (z * z) / total)) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return { value: share, lower: count === 0 ? 0 : centre - half, upper: count === total ? 1 : centre + half, level };
}

/**
 * Gives a mean with Student's interval.
 *
 * Assumes independent values from a distribution without heavy tails, or many values.
 *
 * @param values - at least two
 * @param level - confidence, default 0.95
 * @throws SsosError `too-few-values`
 * @example
 * ```ts
 * meanInterval([1, 2, 3]).value // => 2
 * ```
 */
export function meanInterval(values: readonly number[], level = 0.95): Estimate {
  const half = studentQuantile(0.5 + level / 2, values.length - 1 || 1) * Math.sqrt(sampleVariance(values) / values.length);
  const value = mean(values);
  return { value, lower: value - half, upper: value + half, level };
}

/**
 * Gives the difference of two means with Welch's interval (1947), which does not assume equal variances.
 *
 * Assumes two independent samples.
 *
 * @param first - at least two values
 * @param second - at least two values, subtracted
 * @param level - confidence, default 0.95
 * @throws SsosError `too-few-values`
 * @example
 * ```ts
 * differenceInterval([4, 5, 6], [1, 2, 3]).value // => 3
 * ```
 */
export function differenceInterval(first: readonly number[], second: readonly number[], level = 0.95): Estimate {
  const [a, b] = [sampleVariance(first) / first.length, sampleVariance(second) / second.length];
  const value = mean(first) - mean(second);
  if (a + b === 0) return { value, lower: value, upper: value, level };
  const degrees = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const half = studentQuantile(0.5 + level / 2, degrees) * Math.sqrt(a + b);
  return { value, lower: value - half, upper: value + half, level };
}

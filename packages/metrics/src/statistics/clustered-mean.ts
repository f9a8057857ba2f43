import { studentQuantile } from "./distributions.ts";
import type { Estimate } from "./intervals.ts";
import { mean, requireValues } from "./summary.ts";

/**
 * Gives a mean with an interval that allows for dependence within clusters, such as several groups of one LEA.
 *
 * Assumes that clusters are independent of each other.
 *
 * @param values - one number each
 * @param clusters - name of the cluster of each value
 * @param level - confidence, default 0.95
 * @throws SsosError `too-few-values` for fewer than two clusters
 * @example
 * ```ts
 * clusteredMean([1, 3, 2, 4], ["a", "a", "b", "b"]).value // => 2.5
 * ```
 */
export function clusteredMean(values: readonly number[], clusters: readonly string[], level = 0.95): Estimate {
  const value = mean(values);
  const sums = new Map<string, number>();
  values.forEach((one, index) => {
    const name = clusters[index] ?? String(index);
    sums.set(name, (sums.get(name) ?? 0) + (one - value));
  });
  requireValues([...sums.values()], 2);
  const spread = [...sums.values()].reduce((total, sum) => total + sum * sum, 0);
  const error = Math.sqrt((sums.size / (sums.size - 1)) * spread) / values.length;
  const half = studentQuantile(0.5 + level / 2, sums.size - 1) * error;
  return { value, lower: value - half, upper: value + half, level };
}

import { normalQuantile } from "../statistics/distributions.ts";
import { mean } from "../statistics/summary.ts";
import { measureFinding, type MeasureRefusal } from "./measure-point.ts";

/** How closely an earlier measure goes along with a later one. */
export interface LeadLag {
  /** How many steps the leading measure runs ahead. */
  readonly lag: number;
  readonly pairs: number;
  /** Pearson's correlation of the changes from step to step. */
  readonly correlation: number;
  readonly lower: number;
  readonly upper: number;
}

/** Pairs below which no correlation is given: its interval would span nearly everything. Our choice. */
export const LEAD_LAG_MINIMUM = 10;

/**
 * Shows whether changes of a leading measure (attendance this month) go along with changes of a lagging one (chronic
 * absenteeism at the end of the term) some steps later.
 *
 * Works on changes from step to step, since two series that both rise go along with each other for that reason alone.
 * Intervals by Fisher's z (1921). Assumes independent changes; going along is not causing, and the best of several
 * lags is chosen by chance too: decide the lag beforehand.
 *
 * @param leading - values in equal steps, null where nothing was measured
 * @param lagging - values of the same steps
 * @param lags - which lags to look at, 0 or more
 * @returns refused when no lag has {@link LEAD_LAG_MINIMUM} pairs with variation
 * @example
 * ```ts
 * const leading = [1, 4, 2, 7, 3, 8, 1, 6, 2, 9, 4, 5, 3, 7]
 * const lagging = [0, ...leading.slice(0, -1)]
 * const answer = leadLag(leading, lagging, [1])
 * answer.answered && answer.lags.map(({ correlation }) => Math.round(correlation)) // => [1]
 * leadLag([1, 2], [1, 2], [1]).answered // => false
 * ```
 */
export function leadLag(leading: readonly (number | null)[], lagging: readonly (number | null)[], lags: readonly number[]): { readonly answered: true; readonly lags: readonly LeadLag[] } | MeasureRefusal {
  const [first, second] = [changesOf(leading), changesOf(lagging)];
  const found = lags.flatMap((lag): LeadLag[] => {
    const pairs = first.flatMap((change, index) => {
      const other = second[index + lag];
      return change === null || other === null || other === undefined ? [] : [[change, other] as const];
    });
    if (pairs.length < LEAD_LAG_MINIMUM) return [];
    const correlation = pearson(pairs);
    if (correlation === undefined) return [];
    const half = normalQuantile(0.975) / Math.sqrt(pairs.length - 3);
    const z = Math.atanh(Math.min(1 - 1e-15, Math.max(-1 + 1e-15, correlation)));
    return [{ lag, pairs: pairs.length, correlation, lower: Math.tanh(z - half), upper: Math.tanh(z + half) }];
  });
  if (found.length === 0) return { answered: false, refusals: [measureFinding("too-few-points", "error", "", "No lag has enough pairs of changes that vary.", String(Math.min(first.length, second.length)), `at least ${LEAD_LAG_MINIMUM} pairs`)] };
  return { answered: true, lags: found };
}

const changesOf = (values: readonly (number | null)[]): (number | null)[] =>
  values.slice(1).map((value, index) => {
    const before = values[index];
    return value === null || before === null || before === undefined ? null : value - before;
  });

function pearson(pairs: readonly (readonly [number, number])[]): number | undefined {
  const [x, y] = [mean(pairs.map(([left]) => left)), mean(pairs.map(([, right]) => right))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [left, right] of pairs) {
    xy += (left - x) * (right - y);
    xx += (left - x) ** 2;
    yy += (right - y) ** 2;
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

import { LOWER_IS_BETTER } from "@ssos/model";
import type { LevelInput } from "../level-input.ts";
import { oneDecimal } from "../rates/one-decimal.ts";

/**
 * The possible results of the next Dashboard, numbered from worst (0) to best (`last`).
 *
 * @internal
 */
export interface Scale {
  readonly last: number;
  readonly at: (index: number) => LevelInput;
}

/** Averages lie between these, in points; no published one comes near them. */
const FURTHEST = 999.9;

/** @internal Next year's results by count, this year's as the prior. */
export function countScale(result: LevelInput, dashboardYear: number, denominator: number): Scale {
  const lower = LOWER_IS_BETTER.includes(result.indicator);
  const next = { ...nextOf(result, dashboardYear), priorNumerator: result.numerator ?? null, priorDenominator: result.denominator ?? null, denominator };
  return { last: denominator, at: (index) => ({ ...next, numerator: lower ? denominator - index : index }) };
}

/** @internal Next year's results by average in tenths of a point, this year's as the prior. */
export function averageScale(result: LevelInput, dashboardYear: number, denominator: number): Scale {
  const priorStatus = result.status ?? 0;
  const next = { ...nextOf(result, dashboardYear), priorStatus, denominator, priorDenominator: result.denominator ?? null };
  return {
    last: FURTHEST * 20,
    at: (index) => {
      const status = oneDecimal((index - FURTHEST * 10) / 10);
      return { ...next, status, change: oneDecimal(status - priorStatus) };
    },
  };
}

const nextOf = ({ indicator, group, institution }: LevelInput, dashboardYear: number): LevelInput => ({ dashboardYear, indicator, institution, ...(group === undefined ? {} : { group }) });

/** @internal The first index for which something holds that holds for all better ones; one past the last when for none. */
export function firstFrom(last: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

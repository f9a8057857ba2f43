import { isAverage } from "./is-average.ts";
import type { LevelInput } from "./level-input.ts";
import type { IndicatorRules } from "./level-rules.ts";
import { cappedCount } from "./rates/capped-count.ts";
import { changeRoundedOnce } from "./rates/change-rounded-once.ts";
import { changeRoundedTwice } from "./rates/change-rounded-twice.ts";
import { oneDecimal } from "./rates/one-decimal.ts";
import { rateRoundedOnce } from "./rates/rate-rounded-once.ts";
import { rateRoundedTwice } from "./rates/rate-rounded-twice.ts";

/**
 * The rate or average that a status level is taken from: the printed one, or the one that counts make. Counts make no average.
 *
 * Facts are checked before (`faultOf`), so that a count has a denominator of 1 or more.
 *
 * @internal
 */
export function judgedRate(input: LevelInput, rules: IndicatorRules): number | null {
  if (typeof input.status === "number") return oneDecimal(input.status);
  const { numerator, denominator } = input;
  if (typeof numerator !== "number" || typeof denominator !== "number" || isAverage(input.indicator)) return null;
  const counted = rules.numeratorMayExceed ? cappedCount(numerator, denominator) : numerator;
  return rules.rounding === "twice" ? rateRoundedTwice(counted, denominator) : rateRoundedOnce(counted, denominator);
}

/**
 * The change that a change level is taken from: the printed one; or rebuilt from counts, or from averages that are not rounded.
 *
 * @internal
 */
export function judgedChange(input: LevelInput, rules: IndicatorRules): number | null {
  if (typeof input.change === "number") return oneDecimal(input.change);
  const { numerator, denominator, priorNumerator, priorDenominator } = input;
  if (typeof numerator === "number" && typeof denominator === "number" && typeof priorNumerator === "number" && typeof priorDenominator === "number" && !isAverage(input.indicator)) {
    const [counted, priorCounted] = rules.numeratorMayExceed ? [cappedCount(numerator, denominator), cappedCount(priorNumerator, priorDenominator)] : [numerator, priorNumerator];
    return rules.rounding === "twice" ? changeRoundedTwice(counted, denominator, priorCounted, priorDenominator) : changeRoundedOnce(counted, denominator, priorCounted, priorDenominator);
  }
  if (input.unrounded === true && typeof input.status === "number" && typeof input.priorStatus === "number") return oneDecimal(input.status - input.priorStatus);
  return null;
}

import { isAverage } from "./is-average.ts";
import type { IndicatorRules } from "./level-rules.ts";
import type { LevelInput } from "./level-input.ts";
import { levelFinding, type LevelFinding } from "./level-finding.ts";
import { cappedCount } from "./rates/capped-count.ts";
import { oneDecimal } from "./rates/one-decimal.ts";
import { rateRoundedOnce } from "./rates/rate-rounded-once.ts";
import { rateRoundedTwice } from "./rates/rate-rounded-twice.ts";

const COUNTS = ["numerator", "denominator", "priorNumerator", "priorDenominator", "sizeCount", "priorSizeCount"] as const;
const VALUES = ["status", "priorStatus", "change"] as const;

/**
 * Looks for facts that cannot be true, before any level is computed from them.
 *
 * @internal
 * @param input - the facts
 * @param rules - the indicator's rules of the year
 * @returns the first fault in the order of the fields; undefined when there is none
 */
export function faultOf(input: LevelInput, rules: IndicatorRules): LevelFinding | undefined {
  const { numerator, denominator, priorNumerator, priorDenominator, sizeCount, priorSizeCount, status, priorStatus, change } = input;
  const numbersFit = isCount(numerator) && isCount(denominator) && isCount(priorNumerator) && isCount(priorDenominator) && isCount(sizeCount) && isCount(priorSizeCount) && isFinite(status) && isFinite(priorStatus) && isFinite(change);
  if (!numbersFit) return numberFault(input);
  if (isAverage(input.indicator)) return undefined;
  const fault = rateFault(input, rules, "numerator", numerator ?? null, denominator ?? null, "status", status ?? null);
  return fault ?? rateFault(input, rules, "priorNumerator", priorNumerator ?? null, priorDenominator ?? null, "priorStatus", priorStatus ?? null);
}

const isCount = (value: number | null | undefined): boolean => value === undefined || value === null || (Number.isInteger(value) && value >= 0);

const isFinite = (value: number | null | undefined): boolean => value === undefined || value === null || Number.isFinite(value);

/** Names the number that does not fit; apart from the check, which runs for every result. */
function numberFault(input: LevelInput): LevelFinding | undefined {
  for (const field of COUNTS) {
    const value = input[field] ?? 0;
    if (isCount(value)) continue;
    if (Number.isInteger(value)) return levelFinding("negative-count", input, field, value, "0 or more");
    return levelFinding(Number.isNaN(value) ? "not-a-number" : Number.isFinite(value) ? "count-not-whole" : "infinite-number", input, field, value, "a whole number");
  }
  for (const field of VALUES) {
    const value = input[field] ?? 0;
    if (!Number.isFinite(value)) return levelFinding(Number.isNaN(value) ? "not-a-number" : "infinite-number", input, field, value, "a number");
  }
  return undefined;
}

function rateFault(input: LevelInput, rules: IndicatorRules, numeratorField: string, numerator: number | null, denominator: number | null, rateField: string, rate: number | null): LevelFinding | undefined {
  if (rate !== null && (rate < 0 || rate > 100)) return levelFinding("rate-out-of-range", input, rateField, rate, "0 to 100");
  if (numerator === null || denominator === null) return undefined;
  if (denominator === 0) return levelFinding("zero-denominator", input, numeratorField === "numerator" ? "denominator" : "priorDenominator", 0, "1 or more");
  if (numerator > denominator && !rules.numeratorMayExceed) return levelFinding("numerator-above-denominator", input, numeratorField, numerator, `at most ${denominator}`);
  if (rate !== null && !followsFromCounts(rate, rules.numeratorMayExceed ? cappedCount(numerator, denominator) : numerator, denominator)) {
    return levelFinding("rate-disagrees-with-counts", input, rateField, rate, `${rateRoundedOnce(numerator, denominator)} from ${numerator} of ${denominator}`);
  }
  return undefined;
}

/** Whether a printed rate is what one of the State's ways of rounding makes of its counts; 2019 is known to round twice in graduation. */
const followsFromCounts = (rate: number, numerator: number, denominator: number): boolean => {
  const printed = oneDecimal(rate);
  return printed === rateRoundedOnce(numerator, denominator) || printed === rateRoundedTwice(numerator, denominator);
};

import type { IndicatorResult, Truth } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";

/**
 * Decides whether a group's result counts against a level test.
 *
 * @param result - the group's row
 * @param test - the levels that count
 * @param minimumSize - pupils from which a status counts; a colour is only given from there on
 * @internal
 */
export function levelCounts(result: IndicatorResult, test: LevelTest, minimumSize: number): Truth {
  if (test.measure === "colour") {
    const colour = result.colour;
    if (typeof colour === "number") return colour >= 1 && colour <= test.worstLevels ? "yes" : "no";
    return fromRedFlag(result, test);
  }
  const level = result.statusLevel;
  if (typeof level !== "number") return fromRedFlag(result, test);
  return level >= 1 && level <= test.worstLevels ? sizeMet(result, minimumSize) : "no";
}

/** Lists of low performers say only whether a result is Red; whether another one is Orange stays open. */
function fromRedFlag({ red }: IndicatorResult, { worstLevels }: LevelTest): Truth {
  if (red === undefined) return "unknown";
  return red ? "yes" : worstLevels === 1 ? "no" : "unknown";
}

/** @internal */
export function sizeMet(result: IndicatorResult, minimumSize: number): Truth {
  if (typeof result.sizeMet === "boolean") return result.sizeMet ? "yes" : "no";
  if (typeof result.denominator === "number") return result.denominator >= minimumSize ? "yes" : "no";
  return "unknown";
}

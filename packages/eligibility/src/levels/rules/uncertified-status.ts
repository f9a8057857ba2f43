import type { IndicatorRules } from "../level-rules.ts";
import type { LevelInput } from "../level-input.ts";

/**
 * Decides whether the status is High without regard to the rate, because the data were not certified: the way of 2022,
 * which had no colours.
 *
 * Source: the State's suspension report of 2022 (note on data that were not certified) and the record layout of
 * chronic absenteeism 2022, which assigns a level for the same reason; that it is the same one is assumed.
 *
 * @param rules - the indicator's rules of the year
 * @param input - the facts
 * @example
 * ```ts
 * isUncertifiedHigh({ ...suspensionRules, certification: "status-high" }, { dashboardYear: 2022, indicator: "susp", institution: { kind: "district" }, certified: false }) // => true
 * ```
 */
export function isUncertifiedHigh(rules: IndicatorRules, input: LevelInput): boolean {
  return rules.certification === "status-high" && input.certified === false;
}

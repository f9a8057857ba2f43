import type { IndicatorRules } from "../level-rules.ts";
import type { LevelInput } from "../level-input.ts";

/** The cell that the State prints beside an automatic Orange: Low by Maintained. */
export const AUTOMATIC_ORANGE_BOX = 180;

/**
 * Decides whether a result is Orange without regard to its rate: English learner progress of fall 2017 where
 * fewer than half took part, and suspension or chronic absenteeism whose data were not certified.
 *
 * It holds also where no counts are given. Source: column `flag50pct` of fall 2017 (six rows, three of them without
 * any count, all Orange in cell 180); columns `certifyflag`, whose record layouts say that Orange is assigned.
 *
 * @param rules - the indicator's rules of the year
 * @param input - the facts
 * @returns false also while the mark is not given: files mark the exception only
 * @example
 * ```ts
 * isAutomaticOrange(suspensionRules, { dashboardYear: 2023, indicator: "susp", institution: { kind: "district" }, certified: false }) // => true
 * ```
 */
export function isAutomaticOrange(rules: IndicatorRules, input: LevelInput): boolean {
  return (rules.participation === "automatic-orange" && input.lowParticipation === true) || (rules.certification === "automatic-orange" && input.certified === false);
}

import { LOWER_IS_BETTER, type Truth } from "@ssos/model";
import { distanceToColour, type LevelInput, type LevelRulesByYear } from "@ssos/eligibility/levels";
import { readPercent } from "../plan/amount.ts";
import type { CellValue } from "../plan/goal.ts";
import type { GroupIndicator } from "../plan/summary.ts";

/** Judges whether reaching a target would take a group off the lowest level of an indicator. */
export type TargetJudge = (cell: GroupIndicator, target: CellValue) => Truth;

/**
 * Makes a judge of targets from the group's latest results: the target must reach the nearest value that gives a colour above Red.
 *
 * The colour rests on status and change; the change is taken as one step from the latest result to the target, as if it were
 * reached on the next Dashboard. A target further away in time may leave Red earlier or fall back: that is not judged.
 *
 * @param results - the latest results, one for each group and indicator
 * @param rules - level rules by Dashboard year, such as `allLevelRules`
 * @param dashboardYear - the Dashboard of which the rules judge the target; by default the latest for which there are rules
 * @returns a judge that answers `unknown` without a result, without counts, or for a target that is no number
 * @example
 * ```ts
 * const results = [{ dashboardYear: 2023, indicator: "susp", group: "SWD", institution: { kind: "district", suspensionType: "UD" }, numerator: 100, denominator: 1000, priorNumerator: 80, priorDenominator: 1000 }] as const
 * const judge = targetJudgeFrom(results, allLevelRules, 2024)
 * judge({ group: "SWD", indicator: "susp" }, { value: 5, unit: "percent" }) // => "yes"
 * judge({ group: "SWD", indicator: "susp" }, { value: 10, unit: "percent" }) // => "no"
 * judge({ group: "SWD", indicator: "ela" }, { value: -20, unit: "points" }) // => "unknown"
 * ```
 */
export function targetJudgeFrom(results: readonly LevelInput[], rules: LevelRulesByYear, dashboardYear?: number): TargetJudge {
  const ruled = Object.keys(rules).map(Number);
  const year = dashboardYear ?? Math.max(...ruled);
  return (cell, target) => {
    const result = results.find((own) => own.indicator === cell.indicator && (own.group ?? "ALL") === cell.group);
    const value = readPercent(target.value).value;
    if (result === undefined || value === null || cell.school !== undefined) return "unknown";
    const distance = distanceToColour({ result, target: "orange", dashboardYear: year }, rules);
    if (distance.rate === null) return distance.outcome === "unreachable" ? "no" : "unknown";
    const lowerIsBetter = LOWER_IS_BETTER.includes(cell.indicator);
    return lowerIsBetter ? (Number(value) <= distance.rate ? "yes" : "no") : Number(value) >= distance.rate ? "yes" : "no";
  };
}

import { checkArgument, type GivenLevel } from "@ssos/model";
import { boxOf } from "./box.ts";
import { judge, type Judgement } from "./judgement.ts";
import type { LevelFinding } from "./level-finding.ts";
import type { LevelInput, PerformanceLevel } from "./level-input.ts";
import type { LevelRulesByYear } from "./level-rules.ts";
import { AUTOMATIC_ORANGE_BOX } from "./rules/automatic-orange.ts";

const NO_FINDINGS: readonly LevelFinding[] = [];

/**
 * Computes the status level, change level and colour of one result as the State does.
 *
 * **When to use** for levels alone, in bulk; `explainLevel` gives the same answer with its reasons, `distanceToColour` says
 * what it would take to reach another colour.
 *
 * Facts that cannot be true, and facts that are missing, are answered by a finding; none of them leaves a colour.
 * A result of fewer than 11 pupils has no level, as on the Dashboard.
 *
 * @param input - counts, or an average distance from standard with its printed change
 * @param rules - rules by Dashboard year: `allLevelRules`, one year such as `{ 2023: levelRules2023 }`, or your own
 * @returns levels with 0 for none, the cell of the table, and what was judged
 * @throws SsosError `wrong-argument` where JavaScript hands in something else than a result and rules
 * @example
 * ```ts
 * const district = { kind: "district", suspensionType: "UD" } as const
 * const given = { dashboardYear: 2023, indicator: "susp", group: "ALL", institution: district, numerator: 212, denominator: 6000, priorNumerator: 186, priorDenominator: 6000 } as const
 * performanceLevel(given, allLevelRules) // => { statusLevel: 3, changeLevel: 2, colour: 2, box: 120, rate: 3.5, change: 0.4, findings: [] }
 * performanceLevel({ ...given, numerator: -1 }, allLevelRules).findings[0]?.code // => "negative-count"
 * performanceLevel({ ...given, dashboardYear: 2021 }, allLevelRules).colour // => 0
 * ```
 */
export function performanceLevel(input: LevelInput, rules: LevelRulesByYear): PerformanceLevel {
  // Asked briefly first: a State has half a million results.
  if (!Object(input).institution || Object(rules) !== rules) {
    checkArgument(input, "input", { institution: "object" });
    checkArgument(rules, "rules", "object");
  }
  return levelOf(judge(input, rules));
}

/** @internal */
export function levelOf({ statusLevel, changeLevel, colour, column, rate, change, automaticOrange, finding }: Judgement): PerformanceLevel {
  const box = automaticOrange ? AUTOMATIC_ORANGE_BOX : colour === 0 ? 0 : boxOf(statusLevel as GivenLevel, column as GivenLevel);
  return { statusLevel, changeLevel, colour, box, rate, change, findings: finding === null ? NO_FINDINGS : [finding] };
}

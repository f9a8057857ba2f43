import { SsosError } from "@ssos/model";
import type { LevelRulesByYear } from "../level-rules.ts";
import type { Distance, DistanceInterval, DistanceQuestion } from "./distance.ts";
import { distanceToColour } from "./distance-to-colour.ts";

/** Widest interval, so that an answer comes within seconds. */
const WIDEST = 5000;

/**
 * Finds the distance to a colour for every number of pupils in an interval, as next year's enrolment is not known.
 *
 * The ends alone do not do: rounding, the minimum size and the limit of 150 pupils lie between them.
 *
 * **When to use** for planning; `distanceToColour` for one expected number.
 *
 * @param question - this year's result and the colour; its `denominator` is not looked at
 * @param interval - fewest and most pupils expected, whole numbers
 * @param rules - rules by Dashboard year
 * @throws SsosError `invalid-interval` when the ends are not whole numbers in order, or lie more than 5,000 apart
 * @example
 * ```ts
 * const result = { dashboardYear: 2023, indicator: "grad", group: "SED", institution: { kind: "district" }, numerator: 120, denominator: 200 } as const
 * const distances = distanceOverInterval({ result, target: "orange" }, { from: 140, to: 210 }, allLevelRules)
 * distances.fewestPupils // => 11
 * distances.mostPupils // => 18
 * ```
 */
export function distanceOverInterval(question: DistanceQuestion, interval: { readonly from: number; readonly to: number }, rules: LevelRulesByYear): DistanceInterval {
  const { from, to } = interval;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from || to - from > WIDEST) {
    throw new SsosError("invalid-interval", { found: `${from} to ${to}`, expected: `whole numbers in order, at most ${WIDEST} apart` });
  }
  let [hardest, fewestPupils, mostPupils, withoutWay]: [Distance | null, number | null, number | null, number] = [null, null, null, 0];
  for (let denominator = from; denominator <= to; denominator += 1) {
    const distance = distanceToColour({ ...question, denominator }, rules);
    if (distance.outcome !== "reached" && distance.outcome !== "reachable") withoutWay += 1;
    if (distance.pupils === null) continue;
    fewestPupils = fewestPupils === null ? distance.pupils : Math.min(fewestPupils, distance.pupils);
    if (mostPupils !== null && distance.pupils <= mostPupils) continue;
    [mostPupils, hardest] = [distance.pupils, distance];
  }
  return { from: distanceToColour({ ...question, denominator: from }, rules), to: distanceToColour({ ...question, denominator: to }, rules), fewestPupils, mostPupils, hardest, withoutWay };
}

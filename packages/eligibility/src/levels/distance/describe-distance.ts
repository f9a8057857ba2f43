import { STATE_INDICATOR_NAMES, type StateIndicator } from "@ssos/model";
import type { Distance, DistanceReason, DistanceRoute } from "./distance.ts";

const COUNTED: Readonly<Record<StateIndicator, string>> = {
  susp: "suspended",
  chronic: "chronically absent",
  grad: "graduating",
  cci: "prepared",
  elpi: "progressing",
  ela: "",
  math: "",
  science: "",
};

const REASONS: Readonly<Partial<Record<DistanceReason, string>>> = {
  "minimum-size-not-met": "the group is too small for a colour",
  "paired-result": "the result is another school's or the district's",
  "no-colours-that-year": "that Dashboard gives no colours",
  "not-within-range": "no result reaches it",
  "counts-missing": "the counts are not known",
  "average-missing": "the average is not known",
  "year-not-covered": "the rules of that Dashboard are not known yet",
};

/**
 * Writes a distance as a sentence for people.
 *
 * @param indicator - the indicator that the distance is on
 * @param distance - from `distanceToColour`
 * @example
 * ```ts
 * const result = { dashboardYear: 2023, indicator: "susp", group: "SWD", institution: { kind: "district", suspensionType: "UD" }, numerator: 100, denominator: 1000 } as const
 * const distance = distanceToColour({ result, target: "orange" }, allLevelRules)
 * describeDistance("susp", distance).split(";")[0] // => "Suspension Rate, orange on the 2024 Dashboard: at most 97 of 1000 pupils suspended (9.7 percent), 3 fewer than at this year's rate, by change"
 * ```
 */
export function describeDistance(indicator: StateIndicator, distance: Distance): string {
  const { outcome, target, dashboardYear, denominator, reason, routes } = distance;
  const start = `${STATE_INDICATOR_NAMES[indicator]}, ${target} on the ${dashboardYear} Dashboard: `;
  if (outcome === "unreachable") return `${start}cannot be reached, ${REASONS[reason ?? "not-within-range"] ?? reason}`;
  if (outcome === "not-applicable" || outcome === "cannot-determine") return `${start}not known, ${REASONS[reason ?? "counts-missing"] ?? reason}`;
  if (outcome === "reached") return `${start}reached at this year's rate`;
  const small = distance.smallPopulation ? "; the table of fewer than 150 pupils applies" : "";
  return start + routes.map((route) => describeRoute(indicator, route, denominator)).join("; or ") + small;
}

function describeRoute(indicator: StateIndicator, { count, pupils, rate, points, decidedBy }: DistanceRoute, denominator: number | null): string {
  const by = decidedBy === "both" ? "by status and change" : `by ${decidedBy}`;
  if (count === null) return `an average of ${rate} points from standard, ${points} points better than this year's, ${by}`;
  const lower = indicator === "susp" || indicator === "chronic";
  return `at ${lower ? "most" : "least"} ${count} of ${denominator} pupils ${COUNTED[indicator]} (${rate} percent), ${pupils} ${lower ? "fewer" : "more"} than at this year's rate, ${by}`;
}

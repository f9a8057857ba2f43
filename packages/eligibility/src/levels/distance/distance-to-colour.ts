import { COLOURS, DASHBOARD_YEARS, type GivenLevel } from "@ssos/model";
import { isAverage } from "../is-average.ts";
import { judge } from "../judgement.ts";
import type { LevelInput } from "../level-input.ts";
import type { LevelRulesByYear } from "../level-rules.ts";
import { performanceLevel } from "../performance-level.ts";
import { oneDecimal } from "../rates/one-decimal.ts";
import { pairedResult } from "../rules/paired-result.ts";
import type { Distance, DistanceOutcome, DistanceQuestion, DistanceReason } from "./distance.ts";
import { routesTo } from "./routes.ts";
import { averageScale, countScale, firstFrom, type Scale } from "./scale.ts";

/**
 * Finds the smallest change that brings a result to a colour, or a better one, on the next Dashboard: as a rate and as
 * whole pupils, or as points of distance from standard.
 *
 * It walks both ways, a better status and a better change, through the table that will be in force for next year's number
 * of pupils, by asking the level function itself; so applying the answer gives the colour, and one pupil less does not.
 *
 * **When to use** for one expected number of pupils; `distanceOverInterval` where that is uncertain. A pair-and-share result has
 * no distance: it is about other pupils than the school's own.
 *
 * For averages the change is taken between printed values; the State computes it before rounding, so that the answer may be
 * off by 0.1 point.
 *
 * @param question - this year's result and the colour; the next year's pupils where they are known
 * @param rules - rules by Dashboard year; for a year whose rules are not known yet, hand in those you expect
 * @returns `unreachable` when no value gives the colour, with the reason
 * @example
 * ```ts
 * const result = { dashboardYear: 2023, indicator: "susp", group: "SWD", institution: { kind: "district", suspensionType: "UD" }, numerator: 100, denominator: 1000, priorNumerator: 80, priorDenominator: 1000 } as const
 * const distance = distanceToColour({ result, target: "orange" }, allLevelRules)
 * distance.outcome // => "reachable"
 * distance.count // => 97
 * distance.pupils // => 3
 * distance.routes.map(({ decidedBy, pupils }) => `${decidedBy} ${pupils}`) // => ["change 3", "status 20", "status 55"]
 * ```
 */
export function distanceToColour(question: DistanceQuestion, rules: LevelRulesByYear): Distance {
  const { result, target } = question;
  const dashboardYear = question.dashboardYear ?? DASHBOARD_YEARS.find((year) => year > result.dashboardYear) ?? result.dashboardYear + 1;
  const denominator = question.denominator ?? result.denominator ?? null;
  const base = { target, dashboardYear, denominator };
  const average = isAverage(result.indicator);
  if (pairedResult(result.pairShareMethod).paired) return none("not-applicable", "paired-result", base);
  if (denominator === null || (!average && (typeof result.numerator !== "number" || typeof result.denominator !== "number"))) return none("cannot-determine", "counts-missing", base);
  if (average && typeof result.status !== "number") return none("cannot-determine", "average-missing", base);
  const scale = average ? averageScale(result, dashboardYear, denominator) : countScale(result, dashboardYear, denominator);
  const best = judge(scale.at(scale.last), rules);
  const known = { ...base, table: best.table?.id ?? null, smallPopulation: best.small };
  if (best.finding !== null) return none(best.finding.code === "indicator-not-reported" ? "not-applicable" : "cannot-determine", best.finding.code, known);
  if (best.rules?.reports === "status") return none("not-applicable", "no-colours-that-year", known);
  if (best.colour === 0) return none("not-applicable", "minimum-size-not-met", known);

  const wanted = (COLOURS.indexOf(target) + 1) as GivenLevel;
  const index = firstReaching(scale, wanted, rules);
  if (index > scale.last) return none("unreachable", "not-within-range", known);
  const input = scale.at(index);
  const level = performanceLevel(input, rules);
  const start = startingPoint(result, denominator);
  const points = Math.max(0, oneDecimal(Math.abs((level.rate ?? 0) - start.rate)));
  // Two counts may print the same rate, and a rate that is rounded twice differs from its count's.
  const reached = start.count === null ? start.rate >= (level.rate ?? 0) : reaches(scale, indexOfCount(scale, start.count), wanted, rules);
  return {
    ...known,
    outcome: reached ? "reached" : "reachable",
    rate: level.rate,
    change: level.change,
    count: input.numerator ?? null,
    countAtSameRate: start.count,
    pupils: start.count === null ? null : reached ? 0 : Math.abs((input.numerator ?? 0) - start.count),
    points: reached ? 0 : points,
    totalPoints: average ? (reached ? 0 : oneDecimal(points * denominator)) : null,
    routes: routesTo(scale, wanted, best, start, rules),
    level,
  };
}

/** The first result that gives the colour or a better one; a cell that is not applicable never does, though worse results may. */
function firstReaching(scale: Scale, wanted: GivenLevel, rules: LevelRulesByYear): number {
  const passes = (index: number): boolean => {
    const { colour, findings } = performanceLevel(scale.at(index), rules);
    return colour >= wanted || findings.some(({ code }) => code === "cell-not-applicable");
  };
  let index = firstFrom(scale.last, passes);
  while (index <= scale.last && !reaches(scale, index, wanted, rules)) index += 1;
  return index;
}

const reaches = (scale: Scale, index: number, wanted: GivenLevel, rules: LevelRulesByYear): boolean => performanceLevel(scale.at(index), rules).colour >= wanted;

const indexOfCount = (scale: Scale, count: number): number => (scale.at(0).numerator === 0 ? count : scale.last - count);

/** This year's rate or average, and the whole count nearest to that rate among next year's pupils. */
function startingPoint(result: LevelInput, denominator: number): { readonly rate: number; readonly count: number | null } {
  const { numerator, denominator: pupils, status } = result;
  if (isAverage(result.indicator) || typeof numerator !== "number" || typeof pupils !== "number") return { rate: oneDecimal(status ?? 0), count: null };
  const count = Math.floor((2 * numerator * denominator + pupils) / (2 * pupils));
  return { rate: oneDecimal((count * 100) / denominator), count: Math.min(count, denominator) };
}

function none(outcome: DistanceOutcome, reason: DistanceReason, known: Pick<Distance, "target" | "dashboardYear" | "denominator"> & Partial<Pick<Distance, "table" | "smallPopulation">>): Distance {
  return { table: null, smallPopulation: false, ...known, outcome, reason, rate: null, change: null, count: null, countAtSameRate: null, pupils: null, points: null, totalPoints: null, routes: [], level: null };
}

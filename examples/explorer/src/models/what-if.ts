import { allLevelRules, determineDifferentiatedAssistance, levelInputOf, performanceLevel, type Determination, type LevelInput, type PerformanceLevel } from "@ssos/eligibility";
import { LOWER_IS_BETTER, MINIMUM_DISPLAY_SIZE, STATE_INDICATORS, type DashboardYear, type IndicatorResult, type LeaFacts, type Level, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import { isAverage } from "./result-cell.ts";

/** Values tried on the sliders, by group and indicator: pupils in the numerator, or points from standard. */
export type Trial = Readonly<Partial<Record<`${StudentGroup}/${StateIndicator}`, number>>>;

/** One slider: a result that can be changed. */
export interface Lever {
  readonly indicator: StateIndicator;
  /** Pupils counted (suspended, absent, graduating, prepared, progressing), or points from standard. */
  readonly unit: "pupils" | "points";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** As the file gives it, and as tried. */
  readonly given: number;
  readonly value: number;
  /** Pupils of the group. */
  readonly of: number | null;
  readonly lowerIsBetter: boolean;
  readonly level: PerformanceLevel;
  /** The file's own level where our computation does not give it back: then the slider's levels are ours. */
  readonly differs?: Level;
}

/** A result without a slider, and why. */
export interface Fixed {
  readonly indicator: StateIndicator;
  readonly why: string;
}

/** Points to either side of an average. */
const REACH = 100;

/**
 * The sliders of a group, one for each result of the Dashboard that has counts or an average.
 *
 * @param facts - as the files give them
 * @param trial - values tried so far
 */
export function leversOf(facts: LeaFacts, year: DashboardYear, group: StudentGroup, trial: Trial): { readonly levers: readonly Lever[]; readonly fixed: readonly Fixed[] } {
  const levers: Lever[] = [];
  const fixed: Fixed[] = [];
  for (const indicator of STATE_INDICATORS) {
    const result = facts.dashboards[year]?.results[group]?.[indicator];
    if (result === undefined || indicator === "science") continue;
    const why = fixedBecause(result, indicator);
    if (why !== undefined) fixed.push({ indicator, why });
    else levers.push(leverOf(result as IndicatorRecord, indicator, trial[`${group}/${indicator}`]));
  }
  return { levers, fixed };
}

function fixedBecause(result: IndicatorResult, indicator: StateIndicator): string | undefined {
  if (!("recordType" in result)) return "the row in the file could not be used";
  const { denominator, numerator, status } = result;
  if (typeof denominator !== "number" || denominator === 0) return "the file gives no pupils";
  if (denominator < MINIMUM_DISPLAY_SIZE) return "fewer than 11 pupils: nothing is published";
  if (isAverage(indicator)) return typeof status === "number" ? undefined : "the file gives no average";
  return typeof numerator === "number" ? undefined : "the file gives no counts";
}

function leverOf(record: IndicatorRecord, indicator: StateIndicator, tried: number | undefined): Lever {
  const average = isAverage(indicator);
  const given = (average ? record.status : record.numerator) ?? 0;
  const value = tried ?? given;
  const level = levelAt(record, value);
  const asGiven = levelAt(record, given);
  const ofFile = record.colour || record.statusLevel || 0;
  return {
    indicator,
    unit: average ? "points" : "pupils",
    min: average ? round(given - REACH) : 0,
    max: average ? round(given + REACH) : (record.denominator ?? 0),
    step: average ? 0.1 : 1,
    given,
    value,
    of: record.denominator,
    lowerIsBetter: LOWER_IS_BETTER.includes(indicator),
    level,
    ...((asGiven.colour || asGiven.statusLevel) === ofFile ? {} : { differs: ofFile }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The level of a result whose count or average were another one, everything else as in the file. */
export function levelAt(record: IndicatorRecord, value: number): PerformanceLevel {
  return performanceLevel(inputAt(record, value), allLevelRules);
}

/** Rates and changes follow from counts; the printed change of an average moves with it. */
function inputAt(record: IndicatorRecord, value: number): LevelInput {
  const input = levelInputOf(record);
  if (!isAverage(record.indicator)) return { ...input, numerator: value, status: null, change: null };
  const change = typeof record.change === "number" && typeof record.status === "number" ? round(record.change + value - record.status) : null;
  return { ...input, status: value, change };
}

/** The facts with the tried values in place; without any, the facts themselves. */
export function factsWith(facts: LeaFacts, year: DashboardYear, trial: Trial): LeaFacts {
  const dashboard = facts.dashboards[year];
  const tried = Object.entries(trial) as [`${StudentGroup}/${StateIndicator}`, number][];
  if (dashboard === undefined || tried.length === 0) return facts;
  const results: Partial<Record<StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>>> = { ...dashboard.results };
  for (const [key, value] of tried) {
    const [group, indicator] = key.split("/") as [StudentGroup, StateIndicator];
    const record = results[group]?.[indicator] as IndicatorRecord | undefined;
    if (record === undefined || fixedBecause(record, indicator) !== undefined) continue;
    const { colour, statusLevel, changeLevel, rate, change } = levelAt(record, value);
    const numerator = isAverage(indicator) ? record.numerator : value;
    results[group] = { ...results[group], [indicator]: { ...record, numerator, status: rate, change, colour, statusLevel, changeLevel } };
  }
  return { ...facts, dashboards: { ...facts.dashboards, [year]: { ...dashboard, results } } };
}

/** The determination with the tried values in place. */
export function determinedWith(facts: LeaFacts, year: DashboardYear, trial: Trial): Determination {
  return determineDifferentiatedAssistance(factsWith(facts, year, trial), { dashboardYear: year, trace: false });
}

/** Levels along a slider, from its least to its greatest value, in equal steps. */
export function levelsAlong(facts: LeaFacts, year: DashboardYear, group: StudentGroup, lever: Lever, points = 60): Level[] {
  const record = facts.dashboards[year]?.results[group]?.[lever.indicator] as IndicatorRecord | undefined;
  if (record === undefined) return [];
  return Array.from({ length: points }, (_, index) => {
    const exact = lever.min + ((lever.max - lever.min) * (index + 0.5)) / points;
    const { colour, statusLevel } = levelAt(record, lever.unit === "pupils" ? Math.round(exact) : round(exact));
    return colour || statusLevel;
  });
}

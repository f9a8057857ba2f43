import { DASHBOARD_PALETTE, NO_COLOUR } from "@ssos/metrics/charts";
import { changeName, MINIMUM_DISPLAY_SIZE, statusName, type GivenLevel, type IndicatorResult, type Level, type StateIndicator } from "@ssos/model";
import type { Measure } from "../engine/overview.ts";

/** A result as a table shows it: never by colour alone. */
export interface ResultCell {
  readonly level: Level;
  readonly measure: Measure;
  /** R, O, Y, G, B for colours, 1 to 5 for a status without one, a dash for none. */
  readonly letter: string;
  /** The level in words, such as `Red` or `Very High status`. */
  readonly name: string;
  /** The rate or average with its unit; empty when not given, `*` when it rests on 1 to 10 pupils. */
  readonly status: string;
  /** An arrow for the change: up is better, also where lower is better. */
  readonly arrow: string;
  /** The change in words; empty when not given. */
  readonly change: string;
  /** Everything in one sentence, for screen readers. */
  readonly spoken: string;
}

const ARROWS = ["", "▼▼", "▼", "►", "▲", "▲▲"] as const;
const AVERAGES: readonly StateIndicator[] = ["ela", "math", "science"];

/** The letter of a level. */
export const letterOfLevel = (level: Level, measure: Measure): string => (level === 0 ? NO_COLOUR.letter : measure === "status" ? String(level) : (DASHBOARD_PALETTE[level - 1]?.letter ?? ""));

/** A level in words. */
export function levelName(indicator: StateIndicator, level: Level, measure: Measure): string {
  if (level === 0) return "no level";
  if (measure === "status") return `${statusName(indicator, level)} status`;
  const colour = DASHBOARD_PALETTE[level - 1]?.colour ?? "";
  return colour.charAt(0).toUpperCase() + colour.slice(1);
}

/** A rate in percent, or points from standard with their sign. */
export function printedStatus(indicator: StateIndicator, status: number): string {
  if (!AVERAGES.includes(indicator)) return `${status.toFixed(1)}%`;
  return `${status > 0 ? "+" : status < 0 ? "−" : ""}${Math.abs(status).toFixed(1)}`;
}

/** Whether an indicator is an average distance from standard, in points. */
export const isAverage = (indicator: StateIndicator): boolean => AVERAGES.includes(indicator);

/** A group's result on an indicator; undefined where there is no row. */
export function resultCell(indicator: StateIndicator, result: IndicatorResult | undefined): ResultCell | undefined {
  if (result === undefined) return undefined;
  const colour = result.colour ?? 0;
  const measure: Measure = colour > 0 ? "colour" : (result.statusLevel ?? 0) > 0 ? "status" : "colour";
  const level = colour > 0 ? colour : (result.statusLevel ?? 0);
  const name = levelName(indicator, level, measure);
  const few = typeof result.denominator === "number" && result.denominator > 0 && result.denominator < MINIMUM_DISPLAY_SIZE;
  const status = few ? "*" : typeof result.status === "number" ? printedStatus(indicator, result.status) : "";
  const moved = few ? 0 : (result.changeLevel ?? 0);
  const change = moved > 0 ? changeName(indicator, moved as GivenLevel) : "";
  const points = isAverage(indicator) ? " points from standard" : "";
  const spoken = [name, status === "*" ? "too few pupils to show" : status === "" ? "" : `${status}${points}`, change.toLowerCase()].filter((part) => part !== "").join(", ");
  return { level, measure, letter: letterOfLevel(level, measure), name, status, arrow: ARROWS[moved] ?? "", change, spoken };
}

import { LOWER_IS_BETTER, type StateIndicator } from "./state-indicator.ts";

/** A status or change level as the State codes it: 0 none, 1 worst to 5 best, for every indicator. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** A level that was given: worst to best. */
export type GivenLevel = 1 | 2 | 3 | 4 | 5;

/** Colours by their codes in the files: 1 worst (Red) to 5 best (Blue). */
export const COLOURS = ["red", "orange", "yellow", "green", "blue"] as const;

/** A performance colour. */
export type Colour = (typeof COLOURS)[number];

/**
 * Names a colour code.
 *
 * @param level - the code of the `color` column
 * @returns undefined for 0, which means no colour
 * @example
 * ```ts
 * colourOf(1) // => "red"
 * colourOf(0) // => undefined
 * ```
 */
export function colourOf(level: Level): Colour | undefined {
  return COLOURS[level - 1];
}

const STATUS_NAMES = ["Very Low", "Low", "Medium", "High", "Very High"] as const;
const CHANGE_NAMES = ["Declined Significantly", "Declined", "Maintained", "Increased", "Increased Significantly"] as const;

/**
 * Names a status level in the State's words; on indicators where lower is better, level 1 is Very High.
 *
 * @param indicator - a state indicator
 * @param level - 1 worst to 5 best
 * @example
 * ```ts
 * statusName("ela", 1) // => "Very Low"
 * statusName("susp", 1) // => "Very High"
 * ```
 */
export function statusName(indicator: StateIndicator, level: GivenLevel): string {
  return nameOf(STATUS_NAMES, indicator, level);
}

/**
 * Names a change level in the State's words; on indicators where lower is better, level 1 is Increased Significantly.
 *
 * @param indicator - a state indicator
 * @param level - 1 worst to 5 best
 * @example
 * ```ts
 * changeName("chronic", 1) // => "Increased Significantly"
 * ```
 */
export function changeName(indicator: StateIndicator, level: GivenLevel): string {
  return nameOf(CHANGE_NAMES, indicator, level);
}

function nameOf(names: readonly string[], indicator: StateIndicator, level: GivenLevel): string {
  return names[LOWER_IS_BETTER.includes(indicator) ? 5 - level : level - 1] as string;
}

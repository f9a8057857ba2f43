import { COLOURS, type Colour, type GivenLevel } from "@ssos/model";
import type { Cuts, Grid, LevelTable } from "./level-table.ts";

/** A five-by-five table as the State prints it: best status first, worst change first. */
export interface PrintedGrid {
  /** Names of the changes with their ranges, left to right. */
  readonly changes: readonly PrintedHeading[];
  readonly rows: readonly { readonly status: PrintedHeading; readonly cells: readonly (Colour | "N/A")[] }[];
}

/** A level's name and its range in one-decimal values. */
export interface PrintedHeading {
  readonly name: string;
  readonly range: string;
}

const STATUS = ["Very Low", "Low", "Medium", "High", "Very High"];
const CHANGE = ["Declined Significantly", "Declined", "Maintained", "Increased", "Increased Significantly"];

/**
 * Turns a table the way the State prints it: rows from the best status down, columns from the worst change to the best,
 * with the names and ranges of the levels.
 *
 * **When to use** for pages and reports; the tables themselves run from worst to best in both directions.
 *
 * @param table - a table of cut scores
 * @param grid - which of its grids; the one of 150 pupils or more unless given
 * @example
 * ```ts
 * const printed = printedGrid(chronicAbsenteeism)
 * printed.rows[0]?.status // => { name: "Very Low", range: "2.5 or less" }
 * printed.rows[0]?.cells // => ["yellow", "green", "blue", "blue", "blue"]
 * printed.changes[0] // => { name: "Increased Significantly", range: "3.1 or more" }
 * ```
 */
export function printedGrid(table: LevelTable, grid: Grid = table.grid): PrintedGrid {
  const levels: readonly GivenLevel[] = [1, 2, 3, 4, 5];
  const heading = (names: readonly string[], cuts: Cuts) => (level: GivenLevel): PrintedHeading => ({ name: names[table.direction === "higher-is-better" ? level - 1 : 5 - level] ?? "", range: rangeOf(table, cuts, level) });
  return {
    changes: levels.map(heading(CHANGE, table.change)),
    rows: levels.toReversed().map((level) => ({ status: heading(STATUS, table.status)(level), cells: (grid[level - 1] ?? []).map((cell) => (cell === null ? "N/A" : (COLOURS[cell - 1] ?? "N/A"))) })),
  };
}

function rangeOf({ direction }: LevelTable, cuts: Cuts, level: GivenLevel): string {
  const higher = direction === "higher-is-better";
  const step = higher ? -1 : 1;
  const bound = level === 1 ? undefined : cuts[level - 2];
  const next = level === 5 ? undefined : cuts[level - 1];
  const beyond = next === undefined ? undefined : (Math.round(next * 10) + step) / 10;
  if (bound === undefined) return `${print(beyond)} or ${higher ? "less" : "more"}`;
  if (beyond === undefined) return `${print(bound)} or ${higher ? "more" : "less"}`;
  return higher ? `${print(bound)} to ${print(beyond)}` : `${print(beyond)} to ${print(bound)}`;
}

const print = (value: number | undefined): string => (value ?? 0).toFixed(1);

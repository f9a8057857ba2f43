import type { GivenLevel } from "@ssos/model";
import type { Cell, Grid, LevelTable } from "../level-table.ts";

/**
 * Gives the grid that is in force for a population: a table may have its own for fewer than 150 pupils.
 *
 * @param table - the table of cut scores
 * @param small - whether the three-by-five method applies (`isSmallPopulation`)
 * @example
 * ```ts
 * gridInForce(graduation, true) === graduation.smallGrid // => true
 * gridInForce(chronicAbsenteeism, true) === chronicAbsenteeism.grid // => true
 * ```
 */
export function gridInForce(table: LevelTable, small: boolean): Grid {
  return small && table.smallGrid !== undefined ? table.smallGrid : table.grid;
}

/**
 * Reads a cell of a grid.
 *
 * The State prints some cells as not applicable, as arithmetic keeps results out of them: the best suspension status cannot
 * follow a large increase. In graduation rounding alone can lead into one (95.0 percent after a decline of 5.1 points).
 * Where two transcriptions of the tables differ, one of them has such a cell; it is taken as not applicable.
 *
 * @param grid - five rows by status, five columns by change, worst first
 * @param statusLevel - 1 worst to 5 best
 * @param changeLevel - 1 worst to 5 best, as the table in force counts it
 * @returns the colour; null for a cell that is not applicable, which gives none
 * @example
 * ```ts
 * cellOf(commonGrid, 1, 4) // => 2
 * cellOf(graduationGrid, 5, 1) // => null
 * ```
 */
export function cellOf(grid: Grid, statusLevel: GivenLevel, changeLevel: GivenLevel): Cell {
  return grid[statusLevel - 1]?.[changeLevel - 1] ?? null;
}

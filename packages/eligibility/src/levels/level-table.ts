import type { Confidence, GivenLevel } from "@ssos/model";

/**
 * Where the levels 2, 3, 4 and 5 begin, from worst to best, on values with one decimal.
 * Anything before the first bound is level 1. On a scale where higher is better a level
 * begins at its bound and above, on one where lower is better at its bound and below.
 */
export type Cuts = readonly [number, number, number, number];

/** Which way a rate is good. */
export type Direction = "higher-is-better" | "lower-is-better";

/** The colour of a cell, 1 Red to 5 Blue; null for a cell that the State prints as not applicable. */
export type Cell = GivenLevel | null;

/** The cells of one status level, by change level from worst to best. */
export type CellRow = readonly [Cell, Cell, Cell, Cell, Cell];

/** A five-by-five table: rows by status level, columns by change level, both from worst (1) to best (5). */
export type Grid = readonly [CellRow, CellRow, CellRow, CellRow, CellRow];

/** The cut scores and the five-by-five table that an indicator is judged by. */
export interface LevelTable {
  /** Stable name, such as `suspension-unified-district`. */
  readonly id: string;
  /** Title as people know it. */
  readonly name: string;
  readonly direction: Direction;
  readonly status: Cuts;
  readonly change: Cuts;
  readonly grid: Grid;
  /** The grid of populations under 150, for the indicator that has its own (graduation from 2023). */
  readonly smallGrid?: Grid;
  /** Ids of sources, at least one. */
  readonly sources: readonly [string, ...string[]];
  /** How sure the least sure part of the table is. */
  readonly confidence: Confidence;
  /** What the sources leave open, in a sentence. */
  readonly openQuestion?: string;
}

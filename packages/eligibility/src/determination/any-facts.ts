import type { DashboardFacts, DashboardYear, LeaFacts } from "@ssos/model";

/** Facts of a Dashboard with the results packed into numbers, for `packFacts`. */
export interface PackedDashboard extends Omit<DashboardFacts, "results"> {
  /** A number for each group and within it each indicator: its levels and sizes; 0 where there is no row. */
  readonly levels: Uint16Array;
  /** For every test that criteria may make of a level: the groups in which it holds, and those in which it is open. */
  readonly truths: Uint16Array;
}

/** Facts of an LEA as `packFacts` packs them: without counts, rates and rows. */
export interface PackedFacts {
  readonly lea: LeaFacts["lea"];
  readonly dashboards: Readonly<Partial<Record<DashboardYear, PackedDashboard>>>;
}

/** Facts as records or packed; the same rules read both. @internal */
export type AnyFacts = LeaFacts | PackedFacts;

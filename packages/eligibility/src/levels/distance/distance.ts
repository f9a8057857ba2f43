import type { Colour, GivenLevel } from "@ssos/model";
import type { LevelFindingCode } from "../level-finding.ts";
import type { LevelInput, PerformanceLevel } from "../level-input.ts";

/** What would it take to reach a colour on the next Dashboard. */
export interface DistanceQuestion {
  /** This year's result; on the next Dashboard it is the prior year's. */
  readonly result: LevelInput;
  /** The colour to reach, or a better one; `orange` to leave Red. */
  readonly target: Colour;
  /** The Dashboard that will judge; the next one after the result's unless given. */
  readonly dashboardYear?: number;
  /** Pupils in next year's denominator; this year's unless given. */
  readonly denominator?: number;
}

/**
 * Whether the colour can be reached: `reached` already at this year's rate, `reachable` by a better one, `unreachable` by any;
 * `not-applicable` when that Dashboard gives the group no colour; `cannot-determine` when a fact is missing.
 */
export type DistanceOutcome = "reached" | "reachable" | "unreachable" | "not-applicable" | "cannot-determine";

/** Why there is no distance: a finding's code, a group too small for a colour, or nothing within the scale. */
export type DistanceReason = LevelFindingCode | "counts-missing" | "average-missing" | "minimum-size-not-met" | "paired-result" | "no-colours-that-year" | "not-within-range";

/** One way to the colour: a status level with the least change that its row of the table asks for. */
export interface DistanceRoute {
  /** Level that the status must reach at least. */
  readonly statusLevel: GivenLevel;
  /** Level that the change must reach at least. */
  readonly changeLevel: GivenLevel;
  /** Which of the two asks for more here. */
  readonly decidedBy: "status" | "change" | "both";
  readonly rate: number;
  readonly change: number;
  /** Next year's count; null for averages. */
  readonly count: number | null;
  /** Pupils fewer or more than this year's rate would give next year; null for averages. */
  readonly pupils: number | null;
  /** Points between this year's rate or average and the one needed; 0 when it is better already. */
  readonly points: number;
}

/** The smallest change that reaches a colour. */
export interface Distance {
  readonly outcome: DistanceOutcome;
  readonly reason?: DistanceReason;
  readonly target: Colour;
  readonly dashboardYear: number;
  /** Next year's pupils that it was computed with. */
  readonly denominator: number | null;
  /** The table in force; null when none could be chosen. */
  readonly table: string | null;
  /** Whether the table of populations under 150 is in force. */
  readonly smallPopulation: boolean;
  /** The rate or average that just reaches the colour; null when nothing does. */
  readonly rate: number | null;
  readonly change: number | null;
  /** Next year's count at that rate: pupils suspended or chronically absent at most, graduates, prepared or progressing pupils at least. */
  readonly count: number | null;
  /** The count that this year's rate would give next year. */
  readonly countAtSameRate: number | null;
  /** Whole pupils by which the one must differ from the other; 0 when it is reached. Null for averages. */
  readonly pupils: number | null;
  /** Points by which rate or average must be better than this year's; 0 when it is reached. */
  readonly points: number | null;
  /** For averages: points times pupils, which all pupils together must gain. */
  readonly totalPoints: number | null;
  /** All ways, the easiest first; ways that another one covers are left out. */
  readonly routes: readonly DistanceRoute[];
  /** The levels at the answer. */
  readonly level: PerformanceLevel | null;
}

/** Distances over an interval of next year's denominator. */
export interface DistanceInterval {
  readonly from: Distance;
  readonly to: Distance;
  /** Fewest and most pupils that any denominator in the interval asks for; null when none can reach the colour, and for averages. */
  readonly fewestPupils: number | null;
  readonly mostPupils: number | null;
  /** The denominator that asks for the most. */
  readonly hardest: Distance | null;
  /** How many denominators of the interval can not reach the colour. */
  readonly withoutWay: number;
}

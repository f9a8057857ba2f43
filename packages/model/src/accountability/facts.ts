import type { Lea } from "../institutions/lea.ts";
import type { RowPlace } from "../sources/source.ts";
import type { StudentGroup } from "../students/student-group.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";
import type { Level } from "./level.ts";
import type { LocalIndicatorPriority, LocalRating } from "./priority.ts";
import type { StateIndicator } from "./state-indicator.ts";

/**
 * One published or computed result of a group on a state indicator.
 * A property that is absent or null is a fact not given, never a zero.
 */
export interface IndicatorResult {
  /** 0 none, 1 worst to 5 best. */
  readonly statusLevel?: Level | null;
  readonly changeLevel?: Level | null;
  readonly colour?: Level | null;
  /** Rate in percent, or average distance from standard. */
  readonly status?: number | null;
  readonly priorStatus?: number | null;
  readonly change?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly priorNumerator?: number | null;
  readonly priorDenominator?: number | null;
  /** Whether the file says that the minimum size is met this year. */
  readonly sizeMet?: boolean | null;
  /**
   * For lists that publish only the worst level: false says that the colour is given and is not Red,
   * which leaves open which other colour it is.
   */
  readonly red?: boolean;
  readonly row?: RowPlace;
}

/** Results of one LEA by group, then by indicator; a group or indicator without a row is absent. */
export type ResultsByGroup = Readonly<Partial<Record<StudentGroup, Readonly<Partial<Record<StateIndicator, IndicatorResult>>>>>>;

/** What one Dashboard and the files beside it say about an LEA. */
export interface DashboardFacts {
  /**
   * Which indicators' files were given. An indicator listed here whose row is absent has no result;
   * one not listed is a fact not given.
   */
  readonly indicatorsGiven: readonly StateIndicator[];
  readonly results: ResultsByGroup;
  /** Ratings of local indicators; a priority without one is a fact not given. Absent: no local indicators were given at all. */
  readonly localIndicators?: Readonly<Partial<Record<LocalIndicatorPriority, LocalRating>>>;
  /** Whether the end-of-year data submission was certified in time (EC 60900). Absent: no fact was given. */
  readonly dataSubmission?: "certified" | "not-certified";
}

/** Everything known about an LEA, by Dashboard. */
export interface LeaFacts {
  readonly lea: Lea;
  readonly dashboards: Readonly<Partial<Record<DashboardYear, DashboardFacts>>>;
}

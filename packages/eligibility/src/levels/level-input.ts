import type { Level, LeaKind, RowPlace, StateIndicator, StudentGroup } from "@ssos/model";
import type { SuspensionType } from "@ssos/model/files";
import type { LevelFinding } from "./level-finding.ts";

/** What about an institution decides which table and which minimum size apply. */
export interface LevelInstitution {
  readonly kind: LeaKind | "school" | "state";
  /** Needed for suspension. Where it is known, indicators that the type does not have are refused. */
  readonly suspensionType?: SuspensionType | null;
  /** Needed for English language arts and mathematics from 2018: whether the high school cut points apply. */
  readonly highSchoolCuts?: boolean | null;
  /** Needed for graduation of schools in 2018 and 2019: Dashboard Alternative School Status. */
  readonly alternativeSchool?: boolean | null;
}

/**
 * The facts from which a level is computed: counts, or an average distance from standard.
 * A property that is absent or null is a fact not given, never a zero.
 */
export interface LevelInput {
  readonly dashboardYear: number;
  readonly indicator: StateIndicator;
  /** The group; all students where it is absent. Null for a group that accountability does not count, which is judged by the minimum of 30. */
  readonly group?: StudentGroup | null;
  readonly institution: LevelInstitution;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly priorNumerator?: number | null;
  readonly priorDenominator?: number | null;
  /** Average distance from standard in points; for rates the printed rate in percent, which may be left out where counts are given. */
  readonly status?: number | null;
  readonly priorStatus?: number | null;
  /** The printed change, taken as given. Left out, it is rebuilt from counts, or from averages that are marked `unrounded`. */
  readonly change?: number | null;
  /** Says that `status` and `priorStatus` are not rounded, so that a change can be rebuilt from them. */
  readonly unrounded?: boolean;
  /**
   * Pupils that the minimum size counts, where it does not count the denominator: those tested (English learner progress, fall 2017),
   * those with a disability code that year (academic results of students with disabilities, 2018).
   */
  readonly sizeCount?: number | null;
  readonly priorSizeCount?: number | null;
  /** The file's own marks of the minimum size; they decide only where the numbers that the rule counts are not given. */
  readonly sizeMet?: boolean | null;
  readonly priorSizeMet?: boolean | null;
  /** The file's mark of low participation in the English learner assessment. */
  readonly lowParticipation?: boolean | null;
  /** The file's code of the pair-and-share method, where a school without results of its own was given some. */
  readonly pairShareMethod?: string | null;
  /** Lowest obtainable scores that the average already holds, because fewer than 95 percent took part. */
  readonly lowestScoresAdded?: number | null;
  /** False: the data of this indicator were not certified in time. */
  readonly certified?: boolean | null;
  readonly row?: RowPlace;
}

/** Status, change and colour of one result. */
export interface PerformanceLevel {
  /** 1 worst to 5 best; 0 none. */
  readonly statusLevel: Level;
  readonly changeLevel: Level;
  /** 1 Red to 5 Blue; 0 none. */
  readonly colour: Level;
  /** The cell of the five-by-five table as the State numbers it, 10 to 250; 0 none. */
  readonly box: number;
  /** The rate or average that was judged, to one decimal; null when there is none. */
  readonly rate: number | null;
  /** The change that was judged, to one decimal; null when there is none. */
  readonly change: number | null;
  /** What was wrong with the facts, or missing; empty when nothing was. */
  readonly findings: readonly LevelFinding[];
}

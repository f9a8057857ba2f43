import type { Level, RowPlace, StateIndicator, Trace } from "@ssos/model";
import type { LevelStep } from "../explain/level-step.ts";
import type { LevelFindingCode } from "../level-finding.ts";

/** Which of a result's levels is compared. */
export type LevelKind = "status" | "change" | "colour";

/**
 * Why a published level is not the computed one: a fault or gap in the published facts (a finding's code), a mark in the
 * row that the rules at hand do not settle, a colour that follows a status or change already listed, or nothing that is known.
 */
export type DifferenceCause = LevelFindingCode | "fewer-than-shown" | "minimum-size-not-met" | "follows-from-status" | "follows-from-change" | "low-participation" | "not-certified" | "prior-not-certified" | "data-error-flag" | "paired-result" | "table-carried-over" | "unexplained";

/** What a step of a published level's trace tests. */
export type PublishedStep = "published" | "value" | "at-or-past-own-bound" | "before-next-bound" | "published-follows" | "cell";

/** One published level that the rules do not give. */
export interface LevelDifference {
  readonly dashboardYear: number;
  readonly indicator: StateIndicator;
  readonly cds: string;
  /** The group's code, also one that accountability does not count. */
  readonly group: string;
  readonly what: LevelKind;
  readonly published: Level;
  readonly computed: Level;
  readonly cause: DifferenceCause;
  readonly row: RowPlace;
  /** How the computed levels came about. */
  readonly computedTrace: Trace<LevelStep>;
  /** What would have to hold for the published one, tested on the published values. */
  readonly publishedTrace: Trace<PublishedStep>;
}

/** How many published levels were recomputed. */
export interface LevelCount {
  readonly compared: number;
  readonly agree: number;
  readonly differ: number;
}

/** Every published level of a set of files against the rules. */
export interface LevelComparison {
  readonly statuses: LevelCount;
  readonly changes: LevelCount;
  readonly colours: LevelCount;
  /** In the order of indicator, CDS code, group and kind, whatever the order of the rows. */
  readonly differences: readonly LevelDifference[];
  /** Differences beyond those listed; they are counted all the same. */
  readonly notListed: number;
  /** Published levels of indicators whose cut scores are not known to the rules (science 2025): nothing can be said about them. */
  readonly notCompared: number;
  /** Rows of accountability groups for which the rules give a level where the State publishes none. */
  readonly unpublished: { readonly statuses: number; readonly changes: number; readonly colours: number };
}

import type { Confidence, Trace } from "@ssos/model";
import type { PerformanceLevel } from "../level-input.ts";

/** What a step of a level's trace decides. */
export type LevelStep =
  | "facts-refused"
  | "table-chosen"
  | "paired-result"
  | "lowest-scores-added"
  | "rate-as-printed"
  | "rate-from-counts"
  | "rate-missing"
  | "enough-pupils-to-show"
  | "size-not-given"
  | "status-reaches"
  | "status-by-cuts"
  | "status-shown"
  | "low-participation"
  | "status-capped-at-low"
  | "data-not-certified"
  | "status-level"
  | "change-as-printed"
  | "change-from-counts"
  | "change-from-averages"
  | "change-missing"
  | "change-reaches"
  | "change-by-cuts"
  | "small-population"
  | "small-population-change"
  | "change-level"
  | "minimum-size-met"
  | "group-not-counted"
  | "cell"
  | "automatic-orange"
  | "colour";

/** A level with its reasons. */
export interface LevelExplanation {
  readonly level: PerformanceLevel;
  /** Id of the table that was used; null when none could be chosen. */
  readonly table: string | null;
  /** How sure the table is for the year; null when none could be chosen. */
  readonly confidence: Confidence | null;
  /** Its answer is the colour, or the status level where the Dashboard gives no colours; null stands for a level that missing facts withhold. */
  readonly trace: Trace<LevelStep>;
}

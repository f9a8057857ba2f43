import type { Confidence, DashboardYear, GivenLevel, LeaKind, Outcome, Priority, StateIndicator, StudentGroup } from "@ssos/model";
import type { MissingFact } from "../determination/determination.ts";
import type { WatchEntry } from "../history/watch-list.ts";
import type { Distance } from "../levels/distance/distance.ts";

/** A level of a group on an indicator that would be different. */
export interface LevelChange {
  readonly indicator: StateIndicator;
  /** What the criteria of the year test: colours, or status levels where there are none. */
  readonly measure: "colour" | "status";
  readonly from: GivenLevel;
  readonly to: GivenLevel;
}

/** What would end a group's eligibility. */
export interface GroupExit {
  readonly group: StudentGroup;
  readonly letter: string | null;
  readonly priorities: readonly Priority[];
  /** Single changes, each enough by itself, each the smallest that is. */
  readonly singles: readonly LevelChange[];
  /** Pairs of changes that are enough together, where neither is alone. */
  readonly pairs: readonly (readonly [LevelChange, LevelChange])[];
}

/** A group that one change would make eligible. */
export interface GroupNear {
  readonly group: StudentGroup;
  /** Each enough by itself; `to` is the best level that is. */
  readonly changes: readonly LevelChange[];
}

/** A group that another Dashboard like the last ones would make eligible under criteria that count years. */
export interface RecurrenceWarning {
  readonly group: StudentGroup;
  /** Lowest on each of the Dashboards that are known. */
  readonly indicators: readonly StateIndicator[];
  /** Not known on some of them, and lowest on the others. */
  readonly openIndicators: readonly StateIndicator[];
  readonly dashboardsKnown: readonly DashboardYear[];
  /** Dashboards still to come on which they would have to be lowest again. */
  readonly dashboardsToCome: readonly DashboardYear[];
}

/** One group in a prediction from partial data. */
export interface PredictedGroup {
  readonly group: StudentGroup;
  readonly outcome: Outcome;
  /** Whether no further fact can change the outcome. */
  readonly certain: boolean;
  readonly priorities: readonly Priority[];
  readonly openPriorities: readonly Priority[];
}

/** What partial data already say. */
export interface Prediction {
  readonly outcome: Outcome;
  readonly certain: boolean;
  readonly possible: readonly Outcome[];
  readonly groups: readonly PredictedGroup[];
  /** Indicators of the criteria whose files were not given. */
  readonly indicatorsMissing: readonly StateIndicator[];
  readonly missing: readonly MissingFact[];
}

/** An LEA under another criteria set, on the same data. */
export interface OtherCriteriaOutcome {
  readonly criteria: string;
  readonly confidence: Confidence;
  readonly outcome: Outcome;
  readonly groups: readonly { readonly group: StudentGroup; readonly outcome: Outcome; readonly letter: string | null }[];
  readonly missing: readonly MissingFact[];
  readonly openQuestions: readonly string[];
}

/** How far one of an eligible group's results is from the level that would no longer count. */
export interface IndicatorDistance {
  readonly group: StudentGroup;
  readonly indicator: StateIndicator;
  readonly level: GivenLevel;
  readonly distance: Distance;
}

/** What may become of one LEA. */
export interface LeaOutlook {
  readonly schema: "ssos/outlook/1";
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  readonly dashboardYear: DashboardYear;
  readonly criteria: string | null;
  readonly outcome: Outcome;
  readonly exits: readonly GroupExit[];
  readonly near: readonly GroupNear[];
  readonly distances: readonly IndicatorDistance[];
  readonly prediction: Prediction;
  readonly otherCriteria: readonly OtherCriteriaOutcome[];
  readonly warnings: readonly RecurrenceWarning[];
  /** Escalations that one more Dashboard could bring about, as far as the years at hand tell. */
  readonly escalations: readonly WatchEntry[];
}

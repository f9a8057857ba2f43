import type {
  Confidence,
  DashboardYear,
  LeaKind,
  LocalIndicatorPriority,
  MethodOutcome,
  Outcome,
  Priority,
  StateIndicator,
  StudentGroup,
  Trace,
} from "@ssos/model";
import type { Method, NotApplicableReason } from "../criteria/criteria.ts";

/** Which fact is missing, or who would know. */
export type MissingFactKind =
  /** The colour of a group on an indicator. */
  | "colour"
  /** The status level, in years without a colour. */
  | "status"
  /** Whether the group meets the minimum size. */
  | "size"
  /** A local indicator's rating. */
  | "rating"
  /** Everything about a Dashboard. */
  | "dashboard"
  /** A criteria set for the year. */
  | "criteria";

/** A fact that would settle an open answer. */
export interface MissingFact {
  readonly fact: MissingFactKind;
  readonly dashboardYear: number;
  readonly indicator?: StateIndicator;
  readonly group?: StudentGroup;
  /** With `rating`: the priority of the local indicator. */
  readonly priority?: LocalIndicatorPriority;
  /** The same in words. */
  readonly text: string;
}

/** A rule by which a group meets a priority. */
export interface GroupReason {
  readonly priority: Priority;
  /** Id of the rule in the criteria set. */
  readonly rule: string;
  readonly indicators: readonly StateIndicator[];
}

/** What the criteria say about one student group. */
export interface GroupDetermination {
  readonly group: StudentGroup;
  /** `eligible` when the group meets the criteria in enough priorities. */
  readonly outcome: Outcome;
  /** State priorities that are met for certain. */
  readonly priorities: readonly Priority[];
  /** State priorities that a missing fact leaves open. */
  readonly openPriorities: readonly Priority[];
  /** The letter of the State's list for the priorities; null when the group is not eligible for certain, or no letter stands for them. */
  readonly letter: string | null;
  readonly reasons: readonly GroupReason[];
}

/** The criteria evaluated on one Dashboard. */
export interface YearDetermination {
  readonly dashboardYear: DashboardYear;
  /** The criteria set of that year. */
  readonly criteria: string;
  readonly outcome: Outcome;
  readonly byMethod: Readonly<Partial<Record<Method, MethodOutcome>>>;
  readonly groups: readonly GroupDetermination[];
}

/** Whether one LEA meets the criteria for differentiated assistance on a Dashboard, and why. */
export interface Determination {
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  readonly dashboardYear: number;
  /** Id of the criteria set; null when none covers the year. */
  readonly criteria: string | null;
  /** Over the methods for which facts were given. */
  readonly outcome: Outcome;
  /** Why the criteria do not apply, or that no set covers the year. */
  readonly reason?: NotApplicableReason | "no-value-for-date";
  /** The outcomes that the missing facts leave possible; one when the answer is certain. */
  readonly possible: readonly Outcome[];
  /** Whether every method of the year was evaluated. */
  readonly complete: boolean;
  readonly methodsEvaluated: readonly Method[];
  /** Methods met on the Dashboard asked for. */
  readonly methodsMet: readonly Method[];
  /** Each method on the Dashboard asked for. */
  readonly byMethod: Readonly<Partial<Record<Method, MethodOutcome>>>;
  readonly confidence: Confidence;
  /** Groups with at least one priority met or open, on the Dashboard asked for. */
  readonly groups: readonly GroupDetermination[];
  /** Where several Dashboards count: each by itself, oldest first. */
  readonly years?: readonly YearDetermination[];
  /** The facts that would settle an open answer; empty when it is certain. */
  readonly missing: readonly MissingFact[];
  /** Ids of `OPEN_QUESTIONS` on which the answer depends. */
  readonly openQuestions: readonly string[];
  /** The reasons, unless traces were turned off. */
  readonly trace?: Trace<DeterminationStep>;
}

/** What a step of a determination's trace decides. */
export type DeterminationStep =
  | "level-counts"
  | "size-met"
  | "status-counts"
  | "rule-met"
  | "priority-met"
  | "group-met"
  | "indicator-recurs"
  | "groups-without-results"
  | "method-1"
  | "local-indicator-not-met"
  | "method-2"
  | "group-and-local-indicator"
  | "method-3-condition"
  | "method-3"
  | "method-4"
  | "criteria-met"
  | "criteria-met-in-every-year"
  | "not-applicable"
  | "no-criteria"
  | "no-facts";

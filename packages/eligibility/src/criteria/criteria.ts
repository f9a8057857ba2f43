import type { Confidence, DashboardYear, LeaKind, LocalIndicatorPriority, Priority, StateIndicator, StudentGroup } from "@ssos/model";

/** The State's numbers of the methods: 1 groups in priorities, 2 local indicators, 3 one of each, 4 data submission. */
export type Method = 1 | 2 | 3 | 4;

/** Tests a group's result on one indicator against the worst levels. */
export interface LevelTest {
  readonly indicator: StateIndicator;
  /** `colour`, or `status` in years without a colour; a status counts only from the minimum size on. */
  readonly measure: "colour" | "status";
  /** Levels that count, from the worst: 1 is Red (or the worst status) alone, 2 is Red or Orange. */
  readonly worstLevels: 1 | 2;
}

/** One way in which a group meets the criteria of a priority: all of its tests hold. */
export interface PriorityRule {
  /** Stable name, such as `grad-red`. */
  readonly id: string;
  readonly priority: Priority;
  readonly allOf: readonly [LevelTest, ...LevelTest[]];
  /** Groups to which alone the rule applies; absent, to every group of the set. */
  readonly groups?: readonly StudentGroup[];
}

/** How local indicators count in a year. */
export interface LocalIndicatorRule {
  readonly priorities: readonly LocalIndicatorPriority[];
  /** Priorities that count at county offices besides. */
  readonly countyOfficePriorities: readonly LocalIndicatorPriority[];
  /** `rating`: the file says that it was not met for two or more years. `two-files`: not met in this year's and the earlier Dashboard's file. */
  readonly evidence: "rating" | "two-files";
  /** With `two-files`: the earlier Dashboard. */
  readonly priorDashboard?: DashboardYear;
}

/** How a kind of LEA is determined under a set. */
export interface KindRule {
  readonly methods: readonly Method[];
  /** Dashboards in each of which the criteria must be met, each by the set of its own year; absent, the set's own alone. */
  readonly dashboards?: readonly DashboardYear[];
  readonly confidence?: Confidence;
  readonly openQuestions?: readonly string[];
  readonly citation: string;
}

/** Why a kind of LEA is not determined in a year. */
export type NotApplicableReason =
  | "no-dashboard-that-year"
  | "kind-not-covered"
  | "county-offices-not-covered-in-2017"
  | "charter-schools-not-covered-before-2023"
  | "statewide-benefit-charter"
  | "all-charter-district";

interface CriteriaCommon {
  /** Name of the set, such as `2023`; results repeat it. */
  readonly id: string;
  readonly dashboardYear: DashboardYear;
  readonly title: string;
  /** Student groups that count. */
  readonly groups: readonly StudentGroup[];
  readonly kinds: Readonly<Partial<Record<LeaKind, KindRule>>>;
  readonly notApplicable: Readonly<Partial<Record<LeaKind, NotApplicableReason>>>;
  /** Addresses of the documents it was read in. */
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
  /** Ids of `OPEN_QUESTIONS` on which every answer under the set depends. */
  readonly openQuestions: readonly string[];
}

/** Criteria on priorities, the form of 2017 to 2025: a group meets them in two or more priorities. */
export interface PriorityCriteria extends CriteriaCommon {
  readonly structure: "priorities";
  readonly rules: readonly PriorityRule[];
  /** Priorities that a group must meet, 2. */
  readonly prioritiesNeeded: number;
  readonly localIndicators?: LocalIndicatorRule;
}

/** Criteria on recurring indicators, the form reported for 2026: a group is lowest on the same indicators on each of several Dashboards. */
export interface RecurrenceCriteria extends CriteriaCommon {
  readonly structure: "same-indicators";
  readonly tests: readonly { readonly test: LevelTest; readonly groups?: readonly StudentGroup[] }[];
  /** Indicators that must recur, 2. */
  readonly indicatorsNeeded: number;
  /** Dashboards on each of which they must. */
  readonly dashboards: readonly DashboardYear[];
}

/** A criteria set: who is eligible for differentiated assistance on one Dashboard, as data. */
export type AssistanceCriteria = PriorityCriteria | RecurrenceCriteria;

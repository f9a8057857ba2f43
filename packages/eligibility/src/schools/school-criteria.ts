import type { Confidence, DashboardYear, SchoolYear, StateIndicator } from "@ssos/model";

/** The four ways in which few good results make a school, or a group in it, lowest performing. */
export const LOW_PERFORMANCE_RULES = ["all-red", "all-red-but-one", "red-and-orange", "majority-red"] as const;

/** One of the four rules. */
export type LowPerformanceRule = (typeof LOW_PERFORMANCE_RULES)[number];

interface Rested {
  /** Ids of sources or canonical citations. */
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
  /** What the sources leave open, in a sentence. */
  readonly openQuestion?: string;
}

/** Comprehensive support for a low graduation rate. */
export interface LowGraduationCriteria extends Rested {
  /** A rate below this percentage is low. */
  readonly threshold: number;
  /** The school years whose counts are pooled; several alternatives where the length of the average is not known. */
  readonly averages: readonly (readonly SchoolYear[])[];
  /** Digits to which the pooled rate is rounded before it is compared. */
  readonly digits: number;
  /** The Dashboard whose graduation colour the school must have; absent, none is asked for. */
  readonly colourOf?: DashboardYear;
  /** Whether new schools enter this year; otherwise only those in the category are looked at for exit. */
  readonly entry: boolean;
  /** Whether a school in the category stays while it has no graduation colour and too few pupils to show that it has left. */
  readonly staysWithoutColour: boolean;
}

/** Comprehensive support for low performance on the whole. */
export interface LowPerformanceCriteria extends Rested {
  readonly rules: readonly LowPerformanceRule[];
  readonly dashboard: DashboardYear;
  readonly indicators: readonly StateIndicator[];
  /** Fewest indicators with a result. */
  readonly minimumIndicators: number;
  /** School year in which the school must have Title I funds; absent when no school enters this year. */
  readonly titleI?: SchoolYear;
  /** The share of Title I schools that the category may not fall below, in percent. */
  readonly minimumShare: number;
  readonly entry: boolean;
  /** Whether a school in the category stays by its results alone, without Title I funds. */
  readonly staysWithoutTitleI: boolean;
}

/** Additional targeted, or targeted, support for a group. */
export interface GroupCriteria extends Rested {
  readonly rules: readonly LowPerformanceRule[];
  /** The Dashboards on which the same group must meet a rule, each with its indicators. */
  readonly dashboards: readonly { readonly year: DashboardYear; readonly indicators: readonly StateIndicator[] }[];
  readonly minimumIndicators: number;
  readonly entry: boolean;
}

/** One year's rules for the categories of school support. */
export interface SchoolCriteria {
  readonly id: string;
  /** The Dashboard on which the year's categories rest. */
  readonly dashboard: DashboardYear;
  /** The school year for which the category is given. */
  readonly schoolYear: SchoolYear;
  readonly lowGraduation: LowGraduationCriteria;
  readonly lowPerformance: LowPerformanceCriteria;
  readonly additionalTargeted: GroupCriteria;
  /** Absent in years in which the category was not determined. */
  readonly targeted?: GroupCriteria;
}

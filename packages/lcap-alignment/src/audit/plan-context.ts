import type { StateIndicator, StudentGroup } from "@ssos/model";
import type { Written } from "../plan/amount.ts";
import type { SchoolPlan } from "../plan/spsa.ts";
import type { GroupIndicator, SchoolName } from "../plan/summary.ts";

/**
 * What is known about the LEA besides its plan. Every part may be absent: the checks that need it are then not evaluated,
 * and the audit says so. An empty list is a fact: there are none.
 */
export interface PlanContext {
  /** Lowest performance levels of the Dashboard that the cycle names; see `lowestPerformanceOf`. */
  readonly lowestPerformance?: readonly LowestPerformance[];
  /** Groups that made the LEA eligible for assistance, with the indicators that did it. */
  readonly assistance?: readonly IdentifiedGroup[];
  readonly enrolment?: { readonly englishLearners?: number; readonly longTermEnglishLearners?: number; readonly fosterYouth?: number };
  readonly equityMultiplierSchools?: readonly EquityMultiplierSchool[];
  /** Learning Recovery funds not spent when the plan's year begins. */
  readonly learningRecoveryUnspent?: Written;
  /** Groups listed under the law before the 2024-27 cycle. */
  readonly consistentlyLowGroups?: readonly StudentGroup[];
  /** Schools listed under the law before the 2024-27 cycle. */
  readonly lowPerformingSchools?: readonly SchoolName[];
  readonly csiSchools?: readonly (SchoolName & { readonly reasons?: readonly GroupIndicator[] })[];
  /** Schools in additional targeted support, with the groups that put them there. */
  readonly targetedSchools?: readonly (SchoolName & { readonly groups: readonly StudentGroup[] })[];
  readonly schoolPlans?: readonly SchoolPlan[];
  /** Share of unduplicated pupils of the LEA, in percent; below 55, LEA-wide contributing actions need a further justification. */
  readonly unduplicatedPercentage?: number;
  /** Schools with schoolwide contributing actions whose share of unduplicated pupils is below 40 percent: these need it too. */
  readonly schoolsBelow40Percent?: readonly SchoolName[];
  /** Add-ons to the district's base grant that are kept out of the tables' base grant. */
  readonly addOns?: Written;
  /** Codes of required metrics that do not apply to the LEA, besides those that follow from its kind. */
  readonly metricsNotApplicable?: readonly string[];
}

/** A lowest performance level, with the school's name for reading. */
export interface LowestPerformance extends GroupIndicator {
  readonly schoolName?: string;
}

/**
 * A group that met the criteria: the shape in which determinations come in, kept to what alignment needs.
 */
export interface IdentifiedGroup {
  readonly group: StudentGroup;
  readonly priorities: readonly number[];
  readonly indicators: readonly StateIndicator[];
}

/** A school that receives Equity Multiplier funds. */
export interface EquityMultiplierSchool extends SchoolName {
  readonly cds: string;
  /** Its lowest performance levels. */
  readonly lowestPerformance?: readonly GroupIndicator[];
  /** Whether it has issues of credentials, preparation or retention; absent: not known. */
  readonly staffingIssues?: boolean;
}

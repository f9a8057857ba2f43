import type { StateIndicator, StudentGroup } from "@ssos/model";

/** A group, at the LEA or at one school, with an indicator: a cell that a plan lists, measures or acts on. */
export interface GroupIndicator {
  /** `ALL` for all students. */
  readonly group: StudentGroup;
  readonly indicator: StateIndicator;
  /** CDS code of the school; absent for the LEA as a whole. */
  readonly school?: string;
}

/** The Plan Summary; texts are kept as written, an absent one was not read. */
export interface PlanSummary {
  readonly generalInformation?: string;
  readonly annualPerformance?: string;
  /** Parsed from Annual Performance: the lowest performance levels that the plan lists, frozen for its cycle. */
  readonly lowestPerformance?: readonly GroupIndicator[];
  readonly technicalAssistance?: string;
  /** Parsed from Technical Assistance: the groups and indicators that it names. */
  readonly technicalAssistanceNames?: readonly { readonly group: StudentGroup; readonly indicator?: StateIndicator }[];
  readonly learningRecovery?: LearningRecoveryStatement;
  readonly csiSchools?: readonly SchoolName[];
  readonly csiSupport?: string;
  readonly csiMonitoring?: string;
  /** 2021-24 only. */
  readonly successes?: string;
  /** 2021-24 only. */
  readonly identifiedNeed?: string;
  /** 2021-24 only. */
  readonly highlights?: string;
}

/** A school by code, name or both. */
export interface SchoolName {
  readonly cds?: string;
  readonly name: string;
}

/** The statement on Learning Recovery Emergency Block Grant funds (EC 52064.4). */
export interface LearningRecoveryStatement {
  /** Whether unspent funds remain for the plan's year. */
  readonly unspent: boolean;
  /** Numbers of the actions that the funds support. */
  readonly actions?: readonly string[];
  /** Why the uses are allowed and answer the needs assessment; may stand in the action descriptions instead. */
  readonly rationale?: string;
}

/** Engaging Educational Partners. */
export interface Engagement {
  /** The table of 2024-27. */
  readonly partners?: readonly { readonly partner: string; readonly process: string }[];
  /** 2021-24: the process. */
  readonly process?: string;
  /** 2021-24: the feedback by partner. */
  readonly feedback?: string;
  readonly influence?: string;
}

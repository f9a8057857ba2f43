import type { StudentGroup } from "@ssos/model";
import type { Written } from "./amount.ts";
import type { Cell } from "./goal.ts";
import type { GroupIndicator } from "./summary.ts";

/** A School Plan for Student Achievement, for consistency with the LCAP and for schools in CSI or ATSI. */
export interface SchoolPlan {
  readonly schema: "ssos/spsa/1";
  readonly id: string;
  readonly school: { readonly cds: string; readonly name: string };
  readonly year: string;
  readonly goals: readonly SchoolPlanGoal[];
  /** Resource inequities found in the needs assessment; CSI plans must name them, if only to say none. */
  readonly resourceInequities?: string;
  readonly csiFunds?: Written;
  /** Whether CSI funds pay for permanent staff. */
  readonly csiFundsPermanentStaff?: boolean;
}

/** A goal of a school plan. */
export interface SchoolPlanGoal {
  readonly id: string;
  readonly number: string;
  readonly title?: string;
  readonly description: string;
  /** Number or id of the LCAP goal that it is aligned to. */
  readonly lcapGoal?: string;
  readonly identifiedNeed?: string;
  readonly outcomes: readonly SchoolPlanOutcome[];
  readonly strategies: readonly SchoolPlanStrategy[];
}

/** An annual measurable outcome of a school plan. */
export interface SchoolPlanOutcome {
  readonly metric: string;
  readonly baseline?: Cell;
  readonly expected?: Cell;
  readonly measures?: readonly GroupIndicator[];
}

/** A strategy or activity of a school plan. */
export interface SchoolPlanStrategy {
  readonly number: string;
  readonly description: string;
  readonly studentsServed?: readonly StudentGroup[];
  readonly evidenceBased?: boolean;
  readonly expenditures?: Written;
  readonly fundingSource?: string;
  /** Numbers or ids of LCAP actions that it carries out. */
  readonly lcapActions?: readonly string[];
}

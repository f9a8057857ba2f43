import type { Priority, StudentGroup } from "@ssos/model";
import type { Written } from "./amount.ts";
import type { GroupIndicator } from "./summary.ts";

/** Types of goal; the two `required-` types are those of the 2021-24 plans. */
export const GOAL_TYPES = ["broad", "focus", "maintenance", "equity-multiplier", "required-groups", "required-schools"] as const;

/** A type of goal. */
export type GoalType = (typeof GOAL_TYPES)[number];

/** A goal with its metrics, analysis and actions. */
export interface Goal {
  /** Stable across the years of the plan, whatever the number becomes. */
  readonly id: string;
  /** As printed, normally a whole number. */
  readonly number: string;
  /** The school year of the plan that first held it, when that is not the first of the cycle: it has no analysis before then. */
  readonly since?: string;
  readonly description: string;
  readonly type?: GoalType;
  readonly priorities?: readonly Priority[];
  readonly why?: string;
  /** Equity Multiplier and 2021-24 school goals: CDS codes of the schools it serves. */
  readonly schools?: readonly string[];
  /** Goals for named student groups. */
  readonly groups?: readonly StudentGroup[];
  /** Equity Multiplier goals: whether staffing issues (credentials, preparation, retention) are addressed. */
  readonly addressesStaffing?: boolean;
  readonly metrics: readonly Metric[];
  readonly analysis?: GoalAnalysis;
  readonly actions: readonly Action[];
}

/** The four prompts of the goal analysis. */
export interface GoalAnalysis {
  readonly implementation?: string;
  readonly materialDifferences?: string;
  readonly effectiveness?: string;
  readonly changes?: string;
}

/** A free-text cell as written; one cell often holds several groups, schools or years, which parsed values separate. */
export interface Cell {
  readonly text: string;
  readonly values?: readonly CellValue[];
}

/** A value parsed out of a cell. */
export interface CellValue {
  readonly value: Written;
  /** In the Dashboard's own unit: points from standard, percent. */
  readonly unit: "points" | "percent" | "count" | "rating" | "other";
  readonly year?: string;
  readonly group?: StudentGroup;
  /** CDS code of the school. */
  readonly school?: string;
}

/** A metric and its outcomes over the cycle. */
export interface Metric {
  /** Stable across the years of the plan. */
  readonly id: string;
  /** As printed, such as `1.4`; editions before 2024-27 print none. */
  readonly number?: string;
  /** The school year of the plan that added it, when that is not the first of the cycle: earlier outcomes stay empty. */
  readonly since?: string;
  readonly metric: string;
  readonly baseline?: Cell;
  readonly year1?: Cell;
  readonly year2?: Cell;
  /** 2021-24 plans only. */
  readonly year3?: Cell;
  /** Target for Year 3, or the desired outcome of a 2021-24 plan. */
  readonly target?: Cell;
  readonly difference?: Cell;
  /** Codes of required metrics that it answers, such as `4A`. */
  readonly required?: readonly string[];
  /** Groups and indicators that it measures. */
  readonly measures?: readonly GroupIndicator[];
  /** Equity Multiplier: measures staffing at these schools (CDS codes). */
  readonly staffingAt?: readonly string[];
}

/** What an action is there for, besides what its text says. */
export interface ActionPurpose {
  readonly kind:
    | "technical-assistance"
    | "lowest-performance"
    | "equity-multiplier"
    | "language-acquisition"
    | "professional-development"
    | "learning-recovery"
    | "concentration-add-on"
    | "comprehensive-support"
    | "foster-youth"
    | "carryover";
  readonly groups?: readonly StudentGroup[];
  /** Groups and indicators it is directed to. */
  readonly cells?: readonly GroupIndicator[];
  /** CDS codes of schools. */
  readonly schools?: readonly string[];
}

/** An action. Amounts by fund stand in Table 1 and are joined by the number. */
export interface Action {
  /** Stable across the years of the plan, also when the action moves to another goal. */
  readonly id: string;
  /** As printed, such as `4.2`. */
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly totalFunds?: Written;
  readonly contributing?: boolean;
  readonly purposes?: readonly ActionPurpose[];
  /** Ids of metrics that measure its effect. */
  readonly metrics?: readonly string[];
  /** What the analysis says about it; `not-effective` over three years obliges to change it (EC 52064(e)(8)). */
  readonly effectiveness?: "effective" | "not-effective" | "not-yet-known";
  /** For an ineffective action: why it was not, and how the new approach is stronger. */
  readonly change?: { readonly reason: string; readonly newApproach: string };
  /** Learning Recovery actions: research that supports it, and the block grant's amount. */
  readonly learningRecovery?: { readonly research?: string; readonly amount?: Written };
}

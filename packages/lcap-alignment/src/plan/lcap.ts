import type { Lea } from "@ssos/model";
import type { BudgetOverview } from "./budget-overview.ts";
import type { Goal } from "./goal.ts";
import type { MidYearReport } from "./mid-year.ts";
import type { IncreasedServices } from "./services.ts";
import type { Engagement, PlanSummary } from "./summary.ts";
import type { ActionTables } from "./tables.ts";
import type { TemplateId } from "./template.ts";

/**
 * A Local Control and Accountability Plan of one LEA and year. Texts and figures are kept as written;
 * ids of goals, metrics and actions stay the same across the years of a cycle.
 */
export interface Lcap {
  readonly schema: "ssos/lcap/1";
  /** The plan's own name, for example LEA and year. */
  readonly id: string;
  readonly template: TemplateId | (string & {});
  /** The school year that is planned, such as `2025-26`. */
  readonly year: string;
  readonly lea: Lea;
  readonly contact?: { readonly nameAndTitle?: string; readonly emailAndPhone?: string };
  readonly budgetOverview?: BudgetOverview;
  readonly summary: PlanSummary;
  readonly engagement: Engagement;
  readonly goals: readonly Goal[];
  readonly services: IncreasedServices;
  readonly tables: ActionTables;
  readonly midYear?: MidYearReport;
}

import type { Written } from "./amount.ts";
import type { Cell } from "./goal.ts";
import type { StudentGroup } from "@ssos/model";

/** The report of EC 52062(a)(6), due by February 28: outcomes so far, spending and implementation. */
export interface MidYearReport {
  /** Date of the meeting at which it was given, ISO. */
  readonly presented?: string;
  readonly metrics: readonly MidYearMetric[];
  readonly actions: readonly MidYearAction[];
}

/** One metric at mid-year. */
export interface MidYearMetric {
  /** Id of the metric. */
  readonly metric: string;
  readonly group?: StudentGroup;
  readonly target?: Cell;
  readonly baseline?: Cell;
  readonly priorYearEnd?: Cell;
  readonly midYear?: Cell;
}

/** One action at mid-year. */
export interface MidYearAction {
  /** Id of the action. */
  readonly action: string;
  readonly budgeted?: Written;
  readonly spentToDate?: Written;
  readonly implementation?: "not-started" | "under-way" | "implemented" | "dropped";
  readonly note?: string;
}

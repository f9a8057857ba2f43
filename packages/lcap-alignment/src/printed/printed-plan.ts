import type { Written } from "../plan/amount.ts";
import type { PlannedRow, Scope } from "../plan/tables.ts";

/**
 * The printed action tables of one plan, as transcribed from its document: every cell may be missing, and amounts may be
 * numbers or text with signs and separators. Other properties are allowed and ignored by name.
 */
export interface PrintedPlan {
  readonly id: string;
  readonly lea?: string;
  readonly cds?: string;
  /** The school year that is planned. */
  readonly planYear?: string;
  readonly table1?: PrintedTable1;
  readonly table2?: PrintedTable2;
  readonly prior?: PrintedPrior;
  readonly contributingRows?: readonly PrintedRow[];
}

/** Printed cells of Table 1. */
export interface PrintedTable1 {
  readonly baseGrant?: Written | null;
  readonly scGrant?: Written | null;
  readonly projectedPct?: Written | null;
  readonly carryoverPct?: Written | null;
  readonly totalPct?: Written | null;
  readonly lcff?: Written | null;
  readonly otherState?: Written | null;
  readonly local?: Written | null;
  readonly federal?: Written | null;
  readonly totalFunds?: Written | null;
  readonly personnel?: Written | null;
  readonly nonPersonnel?: Written | null;
  readonly concentrationAddOn15?: Written | null;
}

/** Printed cells of Table 2. */
export interface PrintedTable2 {
  readonly plannedContributing?: Written | null;
  readonly plannedPctServices?: Written | null;
  readonly plannedPct?: Written | null;
  readonly leaWide?: Written | null;
  readonly limited?: Written | null;
  readonly schoolwide?: Written | null;
}

/** Printed cells of Tables 4 and 5, which speak of the year before the planned one. */
export interface PrintedPrior {
  readonly year?: string;
  readonly baseGrant?: Written | null;
  readonly scGrant?: Written | null;
  readonly carryoverPct?: Written | null;
  readonly item10?: Written | null;
  readonly actualContributing?: Written | null;
  readonly item8?: Written | null;
  readonly item11?: Written | null;
  readonly item12?: Written | null;
  readonly item13?: Written | null;
  readonly plannedContributing?: Written | null;
  readonly difference4minus7?: Written | null;
  /** Item 5 of last year. */
  readonly plannedPctServices?: Written | null;
  readonly difference8minus5?: Written | null;
}

/** A printed contributing action. */
export interface PrintedRow {
  readonly action?: string | number;
  readonly lcff?: Written | null;
  readonly scope?: string | null;
}

/** Turns printed contributing rows into rows of Table 1. @internal */
export function rowsOf(plan: PrintedPlan): PlannedRow[] {
  return (plan.contributingRows ?? []).map((row) => {
    const action = String(row.action ?? "");
    const scope = scopeOf(row.scope);
    return {
      goal: action.split(".")[0] ?? "",
      action,
      contributing: true,
      ...(scope === undefined ? {} : { scope }),
      ...(row.lcff === undefined || row.lcff === null ? {} : { lcff: row.lcff }),
    };
  });
}

/** Reads a scope as tables print it. @internal */
export function scopeOf(text: string | null | undefined): Scope | undefined {
  const word = (text ?? "").toLowerCase().replace(/[^a-z]/g, "");
  return word === "leawide" ? "lea-wide" : word === "schoolwide" ? "schoolwide" : word === "limited" ? "limited" : undefined;
}

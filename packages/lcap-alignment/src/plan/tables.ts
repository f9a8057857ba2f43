import type { Written } from "./amount.ts";

/** Where a contributing action reaches; for county offices and charter schools schoolwide equals LEA-wide. */
export type Scope = "lea-wide" | "schoolwide" | "limited";

/** The five action tables. A printed total that was not read is absent. */
export interface ActionTables {
  readonly planned: PlannedTable;
  readonly contributing?: ContributingTable;
  readonly annualUpdate?: AnnualUpdateTable;
  readonly contributingUpdate?: ContributingUpdateTable;
  readonly carryover?: CarryoverTable;
}

/** Table 1, Total Planned Expenditures. */
export interface PlannedTable {
  /** Item 1. */
  readonly baseGrant?: Written;
  /** Item 2. */
  readonly supplementalConcentration?: Written;
  /** Item 3. */
  readonly projectedPercentage?: Written;
  readonly carryoverPercentage?: Written;
  readonly totalPercentage?: Written;
  readonly totals?: FundTotals;
  readonly rows: readonly PlannedRow[];
}

/** Column totals of Table 1. */
export interface FundTotals {
  readonly lcff?: Written;
  readonly otherState?: Written;
  readonly local?: Written;
  readonly federal?: Written;
  readonly total?: Written;
  readonly personnel?: Written;
  readonly nonPersonnel?: Written;
}

/** A row of Table 1. */
export interface PlannedRow extends FundTotals {
  readonly goal: string;
  /** Number of the action, such as `1.2`. */
  readonly action: string;
  readonly title?: string;
  readonly studentGroups?: string;
  readonly contributing?: boolean;
  readonly scope?: Scope;
  readonly unduplicatedGroups?: string;
  readonly location?: string;
  readonly timeSpan?: string;
  /** For a contributing Limited action without funding. */
  readonly plannedPercentage?: Written;
  /** What the improved service would cost if it were paid for, from which the percentage follows. */
  readonly estimatedCost?: Written;
}

/** Table 2, Contributing Actions; its rows are those of Table 1 marked Yes. */
export interface ContributingTable {
  /** Item 4. */
  readonly planned?: Written;
  /** Item 5. */
  readonly plannedPercentage?: Written;
  /** Item 4 divided by item 1, plus item 5. */
  readonly plannedToIncrease?: Written;
  readonly totalsByType?: { readonly total?: Written; readonly leaWide?: Written; readonly limited?: Written; readonly schoolwide?: Written };
}

/** Table 3, Annual Update. */
export interface AnnualUpdateTable {
  readonly plannedTotal?: Written;
  readonly actualTotal?: Written;
  readonly rows: readonly AnnualUpdateRow[];
}

/** A row of Table 3; goal and action are numbered as last year. */
export interface AnnualUpdateRow {
  readonly goal: string;
  readonly action: string;
  readonly title?: string;
  readonly contributed?: boolean;
  readonly planned?: Written;
  readonly actual?: Written;
}

/** Table 4, Contributing Actions Annual Update. */
export interface ContributingUpdateTable {
  /** Item 6. */
  readonly supplementalConcentration?: Written;
  /** Item 4 of last year. */
  readonly planned?: Written;
  /** Item 7. */
  readonly actual?: Written;
  readonly difference?: Written;
  /** Item 5 of last year. */
  readonly plannedPercentage?: Written;
  /** Item 8. */
  readonly actualPercentage?: Written;
  readonly percentageDifference?: Written;
  readonly rows: readonly ContributingUpdateRow[];
}

/** A row of Table 4. */
export interface ContributingUpdateRow {
  readonly goal: string;
  readonly action: string;
  readonly title?: string;
  readonly planned?: Written;
  readonly actual?: Written;
  readonly plannedPercentage?: Written;
  readonly actualPercentage?: Written;
}

/** Table 5, LCFF Carryover. */
export interface CarryoverTable {
  /** Item 9. */
  readonly baseGrant?: Written;
  /** Item 6. */
  readonly supplementalConcentration?: Written;
  /** From the year before, as typed. */
  readonly carryoverPercentage?: Written;
  /** Item 10. */
  readonly totalPercentage?: Written;
  /** Item 7. */
  readonly actual?: Written;
  /** Item 8. */
  readonly actualPercentage?: Written;
  /** Item 11. */
  readonly actualToIncrease?: Written;
  /** Item 12. */
  readonly carryoverDollars?: Written;
  /** Item 13. */
  readonly nextCarryoverPercentage?: Written;
}

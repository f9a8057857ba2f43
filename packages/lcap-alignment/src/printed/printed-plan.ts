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

/** What stands where a text or a number belongs: it is kept as a word that reads as no amount. */
const NOT_A_CELL = "(neither text nor number)";

type Cells = Readonly<Record<string, Written | null | undefined>>;

function cellsOf(table: unknown): Cells | undefined {
  if (typeof table !== "object" || table === null || Array.isArray(table)) return undefined;
  const cells = Object.entries(table).map(
    ([name, cell]: [string, unknown]) => [name, typeof cell === "string" || typeof cell === "number" || cell === null || cell === undefined ? cell : NOT_A_CELL] as const,
  );
  return Object.fromEntries(cells);
}

/** Takes a transcription from a file: tables that are none are left out, rows that are none stay as empty rows. @internal */
export function cleanedPlan(plan: PrintedPlan): PrintedPlan {
  const [table1, table2, prior] = [cellsOf(plan.table1), cellsOf(plan.table2), cellsOf(plan.prior)];
  const rows: unknown = plan.contributingRows;
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
  const [lea, cds, planYear, year] = [text(plan.lea), text(plan.cds), text(plan.planYear), text(prior?.["year"])];
  return {
    id: plan.id,
    ...(lea === undefined ? {} : { lea }),
    ...(cds === undefined ? {} : { cds }),
    ...(planYear === undefined ? {} : { planYear }),
    ...(table1 === undefined ? {} : { table1 }),
    ...(table2 === undefined ? {} : { table2 }),
    ...(prior === undefined ? {} : { prior: withYear(prior, year) }),
    ...(Array.isArray(rows) ? { contributingRows: rows.map((row: unknown) => rowFrom(cellsOf(row) ?? {})) } : {}),
  };
}

function withYear(prior: Cells, year: string | undefined): PrintedPrior {
  const { year: _year, ...cells } = prior;
  return year === undefined ? cells : { ...cells, year };
}

const rowFrom = (cells: Cells): PrintedRow => {
  const { action, lcff, scope } = cells;
  return {
    ...(action === null || action === undefined ? {} : { action }),
    ...(lcff === undefined ? {} : { lcff }),
    ...(scope === undefined ? {} : { scope: scope === null ? null : String(scope) }),
  };
};

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

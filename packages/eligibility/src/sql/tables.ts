import { quoteName, type SqlDialect } from "./dialect.ts";

/** Columns of the table of results: one row for each LEA, group and indicator with a result. */
export interface ResultColumns {
  /** Number of the Dashboard year. */
  readonly dashboardYear: string;
  /** 14 digits, text. */
  readonly cds: string;
  /** `district`, `coe` or `charter`. */
  readonly kind: string;
  /** Code as in Dashboard files: MR, not TOM. */
  readonly studentGroup: string;
  /** `ela`, `math`, `elpi`, `grad`, `chronic`, `susp`, `cci`. */
  readonly indicator: string;
  /** Whole number 0 to 5; null is a fact not given. */
  readonly colour: string;
  /** Whole number 0 to 5; null is a fact not given. */
  readonly statusLevel: string;
  /** Boolean or null. */
  readonly sizeMet: string;
  /** Whole number or null. */
  readonly denominator: string;
}

/** Columns of the table of local indicators: one row for each LEA and priority. */
export interface LocalIndicatorColumns {
  readonly dashboardYear: string;
  readonly cds: string;
  readonly kind: string;
  /** Whole number. */
  readonly priority: string;
  /** `met`, `not-met`, `not-met-two-or-more-years` or `not-applicable`. */
  readonly rating: string;
}

/** Columns of the table of data submissions: one row for each LEA about which the fact is given. */
export interface SubmissionColumns {
  readonly dashboardYear: string;
  readonly cds: string;
  readonly kind: string;
  /** Boolean: whether the data were certified in time. */
  readonly certified: string;
}

/** Where the facts are; a table that is not given leaves its methods out. */
export interface SqlTables {
  readonly results: { readonly table: string; readonly columns?: Partial<ResultColumns> };
  readonly localIndicators?: { readonly table: string; readonly columns?: Partial<LocalIndicatorColumns> };
  readonly dataSubmission?: { readonly table: string; readonly columns?: Partial<SubmissionColumns> };
}

const RESULTS: ResultColumns = { dashboardYear: "dashboard_year", cds: "cds", kind: "kind", studentGroup: "student_group", indicator: "indicator", colour: "colour", statusLevel: "status_level", sizeMet: "size_met", denominator: "denominator" };
const LOCAL: LocalIndicatorColumns = { dashboardYear: "dashboard_year", cds: "cds", kind: "kind", priority: "priority", rating: "rating" };
const SUBMISSION: SubmissionColumns = { dashboardYear: "dashboard_year", cds: "cds", kind: "kind", certified: "certified" };

/** Common table expressions that bring the caller's tables under our names, whatever theirs are. @internal */
export function factTables(tables: SqlTables, dialect: SqlDialect): string[] {
  const named = (as: string, table: string, defaults: object, columns: object | undefined) => {
    const given = { ...defaults, ...columns } as Record<string, string>;
    const list = Object.entries(defaults as Record<string, string>).map(([key, name]) => `${quoteName(given[key] ?? name, dialect)} AS ${name}`);
    return `${as} AS (SELECT ${list.join(", ")} FROM ${quoteName(table, dialect)})`;
  };
  return [
    named("ssos_results", tables.results.table, RESULTS, tables.results.columns),
    ...(tables.localIndicators === undefined ? [] : [named("ssos_local", tables.localIndicators.table, LOCAL, tables.localIndicators.columns)]),
    ...(tables.dataSubmission === undefined ? [] : [named("ssos_submission", tables.dataSubmission.table, SUBMISSION, tables.dataSubmission.columns)]),
  ];
}

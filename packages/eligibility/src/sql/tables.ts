import { quoteName, type SqlDialect } from "./dialect.ts";

/**
 * Columns of the table of results: one row for each LEA, group and indicator with a result. Where an indicator has a row in a
 * year, its file is taken for given: for an LEA with any row, no row of a group means no result. An LEA without a row has
 * state indicators not evaluated; one that the files cover without a result of its own needs a row with levels 0.
 */
export interface ResultColumns {
  /** Number of the Dashboard year. */
  readonly dashboardYear: string;
  /** 14 digits, text. */
  readonly cds: string;
  /** `district`, `coe` or `charter`; rows of other kinds are passed over. */
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
  /** Boolean or null: whether the result is Red, for lists that say no more. Only where it is named; there is no default. */
  readonly red?: string;
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

/** What a column must be for the statements to run, and to say what they should. */
export type SqlColumnType = "whole number" | "text" | "boolean";

/** A column of the caller under our name. @internal */
export interface MappedColumn {
  /** As in `SqlTables`. */
  readonly key: string;
  /** Our name in the statement. */
  readonly as: string;
  /** The caller's name; undefined where the fact is not in the table. */
  readonly name: string | undefined;
  readonly type: SqlColumnType;
  /** Allowed values, where they can be listed. */
  readonly values?: readonly (string | number)[];
}

/** A table of the caller with its columns. @internal */
export interface MappedTable {
  readonly key: keyof SqlTables;
  readonly as: string;
  readonly table: string;
  readonly columns: readonly MappedColumn[];
  /** Our names of the columns that tell its rows apart. */
  readonly rowKey: readonly string[];
}

const LEVELS = [0, 1, 2, 3, 4, 5];
type Default = Omit<MappedColumn, "name">;
const LEA: readonly Default[] = [
  { key: "dashboardYear", as: "dashboard_year", type: "whole number" },
  { key: "cds", as: "cds", type: "text" },
  { key: "kind", as: "kind", type: "text" },
];
const DEFAULTS: Readonly<Record<keyof SqlTables, { readonly as: string; readonly columns: readonly Default[]; readonly rowKey: readonly string[] }>> = {
  results: {
    as: "ssos_results",
    columns: [
      ...LEA,
      { key: "studentGroup", as: "student_group", type: "text" },
      { key: "indicator", as: "indicator", type: "text", values: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] },
      { key: "colour", as: "colour", type: "whole number", values: LEVELS },
      { key: "statusLevel", as: "status_level", type: "whole number", values: LEVELS },
      { key: "sizeMet", as: "size_met", type: "boolean" },
      { key: "denominator", as: "denominator", type: "whole number" },
      { key: "red", as: "red", type: "boolean" },
    ],
    rowKey: ["dashboard_year", "cds", "student_group", "indicator"],
  },
  localIndicators: {
    as: "ssos_local",
    columns: [...LEA, { key: "priority", as: "priority", type: "whole number", values: [1, 2, 3, 6, 7, 9, 10] }, { key: "rating", as: "rating", type: "text", values: ["met", "not-met", "not-met-two-or-more-years", "not-applicable"] }],
    rowKey: ["dashboard_year", "cds", "priority"],
  },
  dataSubmission: { as: "ssos_submission", columns: [...LEA, { key: "certified", as: "certified", type: "boolean" }], rowKey: ["dashboard_year", "cds"] },
};

/** The caller's tables with every column of ours. @internal */
export function mappedTables(tables: SqlTables): MappedTable[] {
  return (Object.keys(DEFAULTS) as (keyof SqlTables)[]).flatMap((key): MappedTable[] => {
    const given = tables[key];
    if (given === undefined) return [];
    const { as, columns, rowKey } = DEFAULTS[key];
    const names: Readonly<Partial<Record<string, string>>> = given.columns ?? {};
    return [{ key, as, table: given.table, rowKey, columns: columns.map((column) => ({ ...column, name: names[column.key] ?? (column.key === "red" ? undefined : column.as) })) }];
  });
}

/** Common table expressions that bring the caller's tables under our names, whatever theirs are. @internal */
export function factTables(tables: SqlTables, dialect: SqlDialect): string[] {
  return mappedTables(tables).map(({ as, table, columns }) => {
    const list = columns.map(({ as: ours, name }) => `${name === undefined ? "CAST(NULL AS BOOLEAN)" : quoteName(name, dialect)} AS ${ours}`);
    return `${as} AS (SELECT ${list.join(", ")} FROM ${quoteName(table, dialect)})`;
  });
}

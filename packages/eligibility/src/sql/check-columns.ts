import type { Finding } from "@ssos/model";
import { quoteName, textLiteral, type SqlDialect } from "./dialect.ts";
import { mappedTables, type MappedColumn, type MappedTable, type SqlColumnType, type SqlTables } from "./tables.ts";

/** One column that a database has, as `columnsSql` lists them. */
export interface DatabaseColumn {
  /** As the database spells it; upper and lower case do not matter here. */
  readonly table_name: string;
  readonly column_name: string;
  /** Such as `integer`, `VARCHAR`, `STRING`. */
  readonly data_type: string;
}

/** What can be wrong with a caller's tables. */
export type ColumnFindingCode = "table-missing" | "column-missing" | "column-type";

/**
 * Writes the statement that lists the columns of the caller's tables, for {@link checkColumns}.
 *
 * @param tables - as for `assistanceSql`
 * @param dialect - Spark has no such table: there, run `DESCRIBE TABLE` for each table and hand over the same three names
 * @returns one statement; for `spark`, one `DESCRIBE TABLE` a line
 * @example
 * ```ts
 * columnsSql({ results: { table: "results" } }, "duckdb") // => "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE LOWER(table_name) IN ('results')"
 * ```
 */
export function columnsSql(tables: SqlTables, dialect: SqlDialect): string {
  const names = mappedTables(tables).map(({ table }) => table);
  if (dialect === "spark") return names.map((name) => `DESCRIBE TABLE ${quoteName(name, dialect)}`).join("\n");
  // BigQuery keeps one such view in each data set.
  const [first = ""] = names;
  const dataSet = dialect === "bigquery" && first.includes(".") ? `${quoteName(first.slice(0, first.lastIndexOf(".")), dialect)}.INFORMATION_SCHEMA.COLUMNS` : "information_schema.columns";
  return `SELECT table_name, column_name, data_type FROM ${dataSet} WHERE LOWER(table_name) IN (${names.map((name) => textLiteral(lastPart(name))).join(", ")})`;
}

/**
 * Checks, before a statement is run, that a database's tables have the columns it names, in types that it can compare.
 *
 * **When to use** whenever the tables are not your own: a missing column is told with the option that maps another to it,
 * and a code column that has become a number (and lost the zero of `01`) is told as what it is.
 * {@link unexpectedValuesSql} looks at the values.
 *
 * @param tables - as for `assistanceSql`
 * @param columns - the rows that `columnsSql` gave
 * @returns findings; empty when the statements will run
 * @example
 * ```ts
 * const columns = [{ table_name: "submissions", column_name: "cds_code", data_type: "integer" }]
 * checkColumns({ results: { table: "results" } }, columns).map(({ code }) => code) // => ["table-missing"]
 * ```
 */
export function checkColumns(tables: SqlTables, columns: readonly DatabaseColumn[]): Finding<ColumnFindingCode>[] {
  return mappedTables(tables).flatMap((table): Finding<ColumnFindingCode>[] => {
    const present = columns.filter(({ table_name }) => table_name.toLowerCase() === lastPart(table.table));
    if (present.length > 0) return table.columns.flatMap((column) => columnFindings(table, column, present));
    const others = [...new Set(columns.map(({ table_name }) => table_name))].sort();
    const found = others.length === 0 ? "no table of the names asked for" : `tables ${others.join(", ")}`;
    return [{ code: "table-missing", severity: "error", place: { file: table.table }, found, expected: `table ${table.table}`, message: `There is no table ${table.table}. Name yours in tables.${table.key}.table, or create a view of that name.` }];
  });
}

function columnFindings({ key, table, columns }: MappedTable, column: MappedColumn, present: readonly DatabaseColumn[]): Finding<ColumnFindingCode>[] {
  const { name, type } = column;
  if (name === undefined) return [];
  const place = { file: table, column: name };
  const found = present.find(({ column_name }) => column_name === name) ?? present.find(({ column_name }) => column_name.toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    const used = new Set(columns.map((other) => other.name?.toLowerCase()));
    const free = present.map(({ column_name }) => column_name).filter((other) => !used.has(other.toLowerCase()));
    const yours = free.length === 0 ? "none left over" : `${free.join(", ")}`;
    return [{ code: "column-missing", severity: "error", place, found: yours, expected: `column ${name}, ${type}`, message: `Table ${table} has no column ${name}. Name yours in tables.${key}.columns.${column.key}; not used so far: ${yours}. For a fact that you do not have, use a view with NULL in its place.` }];
  }
  if (found.column_name !== name) return [{ code: "column-missing", severity: "error", place, found: found.column_name, expected: `column ${name}, ${type}`, message: `Table ${table} spells the column ${found.column_name}, and quoted names are case-sensitive. Write tables.${key}.columns.${column.key}: "${found.column_name}".` }];
  if (typeOf(found.data_type) === type || typeOf(found.data_type) === undefined) return [];
  const lost = column.as === "cds" ? " A code kept as a number has lost the zero that county codes 01 to 09 begin with: bring it back with a view that pads it to 14 digits." : ` Make a view that turns it into a ${type}.`;
  return [{ code: "column-type", severity: "error", place, found: found.data_type, expected: type, message: `Column ${name} of ${table} is ${found.data_type}; the statements compare it as ${type}.${lost}` }];
}

/** Undefined for types that this does not know, which pass: the database will say. */
function typeOf(dataType: string): SqlColumnType | undefined {
  const name = dataType.toLowerCase();
  if (name.startsWith("bool")) return "boolean";
  if (/^(u?(tiny|small|big|huge)?int|u?integer|int\d|number|numeric|decimal|double|float|real|long)/.test(name)) return "whole number";
  return /^(text|varchar|character|char|string|nvarchar|enum)/.test(name) ? "text" : undefined;
}

const lastPart = (table: string): string => table.slice(table.lastIndexOf(".") + 1).toLowerCase();

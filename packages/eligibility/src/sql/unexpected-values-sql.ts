import { STUDENT_GROUPS } from "@ssos/model";
import { textLiteral, type SqlDialect } from "./dialect.ts";
import { factTables, mappedTables, type MappedTable, type SqlTables } from "./tables.ts";

/**
 * Writes the statement that counts what the determination would misread: values that are none of ours, codes that are not
 * 14 digits long, and facts given twice.
 *
 * **When to use** before trusting an answer from tables that others fill. `'Red'` where 1 is meant stops a statement, but a
 * group spelled `Hispanic` or a rating `NOT MET` does not: it matches nothing, and would answer as if no such result were there.
 *
 * @param tables - as for `assistanceSql`
 * @param dialect - how to write it
 * @returns one statement; its rows are `table_name`, `column_name`, `value` and `row_count`, none when all is as expected
 * @example
 * ```ts
 * unexpectedValuesSql({ results: { table: "results" } }, "postgresql").includes("'results' AS table_name, 'cds' AS column_name") // => true
 * ```
 */
export function unexpectedValuesSql(tables: SqlTables, dialect: SqlDialect): string {
  const selects = mappedTables(tables).flatMap((table) => [...valueChecks(table, dialect), doubled(table, dialect)]);
  return `WITH ${factTables(tables, dialect).join(",\n")}\n${selects.join("\nUNION ALL ")}`;
}

const textOf = (column: string, dialect: SqlDialect): string => `CAST(${column} AS ${dialect === "spark" || dialect === "bigquery" ? "STRING" : "VARCHAR"})`;

/** Each column of the table whose values can be listed, and the code by its length. */
function valueChecks({ as, table, columns }: MappedTable, dialect: SqlDialect): string[] {
  return columns.flatMap((column) => {
    const text = textOf(column.as, dialect);
    const allowed = column.as === "student_group" ? STUDENT_GROUPS : column.values;
    // A fact that is null is not given, which is no fault; a row without a code or year belongs to nobody.
    const wrong = column.as === "cds" ? `${text} IS NULL OR LENGTH(${text}) <> 14` : column.as === "dashboard_year" || column.as === "kind" ? `${text} IS NULL` : allowed === undefined ? undefined : `${text} NOT IN (${allowed.map((value) => textLiteral(String(value))).join(", ")})`;
    if (wrong === undefined) return [];
    return [`SELECT ${textLiteral(table)} AS table_name, ${textLiteral(column.name ?? column.as)} AS column_name, ${text} AS value, COUNT(*) AS row_count FROM ${as} WHERE ${wrong} GROUP BY ${text}`];
  });
}

/** Of facts given twice, the statements would take the worse. */
function doubled({ as, table, rowKey }: MappedTable, dialect: SqlDialect): string {
  const key = `CONCAT(${rowKey.map((column) => textOf(column, dialect)).join(", ' ', ")})`;
  return `SELECT ${textLiteral(table)} AS table_name, ${textLiteral(rowKey.join(", "))} AS column_name, ${key} AS value, COUNT(*) AS row_count FROM ${as} GROUP BY ${key} HAVING COUNT(*) > 1`;
}

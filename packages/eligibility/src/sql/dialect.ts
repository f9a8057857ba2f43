/** SQL dialects. DuckDB and PostgreSQL are run in our checks; the others are generated and not run. */
export const SQL_DIALECTS = ["duckdb", "postgresql", "spark", "bigquery", "snowflake"] as const;

/** A SQL dialect. */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** Whether our checks run the statements of a dialect, or only its text is generated. */
export const SQL_CHECKED: Readonly<Record<SqlDialect, boolean>> = { duckdb: true, postgresql: true, spark: false, bigquery: false, snowflake: false };

/** Quotes a name, part by part where it has points, so that any table or column can be named. @internal */
export function quoteName(name: string, dialect: SqlDialect): string {
  const mark = dialect === "spark" || dialect === "bigquery" ? "`" : '"';
  return name
    .split(".")
    .map((part) => `${mark}${part.replaceAll(mark, mark + mark)}${mark}`)
    .join(".");
}

/** A text literal. @internal */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

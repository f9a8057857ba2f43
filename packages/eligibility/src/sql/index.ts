export * from "./assistance-groups-sql.ts";
export * from "./assistance-sql.ts";
export { checkColumns, columnsSql, type ColumnFindingCode, type DatabaseColumn } from "./check-columns.ts";
export { SQL_CHECKED, SQL_DIALECTS, type SqlDialect } from "./dialect.ts";
export type { AssistanceSqlOptions } from "./statement.ts";
export type { LocalIndicatorColumns, ResultColumns, SqlColumnType, SqlTables, SubmissionColumns } from "./tables.ts";
export * from "./unexpected-values-sql.ts";

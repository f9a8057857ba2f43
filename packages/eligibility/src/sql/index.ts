export * from "./assistance-sql.ts";
export { SQL_CHECKED, SQL_DIALECTS, type SqlDialect } from "./dialect.ts";
export type { LocalIndicatorColumns, ResultColumns, SqlTables, SubmissionColumns } from "./tables.ts";

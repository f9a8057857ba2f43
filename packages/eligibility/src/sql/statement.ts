import { LISTING_EXCEPTIONS, notListedBecause, SsosError, type DashboardYear, type LeaKind } from "@ssos/model";
import type { AssistanceCriteria } from "../criteria/criteria.ts";
import { textLiteral, type SqlDialect } from "./dialect.ts";
import { recurrenceTables } from "./recurrence-sql.ts";
import { factTables, type SqlTables } from "./tables.ts";
import { yearTables } from "./year-sql.ts";

/** How a statement is written. */
export interface AssistanceSqlOptions {
  readonly dialect: SqlDialect;
  /** Where the facts are. */
  readonly tables: SqlTables;
}

/** The common table expressions of all sets, then what a caller selects from them. @internal */
export function statement(criteria: readonly AssistanceCriteria[], { dialect, tables }: AssistanceSqlOptions, selects: readonly string[]): string {
  const years = criteria.map(({ dashboardYear }) => dashboardYear);
  if (criteria.length === 0 || new Set(years).size < years.length) {
    throw new SsosError("invalid-criteria", { found: criteria.map(({ id }) => id).join(", "), expected: "criteria sets, one for each Dashboard year" });
  }
  const expressions = [...factTables(tables, dialect), ...criteria.flatMap((set) => (set.structure === "priorities" ? yearTables(set, tables) : recurrenceTables(set)))];
  return `WITH ${expressions.join(",\n")}\n${selects.join("\nUNION ALL ")}`;
}

/** Words for truths as numbers. @internal */
export const OUTCOMES = "WHEN 2 THEN 'eligible' WHEN 1 THEN 'cannot-determine' WHEN 0 THEN 'not-eligible'";

/** The condition on a kind of LEA, without those that the State's list of the year leaves out. @internal */
export function ofKind(alias: string, kind: LeaKind, year: DashboardYear): string {
  const unlisted = kind === "charter" ? [] : LISTING_EXCEPTIONS.filter(({ cds }) => notListedBecause(cds, year) !== undefined);
  return `${alias}.kind = ${textLiteral(kind)}${unlisted.length === 0 ? "" : ` AND ${alias}.cds NOT IN (${unlisted.map(({ cds }) => textLiteral(cds)).join(", ")})`}`;
}

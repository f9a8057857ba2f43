import type { LeaKind } from "@ssos/model";
import type { AssistanceCriteria, KindRule } from "../criteria/criteria.ts";
import { ofKind, OUTCOMES, statement, type AssistanceSqlOptions } from "./statement.ts";

/**
 * Writes criteria sets as one SQL statement, for warehouses and clusters that hold the facts of a State or of many years:
 * the answers are those of `determineAll`.
 *
 * **When to use** where the data already live in a database; for files, the functions are faster and give reasons.
 * {@link assistanceGroupsSql} gives the groups and their letters; {@link checkColumns} says whether the tables fit before it is run.
 *
 * The statement returns a row for each LEA and Dashboard: `dashboard_year`, `cds`, `kind`, `method_1` to `method_4`
 * (`eligible`, `not-eligible`, `cannot-determine`, `not-evaluated`) and `outcome`. It gives no reasons, and leaves out LEAs
 * that a year does not cover. Charter schools need the sets of both of their years.
 *
 * @param criteria - one set for each Dashboard year
 * @param options - the dialect, and tables with the names of their columns
 * @returns one statement without a semicolon at its end
 * @throws SsosError `invalid-criteria` without a set, or with two of a year
 * @example
 * ```ts
 * assistanceSql([criteria2023], { dialect: "duckdb", tables: { results: { table: "results" } } }).startsWith("WITH ssos_results AS") // => true
 * ```
 */
export function assistanceSql(criteria: readonly AssistanceCriteria[], options: AssistanceSqlOptions): string {
  const years = criteria.map(({ dashboardYear }) => dashboardYear);
  return statement(criteria, options, criteria.flatMap((set) => (Object.entries(set.kinds) as [LeaKind, KindRule][]).map(([kind, rule]) => kindSql(set, kind, rule, years))));
}

function kindSql({ dashboardYear: year }: AssistanceCriteria, kind: LeaKind, { methods, dashboards }: KindRule, years: readonly number[]): string {
  const shown = (method: 1 | 2 | 3 | 4, truth: string) => (methods.includes(method) ? `CASE ${truth} ${OUTCOMES} ELSE 'not-evaluated' END` : "'not-evaluated'");
  // Method 3 as the lists print it: only where neither of the first two is met; unknown ones leave it open.
  const third = "CASE WHEN y.gl IS NOT NULL THEN LEAST(y.gl, 2 - y.m1, 2 - y.m2) END";
  const earlier = (dashboards ?? []).filter((dashboard) => dashboard !== year);
  const joined = earlier.filter((dashboard) => years.includes(dashboard));
  // A year whose set was not handed over is a fact not given.
  const truths = [meetsOf("y", methods), ...joined.map((dashboard) => meetsOf(`y${dashboard}`, methods)), ...(joined.length < earlier.length ? ["1"] : [])];
  const outcome = truths.length === 1 ? (truths[0] ?? "1") : `LEAST(${truths.join(", ")})`;
  const joins = joined.map((dashboard) => ` LEFT JOIN ssos_${dashboard} y${dashboard} ON y${dashboard}.cds = y.cds`).join("");
  return `SELECT y.dashboard_year, y.cds, y.kind, ${shown(1, "y.m1")} AS method_1, ${shown(2, "y.m2")} AS method_2, ${shown(3, third)} AS method_3, ${shown(4, "y.m4")} AS method_4, CASE ${outcome} ${OUTCOMES} END AS outcome FROM ssos_${year} y${joins} WHERE ${ofKind("y", kind, year)}`;
}

/** Whether the criteria are met by any method that was evaluated; unknown when none was. */
function meetsOf(alias: string, methods: readonly number[]): string {
  const columns = [...(methods.includes(1) ? ["m1"] : []), ...(methods.includes(2) ? ["m2"] : []), ...(methods.includes(3) ? ["gl"] : []), ...(methods.includes(4) ? ["m4"] : [])];
  // 0 where not evaluated: it can make nobody eligible; where none was evaluated, the answer is open.
  const none = columns.map((column) => `${alias}.${column} IS NULL`).join(" AND ");
  return `CASE WHEN ${none} THEN 1 ELSE GREATEST(${["0", ...columns.map((column) => `COALESCE(${alias}.${column}, 0)`)].join(", ")}) END`;
}

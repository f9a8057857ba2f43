import { compareExact } from "@ssos/model";
import { readMoney, readPercent, type Written } from "../plan/amount.ts";
import type { AnnualUpdateRow, CarryoverTable, ContributingUpdateRow, ContributingUpdateTable } from "../plan/tables.ts";
import { of, worksheet, type Figure } from "./figure.ts";
import type { Readings } from "./formulas.ts";

const rowCells = <Row extends { readonly action: string }>(rows: readonly Row[], column: keyof Row & string, read: typeof readMoney) =>
  rows.map((row) => ({ fact: `${row.action}/${column}`, read: read(row[column] as Written | undefined) }));

/** Percentages of improved services: a row without one has none. */
const percentCells = (rows: readonly ContributingUpdateRow[], column: "plannedPercentage" | "actualPercentage") =>
  rowCells(rows, column, readPercent).map(({ fact, read }) => ({ fact, read: read.form === "empty" ? { value: "0", form: "empty" as const } : read }));

/**
 * Calculates the totals of Table 3: last year's planned and estimated actual total funds.
 *
 * @param rows - rows of Table 3
 * @example
 * ```ts
 * annualUpdateTotals([{ goal: "1", action: "1.1", planned: "$10", actual: "$8" }]).actual.value // => "8"
 * ```
 */
export function annualUpdateTotals(rows: readonly AnnualUpdateRow[]): { readonly planned: Figure; readonly actual: Figure } {
  const total = (column: "planned" | "actual"): Figure => {
    const sheet = worksheet("T3");
    return sheet.end("dollars", sheet.column(column, rowCells(rows, column, readMoney)));
  };
  return { planned: total("planned"), actual: total("actual") };
}

/**
 * Calculates item 4 as the annual update shows it: last year's planned LCFF funds of contributing actions.
 * It should equal item 4 of last year's adopted plan (finding `continuity-item-4`).
 *
 * @param rows - rows of Table 4
 * @example
 * ```ts
 * lastYearPlanned([{ goal: "1", action: "1.1", planned: "1,530,854" }]).value // => "1530854"
 * ```
 */
export function lastYearPlanned(rows: readonly ContributingUpdateRow[]): Figure {
  const sheet = worksheet("T4_4");
  return sheet.end("dollars", sheet.column("item4", rowCells(rows, "planned", readMoney)));
}

/**
 * Takes item 6, estimated actual supplemental and concentration grants, which is an input.
 *
 * @param table - Table 4 or 5
 * @example
 * ```ts
 * actualSupplementalConcentration({ supplementalConcentration: "$1,180,069" }).value // => "1180069"
 * ```
 */
export function actualSupplementalConcentration(table: { readonly supplementalConcentration?: Written }): Figure {
  const sheet = worksheet("I6");
  return sheet.end("dollars", sheet.money("item6", "contributingUpdate/supplementalConcentration", table.supplementalConcentration));
}

/**
 * Calculates item 7: estimated actual LCFF spending on contributing actions.
 *
 * @param rows - rows of Table 4
 * @example
 * ```ts
 * actualContributing([{ goal: "1", action: "1.1", actual: 5 }, { goal: "1", action: "1.2", actual: "-" }]).value // => "5"
 * ```
 */
export function actualContributing(rows: readonly ContributingUpdateRow[]): Figure {
  const sheet = worksheet("I7");
  return sheet.end("dollars", sheet.column("item7", rowCells(rows, "actual", readMoney)));
}

/**
 * Calculates the expenditure difference of Table 4: item 4 less item 7 (EC 42238.07(c)(1)).
 *
 * @param table - Table 4
 * @param readings - `expenditureDifference` turns the sign
 * @example
 * ```ts
 * expenditureDifference({ planned: "57,856,812", actual: "49,815,331" }).value // => "8041481"
 * ```
 */
export function expenditureDifference(table: Pick<ContributingUpdateTable, "planned" | "actual">, readings: Pick<Readings, "expenditureDifference"> = {}): Figure {
  const sheet = worksheet("T4_DIFF", ["EC 42238.07(c)(1)"]);
  const planned = of(sheet.money("item4", "contributingUpdate/planned", table.planned));
  const actual = of(sheet.money("item7", "contributingUpdate/actual", table.actual));
  const operands = readings.expenditureDifference === "actual-less-planned" ? [actual, planned] : [planned, actual];
  return sheet.end("dollars", sheet.calculate("difference", "difference", ...operands));
}

/**
 * Calculates item 8: estimated actual percentages of improved services.
 *
 * @param rows - rows of Table 4; a row without a percentage has none
 * @example
 * ```ts
 * actualPercentageOfServices([{ goal: "1", action: "1.1", actualPercentage: "0.60%" }]).value // => "0.6"
 * ```
 */
export function actualPercentageOfServices(rows: readonly ContributingUpdateRow[]): Figure {
  const sheet = worksheet("I8");
  return sheet.end("percent", sheet.column("item8", percentCells(rows, "actualPercentage")));
}

/**
 * Calculates item 5 as the annual update shows it: last year's planned percentages of improved services.
 *
 * @param rows - rows of Table 4
 * @example
 * ```ts
 * lastYearPlannedPercentage([{ goal: "1", action: "1.1", plannedPercentage: "0.50%" }]).value // => "0.5"
 * ```
 */
export function lastYearPlannedPercentage(rows: readonly ContributingUpdateRow[]): Figure {
  const sheet = worksheet("I5");
  return sheet.end("percent", sheet.column("item5", percentCells(rows, "plannedPercentage")));
}

/** The percentage difference, or that none is asked for. */
export interface PercentageDifference {
  /** `no` when planned spending reaches the grants: the table then says Not Required. */
  readonly required: "yes" | "no" | "unknown";
  /** Item 8 less item 5; null when not required or not known. */
  readonly value: string | null;
  readonly figure: Figure;
}

/**
 * Decides whether Table 4 needs the difference of percentages, and calculates it: only where item 4 stays below item 6 (EC 42238.07(c)(2)).
 *
 * @param table - Table 4
 * @param readings - `whenNotRequired: "zero"` gives 0 where the words belong; `percentageDifference` turns the sign
 * @example
 * ```ts
 * percentageDifference({ planned: 1413316, supplementalConcentration: 1180069, plannedPercentage: 0, actualPercentage: 0 }).required // => "no"
 * percentageDifference({ planned: 90, supplementalConcentration: 100, plannedPercentage: "2%", actualPercentage: "1.5%" }).value // => "-0.5"
 * ```
 */
export function percentageDifference(
  table: Pick<ContributingUpdateTable, "planned" | "supplementalConcentration" | "plannedPercentage" | "actualPercentage">,
  readings: Pick<Readings, "whenNotRequired" | "percentageDifference"> = {},
): PercentageDifference {
  const sheet = worksheet("T4_PCTDIFF", ["EC 42238.07(c)(2)"]);
  const planned = sheet.money("item4", "contributingUpdate/planned", table.planned);
  const grants = sheet.money("item6", "contributingUpdate/supplementalConcentration", table.supplementalConcentration);
  const plannedPercent = of(sheet.percent("item5", "contributingUpdate/plannedPercentage", table.plannedPercentage));
  const actualPercent = of(sheet.percent("item8", "contributingUpdate/actualPercentage", table.actualPercentage));
  const [item4, item6] = [sheet.valueOf(planned), sheet.valueOf(grants)];
  const reached = item4 === null || item6 === null ? "unknown" : compareExact(item4, item6) >= 0 ? "yes" : "no";
  sheet.push({ id: "reached", code: "test", kind: "compare", left: of(planned), operator: ">=", right: of(grants), result: reached });
  const operands = readings.percentageDifference === "planned-less-actual" ? [plannedPercent, actualPercent] : [actualPercent, plannedPercent];
  const gap = sheet.calculate("gap", "difference", ...operands);
  const none = readings.whenNotRequired === "zero" ? "0" : null;
  const result = reached === "yes" ? none : reached === "unknown" ? null : sheet.valueOf(gap);
  const answer = sheet.push({ id: "answer", code: "part", kind: "choose", branches: [{ when: "reached", then: none }], otherwise: of(gap), result });
  const figure = sheet.end("percent", answer);
  const required = reached === "yes" ? "no" : reached === "no" ? "yes" : "unknown";
  return { required, value: figure.value, figure: required === "no" ? { ...figure, missing: [] } : figure };
}

/**
 * Takes item 9, the estimated actual base grant, which is an input; without it no percentage of Table 5 can be calculated.
 *
 * @param table - Table 5
 * @example
 * ```ts
 * actualBaseGrant({}).missing // => ["carryover/baseGrant"]
 * ```
 */
export function actualBaseGrant(table: Pick<CarryoverTable, "baseGrant">): Figure {
  const sheet = worksheet("I9");
  return sheet.end("dollars", sheet.money("item9", "carryover/baseGrant", table.baseGrant));
}

import { compareExact } from "@ssos/model";
import type { Written } from "../plan/amount.ts";
import type { CarryoverTable } from "../plan/tables.ts";
import { of, worksheet, type Figure, type Worksheet } from "./figure.ts";
import type { Readings } from "./formulas.ts";

/**
 * Calculates item 10, the total percentage for the current year: item 6 of item 9, and the carryover brought in.
 *
 * @param table - Table 5; its carryover percentage counts as typed, which the form asks for in hundredths
 * @returns no value without base grant
 * @example
 * ```ts
 * currentTotalPercentage({ baseGrant: "397,405,655", supplementalConcentration: "54,760,512", carryoverPercentage: "1.26%" }).value?.slice(0, 9) // => "15.039499"
 * ```
 */
export function currentTotalPercentage(table: Pick<CarryoverTable, "baseGrant" | "supplementalConcentration" | "carryoverPercentage">): Figure {
  const sheet = worksheet("I10");
  const base = sheet.money("item9", "carryover/baseGrant", table.baseGrant);
  const grants = sheet.money("item6", "carryover/supplementalConcentration", table.supplementalConcentration);
  const carried = sheet.percent("carryover", "carryover/carryoverPercentage", table.carryoverPercentage);
  return sheet.end("percent", sheet.calculate("item10", "sum", of(share(sheet, grants, base)), of(carried)));
}

/**
 * Calculates item 11, the estimated actual percentage of increased or improved services: item 7 of item 9, and item 8.
 *
 * @param table - Table 5
 * @example
 * ```ts
 * actualToIncrease({ baseGrant: 1000, actual: 96, actualPercentage: "0.5%" }).value // => "10.1"
 * ```
 */
export function actualToIncrease(table: Pick<CarryoverTable, "baseGrant" | "actual" | "actualPercentage">): Figure {
  const sheet = worksheet("I11");
  const base = sheet.money("item9", "carryover/baseGrant", table.baseGrant);
  const actual = sheet.money("item7", "carryover/actual", table.actual);
  const quality = sheet.percent("item8", "carryover/actualPercentage", table.actualPercentage);
  return sheet.end("percent", sheet.calculate("item11", "sum", of(share(sheet, actual, base)), of(quality)));
}

/** What the carryover rests on; `planned` and `plannedPercentage` only under the statute's reading. */
export type CarryoverParts = Pick<CarryoverTable, "baseGrant" | "supplementalConcentration" | "carryoverPercentage" | "actual" | "actualPercentage"> & {
  readonly planned?: Written | undefined;
  readonly plannedPercentage?: Written | undefined;
};

/**
 * Calculates item 12, the carryover in dollars: item 6 and the carryover brought in, less item 7 and item 8 of the base grant; never below zero.
 *
 * The sum is taken in dollars, so that no percentage is rounded on the way. Where neither a carryover came in nor services
 * were improved without spending, the base grant is not needed.
 *
 * @param parts - Table 5
 * @param readings - `carryover: "statute"` also asks that actuals stayed below plan (EC 42238.07(d))
 * @example
 * ```ts
 * carryoverDollars({ baseGrant: 373355500, supplementalConcentration: 40845093, carryoverPercentage: 0, actual: "36124456.78", actualPercentage: 0 }).value // => "4720636.22"
 * carryoverDollars({ supplementalConcentration: 100, carryoverPercentage: "0.00%", actual: 80, actualPercentage: "-" }).value // => "20"
 * ```
 */
export function carryoverDollars(parts: CarryoverParts, readings: Pick<Readings, "carryover"> = {}): Figure {
  const sheet = worksheet("I12", ["EC 42238.07(d)(1)"]);
  return sheet.end("dollars", carryoverStep(sheet, parts, readings));
}

/**
 * Calculates item 13, the carryover in percent: item 12 of item 9.
 *
 * @param parts - Table 5
 * @param readings - as for {@link carryoverDollars}
 * @returns no value without base grant
 * @example
 * ```ts
 * carryoverPercentage({ baseGrant: 1000, supplementalConcentration: 100, carryoverPercentage: 0, actual: 87.5, actualPercentage: 0 }).value // => "1.25"
 * ```
 */
export function carryoverPercentage(parts: CarryoverParts, readings: Pick<Readings, "carryover"> = {}): Figure {
  const sheet = worksheet("I13");
  const dollars = carryoverStep(sheet, parts, readings);
  return sheet.end("percent", share(sheet, dollars, "item9"));
}

/**
 * Gives what this year's carryover table hands on: item 12 and item 13 into next year's section and Table 1 (EC 42238.07(d)(3), (e)).
 *
 * @param parts - Table 5
 * @param readings - as for {@link carryoverDollars}
 * @example
 * ```ts
 * const handed = carriedIntoNextYear({ baseGrant: 1000, supplementalConcentration: 100, carryoverPercentage: 0, actual: 120, actualPercentage: 0 })
 * handed.dollars.value // => "0"
 * handed.percentage.item // => "NEXT"
 * ```
 */
export function carriedIntoNextYear(parts: CarryoverParts, readings: Pick<Readings, "carryover"> = {}): { readonly dollars: Figure; readonly percentage: Figure } {
  const [dollars, percentage] = [carryoverDollars(parts, readings), carryoverPercentage(parts, readings)];
  return { dollars: { ...dollars, item: "NEXT" }, percentage: { ...percentage, item: "NEXT" } };
}

const share = (sheet: Worksheet, part: string, base: string): string =>
  sheet.calculate(`${part}Share`, "quotient", of(sheet.calculate(`${part}Hundredfold`, "product", of(part), "100")), of(base));

function carryoverStep(sheet: Worksheet, parts: CarryoverParts, readings: Pick<Readings, "carryover">): string {
  const base = sheet.money("item9", "carryover/baseGrant", parts.baseGrant);
  const grants = sheet.money("item6", "carryover/supplementalConcentration", parts.supplementalConcentration);
  const carried = sheet.percent("carryover", "carryover/carryoverPercentage", parts.carryoverPercentage);
  const actual = sheet.money("item7", "carryover/actual", parts.actual);
  const quality = sheet.percent("item8", "carryover/actualPercentage", parts.actualPercentage);
  const isZero = (id: string) => sheet.valueOf(id) !== null && compareExact(sheet.valueOf(id) as string, 0) === 0;
  const inDollars = (id: string, percent: string) =>
    sheet.valueOf(base) === null && isZero(percent)
      ? sheet.constant(id, "0")
      : sheet.calculate(id, "quotient", of(sheet.calculate(`${id}Hundredfold`, "product", of(percent), of(base))), "100");
  const required = sheet.calculate("required", "sum", of(grants), of(inDollars("brought", carried)));
  const offered = sheet.calculate("offered", "sum", of(actual), of(inDollars("improved", quality)));
  const gap = sheet.calculate("gap", "difference", of(required), of(offered));
  const open = sheet.calculate("open", "max", "0", of(gap));
  if (readings.carryover !== "statute") return open;
  const planned = sheet.money("item4", "contributingUpdate/planned", parts.planned);
  const plannedQuality = sheet.percent("item5", "contributingUpdate/plannedPercentage", parts.plannedPercentage);
  const plan = sheet.calculate("plan", "sum", of(planned), of(inDollars("plannedImproved", plannedQuality)));
  const [offeredValue, planValue] = [sheet.valueOf(offered), sheet.valueOf(plan)];
  const short = offeredValue === null || planValue === null ? "unknown" : compareExact(offeredValue, planValue) < 0 ? "yes" : "no";
  sheet.push({ id: "belowPlan", code: "test", kind: "compare", left: of(offered), operator: "<", right: of(plan), result: short });
  return sheet.push({
    id: "item12",
    code: "part",
    kind: "choose",
    branches: [{ when: "belowPlan", then: of(open) }],
    otherwise: "0",
    result: short === "yes" ? sheet.valueOf(open) : short === "no" ? "0" : null,
  });
}

import type { Truth } from "@ssos/model";
import { compareExact } from "@ssos/model";
import { readMoney, type Written } from "../plan/amount.ts";
import type { PlannedRow, Scope } from "../plan/tables.ts";
import { of, worksheet, type Figure } from "./figure.ts";
import { contributingCells } from "./planned.ts";

/**
 * Calculates item 4: LCFF funds of all contributing actions.
 *
 * @param rows - rows of Table 1; those not marked contributing do not count
 * @example
 * ```ts
 * contributingPlanned([{ goal: "1", action: "1.1", contributing: true, lcff: 10 }, { goal: "1", action: "1.2", contributing: false, lcff: 5 }]).value // => "10"
 * ```
 */
export function contributingPlanned(rows: readonly PlannedRow[]): Figure {
  const sheet = worksheet("I4");
  return sheet.end("dollars", sheet.column("item4", contributingCells(rows, "lcff")));
}

/**
 * Calculates item 5: the planned percentages of improved services of all contributing actions (EC 52064(b)(6)(B)(ii)).
 *
 * @param rows - rows of Table 1; an action without a percentage plans none
 * @example
 * ```ts
 * contributingPlannedPercentage([{ goal: "1", action: "1.1", contributing: true, plannedPercentage: "0.59%" }]).value // => "0.59"
 * ```
 */
export function contributingPlannedPercentage(rows: readonly PlannedRow[]): Figure {
  const sheet = worksheet("I5", ["EC 52064(b)(6)(B)(ii)"]);
  return sheet.end("percent", sheet.column("item5", contributingCells(rows, "plannedPercentage")));
}

/** What the planned percentage rests on. */
export interface PlannedParts {
  /** Item 1. */
  readonly baseGrant?: Written | undefined;
  /** Item 4. */
  readonly planned?: Written | undefined;
  /** Item 5. */
  readonly plannedPercentage?: Written | undefined;
}

/**
 * Calculates the planned percentage to increase or improve services: item 4 of item 1, and item 5.
 *
 * @param parts - items 1, 4 and 5
 * @returns no value without base grant
 * @example
 * ```ts
 * plannedToIncrease({ baseGrant: 1000, planned: 125, plannedPercentage: "0.5%" }).value // => "13"
 * ```
 */
export function plannedToIncrease(parts: PlannedParts): Figure {
  const sheet = worksheet("PLANPCT");
  const base = sheet.money("item1", "planned/baseGrant", parts.baseGrant);
  const planned = sheet.money("item4", "contributing/planned", parts.planned);
  const quality = sheet.percent("item5", "contributing/plannedPercentage", parts.plannedPercentage);
  const share = sheet.calculate("share", "quotient", of(sheet.calculate("hundredfold", "product", of(planned), "100")), of(base));
  return sheet.end("percent", sheet.calculate("planned", "sum", of(share), of(quality)));
}

/** Item 4 by scope; `unscoped` holds contributing rows without a scope, which make the types fall short of the total. */
export type TotalsByType = Readonly<Record<Scope | "total" | "unscoped", Figure>>;

/**
 * Calculates the totals by type: item 4 by scope, each action once (EC 52064(b)(4)).
 *
 * @param rows - rows of Table 1
 * @example
 * ```ts
 * totalsByType([{ goal: "1", action: "1.1", contributing: true, scope: "limited", lcff: 10 }]).limited.value // => "10"
 * ```
 */
export function totalsByType(rows: readonly PlannedRow[]): TotalsByType {
  const of = (scope: Scope | "total" | "unscoped"): Figure => {
    const sheet = worksheet("TYPE", ["EC 52064(b)(4)"]);
    return sheet.end(
      "dollars",
      sheet.column(
        scope,
        contributingCells(
          rows.filter((row) => scope === "total" || (row.scope ?? "unscoped") === scope),
          "lcff",
        ),
      ),
    );
  };
  return { "lea-wide": of("lea-wide"), schoolwide: of("schoolwide"), limited: of("limited"), unscoped: of("unscoped"), total: of("total") };
}

/**
 * Adds printed totals by type, which must give item 4.
 *
 * **When to use** to check a printed table without its rows; {@link totalsByType} works from the rows.
 *
 * @param printed - the three totals
 * @example
 * ```ts
 * totalOfTypes({ leaWide: "1,003,502", limited: "409,814", schoolwide: "-" }).value // => "1413316"
 * ```
 */
export function totalOfTypes(printed: { readonly leaWide?: Written | undefined; readonly limited?: Written | undefined; readonly schoolwide?: Written | undefined }): Figure {
  const sheet = worksheet("TYPE", ["EC 52064(b)(4)"]);
  return sheet.end(
    "dollars",
    sheet.column(
      "total",
      (["leaWide", "limited", "schoolwide"] as const).map((type) => ({ fact: `totalsByType/${type}`, read: readMoney(printed[type]) })),
    ),
  );
}

/** Whether a plan meets its proportionality duty, and what is short. */
export interface Proportionality {
  readonly met: Truth;
  /** Dollars of contributing spending that are short; zero when met, null when unknown. */
  readonly shortfall: string | null;
  readonly figure: Figure;
}

/**
 * Decides whether the planned percentage reaches the total required percentage (EC 42238.07(a)(1), 52064(b)(6)(B)(i)).
 * The template prints no such cell; the statute asks for it.
 *
 * @param parts - items 1, 2, 4, 5 and the carryover percentage
 * @returns `unknown` when an item is missing; the figure is the shortfall in dollars, never below zero
 * @example
 * ```ts
 * proportionality({ baseGrant: 1000, supplementalConcentration: 100, carryoverPercentage: 0, planned: 90, plannedPercentage: 0 }).shortfall // => "10"
 * ```
 */
export function proportionality(
  parts: PlannedParts & { readonly supplementalConcentration?: Written | undefined; readonly carryoverPercentage?: Written | undefined },
): Proportionality {
  const sheet = worksheet("MET", ["EC 42238.07(a)(1)", "EC 52064(b)(6)(B)(i)"]);
  const base = sheet.money("item1", "planned/baseGrant", parts.baseGrant);
  const grants = sheet.money("item2", "planned/supplementalConcentration", parts.supplementalConcentration);
  const carried = sheet.percent("carryover", "planned/carryoverPercentage", parts.carryoverPercentage);
  const planned = sheet.money("item4", "contributing/planned", parts.planned);
  const quality = sheet.percent("item5", "contributing/plannedPercentage", parts.plannedPercentage);
  const inDollars = (id: string, percent: string) => sheet.calculate(id, "quotient", of(sheet.calculate(`${id}Hundredfold`, "product", of(percent), of(base))), "100");
  const required = sheet.calculate("required", "sum", of(grants), of(inDollars("carried", carried)));
  const offered = sheet.calculate("offered", "sum", of(planned), of(inDollars("quality", quality)));
  const gap = sheet.calculate("gap", "difference", of(required), of(offered));
  const figure = sheet.end("dollars", sheet.calculate("shortfall", "max", "0", of(gap)));
  return { met: figure.value === null ? "unknown" : compareExact(figure.value, 0) === 0 ? "yes" : "no", shortfall: figure.value, figure };
}

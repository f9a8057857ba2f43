import type { Written } from "../plan/amount.ts";
import type { BudgetOverview, BudgetOverviewCoe } from "../plan/budget-overview.ts";
import { of, worksheet, type Figure } from "./figure.ts";

/**
 * Calculates a county office's base grant for the tables: operations grant, and the alternative education grant without
 * the supplemental and concentration grants that are a part of it.
 *
 * @param grants - as the budget overview shows them
 * @example
 * ```ts
 * countyOfficeBaseGrant({ operationsGrant: "25,788,837", alternativeEducationGrant: "3,526,480", supplementalConcentration: "1,180,069" }).value // => "28135248"
 * ```
 */
export function countyOfficeBaseGrant(
  grants: Pick<BudgetOverviewCoe, "operationsGrant" | "alternativeEducationGrant"> & Pick<BudgetOverview, "supplementalConcentration">,
): Figure {
  const sheet = worksheet("BASE_COE");
  const operations = sheet.money("operations", "budgetOverview/coe/operationsGrant", grants.operationsGrant);
  const alternative = sheet.money("alternative", "budgetOverview/coe/alternativeEducationGrant", grants.alternativeEducationGrant);
  const inside = sheet.money("inside", "budgetOverview/supplementalConcentration", grants.supplementalConcentration);
  return sheet.end("dollars", sheet.calculate("base", "sum", of(operations), of(sheet.calculate("alternativeBase", "difference", of(alternative), of(inside)))));
}

/**
 * Calculates a district's base grant for the tables: all LCFF funds without supplemental and concentration grants and without add-ons.
 *
 * @param grants - as the budget overview shows them
 * @param addOns - targeted instructional improvement, home-to-school and small-district transportation; the budget overview does not show them,
 *   so their absence leaves an upper bound only: pass 0 when there are none
 * @example
 * ```ts
 * districtBaseGrant({ totalLcff: "508,694,744", supplementalConcentration: "75,108,473" }, 0).value // => "433586271"
 * districtBaseGrant({ totalLcff: 100, supplementalConcentration: 10 }).missing // => ["addOns"]
 * ```
 */
export function districtBaseGrant(grants: Pick<BudgetOverview, "totalLcff" | "supplementalConcentration">, addOns?: Written): Figure {
  const sheet = worksheet("BASE_DIST");
  const total = sheet.money("total", "budgetOverview/totalLcff", grants.totalLcff);
  const inside = sheet.money("inside", "budgetOverview/supplementalConcentration", grants.supplementalConcentration);
  const added = sheet.money("addOns", "addOns", addOns);
  return sheet.end("dollars", sheet.calculate("base", "difference", of(total), of(inside), of(added)));
}

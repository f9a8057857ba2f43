import { compareExact } from "@ssos/model";
import { readPercent, type Written } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import {
  actualContributing,
  actualPercentageOfServices,
  annualUpdateTotals,
  expenditureDifference,
  lastYearPlanned,
  lastYearPlannedPercentage,
  percentageDifference,
} from "../tables/annual-update.ts";
import { actualToIncrease, carryoverDollars, carryoverPercentage, currentTotalPercentage } from "../tables/carryover.ts";
import { contributingPlanned, contributingPlannedPercentage, plannedToIncrease, proportionality, totalOfTypes, totalsByType } from "../tables/contributing.ts";
import { dollarText, type Figure } from "../tables/figure.ts";
import type { Readings } from "../tables/formulas.ts";
import { plannedTotals, projectedPercentage, totalPercentage } from "../tables/planned.ts";
import { FIGURE_FINDINGS } from "./catalogue/figures.ts";
import { comparePrinted, dollarsAtStake } from "./compare-printed.ts";
import { unroundedBehind } from "./differences.ts";
import { findingOf, type PlanFinding } from "./finding.ts";

type FigureCode = keyof typeof FIGURE_FINDINGS;

/** A figure of the plan as audited. */
export interface AuditedFigure {
  /** Path of the printed cell. */
  readonly path: string;
  /** As written; null when not printed. */
  readonly printed: Written | null;
  readonly figure: Figure;
  readonly agrees: "yes" | "no" | "unknown" | "not-printed";
}

/** Recalculates every printed total and item of the five tables. @internal */
export function checkFigures(plan: Lcap, readings: Readings): { readonly figures: AuditedFigure[]; readonly findings: PlanFinding[] } {
  const figures: AuditedFigure[] = [];
  const findings: PlanFinding[] = [];
  const { planned, contributing = {}, annualUpdate, contributingUpdate, carryover } = plan.tables;
  const check = (code: FigureCode, path: string, printed: Written | undefined, first: Figure, base: Written | undefined, second?: Figure) => {
    let [figure, comparison] = [first, comparePrinted(printed, first)];
    if (comparison.agrees === "no" && second !== undefined && comparePrinted(printed, second).agrees === "yes") [figure, comparison] = [second, comparePrinted(printed, second)];
    figures.push({ path, printed: printed ?? null, figure, agrees: comparison.agrees });
    const details = { path, found: printed === undefined ? "" : String(printed), ...(comparison.computed === null ? {} : { expected: comparison.computed }) };
    if (comparison.agrees === "not-printed" && figure.value !== null)
      findings.push(findingOf(FIGURE_FINDINGS, "figure-not-printed", { ...details, message: `${figure.item} is not printed; the tables give ${comparison.computed ?? ""}.` }));
    if (comparison.agrees === "unknown") reportUnknown(figure, details, findings);
    if (comparison.agrees !== "no") return;
    if (comparison.shareOfOne)
      findings.push(
        findingOf(FIGURE_FINDINGS, "percent-unit", { ...details, message: `${figure.item} is written as ${String(printed)}; in percent it is ${comparison.computed ?? ""}.` }),
      );
    else
      findings.push(
        findingOf(FIGURE_FINDINGS, code, {
          ...details,
          dollars: dollarsAtStake(comparison.off, figure.unit, base),
          message: `${figure.item} is printed as ${String(printed)}; the plan's own cells give ${comparison.computed ?? ""}.`,
        }),
      );
  };

  const base = planned.baseGrant;
  const totals = plannedTotals(planned.rows);
  for (const [name, figure] of Object.entries(totals)) check("planned-total-differs", `tables/planned/totals/${name}`, planned.totals?.[name as keyof typeof totals], figure, base);
  check("projected-percentage-differs", "tables/planned/projectedPercentage", planned.projectedPercentage, projectedPercentage(planned), base);
  const carriedOut = carryover === undefined ? undefined : carryoverPercentage({ ...carryover, ...lastYear(plan) }, readings);
  const behind = unroundedBehind(planned.carryoverPercentage, carriedOut?.value);
  const unrounded = behind === undefined ? undefined : totalPercentage(planned, { carryover: behind });
  check("total-percentage-differs", "tables/planned/totalPercentage", planned.totalPercentage, totalPercentage(planned), base, unrounded);

  const item4 = contributingPlanned(planned.rows);
  const item5 = contributingPlannedPercentage(planned.rows);
  check("contributing-total-differs", "tables/contributing/planned", contributing.planned, item4, base);
  check("planned-percentage-total-differs", "tables/contributing/plannedPercentage", contributing.plannedPercentage, item5, base);
  const parts = { baseGrant: base, planned: contributing.planned ?? item4.value ?? undefined, plannedPercentage: contributing.plannedPercentage ?? item5.value ?? undefined };
  check("planned-to-increase-differs", "tables/contributing/plannedToIncrease", contributing.plannedToIncrease, plannedToIncrease(parts), base);
  const types = totalsByType(planned.rows);
  const printedTypes = contributing.totalsByType ?? {};
  check("totals-by-type-differ", "tables/contributing/totalsByType/leaWide", printedTypes.leaWide, types["lea-wide"], base);
  check("totals-by-type-differ", "tables/contributing/totalsByType/limited", printedTypes.limited, types.limited, base);
  check("totals-by-type-differ", "tables/contributing/totalsByType/schoolwide", printedTypes.schoolwide, types.schoolwide, base);
  check("totals-by-type-differ", "tables/contributing/totalsByType/total", printedTypes.total ?? contributing.planned, totalOfTypes(printedTypes), base);
  const test = proportionality({ ...parts, supplementalConcentration: planned.supplementalConcentration, carryoverPercentage: planned.carryoverPercentage });
  if (test.met === "no" && test.shortfall !== null) {
    findings.push(
      findingOf(FIGURE_FINDINGS, "proportionality-not-met", {
        path: "tables/contributing/plannedToIncrease",
        found: dollarText(test.shortfall),
        expected: "$0",
        dollars: dollarsAtStake(test.shortfall, "dollars", undefined),
        message: `Contributing spending and services are ${dollarText(test.shortfall)} short of the total required.`,
      }),
    );
  }

  if (annualUpdate !== undefined) {
    const update = annualUpdateTotals(annualUpdate.rows);
    check("annual-update-total-differs", "tables/annualUpdate/plannedTotal", annualUpdate.plannedTotal, update.planned, undefined);
    check("annual-update-total-differs", "tables/annualUpdate/actualTotal", annualUpdate.actualTotal, update.actual, undefined);
  }
  if (contributingUpdate !== undefined) {
    const four = contributingUpdate;
    const priorBase = carryover?.baseGrant;
    check("last-year-planned-differs", "tables/contributingUpdate/planned", four.planned, lastYearPlanned(four.rows), priorBase);
    check("actual-contributing-differs", "tables/contributingUpdate/actual", four.actual, actualContributing(four.rows), priorBase);
    check("planned-percentage-total-differs", "tables/contributingUpdate/plannedPercentage", four.plannedPercentage, lastYearPlannedPercentage(four.rows), priorBase);
    check("actual-percentage-total-differs", "tables/contributingUpdate/actualPercentage", four.actualPercentage, actualPercentageOfServices(four.rows), priorBase);
    check("expenditure-difference-differs", "tables/contributingUpdate/difference", four.difference, expenditureDifference(four, readings), priorBase);
    checkPercentageDifference(plan, readings, check, figures, findings);
  }
  if (carryover !== undefined) {
    const five = carryover;
    check("current-percentage-differs", "tables/carryover/totalPercentage", five.totalPercentage, currentTotalPercentage(five), five.baseGrant);
    check("actual-to-increase-differs", "tables/carryover/actualToIncrease", five.actualToIncrease, actualToIncrease(five), five.baseGrant);
    check("carryover-dollars-differ", "tables/carryover/carryoverDollars", five.carryoverDollars, carryoverDollars({ ...five, ...lastYear(plan) }, readings), five.baseGrant);
    if (carriedOut !== undefined) check("carryover-percentage-differs", "tables/carryover/nextCarryoverPercentage", five.nextCarryoverPercentage, carriedOut, five.baseGrant);
  }
  return { figures, findings };
}

/** Item 4 and 5 of the annual update, which the statute's reading of the carryover needs. */
const lastYear = (plan: Lcap) => ({ planned: plan.tables.contributingUpdate?.planned, plannedPercentage: plan.tables.contributingUpdate?.plannedPercentage });

function checkPercentageDifference(
  plan: Lcap,
  readings: Readings,
  check: (code: FigureCode, path: string, printed: Written | undefined, figure: Figure, base: Written | undefined) => void,
  figures: AuditedFigure[],
  findings: PlanFinding[],
): void {
  const four = plan.tables.contributingUpdate;
  if (four === undefined) return;
  const path = "tables/contributingUpdate/percentageDifference";
  const difference = percentageDifference(four, readings);
  if (difference.required !== "no" || difference.value !== null)
    return check("percentage-difference-differs", path, four.percentageDifference, difference.figure, plan.tables.carryover?.baseGrant);
  const read = readPercent(four.percentageDifference);
  const silent = read.form === "not-required" || read.form === "empty";
  figures.push({ path, printed: four.percentageDifference ?? null, figure: difference.figure, agrees: silent ? "yes" : "no" });
  if (silent) return;
  const zero = read.value !== null && compareExact(read.value, 0) === 0;
  findings.push(
    findingOf(FIGURE_FINDINGS, zero ? "not-required-printed-as-zero" : "percentage-difference-differs", {
      path,
      found: String(four.percentageDifference),
      expected: "Not Required",
      message: "Planned spending reaches the grants, so no percentage difference is asked for.",
    }),
  );
}

/** A cell of a row that is missing is reported at the row; other missing cells here, base grants by `checkBaseGrants`. */
function reportUnknown(figure: Figure, details: { readonly path: string; readonly found: string }, findings: PlanFinding[]): void {
  if (figure.value === null && figure.missing.some((fact) => fact.endsWith("baseGrant") || /^\d/.test(fact))) return;
  const expected = figure.value === null ? figure.missing.join(", ") : "a number";
  findings.push(
    findingOf(FIGURE_FINDINGS, "figure-cannot-be-checked", {
      ...details,
      expected,
      dollars: null,
      message: figure.value === null ? `${figure.item} is printed but ${expected} is missing.` : `${figure.item} is printed as ${details.found}, which is no number.`,
    }),
  );
}

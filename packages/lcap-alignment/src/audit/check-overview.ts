import { compareExact } from "@ssos/model";
import { readMoney, readPercent, type Written } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import { carryDifference, moneyDifference } from "./differences.ts";
import { countyOfficeBaseGrant, districtBaseGrant } from "../tables/base-grant.ts";
import { addDecimals, dollarText } from "../tables/figure.ts";
import { CONTINUITY_FINDINGS } from "./catalogue/continuity.ts";
import { FIGURE_FINDINGS } from "./catalogue/figures.ts";
import { comparePrinted, dollarsAtStake } from "./compare-printed.ts";
import { findingOf, type PlanFinding } from "./finding.ts";

/** Checks the budget overview: against the tables, in itself, and the explanations it owes. @internal */
export function checkOverview(plan: Lcap): PlanFinding[] {
  const overview = plan.budgetOverview;
  if (overview === undefined) return [];
  const { planned, contributing, contributingUpdate } = plan.tables;
  const findings: PlanFinding[] = [];
  const same = (cell: keyof typeof overview & string, expected: Written | undefined, what: string) => {
    const off = moneyDifference(overview[cell] as Written | undefined, expected);
    if (off !== undefined)
      findings.push(
        findingOf(CONTINUITY_FINDINGS, "overview-differs", {
          path: `budgetOverview/${cell}`,
          found: String(overview[cell]),
          expected: String(expected),
          dollars: dollarsAtStake(off, "dollars", undefined),
          message: `The budget overview shows ${String(overview[cell])}; ${what} is ${String(expected)}.`,
        }),
      );
  };
  same("supplementalConcentration", planned.supplementalConcentration, "item 2 of Table 1");
  same("lcapExpenditures", planned.totals?.total, "the total of Table 1");
  same("highNeedsExpenditures", contributing?.planned, "item 4 of Table 2");
  same("highNeedsBudgetLastYear", contributingUpdate?.planned, "item 4 of Table 4");
  same("highNeedsActualLastYear", contributingUpdate?.actual, "item 7 of Table 4");
  for (const cell of REQUIRED_CELLS) if (overview[cell] === undefined) findings.push(missingCell(cell));
  if (overview.form === "coe") for (const cell of REQUIRED_COE_CELLS) if (overview.coe?.[cell] === undefined) findings.push(missingCell(`coe/${cell}`));
  const sum = (cell: keyof typeof overview & string, ...parts: readonly (Written | undefined)[]) => {
    const values = parts.map((part) => readMoney(part).value);
    if (!values.every((value) => value !== null)) return null;
    const computed = addDecimals(values);
    const comparison = comparePrinted(overview[cell] as Written | undefined, { unit: "dollars", value: computed });
    if (comparison.agrees === "no")
      findings.push(
        findingOf(CONTINUITY_FINDINGS, "overview-sum-differs", {
          path: `budgetOverview/${cell}`,
          found: String(overview[cell]),
          expected: dollarText(computed),
          dollars: dollarsAtStake(comparison.off, "dollars", undefined),
          message: `The budget overview prints ${String(overview[cell])}; its own cells give ${dollarText(computed)}.`,
        }),
      );
    return computed;
  };
  sum("totalRevenue", overview.totalLcff, overview.otherState, overview.local, overview.federal);
  const uncovered = sum("notInLcap", overview.generalFundExpenditures, negative(overview.lcapExpenditures));
  const coming = sum("differenceComing", overview.highNeedsExpenditures, negative(overview.supplementalConcentration));
  const current = sum("differenceCurrent", overview.highNeedsActualLastYear, negative(overview.highNeedsBudgetLastYear));
  const owes = (due: boolean, cell: "notInLcapText" | "comingShortfallText" | "currentShortfallText", why: string) => {
    if (due && isBlank(overview[cell]))
      findings.push(findingOf(CONTINUITY_FINDINGS, "overview-text-missing", { path: `budgetOverview/${cell}`, found: "", expected: "an explanation", message: why }));
  };
  owes(uncovered !== null && compareExact(uncovered, 0) > 0, "notInLcapText", "General fund spending outside the plan is not explained.");
  owes(coming !== null && compareExact(coming, 0) < 0, "comingShortfallText", "Budgeted high-needs spending is below the grants, and how services are improved is not explained.");
  owes(current !== null && compareExact(current, 0) < 0, "currentShortfallText", "Actual high-needs spending was below the budget, and its effect is not explained.");
  return findings;
}

/** The amounts of EC 52064.1(b)(1)-(6); the last two look back and are empty in an LEA's first plan. */
const REQUIRED_CELLS = [
  "totalLcff",
  "supplementalConcentration",
  "otherState",
  "local",
  "federal",
  "generalFundExpenditures",
  "lcapExpenditures",
  "highNeedsExpenditures",
  "highNeedsBudgetLastYear",
  "highNeedsActualLastYear",
] as const;
const REQUIRED_COE_CELLS = ["alternativeEducationGrant", "enrichmentBlockGrant"] as const;

const missingCell = (cell: string): PlanFinding =>
  findingOf(CONTINUITY_FINDINGS, "overview-cell-missing", {
    path: `budgetOverview/${cell}`,
    found: "",
    expected: "an amount",
    dollars: null,
    message: `The budget overview has no ${cell}.`,
  });

/** Checks the base grants: that tables have them, and that Table 1's follows from the budget overview. @internal */
export function checkBaseGrants(plan: Lcap, addOns: Written | undefined): PlanFinding[] {
  const { planned, carryover } = plan.tables;
  const findings: PlanFinding[] = [];
  for (const [path, table] of [
    ["tables/planned", planned],
    ["tables/carryover", carryover],
  ] as const) {
    const base = readMoney(table?.baseGrant).value;
    if (table === undefined || (base !== null && compareExact(base, 0) !== 0)) continue;
    findings.push(
      findingOf(FIGURE_FINDINGS, "base-grant-missing", {
        path: `${path}/baseGrant`,
        found: String(table.baseGrant ?? ""),
        expected: "a base grant",
        dollars: null,
        message: "Without base grant no percentage of the table can be calculated; sums in dollars still are.",
      }),
    );
  }
  const overview = plan.budgetOverview;
  if (overview?.form === "coe") {
    const { supplementalConcentration } = planned;
    const figure = countyOfficeBaseGrant({ ...overview.coe, ...(supplementalConcentration === undefined ? {} : { supplementalConcentration }) });
    const comparison = comparePrinted(planned.baseGrant, figure);
    if (comparison.agrees === "no") findings.push(baseGrantFinding("county-base-grant-differs", planned.baseGrant, figure.value, comparison.off));
  } else if (overview !== undefined) {
    const figure = districtBaseGrant(overview, addOns ?? 0);
    const comparison = comparePrinted(planned.baseGrant, figure);
    const above = comparison.off !== null && compareExact(comparison.off, 0) > 0;
    if (comparison.agrees === "no" && (above || addOns !== undefined))
      findings.push(baseGrantFinding("district-base-grant-differs", planned.baseGrant, figure.value, comparison.off));
  }
  return findings;
}

/** Checks the services section and Table 5 against the other tables. @internal */
export function checkServices(plan: Lcap): PlanFinding[] {
  const { services, tables } = plan;
  const findings: PlanFinding[] = [];
  const same = (cell: "supplementalConcentration" | "projectedPercentage" | "totalPercentage", expected: Written | undefined) => {
    const money = cell === "supplementalConcentration";
    const off = money ? moneyDifference(services[cell], expected) : carryDifference(expected, services[cell], tables.planned.baseGrant);
    if (off === undefined) return;
    const dollars = typeof off === "string" ? dollarsAtStake(off, "dollars", undefined) : off.dollars;
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "services-differ", {
        path: `services/${cell}`,
        found: String(services[cell]),
        expected: String(expected),
        dollars,
        message: `The services section shows ${String(services[cell])}; Table 1 shows ${String(expected)}.`,
      }),
    );
  };
  same("supplementalConcentration", tables.planned.supplementalConcentration);
  same("projectedPercentage", tables.planned.projectedPercentage);
  same("totalPercentage", tables.planned.totalPercentage);
  const five = tables.carryover;
  const carried = (path: string, from: Written | undefined, into: Written | undefined, unit: "dollars" | "percent") => {
    const off = unit === "dollars" ? moneyDifference(into, from) : carryDifference(from, into, tables.planned.baseGrant);
    if (off === undefined) return;
    const details = { path, found: String(into), expected: String(from), message: `The carryover table hands on ${String(from)}; ${String(into)} arrives.` };
    if (typeof off !== "string" && off.shareOfOne) findings.push(findingOf(FIGURE_FINDINGS, "percent-unit", details));
    else
      findings.push(
        findingOf(FIGURE_FINDINGS, "carryover-not-carried-in", { ...details, dollars: typeof off === "string" ? dollarsAtStake(off, "dollars", undefined) : off.dollars }),
      );
  };
  carried("services/carryoverDollars", five?.carryoverDollars, services.carryoverDollars, "dollars");
  carried("services/carryoverPercentage", five?.nextCarryoverPercentage, services.carryoverPercentage, "percent");
  carried("tables/planned/carryoverPercentage", five?.nextCarryoverPercentage, tables.planned.carryoverPercentage, "percent");
  const four = tables.contributingUpdate;
  const grants = moneyDifference(five?.supplementalConcentration, four?.supplementalConcentration);
  if (grants !== undefined)
    findings.push(
      findingOf(FIGURE_FINDINGS, "actual-grants-differ", {
        path: "tables/carryover/supplementalConcentration",
        found: String(five?.supplementalConcentration),
        expected: String(four?.supplementalConcentration),
        dollars: dollarsAtStake(grants, "dollars", undefined),
        message: "Item 6 differs between Tables 4 and 5.",
      }),
    );
  const spent = moneyDifference(five?.actual, four?.actual);
  if (spent !== undefined)
    findings.push(
      findingOf(FIGURE_FINDINGS, "actual-contributing-differs", {
        path: "tables/carryover/actual",
        found: String(five?.actual),
        expected: String(four?.actual),
        dollars: dollarsAtStake(spent, "dollars", undefined),
        message: "Item 7 differs between Tables 4 and 5.",
      }),
    );
  if (carryDifference(four?.actualPercentage, five?.actualPercentage, five?.baseGrant) !== undefined)
    findings.push(
      findingOf(FIGURE_FINDINGS, "actual-percentage-total-differs", {
        path: "tables/carryover/actualPercentage",
        found: String(five?.actualPercentage),
        expected: String(four?.actualPercentage),
        dollars: carryDifference(four?.actualPercentage, five?.actualPercentage, five?.baseGrant)?.dollars ?? null,
        message: "Item 8 differs between Tables 4 and 5.",
      }),
    );
  return findings;
}

function baseGrantFinding(
  code: "county-base-grant-differs" | "district-base-grant-differs",
  printed: Written | undefined,
  computed: string | null,
  off: string | null,
): PlanFinding {
  return findingOf(FIGURE_FINDINGS, code, {
    path: "tables/planned/baseGrant",
    found: String(printed),
    expected: computed === null ? undefined : dollarText(computed),
    dollars: dollarsAtStake(off, "dollars", undefined),
    message: `Item 1 is ${String(printed)}; the budget overview gives ${computed === null ? "nothing" : dollarText(computed)}.`,
  });
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

function negative(written: Written | undefined): Written | undefined {
  const value = readPercent(readMoney(written).value).value;
  return value === null ? undefined : value.startsWith("-") ? value.slice(1) : `-${value}`;
}

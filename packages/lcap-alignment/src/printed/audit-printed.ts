import { checkArgument, compareExact, SsosError } from "@ssos/model";
import { FIGURE_FINDINGS } from "../audit/catalogue/figures.ts";
import { unroundedBehind } from "../audit/differences.ts";
import { comparePrinted, dollarsAtStake, type PrintedComparison } from "../audit/compare-printed.ts";
import { findingOf, type PlanFinding, type PlanFindingCode } from "../audit/finding.ts";
import { readMoney, readPercent } from "../plan/amount.ts";
import { carryoverPercentage } from "../tables/carryover.ts";
import { proportionality, totalsByType } from "../tables/contributing.ts";
import { dollarText } from "../tables/figure.ts";
import type { Readings } from "../tables/formulas.ts";
import { continuityFindings } from "./continuity.ts";
import { transcriptionFindings } from "./transcription.ts";
import { itemsOf, type ItemCalculation, type PrintedItem } from "./items.ts";
import { cleanedPlan, rowsOf, type PrintedPlan } from "./printed-plan.ts";

/** One printed figure and what the plan's own tables give. */
export interface PrintedFigure {
  readonly item: PrintedItem;
  /** As written. */
  readonly printed: string;
  /** At the digits of the print; `cannot-determine` when a cell it rests on is missing. */
  readonly computed: string;
  readonly agrees: boolean;
}

/** The audit of one plan's printed tables. */
export interface PrintedAudit {
  readonly id: string;
  readonly items: readonly PrintedFigure[];
  readonly findings: readonly PlanFinding[];
}

/** The audit of many plans' printed tables. */
export interface PrintedAudits {
  readonly schema: "ssos/lcap-figures/1";
  readonly plans: readonly PrintedAudit[];
}

const CODE_OF_ITEM: Readonly<Record<PrintedItem, keyof typeof FIGURE_FINDINGS>> = {
  I3: "projected-percentage-differs",
  TOTALREQ: "total-percentage-differs",
  PLANPCT: "planned-to-increase-differs",
  TYPE: "totals-by-type-differ",
  T1_SUM: "planned-total-differs",
  T1_PERS: "planned-total-differs",
  I4: "contributing-total-differs",
  T4_DIFF: "expenditure-difference-differs",
  T4_PCTDIFF: "percentage-difference-differs",
  I10: "current-percentage-differs",
  I11: "actual-to-increase-differs",
  I12: "carryover-dollars-differ",
  I13: "carryover-percentage-differs",
};

/**
 * Recalculates every printed figure of transcribed action tables from the items that it names, and compares plans of one LEA
 * from year to year. A figure either agrees or has a finding.
 *
 * **When to use** for tables read out of documents; `auditPlan` audits a whole plan in the package's own format.
 *
 * @param plans - transcriptions, in any order; plans of one LEA are matched by CDS code and year
 * @param readings - how contradictory instructions are read
 * @throws SsosError `wrong-argument`, `invalid-printed-plan` when an entry is no object with an id
 * @example
 * ```ts
 * const audited = auditPrintedPlans([{ id: "A", table1: { baseGrant: "$1,000", scGrant: 125, projectedPct: "12.50%" } }])
 * audited.plans[0]?.items // => [{ item: "I3", printed: "12.50%", computed: "12.50", agrees: true }]
 * ```
 */
export function auditPrintedPlans(plans: readonly PrintedPlan[], readings: Readings = {}): PrintedAudits {
  checkArgument(plans, "plans", "list");
  for (const plan of plans as readonly unknown[]) {
    if (typeof plan !== "object" || plan === null || typeof (plan as { id?: unknown }).id !== "string") {
      throw new SsosError("invalid-printed-plan", { found: JSON.stringify(plan)?.slice(0, 60), expected: "an object with an id" });
    }
  }
  const read = plans.map(cleanedPlan);
  return { schema: "ssos/lcap-figures/1", plans: read.map((plan) => auditOne(plan, previousOf(plan, read), readings)) };
}

function previousOf(plan: PrintedPlan, plans: readonly PrintedPlan[]): PrintedPlan | undefined {
  const year = plan.prior?.year ?? yearBefore(plan.planYear);
  const name = plan.cds ?? plan.lea;
  if (year === undefined || name === undefined) return undefined;
  return plans.find((other) => other !== plan && (other.cds ?? other.lea) === name && other.planYear === year);
}

function yearBefore(year: string | undefined): string | undefined {
  const start = Number(String(year ?? "").slice(0, 4));
  return Number.isInteger(start) && start > 1900 ? `${start - 1}-${String(start % 100).padStart(2, "0")}` : undefined;
}

function auditOne(plan: PrintedPlan, previous: PrintedPlan | undefined, readings: Readings): PrintedAudit {
  const items: PrintedFigure[] = [];
  const findings: PlanFinding[] = [];
  const carried = {
    into: unroundedBehind(plan.table1?.carryoverPct, unroundedCarryover(plan, readings)),
    from: previous === undefined ? undefined : unroundedBehind(plan.prior?.carryoverPct, unroundedCarryover(previous, readings)),
  };
  for (const item of itemsOf(plan, carried, readings)) {
    const [first, second] = item.figures.map((figure) => comparePrinted(item.printed, figure)) as [PrintedComparison, PrintedComparison?];
    const comparison = first.agrees !== "yes" && second?.agrees === "yes" ? second : first;
    if (comparison.agrees === "not-printed") {
      if (comparison.computed !== null && item.item !== "T4_PCTDIFF") findings.push(notPrinted(item, comparison.computed));
      continue;
    }
    const notRequired = item.item === "T4_PCTDIFF" && readPercent(item.printed).form === "not-required" && item.figures[0].missing.length === 0;
    const agrees = comparison.agrees === "yes" || (notRequired && item.figures[0].value === null);
    items.push({ item: item.item, printed: String(item.printed), computed: notRequired && agrees ? "Not Required" : (comparison.computed ?? "cannot-determine"), agrees });
    if (!agrees) findings.push(disagreement(item, comparison));
  }
  const bases = baseGrantFindings(plan);
  const silenced = new Set(bases.map((finding) => tableOf(finding)));
  const others = findings.filter((finding) => finding.code !== "base-grant-missing" || (!silenced.has(tableOf(finding)) && silenced.add(tableOf(finding))));
  findings.splice(
    0,
    findings.length,
    ...others,
    ...bases,
    ...transcriptionFindings(plan),
    ...typeFindings(plan),
    ...proportionalityFindings(plan),
    ...continuityFindings(plan, previous),
  );
  return { id: plan.id, items, findings };
}

/** One missing base grant is one fault, however many percentages hang on it. */
const tableOf = (finding: PlanFinding): string => finding.place.path?.split("/")[0] ?? "";

/** The unrounded item 13 that a plan's own Table 5 gives, which the planned year takes over. */
function unroundedCarryover(plan: PrintedPlan, readings: Readings): string | undefined {
  const prior = plan.prior;
  if (prior === undefined) return undefined;
  const cell = <T>(value: T | null | undefined) => value ?? "";
  const parts = {
    baseGrant: cell(prior.baseGrant),
    supplementalConcentration: cell(prior.scGrant),
    carryoverPercentage: cell(prior.carryoverPct),
    actual: cell(prior.actualContributing),
    actualPercentage: cell(prior.item8),
    planned: cell(prior.plannedContributing),
    plannedPercentage: cell(prior.plannedPctServices),
  };
  return carryoverPercentage(parts, readings).value ?? undefined;
}

function notPrinted(item: ItemCalculation, computed: string): PlanFinding {
  return findingOf(FIGURE_FINDINGS, "figure-not-printed", { path: item.path, found: "", expected: computed, message: `${item.item} is not printed; the tables give ${computed}.` });
}

function disagreement(item: ItemCalculation, comparison: PrintedComparison): PlanFinding {
  const figure = item.figures[0];
  const details = { path: item.path, found: String(item.printed), expected: comparison.computed ?? "" };
  if (item.item === "T4_PCTDIFF" && figure.value === null && figure.missing.length === 0) {
    const zero = comparison.printed !== null && compareExact(comparison.printed, 0) === 0;
    const code: PlanFindingCode & keyof typeof FIGURE_FINDINGS = zero ? "not-required-printed-as-zero" : "percentage-difference-differs";
    return findingOf(FIGURE_FINDINGS, code, { ...details, expected: "Not Required", message: "Planned spending reaches the grants, so no percentage difference is asked for." });
  }
  if (comparison.shareOfOne)
    return findingOf(FIGURE_FINDINGS, "percent-unit", {
      ...details,
      message: `${item.item} is written as ${String(item.printed)}; in percent it is ${comparison.computed ?? ""}.`,
    });
  if (figure.value === null) {
    const base = figure.missing.some((fact) => fact.endsWith("baseGrant"));
    return findingOf(FIGURE_FINDINGS, base ? "base-grant-missing" : "figure-cannot-be-checked", {
      ...details,
      expected: figure.missing.join(", "),
      dollars: null,
      message: `${item.item} is printed but cannot follow from tables that lack ${figure.missing.join(", ")}.`,
    });
  }
  if (comparison.printed === null)
    return findingOf(FIGURE_FINDINGS, CODE_OF_ITEM[item.item], {
      ...details,
      dollars: null,
      message: `${item.item} is printed as ${String(item.printed)}, which is no number; the tables give ${comparison.computed ?? ""}.`,
    });
  return findingOf(FIGURE_FINDINGS, CODE_OF_ITEM[item.item], {
    ...details,
    dollars: dollarsAtStake(comparison.off, figure.unit, item.baseGrant),
    message: `${item.item} is printed as ${String(item.printed)}; the tables give ${comparison.computed ?? ""}.`,
  });
}

/** A table without base grant prints percentages that mean nothing, also when the transcription left them out. */
function baseGrantFindings(plan: PrintedPlan): PlanFinding[] {
  const tables = [
    ["table1", plan.table1?.baseGrant, plan.table1?.scGrant],
    ["prior", plan.prior?.baseGrant, plan.prior?.scGrant],
  ] as const;
  return tables.flatMap(([table, base, grants]) => {
    const missing = readMoney(base);
    const zero = missing.value !== null && compareExact(missing.value, 0) === 0;
    if (readMoney(grants).value === null || (missing.value !== null && !zero)) return [];
    return [
      findingOf(FIGURE_FINDINGS, "base-grant-missing", {
        path: `${table}/baseGrant`,
        found: String(base ?? ""),
        expected: "a base grant",
        dollars: null,
        message: `The ${table === "prior" ? "carryover table" : "planned table"} has no base grant: its percentages cannot be calculated.`,
      }),
    ];
  });
}

/** Rows by scope against the printed totals by type. */
function typeFindings(plan: PrintedPlan): PlanFinding[] {
  const rows = rowsOf(plan);
  if (rows.length === 0) return [];
  const types = totalsByType(rows);
  const pairs = [
    ["leaWide", types["lea-wide"]],
    ["limited", types.limited],
    ["schoolwide", types.schoolwide],
  ] as const;
  return pairs.flatMap(([name, figure]) => {
    const printed = plan.table2?.[name];
    const comparison = comparePrinted(printed, figure);
    if (comparison.agrees !== "no") return [];
    return [
      findingOf(FIGURE_FINDINGS, "totals-by-type-differ", {
        path: `table2/${name}`,
        found: String(printed),
        expected: comparison.computed ?? "",
        dollars: dollarsAtStake(comparison.off, "dollars", undefined),
        message: `The ${name} total is printed as ${String(printed)}; its rows give ${comparison.computed ?? ""}.`,
      }),
    ];
  });
}

function proportionalityFindings(plan: PrintedPlan): PlanFinding[] {
  const [one, two] = [plan.table1, plan.table2];
  const test = proportionality({
    baseGrant: one?.baseGrant ?? undefined,
    supplementalConcentration: one?.scGrant ?? undefined,
    carryoverPercentage: one?.carryoverPct ?? undefined,
    planned: two?.plannedContributing ?? undefined,
    plannedPercentage: two?.plannedPctServices ?? undefined,
  });
  if (test.met !== "no" || test.shortfall === null) return [];
  const short = dollarText(test.shortfall);
  return [
    findingOf(FIGURE_FINDINGS, "proportionality-not-met", {
      path: "table2",
      found: short,
      expected: "$0",
      dollars: dollarsAtStake(test.shortfall, "dollars", undefined),
      message: `Contributing spending and services are ${short} short of the total required.`,
    }),
  ];
}

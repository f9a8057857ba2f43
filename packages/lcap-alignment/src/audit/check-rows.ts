import { compareExact } from "@ssos/model";
import { readMoney, type Written } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { ContributingUpdateRow, PlannedRow } from "../plan/tables.ts";
import { addDecimals, dollarText } from "../tables/figure.ts";
import { improvedServicesPercentage } from "../tables/planned.ts";
import { FIGURE_FINDINGS } from "./catalogue/figures.ts";
import { INPUT_FINDINGS } from "./catalogue/input.ts";
import { comparePrinted, dollarsAtStake } from "./compare-printed.ts";
import { findingOf, type PlanFinding } from "./finding.ts";

const FUNDS = ["lcff", "otherState", "local", "federal"] as const;
const AMOUNTS = [...FUNDS, "personnel", "nonPersonnel", "total"] as const;

/** Checks every row of Tables 1, 3 and 4: amounts, their sums, scopes and percentages. @internal */
export function checkRows(plan: Lcap): PlanFinding[] {
  const findings: PlanFinding[] = [];
  plan.tables.planned.rows.forEach((row, index) => checkPlannedRow(row, `tables/planned/rows/${index}`, plan.tables.planned.baseGrant, findings));
  plan.tables.annualUpdate?.rows.forEach((row, index) => checkAmounts(row, ["planned", "actual"], `tables/annualUpdate/rows/${index}`, row.action, findings));
  plan.tables.contributingUpdate?.rows.forEach((row: ContributingUpdateRow, index) =>
    checkAmounts(row, ["planned", "actual"], `tables/contributingUpdate/rows/${index}`, row.action, findings),
  );
  return findings;
}

function checkAmounts<Row extends object>(row: Row, columns: readonly (keyof Row & string)[], path: string, action: string, findings: PlanFinding[]): (string | null)[] {
  return columns.map((column) => {
    const written = row[column] as Written | undefined;
    const read = readMoney(written);
    const at = { path: `${path}/${column}`, found: written === undefined ? "" : String(written) };
    if (read.form === "empty")
      findings.push(
        findingOf(INPUT_FINDINGS, "amount-missing", {
          ...at,
          expected: "an amount, or a dash for none",
          dollars: null,
          message: `Action ${action} has no amount under ${column}.`,
        }),
      );
    else if (read.value === null)
      findings.push(
        findingOf(INPUT_FINDINGS, "amount-unreadable", {
          ...at,
          expected: "an amount",
          dollars: null,
          message: `Action ${action} has ${JSON.stringify(written)} under ${column}, which is no amount.`,
        }),
      );
    else if (read.value.startsWith("-") && compareExact(read.value, 0) < 0) {
      findings.push(
        findingOf(INPUT_FINDINGS, "amount-negative", {
          ...at,
          expected: "zero or more",
          dollars: dollarsAtStake(read.value, "dollars", undefined),
          message: `Action ${action} shows ${dollarText(read.value)} under ${column}.`,
        }),
      );
    }
    return read.value;
  });
}

function checkPlannedRow(row: PlannedRow, path: string, baseGrant: Written | undefined, findings: PlanFinding[]): void {
  const values = checkAmounts(row, AMOUNTS, path, row.action, findings);
  const funds = values.slice(0, FUNDS.length);
  const [personnel, nonPersonnel, total] = values.slice(FUNDS.length) as [string | null, string | null, string | null];
  if (funds.every((fund) => fund !== null)) compareRow(row, "total", total, addDecimals(funds), "row-total-differs", path, findings);
  if (total !== null && personnel !== null) compareRow(row, "nonPersonnel", nonPersonnel, addDecimals([total, negated(personnel)]), "row-non-personnel-differs", path, findings);
  if (row.contributing === true && row.scope === undefined) {
    const lcff = funds[0] ?? null;
    findings.push(
      findingOf(INPUT_FINDINGS, "contributing-without-scope", {
        path: `${path}/scope`,
        found: "",
        expected: "LEA-wide, schoolwide or limited",
        dollars: lcff === null ? null : dollarsAtStake(lcff, "dollars", undefined),
        message: `Contributing action ${row.action} has no scope, so that the totals by type cannot give item 4.`,
      }),
    );
  }
  if (row.contributing === false && row.scope !== undefined)
    findings.push(
      findingOf(INPUT_FINDINGS, "scope-without-contributing", {
        path: `${path}/scope`,
        found: row.scope,
        expected: "no scope",
        message: `Action ${row.action} does not contribute but has a scope.`,
      }),
    );
  if (row.plannedPercentage !== undefined && row.estimatedCost !== undefined) {
    const figure = improvedServicesPercentage(row.estimatedCost, baseGrant);
    const comparison = comparePrinted(row.plannedPercentage, figure);
    if (comparison.agrees === "no")
      findings.push(
        findingOf(FIGURE_FINDINGS, "improved-services-percentage-differs", {
          path: `${path}/plannedPercentage`,
          found: String(row.plannedPercentage),
          expected: `${comparison.computed ?? ""}%`,
          dollars: dollarsAtStake(comparison.off, "percent", baseGrant),
          message: `Action ${row.action} plans ${String(row.plannedPercentage)}; its estimated cost is ${comparison.computed ?? ""}% of the base grant.`,
        }),
      );
  }
}

function compareRow(
  row: PlannedRow,
  column: "total" | "nonPersonnel",
  printed: string | null,
  computed: string,
  code: "row-total-differs" | "row-non-personnel-differs",
  path: string,
  findings: PlanFinding[],
): void {
  if (printed === null || printed === computed) return;
  const comparison = comparePrinted(printed, { unit: "dollars", value: computed });
  if (comparison.agrees !== "no") return;
  findings.push(
    findingOf(FIGURE_FINDINGS, code, {
      path: `${path}/${column}`,
      found: String(row[column]),
      expected: dollarText(computed),
      dollars: dollarsAtStake(comparison.off, "dollars", undefined),
      message: `Action ${row.action} prints ${String(row[column])} under ${column}; its row gives ${dollarText(computed)}.`,
    }),
  );
}

const negated = (value: string): string => (value.startsWith("-") ? value.slice(1) : `-${value}`);

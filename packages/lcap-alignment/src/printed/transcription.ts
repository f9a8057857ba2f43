import { compareExact } from "@ssos/model";
import { INPUT_FINDINGS } from "../audit/catalogue/input.ts";
import { dollarsAtStake } from "../audit/compare-printed.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import { readMoney } from "../plan/amount.ts";
import { dollarText } from "../tables/figure.ts";
import { scopeOf, type PrintedPlan } from "./printed-plan.ts";

/** The cells of the format, by table. @internal */
export const PRINTED_CELLS: Readonly<Record<"table1" | "table2" | "prior", readonly string[]>> = {
  table1: [
    "baseGrant",
    "scGrant",
    "projectedPct",
    "carryoverPct",
    "totalPct",
    "lcff",
    "otherState",
    "local",
    "federal",
    "totalFunds",
    "personnel",
    "nonPersonnel",
    "concentrationAddOn15",
  ],
  table2: ["plannedContributing", "plannedPctServices", "plannedPct", "leaWide", "limited", "schoolwide"],
  prior: [
    "year",
    "baseGrant",
    "scGrant",
    "carryoverPct",
    "item10",
    "actualContributing",
    "item8",
    "item11",
    "item12",
    "item13",
    "plannedContributing",
    "difference4minus7",
    "plannedPctServices",
    "difference8minus5",
  ],
};

/** Reports cells of unknown name, and contributing rows without scope, without a readable amount, negative or twice. @internal */
export function transcriptionFindings(plan: PrintedPlan): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const table of ["table1", "table2", "prior"] as const) {
    for (const cell of Object.keys(plan[table] ?? {})) {
      if (!PRINTED_CELLS[table].includes(cell))
        findings.push(
          findingOf(INPUT_FINDINGS, "cell-unknown", {
            path: `${table}/${cell}`,
            found: cell,
            expected: "a cell of the format",
            message: `${table} has a cell ${cell}, which was not read.`,
          }),
        );
    }
  }
  const seen = new Set<string>();
  (plan.contributingRows ?? []).forEach((row, index) => {
    const path = `contributingRows/${index}`;
    const action = String(row.action ?? "");
    const { value } = readMoney(row.lcff);
    const dollars = value === null ? null : dollarsAtStake(value, "dollars", undefined);
    if (scopeOf(row.scope) === undefined)
      findings.push(
        findingOf(INPUT_FINDINGS, "contributing-without-scope", {
          path: `${path}/scope`,
          found: row.scope ?? "",
          expected: "LEA-wide, schoolwide or limited",
          dollars,
          message: `Contributing action ${action} has no scope.`,
        }),
      );
    if (value === null)
      findings.push(
        findingOf(INPUT_FINDINGS, readMoney(row.lcff).form === "empty" ? "amount-missing" : "amount-unreadable", {
          path: `${path}/lcff`,
          found: String(row.lcff ?? ""),
          expected: "an amount",
          dollars: null,
          message: `Contributing action ${action} has no readable amount.`,
        }),
      );
    else if (compareExact(value, 0) < 0)
      findings.push(
        findingOf(INPUT_FINDINGS, "amount-negative", {
          path: `${path}/lcff`,
          found: String(row.lcff),
          expected: "zero or more",
          dollars,
          message: `Contributing action ${action} shows ${dollarText(value)}.`,
        }),
      );
    if (action !== "" && seen.has(action))
      findings.push(
        findingOf(INPUT_FINDINGS, "action-numbered-twice", { path, found: action, expected: "one row an action", dollars, message: `There are two rows for action ${action}.` }),
      );
    seen.add(action);
  });
  return findings;
}

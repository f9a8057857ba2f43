import { CONTINUITY_FINDINGS } from "../audit/catalogue/continuity.ts";
import { FIGURE_FINDINGS } from "../audit/catalogue/figures.ts";
import { dollarsAtStake } from "../audit/compare-printed.ts";
import { carryDifference, farOff, moneyDifference } from "../audit/differences.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import { readMoney } from "../plan/amount.ts";
import { dollarText } from "../tables/figure.ts";
import type { PrintedPlan } from "./printed-plan.ts";

/** Compares a plan with last year's of the same LEA, and its carryover with its own Table 5. @internal */
export function continuityFindings(plan: PrintedPlan, previous: PrintedPlan | undefined): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const { prior, table1 } = plan;
  const carried = carryDifference(prior?.item13, table1?.carryoverPct, table1?.baseGrant);
  if (carried !== undefined) {
    const code = carried.shareOfOne ? "percent-unit" : "carryover-not-carried-in";
    findings.push(
      findingOf(FIGURE_FINDINGS, code, {
        path: "table1/carryoverPct",
        found: String(table1?.carryoverPct),
        expected: String(prior?.item13),
        dollars: carried.shareOfOne ? 0 : carried.dollars,
        message: `Item 13 is ${String(prior?.item13)}, but ${String(table1?.carryoverPct)} is carried into Table 1.`,
      }),
    );
  }
  if (previous === undefined) return findings;
  const item4 = moneyDifference(prior?.plannedContributing, previous.table2?.plannedContributing);
  if (item4 !== undefined)
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "continuity-item-4", {
        path: "prior/plannedContributing",
        found: String(prior?.plannedContributing),
        expected: String(previous.table2?.plannedContributing),
        dollars: dollarsAtStake(item4, "dollars", undefined),
        message: `The annual update starts from ${dollarText(readMoney(prior?.plannedContributing).value ?? "0")}; last year's plan (${previous.id}) says ${dollarText(readMoney(previous.table2?.plannedContributing).value ?? "0")}.`,
      }),
    );
  const brought = carryDifference(previous.table1?.carryoverPct, prior?.carryoverPct, prior?.baseGrant);
  if (brought !== undefined) {
    const details = {
      path: "prior/carryoverPct",
      found: String(prior?.carryoverPct),
      expected: String(previous.table1?.carryoverPct),
      message: `Table 5 brings in ${String(prior?.carryoverPct)} percent; last year's plan (${previous.id}) adopted ${String(previous.table1?.carryoverPct)}.`,
    };
    findings.push(
      brought.shareOfOne ? findingOf(FIGURE_FINDINGS, "percent-unit", details) : findingOf(CONTINUITY_FINDINGS, "continuity-carryover", { ...details, dollars: brought.dollars }),
    );
  }
  const projected = readMoney(previous.table1?.scGrant).value;
  const item6 = moneyDifference(prior?.scGrant, previous.table1?.scGrant);
  if (item6 !== undefined && projected !== null && farOff(item6, projected)) {
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "continuity-item-6", {
        path: "prior/scGrant",
        found: String(prior?.scGrant),
        expected: String(previous.table1?.scGrant),
        dollars: dollarsAtStake(item6, "dollars", undefined),
        message: `Item 6 is more than a tenth away from the projection of last year's plan (${previous.id}).`,
      }),
    );
  }
  return findings;
}

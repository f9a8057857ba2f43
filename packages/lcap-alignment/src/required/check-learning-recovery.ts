import { compareExact } from "@ssos/model";
import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { dollarsAtStake } from "../audit/compare-printed.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import { readMoney, type Written } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { PlanIndex } from "./matching.ts";

/** School years in which plans speak of Learning Recovery funds (EC 52064.4 with the instructions of November 2024). */
const YEARS = ["2025-26", "2026-27", "2027-28"];

/** Checks the Learning Recovery statement, and that remaining funds have complete actions. @internal */
export function checkLearningRecovery(plan: Lcap, index: PlanIndex, unspent: Written | undefined): PlanFinding[] {
  if (!YEARS.includes(plan.year)) return [];
  const findings: PlanFinding[] = [];
  const statement = plan.summary.learningRecovery;
  if (statement === undefined)
    findings.push(
      findingOf(CONTENT_FINDINGS, "learning-recovery-statement-missing", {
        path: "summary/learningRecovery",
        found: "",
        expected: "yes or no",
        message: "The plan does not say whether Learning Recovery funds remain.",
      }),
    );
  const amount = readMoney(unspent).value;
  const remain = amount === null ? statement?.unspent === true : compareExact(amount, 0) > 0;
  const actions = index.actions.filter(
    ({ action }) =>
      action.learningRecovery !== undefined ||
      action.purposes?.some((purpose) => purpose.kind === "learning-recovery") === true ||
      statement?.actions?.includes(action.number) === true,
  );
  if (remain && actions.length === 0)
    findings.push(
      findingOf(CONTENT_FINDINGS, "learning-recovery-action-missing", {
        path: "goals",
        found: "",
        expected: "an action",
        dollars: amount === null ? null : dollarsAtStake(amount, "dollars", undefined),
        message: "Learning Recovery funds remain and no action uses them.",
      }),
    );
  for (const { action, path } of actions) {
    const lacking = [
      ...(isBlank(action.learningRecovery?.research) ? ["research"] : []),
      ...(readMoney(action.learningRecovery?.amount).value === null ? ["amount"] : []),
      ...((action.metrics ?? []).length === 0 ? ["metric"] : []),
    ];
    if (lacking.length > 0)
      findings.push(
        findingOf(CONTENT_FINDINGS, "learning-recovery-action-incomplete", {
          path,
          found: action.number,
          expected: lacking.join(", "),
          dollars: null,
          message: `Learning Recovery action ${action.number} lacks ${lacking.join(", ")}.`,
        }),
      );
  }
  return findings;
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

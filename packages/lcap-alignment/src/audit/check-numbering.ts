import { readMoney } from "../plan/amount.ts";
import type { Action } from "../plan/goal.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { PlannedRow } from "../plan/tables.ts";
import { INPUT_FINDINGS } from "./catalogue/input.ts";
import { dollarsAtStake } from "./compare-printed.ts";
import { findingOf, type PlanFinding } from "./finding.ts";
import { moneyDifference } from "./differences.ts";

/** Checks that goals, actions and rows of Table 1 carry one number each and belong together. @internal */
export function checkNumbering(plan: Lcap): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const goals = new Set<string>();
  const actions = new Map<string, Action>();
  plan.goals.forEach((goal, index) => {
    const number = goal.number.trim();
    if (goals.has(number))
      findings.push(
        findingOf(INPUT_FINDINGS, "goal-numbered-twice", {
          path: `goals/${index}/number`,
          found: number,
          expected: "a number of its own",
          message: `Goal number ${number} is used twice.`,
        }),
      );
    goals.add(number);
    goal.actions.forEach((action, at) => {
      const own = action.number.trim();
      if (actions.has(own))
        findings.push(
          findingOf(INPUT_FINDINGS, "action-numbered-twice", {
            path: `goals/${index}/actions/${at}/number`,
            found: own,
            expected: "a number of its own",
            message: `Action number ${own} is used twice.`,
          }),
        );
      actions.set(own, action);
    });
  });
  const rows = new Map<string, PlannedRow>();
  plan.tables.planned.rows.forEach((row, index) => {
    const number = row.action.trim();
    const path = `tables/planned/rows/${index}`;
    const total = readMoney(row.total).value;
    if (!actions.has(number))
      findings.push(
        findingOf(INPUT_FINDINGS, "row-without-action", {
          path,
          found: number,
          expected: "an action of the goals",
          dollars: total === null ? null : dollarsAtStake(total, "dollars", undefined),
          message: `Table 1 has a row for action ${number}, which stands under no goal.`,
        }),
      );
    else if (rows.has(number))
      findings.push(
        findingOf(INPUT_FINDINGS, "action-numbered-twice", {
          path,
          found: number,
          expected: "one row an action",
          dollars: total === null ? null : dollarsAtStake(total, "dollars", undefined),
          message: `Table 1 has two rows for action ${number}.`,
        }),
      );
    if (!rows.has(number)) rows.set(number, row);
  });
  plan.goals.forEach((goal, index) =>
    goal.actions.forEach((action, at) => {
      const path = `goals/${index}/actions/${at}`;
      const row = rows.get(action.number.trim());
      if (row === undefined)
        findings.push(
          findingOf(INPUT_FINDINGS, "action-not-in-table", {
            path,
            found: action.number,
            expected: "a row in Table 1",
            dollars: null,
            message: `Action ${action.number} has no row in Table 1.`,
          }),
        );
      else compareActionAndRow(action, row, path, findings);
    }),
  );
  return findings;
}

function compareActionAndRow(action: Action, row: PlannedRow, path: string, findings: PlanFinding[]): void {
  const off = moneyDifference(action.totalFunds, row.total);
  if (off !== undefined)
    findings.push(
      findingOf(INPUT_FINDINGS, "action-funds-differ", {
        path: `${path}/totalFunds`,
        found: String(action.totalFunds),
        expected: String(row.total),
        dollars: dollarsAtStake(off, "dollars", undefined),
        message: `Action ${action.number} shows ${String(action.totalFunds)} under its goal and ${String(row.total)} in Table 1.`,
      }),
    );
  if (action.contributing !== undefined && row.contributing !== undefined && action.contributing !== row.contributing) {
    const lcff = readMoney(row.lcff).value;
    findings.push(
      findingOf(INPUT_FINDINGS, "contributing-mark-differs", {
        path: `${path}/contributing`,
        found: action.contributing ? "Yes" : "No",
        expected: row.contributing ? "Yes" : "No",
        dollars: lcff === null ? null : dollarsAtStake(lcff, "dollars", undefined),
        message: `Action ${action.number} is marked differently under its goal and in Table 1.`,
      }),
    );
  }
}

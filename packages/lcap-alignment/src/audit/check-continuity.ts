import type { Lcap } from "../plan/lcap.ts";
import { readMoney } from "../plan/amount.ts";
import type { GroupIndicator } from "../plan/summary.ts";
import type { Template } from "../plan/template.ts";
import { yearOfCycle } from "../plan/template.ts";
import { dollarText } from "../tables/figure.ts";
import { CONTINUITY_FINDINGS } from "./catalogue/continuity.ts";
import { FIGURE_FINDINGS } from "./catalogue/figures.ts";
import { dollarsAtStake } from "./compare-printed.ts";
import { carryDifference, farOff, moneyDifference } from "./differences.ts";
import { findingOf, type PlanFinding } from "./finding.ts";

/** Compares a plan with last year's: amounts handed on, actions by id, baselines and the list of lowest levels. @internal */
export function checkContinuity(plan: Lcap, previous: Lcap, template: Template | undefined): PlanFinding[] {
  const findings = [...checkAmounts(plan, previous), ...checkActions(plan, previous)];
  const sameCycle = template !== undefined && yearOfCycle(template, previous.year) !== null;
  return sameCycle ? [...findings, ...checkFrozen(plan, previous)] : findings;
}

function checkAmounts(plan: Lcap, previous: Lcap): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const { contributingUpdate: four, carryover: five } = plan.tables;
  const adopted = previous.tables.contributing?.planned;
  const item4 = moneyDifference(four?.planned, adopted);
  if (item4 !== undefined)
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "continuity-item-4", {
        path: "tables/contributingUpdate/planned",
        found: String(four?.planned),
        expected: String(adopted),
        dollars: dollarsAtStake(item4, "dollars", undefined),
        message: `The annual update starts from ${dollarText(readMoney(four?.planned).value ?? "0")}; last year's plan says ${dollarText(readMoney(adopted).value ?? "0")}.`,
      }),
    );
  const carried = carryDifference(previous.tables.planned.carryoverPercentage, five?.carryoverPercentage, five?.baseGrant);
  if (carried !== undefined) {
    const details = {
      path: "tables/carryover/carryoverPercentage",
      found: String(five?.carryoverPercentage),
      expected: String(previous.tables.planned.carryoverPercentage),
      message: `Table 5 brings in ${String(five?.carryoverPercentage)}; last year's Table 1 adopted ${String(previous.tables.planned.carryoverPercentage)}.`,
    };
    findings.push(
      carried.shareOfOne ? findingOf(FIGURE_FINDINGS, "percent-unit", details) : findingOf(CONTINUITY_FINDINGS, "continuity-carryover", { ...details, dollars: carried.dollars }),
    );
  }
  const projected = readMoney(previous.tables.planned.supplementalConcentration).value;
  const item6 = moneyDifference(four?.supplementalConcentration, previous.tables.planned.supplementalConcentration);
  if (item6 !== undefined && projected !== null && farOff(item6, projected)) {
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "continuity-item-6", {
        path: "tables/contributingUpdate/supplementalConcentration",
        found: String(four?.supplementalConcentration),
        expected: String(previous.tables.planned.supplementalConcentration),
        dollars: dollarsAtStake(item6, "dollars", undefined),
        message: "Item 6 is more than a tenth away from what last year's plan projected.",
      }),
    );
  }
  return findings;
}

function checkActions(plan: Lcap, previous: Lcap): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const now = new Map(
    plan.goals.flatMap((goal, index) => goal.actions.map((action, at) => [action.id, { goal: goal.id, number: action.number, path: `goals/${index}/actions/${at}` }] as const)),
  );
  const declared = plan.goals.map((goal) => goal.analysis?.changes ?? "").join("\n");
  for (const goal of previous.goals) {
    for (const action of goal.actions) {
      const same = now.get(action.id);
      if (same === undefined && !mentionsNumber(declared, action.number))
        findings.push(
          findingOf(CONTINUITY_FINDINGS, "action-dropped", {
            path: "goals",
            found: "",
            expected: action.number,
            dollars: null,
            message: `Last year's action ${action.number}, ${action.title}, is gone, and no goal analysis names it among the changes.`,
          }),
        );
      if (same !== undefined && same.goal !== goal.id)
        findings.push(
          findingOf(CONTINUITY_FINDINGS, "action-moved-goal", {
            path: same.path,
            found: same.number,
            expected: action.number,
            message: `Last year's action ${action.number} is now ${same.number}, under another goal.`,
          }),
        );
    }
  }
  return findings;
}

/** What must not change within a cycle unless it is declared. */
function checkFrozen(plan: Lcap, previous: Lcap): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const before = new Map(previous.goals.flatMap((goal) => goal.metrics.map((metric) => [metric.id, metric] as const)));
  plan.goals.forEach((goal, index) =>
    goal.metrics.forEach((metric, at) => {
      const old = before.get(metric.id)?.baseline?.text;
      const label = metric.number ?? metric.metric;
      if (old === undefined || metric.baseline === undefined || squeeze(old) === squeeze(metric.baseline.text) || mentionsNumber(goal.analysis?.changes ?? "", label)) return;
      findings.push(
        findingOf(CONTINUITY_FINDINGS, "baseline-changed", {
          path: `goals/${index}/metrics/${at}/baseline`,
          found: metric.baseline.text,
          expected: old,
          message: `The baseline of metric ${label} changed, and the goal analysis does not declare it.`,
        }),
      );
    }),
  );
  const [now, then] = [plan.summary.lowestPerformance, previous.summary.lowestPerformance];
  if (now !== undefined && then !== undefined) {
    const [added, gone] = [missingFrom(then, now), missingFrom(now, then)];
    if (added.length + gone.length > 0)
      findings.push(
        findingOf(CONTINUITY_FINDINGS, "lowest-list-changed", {
          path: "summary/lowestPerformance",
          found: added.join(", "),
          expected: gone.join(", "),
          message: `Against last year ${gone.length} entries are gone and ${added.length} are new.`,
        }),
      );
  }
  return findings;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
const keyOf = (cell: GroupIndicator): string => `${cell.school ?? "LEA"}/${cell.group}/${cell.indicator}`;

function missingFrom(list: readonly GroupIndicator[], cells: readonly GroupIndicator[]): string[] {
  const keys = new Set(list.map(keyOf));
  return cells
    .map(keyOf)
    .filter((key) => !keys.has(key))
    .sort();
}

/** Whether a text names a number such as 1.2 and not merely 11.2 or 1.25. */
function mentionsNumber(text: string, number: string): boolean {
  const at = text.indexOf(number);
  return at >= 0 && !/[\d.]/.test(text[at - 1] ?? " ") && !/\d/.test(text[at + number.length] ?? " ");
}

import { compareExact } from "@ssos/model";
import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { dollarsAtStake } from "../audit/compare-printed.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { PlanContext } from "../audit/plan-context.ts";
import { readMoney, readPercent } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { ServiceDescription } from "../plan/services.ts";
import type { PlannedRow } from "../plan/tables.ts";
import type { PlanIndex } from "./matching.ts";
import { WIDE_USE_THRESHOLD } from "./thresholds.ts";

/** Checks contributing actions' descriptions and metrics, ineffective actions and the additional concentration grant. @internal */
export function checkActions(plan: Lcap, index: PlanIndex, context: Pick<PlanContext, "unduplicatedPercentage" | "schoolsBelow40Percent">): PlanFinding[] {
  const byNumber = new Map(index.actions.map((entry) => [entry.action.number, entry]));
  const described = plan.template === "2021-24" ? undefined : describedActions([...(plan.services.wideActions ?? []), ...(plan.services.limitedActions ?? [])]);
  const findings = plan.tables.planned.rows.filter((row) => row.contributing === true).flatMap((row) => checkContributing(row, described, byNumber.get(row.action)));
  for (const { action, path } of index.actions) {
    const changed = action.change !== undefined && action.change.reason.trim() !== "" && action.change.newApproach.trim() !== "";
    if (plan.template !== "2021-24" && action.effectiveness === "not-effective" && !changed)
      findings.push(
        findingOf(CONTENT_FINDINGS, "ineffective-action-unchanged", {
          path,
          found: action.number,
          expected: "a change with its reasons",
          dollars: moneyOf(plan, action.number),
          message: `Action ${action.number} was not effective over three years and is not changed.`,
        }),
      );
  }
  return [...findings, ...checkMostEffectiveUse(plan, context), ...checkAddOn(plan), ...checkImprovedServices(plan)];
}

function describedActions(rows: readonly ServiceDescription[]): ReadonlyMap<string, ServiceDescription> {
  return new Map(rows.flatMap((row) => row.actions.map((action) => [action, row] as const)));
}

function checkContributing(row: PlannedRow, described: ReadonlyMap<string, ServiceDescription> | undefined, indexed: PlanIndex["actions"][number] | undefined): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const path = indexed?.path ?? "services";
  const description = described?.get(row.action);
  const details = { path, found: row.action, dollars: dollarsOf(row) };
  const wide = row.scope === "lea-wide" || row.scope === "schoolwide";
  if (described !== undefined && wide && (isBlank(description?.identifiedNeeds) || isBlank(description?.howAddressed)))
    findings.push(
      findingOf(CONTENT_FINDINGS, "contributing-action-undescribed", {
        ...details,
        expected: "need, and how it is met",
        message: `Contributing action ${row.action} lacks the description of its need and basis.`,
      }),
    );
  if ((indexed?.action.metrics ?? []).length === 0 && isBlank(description?.metrics) && described !== undefined)
    findings.push(
      findingOf(CONTENT_FINDINGS, "contributing-action-without-metric", { ...details, expected: "a metric", message: `Contributing action ${row.action} names no metric.` }),
    );
  return findings;
}

/** Where few pupils are unduplicated, a wide action needs the justification of 5 CCR 15496(b). For county offices and charter schools the threshold does not exist. */
function checkMostEffectiveUse(plan: Lcap, context: Pick<PlanContext, "unduplicatedPercentage" | "schoolsBelow40Percent">): PlanFinding[] {
  if (plan.lea.kind !== "district" || !isBlank(plan.services.mostEffectiveUse)) return [];
  const rows = (scope: PlannedRow["scope"]) => plan.tables.planned.rows.filter((row) => row.contributing === true && row.scope === scope).map((row) => row.action);
  const below = context.unduplicatedPercentage !== undefined && context.unduplicatedPercentage < WIDE_USE_THRESHOLD;
  const actions = [...(below ? rows("lea-wide") : []), ...((context.schoolsBelow40Percent ?? []).length > 0 ? rows("schoolwide") : [])].sort();
  if (actions.length === 0) return [];
  return [
    findingOf(CONTENT_FINDINGS, "most-effective-use-missing", {
      path: "services/mostEffectiveUse",
      found: "",
      expected: actions.join(", "),
      dollars: null,
      message: `Actions ${actions.join(", ")} reach beyond unduplicated pupils without the justification that a low share of them calls for.`,
    }),
  ];
}

function checkAddOn(plan: Lcap): PlanFinding[] {
  const amount = readMoney(plan.services.concentrationAddOn).value;
  if (amount === null || compareExact(amount, 0) <= 0) return [];
  const { ratios, addOnDescription } = plan.services;
  const lacking = [
    ...(isBlank(addOnDescription) || /^not applicable\.?$/i.test(addOnDescription ?? "") ? ["description"] : []),
    ...(isBlank(ratios?.classifiedHigh) || isBlank(ratios?.certificatedHigh) ? ["ratios"] : []),
  ];
  return lacking.length === 0
    ? []
    : [
        findingOf(CONTENT_FINDINGS, "concentration-add-on-undescribed", {
          path: "services/addOnDescription",
          found: String(plan.services.concentrationAddOn),
          expected: lacking.join(", "),
          dollars: dollarsAtStake(amount, "dollars", undefined),
          message: `The additional concentration grant lacks ${lacking.join(" and ")}.`,
        }),
      ];
}

function checkImprovedServices(plan: Lcap): PlanFinding[] {
  const counted = plan.tables.planned.rows
    .filter((row) => row.contributing === true && compareExact(readPercent(row.plannedPercentage).value ?? 0, 0) > 0)
    .map((row) => row.action)
    .sort()
    .join(", ");
  if (counted === "" || !isBlank(plan.services.methodology)) return [];
  return [
    findingOf(CONTENT_FINDINGS, "improved-services-undemonstrated", {
      path: "services/methodology",
      found: "",
      expected: counted,
      dollars: null,
      message: `Planned percentages of ${counted} have no method behind them.`,
    }),
  ];
}

function moneyOf(plan: Lcap, action: string): number | null {
  const total = readMoney(plan.tables.planned.rows.find((row) => row.action === action)?.total).value;
  return total === null ? null : dollarsAtStake(total, "dollars", undefined);
}

function dollarsOf(row: PlannedRow): number | null {
  const lcff = readMoney(row.lcff).value;
  return lcff === null ? null : dollarsAtStake(lcff, "dollars", undefined);
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

import { checkArguments, type Truth } from "@ssos/model";
import { ALIGNMENT_FINDINGS } from "../audit/catalogue/alignment.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { IdentifiedGroup } from "../audit/plan-context.ts";
import { readMoney } from "../plan/amount.ts";
import { checkPlan } from "../plan/check-plan.ts";
import type { CellValue } from "../plan/goal.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { GroupIndicator } from "../plan/summary.ts";
import { cellText, directedTo, indexOf, measuresCell, mentionsOf, strongest, type Link, type PlanIndex } from "../required/matching.ts";
import { addDecimals } from "../tables/figure.ts";
import type { TargetJudge } from "./target-judge.ts";

/** How a plan answers one group and indicator that led to identification. */
export interface CellCoverage {
  readonly cell: GroupIndicator;
  /** Whether a metric measures it: tagged by the planners, only read out of the text, or none. */
  readonly metric: Link;
  readonly metrics: readonly string[];
  /** The target for the group, as written; null when none can be read. */
  readonly target: string | null;
  /** Whether reaching it would leave the lowest level; unknown without a judge or a target. */
  readonly targetLeavesLowest: Truth;
  readonly action: Link;
  readonly actions: readonly string[];
  /** Total funds of these actions; null when an amount is missing. */
  readonly dollars: string | null;
  readonly narrative: Link;
  /** `full` when all five hold, `none` when neither metric nor action is there. */
  readonly coverage: "full" | "partial" | "none";
}

/** The alignment of assistance and plan. */
export interface AssistanceAlignment {
  readonly schema: "ssos/assistance-alignment/1";
  readonly plan: string;
  readonly year: string;
  readonly cells: readonly CellCoverage[];
  /** Groups given without indicators: the priorities alone do not say what to measure. */
  readonly notEvaluated: readonly IdentifiedGroup[];
  /** Gaps, the gravest first. */
  readonly gaps: readonly PlanFinding[];
}

/**
 * Follows every group and indicator that led to identification into the plan: is there a metric that measures it, a target that would
 * leave the lowest level, an action directed to it with money, and a summary that says so.
 *
 * **When to use** for the coverage and its gaps; `auditPlan` only asks for what the law demands as a minimum.
 *
 * @param plan - the plan
 * @param groups - from `identifiedGroupsOf`, or from any list with groups and indicators
 * @param options - `judge`: from `targetJudgeFrom`; without it targets are not judged
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * const plan = { schema: "ssos/lcap/1", id: "P", template: "2024-27", year: "2025-26", lea: { cds: "27000010000000", name: "P", kind: "district" }, summary: {}, engagement: {}, goals: [], services: {}, tables: { planned: { rows: [] } } } as const
 * alignAssistance(plan, [{ group: "SWD", priorities: [6], indicators: ["susp"] }]).gaps[0]?.code // => "alignment-action-missing"
 * ```
 */
export function alignAssistance(plan: Lcap, groups: readonly IdentifiedGroup[], options: { readonly judge?: TargetJudge } = {}): AssistanceAlignment {
  checkPlan(plan, "plan");
  checkArguments(groups, "groups", { group: "text", indicators: "list" });
  const index = indexOf(plan);
  const totals = new Map(plan.tables.planned.rows.map((row) => [row.action, readMoney(row.total).value] as const));
  const narrative = mentionsOf(plan.summary.technicalAssistance ?? "");
  const cells = groups.flatMap(({ group, indicators }) => indicators.map((indicator) => coverageOf({ group, indicator }, plan, index, totals, narrative, options.judge)));
  return {
    schema: "ssos/assistance-alignment/1",
    plan: plan.id,
    year: plan.year,
    cells,
    notEvaluated: groups.filter((group) => group.indicators.length === 0),
    gaps: cells.flatMap(gapsOf).sort((left, right) => GRAVITY.indexOf(left.code) - GRAVITY.indexOf(right.code)),
  };
}

const GRAVITY: readonly string[] = [
  "alignment-action-missing",
  "alignment-metric-missing",
  "alignment-target-too-low",
  "alignment-action-unfunded",
  "alignment-target-missing",
  "alignment-narrative-missing",
];

function coverageOf(
  cell: GroupIndicator,
  plan: Lcap,
  index: PlanIndex,
  totals: ReadonlyMap<string, string | null>,
  narrative: ReturnType<typeof mentionsOf>,
  judge: TargetJudge | undefined,
): CellCoverage {
  const measuring = index.metrics.filter((metric) => measuresCell(metric, cell) !== "none");
  const acting = index.actions.filter((action) => directedTo(action, cell, ["technical-assistance", "lowest-performance"]) !== "none");
  const targets = measuring.flatMap(({ metric }) => (metric.target?.values ?? []).filter((value) => isFor(value, cell, metric.measures?.length === 1)));
  const judged: Truth[] = judge === undefined ? [] : targets.map((target) => judge(cell, target));
  const amounts = acting.map(({ action }) => totals.get(action.number) ?? readMoney(action.totalFunds).value);
  const tagged = plan.summary.technicalAssistanceNames;
  const coverage = {
    cell,
    metric: strongest(measuring.map((metric) => measuresCell(metric, cell))),
    metrics: measuring.map(({ metric }) => metric.id),
    target: targets[0] === undefined ? null : String(targets[0].value),
    targetLeavesLowest: judged.includes("yes") ? "yes" : judged.length > 0 && judged.every((truth) => truth === "no") ? "no" : "unknown",
    action: strongest(acting.map((action) => directedTo(action, cell, ["technical-assistance", "lowest-performance"]))),
    actions: acting.map(({ action }) => action.id),
    dollars: amounts.every((amount) => amount !== null) ? addDecimals(["0", ...amounts]) : null,
    narrative:
      tagged === undefined
        ? narrative.groups.has(cell.group) && narrative.indicators.has(cell.indicator)
          ? "text"
          : "none"
        : tagged.some((own) => own.group === cell.group && (own.indicator === undefined || own.indicator === cell.indicator))
          ? "tagged"
          : "none",
  } as const;
  const full =
    coverage.metric !== "none" &&
    coverage.action !== "none" &&
    coverage.narrative !== "none" &&
    coverage.target !== null &&
    coverage.targetLeavesLowest !== "no" &&
    coverage.dollars !== null &&
    coverage.dollars !== "0";
  return { ...coverage, coverage: full ? "full" : coverage.metric === "none" && coverage.action === "none" ? "none" : "partial" };
}

/** A value of a target cell counts for its group; one without a group only where the metric measures nothing else. */
const isFor = (value: CellValue, cell: GroupIndicator, alone: boolean): boolean =>
  value.school === cell.school && (value.group === cell.group || (value.group === undefined && alone));

function gapsOf(coverage: CellCoverage): PlanFinding[] {
  const words = cellText(coverage.cell);
  const gaps: PlanFinding[] = [];
  const gap = (code: keyof typeof ALIGNMENT_FINDINGS, path: string, found: string, expected: string, message: string) =>
    gaps.push(findingOf(ALIGNMENT_FINDINGS, code, { path, found, expected, dollars: null, message }));
  if (coverage.action === "none") gap("alignment-action-missing", "goals", "", words, `No action is directed to ${words}.`);
  else if (coverage.dollars === "0") gap("alignment-action-unfunded", "tables/planned", "$0", "an amount", `The actions for ${words} carry no money.`);
  if (coverage.metric === "none") gap("alignment-metric-missing", "goals", "", words, `No metric measures ${words}.`);
  else if (coverage.target === null) gap("alignment-target-missing", "goals", "", "a value", `The metric for ${words} has no target that can be read.`);
  else if (coverage.targetLeavesLowest === "no")
    gap("alignment-target-too-low", "goals", coverage.target, "a value beyond the lowest level", `The target ${coverage.target} for ${words} would leave it at the lowest level.`);
  if (coverage.narrative === "none") gap("alignment-narrative-missing", "summary/technicalAssistance", "", words, `The summary does not speak of ${words}.`);
  return gaps;
}

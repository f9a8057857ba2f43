import { startYearOf } from "@ssos/model";
import { checkPlan } from "../plan/check-plan.ts";
import type { Lcap } from "../plan/lcap.ts";
import { template2021, template2024, type Template } from "../plan/template.ts";
import { checkActions } from "../required/check-actions.ts";
import { checkAssistance } from "../required/check-assistance.ts";
import { checkEquityMultiplier } from "../required/check-equity-multiplier.ts";
import { checkNumerousGroups } from "../required/check-language.ts";
import { checkLearningRecovery } from "../required/check-learning-recovery.ts";
import { checkLowestPerformance } from "../required/check-lowest-performance.ts";
import { checkMetricUnits, checkRequiredMetrics } from "../required/check-metrics.ts";
import { checkOlderGoals } from "../required/check-older-goals.ts";
import { checkSchools } from "../required/check-schools.ts";
import { indexOf } from "../required/matching.ts";
import type { Readings } from "../tables/formulas.ts";
import { checkContinuity } from "./check-continuity.ts";
import { checkFigures, type AuditedFigure } from "./check-figures.ts";
import { checkMidYear } from "./check-mid-year.ts";
import { checkNumbering } from "./check-numbering.ts";
import { checkBaseGrants, checkOverview, checkServices } from "./check-overview.ts";
import { checkPrompts } from "./check-prompts.ts";
import { checkRows } from "./check-rows.ts";
import type { PlanFinding } from "./finding.ts";
import type { PlanContext } from "./plan-context.ts";

/** What an audit may know besides the plan. */
export interface AuditOptions {
  /** Last year's plan of the same LEA. */
  readonly previous?: Lcap;
  readonly context?: PlanContext;
  readonly readings?: Readings;
  /** Editions of the template to choose from; the two known ones by default. */
  readonly templates?: readonly Template[];
  /** False leaves out what is encouraged and not required. */
  readonly encouragements?: boolean;
}

/** A check that was not made, and the fact it needs. */
export interface NotEvaluated {
  readonly check: string;
  /** Where the fact would be given. */
  readonly missing: string;
}

/** The audit of one plan. */
export interface PlanAudit {
  readonly schema: "ssos/lcap-audit/1";
  readonly plan: string;
  readonly year: string;
  readonly figures: readonly AuditedFigure[];
  /** Errors first, then by money at stake, then by place. */
  readonly findings: readonly PlanFinding[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly counts: { readonly figures: number; readonly agreeing: number; readonly errors: number; readonly warnings: number; readonly infos: number };
}

/**
 * Audits a plan: recalculates every printed figure, checks sums, years, scopes, the budget overview, prompts and the content that
 * the law requires of this LEA. What it needs and is not given is listed, never assumed.
 *
 * **When to use** for a plan in the package's own format; `auditPrintedPlans` takes bare tables, `reviewPlan` turns an audit into the
 * checklist of an approval.
 *
 * @param plan - the plan
 * @param options - last year's plan, what is known about the LEA, and readings of contradictory instructions
 * @throws SsosError `wrong-argument`, `invalid-school-year` when the plan's year is none
 * @example
 * ```ts
 * const plan = { schema: "ssos/lcap/1", id: "P", template: "2024-27", year: "2025-26", lea: { cds: "27000010000000", name: "P", kind: "district" }, summary: {}, engagement: {}, goals: [], services: {}, tables: { planned: { baseGrant: 1000, supplementalConcentration: 125, projectedPercentage: "12.00%", rows: [] } } } as const
 * const audit = auditPlan(plan)
 * const wrong = audit.findings.find((finding) => finding.code === "projected-percentage-differs")
 * wrong?.expected // => "12.50"
 * wrong?.dollars // => 5
 * audit.notEvaluated.map((check) => check.check) // => ["budget-overview", "continuity", "technical-assistance", "english-learners", "federal-support", "lowest-performance", "equity-multiplier"]
 * ```
 */
export function auditPlan(plan: Lcap, options: AuditOptions = {}): PlanAudit {
  checkPlan(plan, "plan");
  if (options.previous !== undefined) checkPlan(options.previous, "options.previous");
  startYearOf(plan.year);
  const { previous, context = {}, readings = {}, templates = [template2021, template2024], encouragements = true } = options;
  const template = templates.find((edition) => edition.id === plan.template);
  const index = indexOf(plan);
  const { figures, findings: figureFindings } = checkFigures(plan, readings);
  const notEvaluated: NotEvaluated[] = [];
  const given = <T>(check: string, missing: string, fact: T | undefined, run: (fact: T) => PlanFinding[]): PlanFinding[] => {
    if (fact !== undefined) return run(fact);
    notEvaluated.push({ check, missing });
    return [];
  };
  const older = template?.olderRequiredGoals === true;
  const findings = [
    ...checkRows(plan),
    ...checkNumbering(plan),
    ...figureFindings,
    ...given("budget-overview", "plan/budgetOverview", plan.budgetOverview, () => checkOverview(plan)),
    ...checkBaseGrants(plan, context.addOns),
    ...checkServices(plan),
    ...checkMidYear(plan),
    ...checkPrompts(plan, template),
    ...given("continuity", "options/previous", previous, (last) => checkContinuity(plan, last, template)),
    ...checkRequiredMetrics(plan, context.metricsNotApplicable ?? []),
    ...checkMetricUnits(plan),
    ...checkActions(plan, index, context),
    ...given("technical-assistance", "context/assistance", context.assistance, (groups) => checkAssistance(plan, index, groups)),
    ...given("english-learners", "context/enrolment", context.enrolment, (enrolment) => checkNumerousGroups(index, enrolment, encouragements)),
    ...given("federal-support", "context/csiSchools", context.csiSchools ?? context.targetedSchools ?? context.schoolPlans, () => checkSchools(plan, context)),
    ...(older
      ? given("required-goals-2021", "context/consistentlyLowGroups", context.consistentlyLowGroups ?? context.lowPerformingSchools, () => checkOlderGoals(plan, context))
      : [
          ...given("lowest-performance", "context/lowestPerformance", context.lowestPerformance, (cells) => checkLowestPerformance(plan, index, cells)),
          ...given("equity-multiplier", "context/equityMultiplierSchools", context.equityMultiplierSchools, (schools) => checkEquityMultiplier(plan, index, schools)),
          ...checkLearningRecovery(plan, index, context.learningRecoveryUnspent),
        ]),
  ].sort(byWeight);
  const count = (severity: PlanFinding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: "ssos/lcap-audit/1",
    plan: plan.id,
    year: plan.year,
    figures,
    findings,
    notEvaluated,
    counts: {
      figures: figures.filter((figure) => figure.agrees !== "not-printed").length,
      agreeing: figures.filter((figure) => figure.agrees === "yes").length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
  };
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function byWeight(left: PlanFinding, right: PlanFinding): number {
  return (
    RANK[left.severity] - RANK[right.severity] ||
    (right.dollars ?? 0) - (left.dollars ?? 0) ||
    textOrder(left.place.path ?? "", right.place.path ?? "") ||
    textOrder(left.code, right.code)
  );
}

const textOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

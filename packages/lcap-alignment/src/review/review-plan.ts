import { compareExact, isSingleDistrictCounty, type Truth } from "@ssos/model";
import type { PlanAudit } from "../audit/audit-plan.ts";
import { CRITERION_FINDINGS } from "../audit/catalogue/criteria.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import { readMoney, type Written } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import { CRITERIA, type Criterion, type CriterionId } from "./criteria.ts";

/** What a reviewer adds to the computed part. */
export interface ReviewAnswers {
  /** Answers to the questions, by criterion. An answer never turns a computed `no` round. */
  readonly answers?: Readonly<Partial<Record<CriterionId, Truth>>>;
  /** Expenditures that the adopted budget holds for the plan's actions. */
  readonly adoptedBudget?: Written;
}

/** One line of the checklist. */
export interface ReviewedCriterion {
  readonly id: CriterionId;
  readonly title: string;
  readonly citation: string;
  readonly met: Truth;
  readonly decidedBy: "computed" | "answered" | "open";
  /** Findings of the audit that speak against it. */
  readonly findings: readonly PlanFinding[];
  /** What is still asked, or which fact is missing. */
  readonly open: readonly string[];
}

/** The review of a plan. */
export interface PlanReview {
  readonly schema: "ssos/lcap-review/1";
  readonly plan: string;
  readonly reviewer: "county-superintendent" | "superintendent-of-public-instruction" | "none";
  readonly criteria: readonly ReviewedCriterion[];
  /** `approve` only when every criterion is met; a charter school's plan is not approved by anybody. */
  readonly outcome: "approve" | "do-not-approve" | "cannot-determine" | "not-applicable";
  readonly findings: readonly PlanFinding[];
}

/**
 * Turns an audit into the checklist of an approval: each criterion is answered by findings where they can, and asked where not.
 *
 * **When to use** after `auditPlan`; `reviewCalendar` gives the days, `consequencesOfNonApproval` what follows.
 *
 * @param plan - the plan
 * @param audit - its audit, with as much context as there is: a check that was not made leaves its criterion open
 * @param options - the reviewer's answers
 * @returns in a county with one district, the Superintendent of Public Instruction reviews (EC 52070(e)); a charter school's plan nobody approves
 * @example
 * ```ts
 * const plan = { schema: "ssos/lcap/1", id: "P", template: "2024-27", year: "2025-26", lea: { cds: "27000010000000", name: "P", kind: "district" }, summary: {}, engagement: {}, goals: [], services: {}, tables: { planned: { baseGrant: 1000, supplementalConcentration: 125, projectedPercentage: "12.00%", rows: [] } } } as const
 * const review = reviewPlan(plan, auditPlan(plan))
 * review.outcome // => "do-not-approve"
 * review.criteria.find((criterion) => criterion.id === "CR-1F")?.open // => ["context/assistance was not given"]
 * ```
 */
export function reviewPlan(plan: Lcap, audit: PlanAudit, options: ReviewAnswers = {}): PlanReview {
  const reviewer =
    plan.lea.kind === "charter" ? "none" : plan.lea.kind === "coe" || isSingleDistrictCounty(plan.lea.cds) ? "superintendent-of-public-instruction" : "county-superintendent";
  const base = { schema: "ssos/lcap-review/1", plan: plan.id, reviewer } as const;
  if (reviewer === "none") return { ...base, criteria: [], outcome: "not-applicable", findings: [] };
  const criteria = CRITERIA.map((criterion) => judge(criterion, plan, audit, options));
  const met = criteria.map((criterion) => criterion.met);
  const findings = criteria
    .filter((criterion) => criterion.met === "no")
    .map((criterion) => {
      const { code } = CRITERIA.find((own) => own.id === criterion.id) as Criterion;
      const reasons = [...new Set(criterion.findings.map((finding) => finding.code))];
      return findingOf(CRITERION_FINDINGS, code as keyof typeof CRITERION_FINDINGS, {
        path: `review/${criterion.id}`,
        found: reasons.join(", "),
        expected: "none of these",
        dollars: stakeOf(criterion.findings),
        message: `${criterion.title}: ${reasons.length === 0 ? "answered with no" : reasons.join(", ")}.`,
      });
    });
  return { ...base, criteria, outcome: met.includes("no") ? "do-not-approve" : met.includes("unknown") ? "cannot-determine" : "approve", findings };
}

function judge(criterion: Criterion, plan: Lcap, audit: PlanAudit, options: ReviewAnswers): ReviewedCriterion {
  const { id, title } = criterion;
  const citation = plan.lea.kind === "coe" ? criterion.citation.replace("52070", "52070.5") : criterion.citation;
  const findings = audit.findings.filter((finding) => criterion.against.includes(finding.code));
  const line = (met: Truth, decidedBy: ReviewedCriterion["decidedBy"], open: readonly string[] = []): ReviewedCriterion => ({
    id,
    title,
    citation,
    met,
    decidedBy,
    findings,
    open,
  });
  const computed = id === "CR-2" ? budgetSuffices(plan, options.adoptedBudget) : id === "CR-4" ? carryoverExplained(plan) : undefined;
  if (findings.length > 0 || computed === "no") return line("no", "computed");
  const answer = options.answers?.[id];
  if (answer !== undefined && answer !== "unknown") return line(answer, "answered");
  if (computed === "yes") return line("yes", "computed");
  const missing = audit.notEvaluated.find((check) => check.check === criterion.check);
  if (missing !== undefined) return line("unknown", "open", [`${missing.missing} was not given`]);
  if (criterion.question !== undefined) return line("unknown", "open", [criterion.question]);
  return computed === "unknown" ? line("unknown", "open", ["Tables 4 and 5 were not given"]) : line("yes", "computed");
}

function budgetSuffices(plan: Lcap, adopted: Written | undefined): Truth {
  const planned = readMoney(plan.tables.planned.totals?.total).value;
  const budget = readMoney(adopted).value;
  if (planned !== null && budget !== null) return compareExact(budget, planned) >= 0 ? "yes" : "no";
  const generalFund = readMoney(plan.budgetOverview?.generalFundExpenditures).value;
  return planned !== null && generalFund !== null && compareExact(generalFund, planned) < 0 ? "no" : "unknown";
}

/** Tables 4 and 5 hold the calculations, and a carryover has its uses described. */
function carryoverExplained(plan: Lcap): Truth {
  const { contributingUpdate, carryover } = plan.tables;
  if (contributingUpdate === undefined || carryover === undefined) return "unknown";
  if (readMoney(contributingUpdate.difference).value === null || readMoney(carryover.carryoverDollars).value === null) return "no";
  const carried = compareExact(readMoney(carryover.carryoverDollars).value ?? 0, 0) > 0;
  return carried && (plan.services.carryoverUses ?? "").trim() === "" ? "no" : "yes";
}

function stakeOf(findings: readonly PlanFinding[]): number | null {
  const known = findings.map((finding) => finding.dollars).filter((dollars) => dollars !== null);
  return known.length === 0 && findings.length > 0 ? null : known.reduce((most, dollars) => Math.max(most, dollars), 0);
}

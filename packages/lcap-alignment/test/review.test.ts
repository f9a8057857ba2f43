import { describe, expect, it } from "vitest";
import {
  auditPlan,
  consequencesOfNonApproval,
  CRITERIA,
  PLAN_FINDINGS,
  reviewCalendar,
  reviewChecklist,
  reviewPlan,
  type CriterionId,
  type PlanFindingCode,
} from "@ssos/lcap-alignment";
import { FAULTS } from "./fixtures/faults.ts";
import { cleanCase, withValue, type AuditCase } from "./fixtures/synthetic-district.ts";

const answers = { "CR-1": "yes", "CR-1D": "yes", "CR-2": "yes" } as const;
const review = (own: AuditCase, options: Parameters<typeof reviewPlan>[2] = { answers }) => reviewPlan(own.plan, auditPlan(own.plan, own.options), options);
const fault = (code: PlanFindingCode) => FAULTS.find((own) => own.code === code)?.make(cleanCase) ?? cleanCase;

describe("reviewPlan", () => {
  it("approves the clean plan once the questions are answered", () => {
    const done = review(cleanCase);
    expect(done).toMatchObject({ outcome: "approve", reviewer: "county-superintendent", findings: [] });
    expect(done.criteria.filter((criterion) => criterion.decidedBy === "answered").map((criterion) => criterion.id)).toEqual(["CR-1", "CR-1D", "CR-2"]);
  });

  it("asks what it cannot compute, and approves nothing before", () => {
    const open = review(cleanCase, {});
    expect(open.outcome).toBe("cannot-determine");
    expect(open.criteria.filter((criterion) => criterion.met === "unknown").map((criterion) => criterion.id)).toEqual(["CR-1", "CR-1D", "CR-2"]);
    expect(
      review({ ...cleanCase, options: {} })
        .criteria.filter((criterion) => criterion.met === "unknown")
        .map((criterion) => criterion.id),
    ).toEqual(["CR-1A", "CR-1B", "CR-1C", "CR-1F"]);
  });

  it.each<[CriterionId, AuditCase]>([
    ["CR-1", fault("prompt-unanswered")],
    ["CR-1A", fault("english-learner-actions-missing")],
    ["CR-1B", fault("lowest-cell-without-action")],
    ["CR-1C", fault("equity-multiplier-goal-missing")],
    ["CR-1D", fault("contributing-action-undescribed")],
    ["CR-1E", fault("improved-services-undemonstrated")],
    ["CR-1F", fault("assistance-action-missing")],
    ["CR-2", { ...cleanCase, plan: withValue(withValue(cleanCase.plan, "budgetOverview/generalFundExpenditures", "$20,000,000"), "budgetOverview/notInLcap", undefined) }],
    ["CR-3", fault("proportionality-not-met")],
    ["CR-4", { ...cleanCase, plan: withValue(cleanCase.plan, "services/carryoverUses", undefined) }],
  ])("%s is not met by a plan with that fault, whatever is answered", (id, own) => {
    const done = review(own, { answers: { ...answers, [id]: "yes" } });
    const code = CRITERIA.find((criterion) => criterion.id === id)?.code;
    expect(done.outcome).toBe("do-not-approve");
    expect(done.findings.map((finding) => finding.code)).toEqual([code]);
    expect(PLAN_FINDINGS[code ?? "criterion-template"].rules).toEqual([id]);
  });

  it("takes the adopted budget as the test of sufficiency", () => {
    expect(review(cleanCase, { answers, adoptedBudget: "$27,350,000" }).criteria.find((criterion) => criterion.id === "CR-2")).toMatchObject({ met: "yes" });
    expect(review(cleanCase, { answers, adoptedBudget: "$27,349,999" }).findings.map((finding) => finding.code)).toEqual(["criterion-budget"]);
  });

  it("knows who reviews", () => {
    const of = (lea: object) => review({ ...cleanCase, plan: { ...cleanCase.plan, lea: { ...cleanCase.plan.lea, ...lea } } });
    expect(of({ kind: "coe" }).reviewer).toBe("superintendent-of-public-instruction");
    expect(of({ cds: "38684780000000" }).reviewer).toBe("superintendent-of-public-instruction");
    expect(of({ kind: "charter" })).toMatchObject({ reviewer: "none", outcome: "not-applicable" });
  });

  it("dates the steps and tells the consequences", () => {
    expect(reviewCalendar(cleanCase.plan, { adoptedOn: "2025-06-24", holidays: [] }).steps.map((step) => `${step.date} ${step.id}`)).toContain("2025-10-08 approve");
    expect(consequencesOfNonApproval(cleanCase.plan).map((consequence) => consequence.citation)).toEqual(["EC 52071(b)", "EC 52064.1(c)(2)"]);
  });

  it("writes a checklist", () => {
    const text = reviewChecklist(review(fault("assistance-action-missing"), {}));
    expect(text).toContain("- [ ] CR-1F Assistance (EC 52070(d)(1)(F)): no, computed");
    expect(text).toContain("  - open: Does the adopted budget hold");
  });
});

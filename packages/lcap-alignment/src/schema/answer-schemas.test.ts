import { describe, expect, it } from "vitest";
import { improvementInPlan } from "../alignment/improvement-in-plan.ts";
import { compareCalibration } from "../county-summary/calibration.ts";
import { checkCountySummary } from "../county-summary/check-county-summary.ts";
import { requiredContent, type RequirementRule } from "../required/required-content.ts";
import { template2024 } from "../index.ts";
import { aimInPlanSchema, calibrationAgreementSchema, countySummaryCheckSchema, requiredContentSchema } from "./results.ts";

describe("answers and their schemas", () => {
  it("required content, with every rule there is", () => {
    const content = requiredContent({ cds: "27000010000000", name: "P", kind: "district", districtType: "unified" }, template2024, { enrolment: { englishLearners: 30, longTermEnglishLearners: 14 } });
    expect(requiredContentSchema.safeParse(JSON.parse(JSON.stringify(content))).error).toBeUndefined();
    // The type checker takes a schema with fewer words for one with all of them.
    const rules: Record<RequirementRule, true> = { metric: true, "RA-RED": true, "RA-TA": true, "RA-EL": true, "RA-LTEL": true, "RA-LREBG": true, "RG-EM": true, "RA-CONC": true, "ENC-FY": true, "OLD-E5": true, "OLD-E6": true, CSI: true };
    for (const rule of Object.keys(rules)) expect(requiredContentSchema.safeParse({ requirements: [{ rule, kind: "metric", subject: "x" }], unsettled: [] }).success, rule).toBe(true);
    expect(requiredContentSchema.safeParse({ ...content, requirements: [{ rule: "no such" }] }).success).toBe(false);
  });

  it("an aim in a plan", () => {
    const work = { id: "w", problems: [], causes: [], aims: [{ id: "a", plan: { metrics: ["m9"] } }], drivers: [], changeIdeas: [], cycles: [] };
    const { aims } = improvementInPlan(work, { goals: [] });
    expect(aims).toHaveLength(1);
    for (const aim of aims) expect(aimInPlanSchema.safeParse(JSON.parse(JSON.stringify(aim))).error).toBeUndefined();
    expect(aimInPlanSchema.safeParse({ ...aims[0], goals: undefined }).success).toBe(false);
  });

  it("the check of a county summary, and how reviewers agree", () => {
    const summary = { countyCode: "27", county: "Monterey", parts: ["B"], collaboration: [], activities: [], technicalAssistance: [], assistedLeas: [], context: [], tools: [], partners: [], levels: [] } as const;
    const check = checkCountySummary(summary, { identified: [{ cds: "27661590000000", name: "Example Union High", kind: "district" }] });
    expect(check.findings.length).toBeGreaterThan(0);
    expect(countySummaryCheckSchema.safeParse(JSON.parse(JSON.stringify(check))).error).toBeUndefined();
    const form = [{ id: "goals", question: "", citation: "", findings: [], rateable: true }];
    for (const one of compareCalibration(form, [{ reviewer: "a", ratings: { goals: 2 } }, { reviewer: "b", ratings: {} }])) expect(calibrationAgreementSchema.safeParse(one).error).toBeUndefined();
    expect(calibrationAgreementSchema.safeParse({ item: "goals", rated: 1, lowest: 4, highest: 4, agreed: null }).success).toBe(false);
  });
});

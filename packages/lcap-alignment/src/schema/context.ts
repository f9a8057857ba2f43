import { z } from "zod";
import type { EquityMultiplierSchool, IdentifiedGroup, LowestPerformance, PlanContext } from "../audit/plan-context.ts";
import { group, groupIndicator, indicator, schoolName, written } from "./cells.ts";
import { schoolPlanSchema } from "./school-plan.ts";

const schoolShape = { cds: z.string().exactOptional(), name: z.string() };
const count = z.int().min(0).exactOptional();

const lowest: z.ZodType<LowestPerformance> = z.strictObject({ group, indicator, school: z.string().exactOptional(), schoolName: z.string().exactOptional() });
const identified: z.ZodType<IdentifiedGroup> = z.object({ group, priorities: z.array(z.number()), indicators: z.array(indicator) });
const equityMultiplierSchool: z.ZodType<EquityMultiplierSchool> = z.strictObject({
  cds: z.string(),
  name: z.string(),
  lowestPerformance: z.array(groupIndicator).exactOptional(),
  staffingIssues: z.boolean().exactOptional(),
});

/** Schema of what an audit may know about the LEA besides its plan. */
export const planContextSchema: z.ZodType<PlanContext> = z.strictObject({
  lowestPerformance: z.array(lowest).exactOptional(),
  assistance: z.array(identified).exactOptional(),
  enrolment: z.strictObject({ englishLearners: count, longTermEnglishLearners: count, fosterYouth: count }).exactOptional(),
  equityMultiplierSchools: z.array(equityMultiplierSchool).exactOptional(),
  learningRecoveryUnspent: written.exactOptional(),
  consistentlyLowGroups: z.array(group).exactOptional(),
  lowPerformingSchools: z.array(schoolName).exactOptional(),
  csiSchools: z.array(z.strictObject({ ...schoolShape, reasons: z.array(groupIndicator).exactOptional() })).exactOptional(),
  targetedSchools: z.array(z.strictObject({ ...schoolShape, groups: z.array(group) })).exactOptional(),
  schoolPlans: z.array(schoolPlanSchema).exactOptional(),
  unduplicatedPercentage: z.number().min(0).max(100).exactOptional(),
  schoolsBelow40Percent: z.array(schoolName).exactOptional(),
  addOns: written.exactOptional(),
  metricsNotApplicable: z.array(z.string()).exactOptional(),
});

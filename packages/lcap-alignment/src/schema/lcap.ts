import { z } from "zod";
import type { BudgetOverview } from "../plan/budget-overview.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { MidYearReport } from "../plan/mid-year.ts";
import type { IncreasedServices, ServiceDescription } from "../plan/services.ts";
import type { Engagement, PlanSummary } from "../plan/summary.ts";
import { cell, group, groupIndicator, indicator, lea, schoolName, schoolYear, written } from "./cells.ts";
import { goalSchema } from "./goal.ts";
import { actionTablesSchema } from "./tables.ts";

const text = z.string().exactOptional();
const amount = written.exactOptional();

/** Schema of the budget overview for parents. */
export const budgetOverviewSchema: z.ZodType<BudgetOverview> = z.strictObject({
  form: z.enum(["district", "charter", "coe"]),
  totalLcff: amount,
  supplementalConcentration: amount,
  otherState: amount,
  local: amount,
  federal: amount,
  totalRevenue: amount,
  generalFundExpenditures: amount,
  lcapExpenditures: amount,
  highNeedsExpenditures: amount,
  notInLcap: amount,
  highNeedsBudgetLastYear: amount,
  highNeedsActualLastYear: amount,
  differenceComing: amount,
  differenceCurrent: amount,
  notInLcapText: text,
  comingShortfallText: text,
  currentShortfallText: text,
  coe: z.strictObject({ operationsGrant: amount, alternativeEducationGrant: amount, otherLcff: amount, enrichmentBlockGrant: amount, grantsOutsidePlanText: text }).exactOptional(),
});

const summary: z.ZodType<PlanSummary> = z.strictObject({
  generalInformation: text,
  annualPerformance: text,
  lowestPerformance: z.array(groupIndicator).exactOptional(),
  technicalAssistance: text,
  technicalAssistanceNames: z.array(z.strictObject({ group, indicator: indicator.exactOptional() })).exactOptional(),
  learningRecovery: z.strictObject({ unspent: z.boolean(), actions: z.array(z.string()).exactOptional(), rationale: text }).exactOptional(),
  csiSchools: z.array(schoolName).exactOptional(),
  csiSupport: text,
  csiMonitoring: text,
  successes: text,
  identifiedNeed: text,
  highlights: text,
});

const engagement: z.ZodType<Engagement> = z.strictObject({
  partners: z.array(z.strictObject({ partner: z.string(), process: z.string() })).exactOptional(),
  process: text,
  feedback: text,
  influence: text,
});

const description: z.ZodType<ServiceDescription> = z.strictObject({ actions: z.array(z.string()), identifiedNeeds: text, howAddressed: text, metrics: text });

const services: z.ZodType<IncreasedServices> = z.strictObject({
  supplementalConcentration: amount,
  concentrationAddOn: amount,
  projectedPercentage: amount,
  carryoverPercentage: amount,
  carryoverDollars: amount,
  totalPercentage: amount,
  wideExplanation: text,
  howIncreased: text,
  wideActions: z.array(description).exactOptional(),
  limitedActions: z.array(description).exactOptional(),
  methodology: text,
  addOnDescription: text,
  ratios: z.strictObject({ classifiedLow: text, classifiedHigh: text, certificatedLow: text, certificatedHigh: text }).exactOptional(),
  carryoverUses: text,
  mostEffectiveUse: text,
});

/** Schema of a mid-year report. */
export const midYearReportSchema: z.ZodType<MidYearReport> = z.strictObject({
  presented: z.iso.date().exactOptional(),
  metrics: z.array(
    z.strictObject({
      metric: z.string(),
      group: group.exactOptional(),
      target: cell.exactOptional(),
      baseline: cell.exactOptional(),
      priorYearEnd: cell.exactOptional(),
      midYear: cell.exactOptional(),
    }),
  ),
  actions: z.array(
    z.strictObject({
      action: z.string(),
      budgeted: amount,
      spentToDate: amount,
      implementation: z.enum(["not-started", "under-way", "implemented", "dropped"]).exactOptional(),
      note: text,
    }),
  ),
});

/** Schema of a whole plan. */
export const lcapSchema: z.ZodType<Lcap> = z.strictObject({
  schema: z.literal("ssos/lcap/1"),
  id: z.string(),
  template: z.string(),
  year: schoolYear,
  lea,
  contact: z.strictObject({ nameAndTitle: text, emailAndPhone: text }).exactOptional(),
  budgetOverview: budgetOverviewSchema.exactOptional(),
  summary,
  engagement,
  goals: z.array(goalSchema),
  services,
  tables: actionTablesSchema,
  midYear: midYearReportSchema.exactOptional(),
});

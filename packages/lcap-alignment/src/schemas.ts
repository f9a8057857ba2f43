export { planContextSchema } from "./schema/context.ts";
export { goalSchema } from "./schema/goal.ts";
export { budgetOverviewSchema, lcapSchema, midYearReportSchema } from "./schema/lcap.ts";
export { printedPlanSchema } from "./schema/printed-plan.ts";
export { LCAP_SCHEMAS, lcapJsonSchemas } from "./schema/registry.ts";
export { aimInPlanSchema, assistanceAlignmentSchema, calibrationAgreementSchema, countySummaryCheckSchema, figureSchema, planAuditSchema, planFindingSchema, planReviewSchema, printedAuditsSchema, requiredContentSchema } from "./schema/results.ts";
export { schoolPlanSchema } from "./schema/school-plan.ts";
export { actionTablesSchema } from "./schema/tables.ts";

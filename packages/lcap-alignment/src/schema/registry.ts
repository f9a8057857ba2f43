import { z } from "zod";
import { planContextSchema } from "./context.ts";
import { goalSchema } from "./goal.ts";
import { budgetOverviewSchema, lcapSchema, midYearReportSchema } from "./lcap.ts";
import { printedPlanSchema } from "./printed-plan.ts";
import { aimInPlanSchema, assistanceAlignmentSchema, calibrationAgreementSchema, countySummaryCheckSchema, planAuditSchema, planFindingSchema, planReviewSchema, printedAuditsSchema, requiredContentSchema } from "./results.ts";
import { schoolPlanSchema } from "./school-plan.ts";
import { actionTablesSchema } from "./tables.ts";

/** The schemas published as JSON Schema, by the name of their file. */
export const LCAP_SCHEMAS = {
  Lcap: lcapSchema,
  Goal: goalSchema,
  ActionTables: actionTablesSchema,
  BudgetOverview: budgetOverviewSchema,
  MidYearReport: midYearReportSchema,
  SchoolPlan: schoolPlanSchema,
  PlanContext: planContextSchema,
  PrintedPlan: printedPlanSchema,
  PlanFinding: planFindingSchema,
  PlanAudit: planAuditSchema,
  PrintedAudits: printedAuditsSchema,
  AssistanceAlignment: assistanceAlignmentSchema,
  PlanReview: planReviewSchema,
  RequiredContent: requiredContentSchema,
  AimInPlan: aimInPlanSchema,
  CountySummaryCheck: countySummaryCheckSchema,
  CalibrationAgreement: calibrationAgreementSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/**
 * Writes the schemas as JSON Schema, with ids `ssos.lcap-alignment.<Name>`; one refers to another by its file.
 *
 * **When to use** to publish them or to hand them to a validator in another language; in TypeScript, parse with the schemas themselves.
 *
 * @returns one document for each schema, by name
 * @example
 * ```ts
 * Object.keys(lcapJsonSchemas()).length // => 17
 * ```
 */
export function lcapJsonSchemas(): Readonly<Record<keyof typeof LCAP_SCHEMAS, object>> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(LCAP_SCHEMAS)) registry.add(schema, { id: `ssos.lcap-alignment.${name}` });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${id}.json` });
  return Object.fromEntries(Object.keys(LCAP_SCHEMAS).map((name) => [name, schemas[`ssos.lcap-alignment.${name}`]])) as Readonly<Record<keyof typeof LCAP_SCHEMAS, object>>;
}

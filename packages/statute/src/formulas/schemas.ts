import { outcomeSchema, traceDictionarySchema, traceSchema } from "@ssos/model/schemas";
import { z } from "zod";
import { openQuestionIdSchema } from "../duties/schemas.ts";
import type { CountyFunding, CountyFundingFacts } from "./county-assistance-funding.ts";
import type { DistrictCounts } from "./district-size.ts";
import type { EquityMultiplierAllocation } from "./equity-multiplier-amount.ts";
import type { EquityMultiplierSite } from "./equity-multiplier-eligibility.ts";
import type { FormulaAnswer } from "./formula-answer.ts";
import type { LatePlanFacts } from "./late-plan-penalty.ts";
import type { GrantFacts } from "./lcff-grants.ts";

const count = z.number().int().min(0);
const decimal = z.union([z.number(), z.string().regex(/^[+-]?(\d+(\.\d*)?|\.\d+)$/, "a decimal number")]);
const money = decimal.exactOptional();
const year = z.string().regex(/^\d{4}$/, "a year");

const districts: z.ZodType<DistrictCounts> = z.strictObject({ small: count, medium: count, large: count });

/** Checks the facts of county office funding for assistance. */
export const countyFundingFactsSchema: z.ZodType<CountyFundingFacts> = z.strictObject({
  districts: z.record(year, districts).exactOptional(),
  charters: z.record(year, count).exactOptional(),
  priorAllocations: money,
  amount2025: money,
  priorGrant: money,
  adjustments: z.record(z.string().regex(/^\d{4}-\d{2}$/, "a fiscal year such as 2027-28"), decimal).exactOptional(),
});

/** Checks the answer of a formula; parts of its own pass. */
export const formulaAnswerSchema: z.ZodType<FormulaAnswer> = z.looseObject({
  outcome: z.enum(["calculated", "cannot-determine", "not-applicable"]),
  amount: z.string().nullable(),
  cents: z.string().nullable(),
  missing: z.array(z.string()),
  notEvaluated: z.array(z.string()),
  openQuestions: z.array(openQuestionIdSchema),
  trace: traceSchema,
  dictionary: traceDictionarySchema,
});

/** Checks the funding of a county office in a fiscal year. */
export const countyFundingSchema: z.ZodType<CountyFunding> = z.strictObject({
  fiscalYear: z.string(),
  parts: z.array(z.strictObject({ section: z.string(), answer: formulaAnswerSchema })),
  cents: z.string().nullable(),
});

/** Checks a schoolsite of the Equity Multiplier. */
export const equityMultiplierSiteSchema: z.ZodType<EquityMultiplierSite> = z.strictObject({
  id: z.string(),
  enrollment: count.exactOptional(),
  nonstable: count.exactOptional(),
  disadvantaged: count.exactOptional(),
  classroomBased: z.boolean().exactOptional(),
  districtOffice: z.boolean().exactOptional(),
  closed: z.boolean().exactOptional(),
});

/** Checks an allocation of Equity Multiplier money. */
export const equityMultiplierAllocationSchema: z.ZodType<EquityMultiplierAllocation> = z.strictObject({
  eligible: z.array(z.strictObject({ id: z.string(), amount: z.string(), dollars: z.string(), floored: z.boolean() })),
  others: z.array(z.strictObject({ id: z.string(), outcome: outcomeSchema, missing: z.array(z.string()) })),
  total: z.string(),
});

/** Checks the facts of the penalty for a late plan. */
export const latePlanFactsSchema: z.ZodType<LatePlanFacts> = z.strictObject({
  year: z.number().int(),
  adoptedOn: z.string().nullable().exactOptional(),
  asOf: z.string().exactOptional(),
  entitlement: money,
  holidays: z.array(z.string()).exactOptional(),
  emergency: z.boolean().exactOptional(),
});

/** Checks the facts of supplemental and concentration grants. */
export const grantFactsSchema: z.ZodType<GrantFacts> = z.strictObject({
  baseGrants: money,
  years: z.record(z.string(), z.strictObject({ unduplicated: count, enrollment: count })).exactOptional(),
  percentage: money,
  districtPercentage: money,
});

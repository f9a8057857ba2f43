import type { Finding } from "@ssos/model";
import { countySummarySchema, findingSchema, outcomeSchema, rowPlaceSchema } from "@ssos/model/schemas";
import { z } from "zod";
import type { CountyComparison } from "./compare-counties.ts";
import type { SummaryDuty } from "./exempt-counties.ts";
import type { PracticeScore } from "./measure-practices.ts";
import type { PracticeCoverage } from "./practice-coverage.ts";
import type { CountySummaries, CountySummaryCode } from "./read-county-summaries.ts";
import type { SummaryHit } from "./search-summaries.ts";

const count = z.int().min(0);
const texts = z.array(z.string());

/** Schema of {@link CountySummaries}: what was read, with the account of every paragraph. */
export const countySummariesSchema: z.ZodType<CountySummaries> = z.strictObject({
  summaries: z.array(countySummarySchema),
  missing: texts,
  account: z.strictObject({ paragraphs: count, statements: count, headings: count, context: count, preamble: count, rejected: count }),
  findings: z.array(findingSchema as z.ZodType<Finding<CountySummaryCode>>),
});

const comparison = z.strictObject({ both: texts, onlyFirst: texts, onlySecond: texts });
const pair = z.tuple([count, count]);

/** Schema of {@link CountyComparison}. */
export const countyComparisonSchema: z.ZodType<CountyComparison> = z.strictObject({
  counties: z.tuple([z.string(), z.string()]),
  practices: comparison,
  partners: comparison,
  tools: comparison,
  statements: z.strictObject({ collaboration: pair, activities: pair, technicalAssistance: pair }),
});

/** Schema of {@link PracticeCoverage}. */
export const practiceCoverageSchema: z.ZodType<PracticeCoverage> = z.strictObject({ practice: z.string(), name: z.string(), counties: texts, statements: count });

/** Schema of {@link PracticeScore}: how well a rule finds what people marked. */
export const practiceScoreSchema: z.ZodType<PracticeScore> = z.strictObject({ practice: z.string(), both: count, onlyRule: count, onlyHand: count, precision: z.number().nullable(), recall: z.number().nullable() });

const statement = z.looseObject({ text: z.string().min(1), place: rowPlaceSchema.exactOptional(), under: z.int().min(1).exactOptional() });

/** Schema of {@link SummaryHit}; what a kind of statement has besides, such as partners or funding, passes. */
export const summaryHitSchema: z.ZodType<SummaryHit> = z.strictObject({ county: z.string(), countyCode: z.string(), statement, practices: texts });

/** Schema of {@link SummaryDuty}: whether a county owes a summary. */
export const summaryDutySchema: z.ZodType<SummaryDuty> = z.strictObject({
  owed: outcomeSchema,
  because: z.enum(["summary-required", "single-district-county-exempt", "before-the-duty", "end-of-exemption-unknown"]),
  citation: z.string(),
  openQuestion: z.string().exactOptional(),
});

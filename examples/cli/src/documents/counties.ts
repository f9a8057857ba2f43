import { z } from "zod";
import type { CountySummaries, PracticeCoverage, SummaryDuty } from "@ssos/metrics";
import { practiceCoverageSchema } from "@ssos/metrics/schemas";
import type { CountySummary, Finding } from "@ssos/model";
import { countySummarySchema, findingSchema, outcomeSchema } from "@ssos/model/schemas";
import { shapeOf } from "./shape-of.ts";

/** A county without a summary in {@link CountiesDocument}, and whether it owed one. */
export interface MissingCounty extends Pick<SummaryDuty, "owed" | "because" | "citation"> {
  readonly code: string;
  readonly name: string;
}

/** What `counties --format json` prints: the compiled county summaries as records. */
export interface CountiesDocument {
  readonly schema: "ssos/counties/1";
  /** What became of each paragraph of the file, whichever counties were asked for. */
  readonly account: CountySummaries["account"];
  /** With the number of statements that speak of each practice. */
  readonly counties: readonly (CountySummary & { readonly practices: Readonly<Record<string, number>> })[];
  readonly coverage: readonly PracticeCoverage[];
  readonly missing: readonly MissingCounty[];
  readonly findings: readonly Finding[];
}

const count = z.int().min(0);

/** Checks what `counties --format json` prints. */
export const countiesDocumentSchema = z.strictObject({
  schema: z.literal("ssos/counties/1"),
  account: z.strictObject({ paragraphs: count, statements: count, headings: count, context: count, preamble: count, rejected: count }),
  counties: z.array(z.strictObject({ ...shapeOf(countySummarySchema), practices: z.record(z.string(), z.int().min(1)) })),
  coverage: z.array(practiceCoverageSchema),
  missing: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{2}$/),
      name: z.string(),
      owed: outcomeSchema,
      because: z.enum(["summary-required", "single-district-county-exempt", "before-the-duty", "end-of-exemption-unknown"]),
      citation: z.string(),
    }),
  ),
  findings: z.array(findingSchema),
}) as unknown as z.ZodType<CountiesDocument>;

import { findingSchema } from "@ssos/model/schemas";
import { isIsoDate } from "@ssos/model";
import { z } from "zod";
import type { Citation } from "./citation.ts";
import type { CitationFinding, CitationFindingCode, CitationScan, ScannedCitation } from "./mention.ts";

const date = z.string().refine(isIsoDate, "a calendar date YYYY-MM-DD");
const place = z.number().int().min(0);

/** Checks a citation in parts. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  code: z.string().regex(/^[A-Z]+$/),
  section: z.string().min(1),
  labels: z.array(z.string().regex(/^[A-Za-z\d]{1,5}$/)),
  asOf: date.exactOptional(),
});

/** Checks the code of a finding about how a citation is written. */
export const citationFindingCodeSchema: z.ZodType<CitationFindingCode> = z.enum([
  "unbalanced-label",
  "impossible-nesting",
  "missing-of",
  "lower-case-section",
  "level-mismatch",
  "unresolved-reference",
  "cut-off",
]);

const scanned: z.ZodType<ScannedCitation> = z.strictObject({
  start: place,
  end: place,
  text: z.string(),
  form: z.enum(["short", "long", "relative"]),
  citation: citationSchema.nullable(),
  through: citationSchema.exactOptional(),
  onwards: z.literal(true).exactOptional(),
  former: z.literal(true).exactOptional(),
});

const finding: z.ZodType<CitationFinding> = z.intersection(findingSchema, z.looseObject({ code: citationFindingCodeSchema, start: place, end: place }));

/** Checks the result of a scan. */
export const citationScanSchema: z.ZodType<CitationScan> = z.strictObject({ citations: z.array(scanned), findings: z.array(finding) });

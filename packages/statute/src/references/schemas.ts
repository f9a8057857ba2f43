import { findingSchema } from "@ssos/model/schemas";
import { isIsoDate } from "@ssos/model";
import { z } from "zod";
import { citationFindingCodeSchema } from "../citation/schemas.ts";
import type { CitationCheckFinding } from "./check-citations.ts";
import type { ReferenceFinding, ReferenceFindingCode } from "./check-references.ts";
import type { TargetFindingCode } from "./check-target.ts";
import type { KnownDefect } from "./known-defects.ts";

const targetCode: z.ZodType<TargetFindingCode> = z.enum(["no-such-section", "unknown-section", "section-not-covered", "no-such-provision", "repealed-target", "inoperative-target", "before-first-version", "version-not-known"]);
const ruleCode: z.ZodType<ReferenceFindingCode> = z.union([targetCode, citationFindingCodeSchema, z.enum(["wrong-target", "matter-moved", "list-stops-short", "deadline-past", "definition-cycle"])]);
const meant = z.array(z.string());
const place = z.number().int().min(0);

/** Checks a finding about a citation in a document. */
export const citationCheckFindingSchema: z.ZodType<CitationCheckFinding> = z.intersection(findingSchema, z.looseObject({ code: z.union([targetCode, citationFindingCodeSchema]), start: place, end: place, meant }));

/** Checks a finding about a reference within the code. */
export const referenceFindingSchema: z.ZodType<ReferenceFinding> = z.intersection(findingSchema, z.looseObject({ code: ruleCode, from: z.string(), to: z.string().exactOptional(), meant }));

const date = z.string().refine(isIsoDate, "a calendar date YYYY-MM-DD");

/** Checks a known defect of the law. */
export const knownDefectSchema: z.ZodType<KnownDefect> = z.strictObject({
  id: z.string().regex(/^(?:A\d{1,2}|C\d{1,2}[a-z]?)$/),
  kind: z.enum(["no-target", "wrong-target", "stale", "ambiguous", "slip", "conflict", "gap"]),
  at: z.array(z.string()).min(1),
  what: z.string().min(1),
  since: date,
  until: z.union([date, z.literal("open")]),
  foundBy: z.union([ruleCode, z.literal("judgement")]),
  reason: z.string().min(1).exactOptional(),
});

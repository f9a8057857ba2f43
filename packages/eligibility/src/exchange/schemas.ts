import { z } from "zod";
import { STUDENT_GROUPS } from "@ssos/model";
import { cdsSchema, confidenceSchema, findingSchema, leaKindSchema, outcomeSchema, prioritySchema, studentGroupSchema, traceDictionarySchema, traceSchema } from "@ssos/model/schemas";
import { methodSchema, notApplicableReasonSchema } from "../criteria/schemas.ts";
import type { Agreement, Difference, OfficialComparison, OfficialListing } from "../determination/compare-with-official.ts";
import { groupDeterminationSchema, methodOutcomeSchema, missingFactSchema, yearDeterminationSchema } from "../determination/schemas.ts";
import type { DeterminationRow } from "../determination/to-table.ts";
import type { AccountabilityRating } from "./accountability-ratings.ts";
import type { DeterminationsDocument, DeterminedLea } from "./determinations-document.ts";

const count = z.number().int().min(0);

const counts = { compared: count, agree: count, open: count, differ: count };

const agreement: z.ZodType<Agreement> = z.strictObject(counts);

/** Checks one answer that differs from the State's list. */
export const differenceSchema: z.ZodType<Difference> = z.strictObject({
  cds: cdsSchema,
  name: z.string(),
  group: studentGroupSchema.exactOptional(),
  official: z.string(),
  computed: z.string(),
  cause: z.enum(["second-year-of-assistance", "method-not-evaluated", "criteria-not-verified", "unexplained"]),
  text: z.string(),
});

/** Checks a comparison of determinations with the State's list. */
export const officialComparisonSchema: z.ZodType<OfficialComparison> = z.strictObject({
  leas: agreement,
  cells: agreement,
  differences: z.array(differenceSchema),
  findings: z.array(findingSchema as z.ZodType<OfficialComparison["findings"][number]>),
});

/** Checks what the State's list of a year says about one LEA. */
export const officialListingSchema: z.ZodType<OfficialListing> = z.strictObject({
  cds: cdsSchema,
  name: z.string().exactOptional(),
  status: z.string().nullable(),
  groups: z.partialRecord(z.enum(STUDENT_GROUPS), z.array(prioritySchema)),
  groupsListed: z.array(studentGroupSchema),
  methods: z.partialRecord(z.enum(["1", "2", "3", "4"]), z.boolean()).exactOptional(),
  line: count.exactOptional(),
});

const method = methodOutcomeSchema.nullable();
const text = z.string().nullable();

/** Checks a flat row: an LEA and a group, or an LEA without one. */
export const determinationRowSchema: z.ZodType<DeterminationRow> = z.strictObject({
  cds: cdsSchema,
  name: z.string(),
  kind: leaKindSchema,
  dashboardYear: z.number().int(),
  criteria: text,
  outcome: outcomeSchema,
  complete: z.boolean(),
  method1: method,
  method2: method,
  method3: method,
  method4: method,
  group: text,
  groupName: text,
  groupOutcome: outcomeSchema.nullable(),
  letter: text,
  priorities: text,
  openPriorities: text,
  indicators: text,
  missing: count,
});

/** Checks one LEA of a determinations document. */
export const determinedLeaSchema: z.ZodType<DeterminedLea> = z.strictObject({
  cds: cdsSchema,
  name: z.string(),
  kind: leaKindSchema,
  outcome: outcomeSchema,
  reason: z.union([notApplicableReasonSchema, z.literal("no-value-for-date")]).exactOptional(),
  complete: z.boolean(),
  methodsMet: z.array(methodSchema),
  byMethod: z.strictObject({ 1: methodOutcomeSchema, 2: methodOutcomeSchema, 3: methodOutcomeSchema, 4: methodOutcomeSchema }),
  confidence: confidenceSchema,
  groups: z.array(groupDeterminationSchema),
  years: z.array(yearDeterminationSchema).exactOptional(),
  missing: z.array(missingFactSchema),
  openQuestions: z.array(z.string()),
  trace: (traceSchema as z.ZodType<NonNullable<DeterminedLea["trace"]>>).exactOptional(),
});

/** Checks a determinations document, version 1. */
export const determinationsDocumentSchema: z.ZodType<DeterminationsDocument> = z.strictObject({
  schema: z.literal("ssos/determinations/1"),
  rulesVersion: z.string(),
  dashboardYear: z.number().int(),
  criteria: text,
  methodsEvaluated: z.array(methodSchema),
  sources: z.array(z.strictObject({ file: z.string(), bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable() })),
  rows: z.strictObject({ read: count, used: count, ignored: count, rejected: count }),
  leas: z.array(determinedLeaSchema),
  findings: z.array(findingSchema),
  official: z.strictObject({ ...counts, cells: agreement, differences: z.array(differenceSchema) }).exactOptional(),
  dictionary: traceDictionarySchema.exactOptional(),
});

/** Checks an accountability rating as the Ed-Fi Data Standard wants it. */
export const accountabilityRatingSchema: z.ZodType<AccountabilityRating> = z.strictObject({
  ratingTitle: z.string().min(1).max(60),
  educationOrganizationReference: z.strictObject({ educationOrganizationId: z.number().int().min(1) }),
  schoolYearTypeReference: z.strictObject({ schoolYear: z.number().int() }),
  rating: z.string().min(1).max(35),
  ratingDate: z.iso.date().exactOptional(),
  ratingOrganization: z.string().max(35).exactOptional(),
  ratingProgram: z.string().min(1).max(30),
});

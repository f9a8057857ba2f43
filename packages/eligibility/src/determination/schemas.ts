import { z } from "zod";
import { cdsSchema, confidenceSchema, dashboardYearSchema, leaKindSchema, outcomeSchema, prioritySchema, stateIndicatorSchema, studentGroupSchema, traceSchema } from "@ssos/model/schemas";
import type { MethodOutcome } from "@ssos/model";
import { methodSchema, notApplicableReasonSchema } from "../criteria/schemas.ts";
import type { Determination, GroupDetermination, MissingFact, YearDetermination } from "./determination.ts";

/** Checks a missing fact. */
export const missingFactSchema: z.ZodType<MissingFact> = z.strictObject({
  fact: z.enum(["colour", "status", "size", "rating", "dashboard", "criteria"]),
  dashboardYear: z.number().int(),
  indicator: stateIndicatorSchema.exactOptional(),
  group: studentGroupSchema.exactOptional(),
  priority: z.literal([1, 2, 3, 6, 7, 9, 10]).exactOptional(),
  text: z.string(),
});

/** Checks what the criteria say about one student group. */
export const groupDeterminationSchema: z.ZodType<GroupDetermination> = z.strictObject({
  group: studentGroupSchema,
  outcome: outcomeSchema,
  priorities: z.array(prioritySchema),
  openPriorities: z.array(prioritySchema),
  letter: z.string().nullable(),
  reasons: z.array(z.strictObject({ priority: prioritySchema, rule: z.string(), indicators: z.array(stateIndicatorSchema) })),
});

/** Checks what a method says, or that nobody gave facts for it. */
export const methodOutcomeSchema: z.ZodType<MethodOutcome> = z.enum(["eligible", "not-eligible", "cannot-determine", "not-applicable", "not-evaluated"]);

const byMethod = z.partialRecord(z.enum(["1", "2", "3", "4"]), methodOutcomeSchema);

/** Checks the determination of one Dashboard among several that count. */
export const yearDeterminationSchema: z.ZodType<YearDetermination> = z.strictObject({ dashboardYear: dashboardYearSchema, criteria: z.string(), outcome: outcomeSchema, byMethod, groups: z.array(groupDeterminationSchema) });

/** Checks a determination, with or without its trace. */
export const determinationSchema: z.ZodType<Determination> = z.strictObject({
  cds: cdsSchema,
  name: z.string(),
  kind: leaKindSchema,
  dashboardYear: z.number().int(),
  criteria: z.string().nullable(),
  outcome: outcomeSchema,
  reason: z.union([notApplicableReasonSchema, z.literal("no-value-for-date")]).exactOptional(),
  possible: z.array(outcomeSchema),
  complete: z.boolean(),
  methodsEvaluated: z.array(methodSchema),
  methodsMet: z.array(methodSchema),
  byMethod,
  confidence: confidenceSchema,
  groups: z.array(groupDeterminationSchema),
  years: z.array(yearDeterminationSchema).exactOptional(),
  missing: z.array(missingFactSchema),
  openQuestions: z.array(z.string()),
  trace: (traceSchema as z.ZodType<NonNullable<Determination["trace"]>>).exactOptional(),
});

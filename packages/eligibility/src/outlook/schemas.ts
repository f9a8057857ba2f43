import { z } from "zod";
import { dashboardYearSchema, outcomeSchema, prioritySchema, stateIndicatorSchema, studentGroupSchema } from "@ssos/model/schemas";
import { missingFactSchema } from "../determination/schemas.ts";
import type { WatchEntry } from "../history/watch-list.ts";
import { distanceSchema } from "../levels/schemas.ts";
import type { CriteriaComparison } from "./under-other-criteria.ts";
import type { GroupExit, GroupNear, LeaOutlook, LevelChange, OtherCriteriaOutcome, Prediction, RecurrenceWarning } from "./outlook.ts";

const given = z.literal([1, 2, 3, 4, 5]);

const change: z.ZodType<LevelChange> = z.strictObject({ indicator: stateIndicatorSchema, measure: z.enum(["colour", "status"]), from: given, to: given });

const exit: z.ZodType<GroupExit> = z.strictObject({ group: studentGroupSchema, letter: z.string().nullable(), priorities: z.array(prioritySchema), singles: z.array(change), pairs: z.array(z.tuple([change, change])) });

const near: z.ZodType<GroupNear> = z.strictObject({ group: studentGroupSchema, changes: z.array(change) });

/** Checks a prediction from partial data. */
export const predictionSchema: z.ZodType<Prediction> = z.strictObject({
  outcome: outcomeSchema,
  certain: z.boolean(),
  possible: z.array(outcomeSchema),
  groups: z.array(z.strictObject({ group: studentGroupSchema, outcome: outcomeSchema, certain: z.boolean(), priorities: z.array(prioritySchema), openPriorities: z.array(prioritySchema) })),
  indicatorsMissing: z.array(stateIndicatorSchema),
  missing: z.array(missingFactSchema),
});

const other: z.ZodType<OtherCriteriaOutcome> = z.strictObject({
  criteria: z.string(),
  confidence: z.enum(["verified", "derived", "reported", "assumed"]),
  outcome: outcomeSchema,
  groups: z.array(z.strictObject({ group: studentGroupSchema, outcome: outcomeSchema, letter: z.string().nullable() })),
  missing: z.array(missingFactSchema),
  openQuestions: z.array(z.string()),
});

const warning: z.ZodType<RecurrenceWarning> = z.strictObject({
  group: studentGroupSchema,
  indicators: z.array(stateIndicatorSchema),
  openIndicators: z.array(stateIndicatorSchema),
  dashboardsKnown: z.array(dashboardYearSchema),
  dashboardsToCome: z.array(dashboardYearSchema),
});

const escalation: z.ZodType<WatchEntry> = z.strictObject({
  cds: z.string(),
  name: z.string().exactOptional(),
  escalation: z.enum(["geographic-lead", "ccee-decision"]),
  dashboard: dashboardYearSchema,
  groups: z.array(studentGroupSchema),
  needed: z.number().int(),
});

/** Checks the outlook of an LEA, version 1. */
export const leaOutlookSchema: z.ZodType<LeaOutlook> = z.strictObject({
  schema: z.literal("ssos/outlook/1"),
  cds: z.string(),
  name: z.string(),
  kind: z.enum(["district", "coe", "charter"]),
  dashboardYear: dashboardYearSchema,
  criteria: z.string().nullable(),
  outcome: outcomeSchema,
  exits: z.array(exit),
  near: z.array(near),
  distances: z.array(z.strictObject({ group: studentGroupSchema, indicator: stateIndicatorSchema, level: given, distance: distanceSchema })),
  prediction: predictionSchema,
  otherCriteria: z.array(other),
  warnings: z.array(warning),
  escalations: z.array(escalation),
});

/** Checks what another criteria set changes among LEAs. */
export const criteriaComparisonSchema: z.ZodType<CriteriaComparison> = z.strictObject({ reference: z.string(), criteria: z.string(), eligible: z.array(z.string()), gained: z.array(z.string()), lost: z.array(z.string()), open: z.array(z.string()) });

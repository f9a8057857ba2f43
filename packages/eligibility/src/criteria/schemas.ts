import { z } from "zod";
import { confidenceSchema, dashboardYearSchema, prioritySchema, stateIndicatorSchema, studentGroupSchema } from "@ssos/model/schemas";
import type { LeaKind } from "@ssos/model";
import type { AssistanceCriteria, KindRule, LevelTest, LocalIndicatorRule, Method, NotApplicableReason, PriorityRule } from "./criteria.ts";

/** Checks the number of a method. */
export const methodSchema: z.ZodType<Method> = z.literal([1, 2, 3, 4]);

/** Checks why a kind of LEA is not determined. */
export const notApplicableReasonSchema: z.ZodType<NotApplicableReason> = z.enum([
  "no-dashboard-that-year",
  "kind-not-covered",
  "county-offices-not-covered-in-2017",
  "charter-schools-not-covered-before-2023",
  "statewide-benefit-charter",
  "all-charter-district",
]);

const levelTest: z.ZodType<LevelTest> = z.strictObject({ indicator: stateIndicatorSchema, measure: z.enum(["colour", "status"]), worstLevels: z.literal([1, 2]) });

const priorityRule: z.ZodType<PriorityRule> = z.strictObject({
  id: z.string(),
  priority: prioritySchema,
  allOf: z.tuple([levelTest], levelTest),
  groups: z.array(studentGroupSchema).exactOptional(),
});

const localPriority = z.literal([1, 2, 3, 6, 7, 9, 10]);

const localIndicatorRule: z.ZodType<LocalIndicatorRule> = z.strictObject({
  priorities: z.array(localPriority),
  countyOfficePriorities: z.array(localPriority),
  evidence: z.enum(["rating", "two-files"]),
  priorDashboard: dashboardYearSchema.exactOptional(),
});

const kindRule: z.ZodType<KindRule> = z.strictObject({
  methods: z.array(methodSchema),
  dashboards: z.array(dashboardYearSchema).exactOptional(),
  confidence: confidenceSchema.exactOptional(),
  openQuestions: z.array(z.string()).exactOptional(),
  citation: z.string(),
});

const kinds = ["district", "coe", "charter"] as const satisfies readonly LeaKind[];

const common = {
  id: z.string(),
  dashboardYear: dashboardYearSchema,
  title: z.string(),
  groups: z.array(studentGroupSchema),
  kinds: z.partialRecord(z.enum(kinds), kindRule),
  notApplicable: z.partialRecord(z.enum(kinds), notApplicableReasonSchema),
  sources: z.tuple([z.string()], z.string()),
  confidence: confidenceSchema,
  openQuestions: z.array(z.string()),
};

/** Checks a criteria set, the official or one of your own. */
export const assistanceCriteriaSchema: z.ZodType<AssistanceCriteria> = z.discriminatedUnion("structure", [
  z.strictObject({ ...common, structure: z.literal("priorities"), rules: z.array(priorityRule), prioritiesNeeded: z.number().int().min(1), localIndicators: localIndicatorRule.exactOptional() }),
  z.strictObject({
    ...common,
    structure: z.literal("same-indicators"),
    tests: z.array(z.strictObject({ test: levelTest, groups: z.array(studentGroupSchema).exactOptional() })),
    indicatorsNeeded: z.number().int().min(1),
    dashboards: z.array(dashboardYearSchema),
  }),
]);

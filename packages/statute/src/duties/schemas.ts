import { isIsoDate, type CitationText } from "@ssos/model";
import { confidenceSchema, leaKindSchema } from "@ssos/model/schemas";
import { z } from "zod";
import { openQuestions, type OpenQuestionId } from "../decisions/open-questions.ts";
import { ACTORS, type Actor } from "./actor.ts";
import type { AssistanceDuration } from "./assistance-duration.ts";
import type { DutyAnswer } from "./duties-of.ts";
import type { TowardAnswer } from "./duties-toward.ts";
import type { DutyChanges } from "./duty-changes.ts";
import { DUTY_TOPICS, MODALITIES, type AssistanceTest, type Duty, type DutyTerm } from "./duty.ts";
import type { ResponsibilityMatrix } from "./responsibilities.ts";

/** Checks an ISO date. */
const date = z.string().refine(isIsoDate, "a calendar date YYYY-MM-DD");
const until = z.union([date, z.literal("open")]);
const years = z.literal([1, 2, 3]);

/** Checks a canonical citation, such as `EC 52071(c)` or `EC 52064.5(g)@2026-01-01`. */
export const citationTextSchema: z.ZodType<CitationText> = z.templateLiteral([z.enum(["EC", "GC", "USC", "CFR", "SBE"]), " ", z.string().regex(/\S+/)]);

/** Checks the id of an open legal question; Object.keys forgets the type of its keys. */
export const openQuestionIdSchema: z.ZodType<OpenQuestionId> = z.enum(Object.keys(openQuestions) as OpenQuestionId[]);

/** Checks the code of an actor. */
export const actorSchema: z.ZodType<Actor> = z.enum(ACTORS);

const term: z.ZodType<DutyTerm> = z.strictObject({
  text: z.string(),
  minimumYears: z.number().int().exactOptional(),
  days: z.number().int().exactOptional(),
  businessDays: z.number().int().exactOptional(),
  yearly: z.string().regex(/^\d{2}-\d{2}$/).exactOptional(),
  by: date.exactOptional(),
});

const test: z.ZodType<AssistanceTest> = z.strictObject({
  groups: z.array(z.enum(["student-group", "all-pupils"])),
  criterion: z.string(),
  tested: z.enum(["not-stated", "each-dashboard", "yearly", "every-three-years", "once"]),
  fromDashboard: z.number().int().exactOptional(),
  untilDashboard: z.number().int().exactOptional(),
});

/** Checks a duty or power. */
export const dutySchema: z.ZodType<Duty> = z.strictObject({
  id: z.string(),
  topic: z.enum(DUTY_TOPICS),
  actors: z.tuple([actorSchema], actorSchema),
  modality: z.enum(MODALITIES),
  action: z.string(),
  object: z.string(),
  condition: z.string().exactOptional(),
  term: term.exactOptional(),
  citation: citationTextSchema,
  references: z.array(citationTextSchema).exactOptional(),
  from: date,
  until,
  confidence: confidenceSchema,
  readFrom: date.exactOptional(),
  toward: z.array(leaKindSchema).exactOptional(),
  trigger: z.enum(["dashboard", "request", "plan-not-approved", "data-management", "three-consecutive-years", "single-year", "three-of-four-years", "ccee-finding"]).exactOptional(),
  test: test.exactOptional(),
  wayOf: z.string().exactOptional(),
  partOf: z.string().exactOptional(),
  readsAs: z.string().exactOptional(),
  alternatives: z.string().exactOptional(),
  openQuestions: z.array(openQuestionIdSchema).exactOptional(),
  note: z.string().exactOptional(),
});

/** Checks an answer of `dutiesOf`. */
export const dutyAnswerSchema: z.ZodType<DutyAnswer> = z.strictObject({ duties: z.array(dutySchema), unread: z.array(citationTextSchema) });

const duration: z.ZodType<AssistanceDuration> = z.strictObject({ minimumYears: years.nullable(), citation: z.string(), openQuestions: z.array(openQuestionIdSchema).exactOptional() });

/** Checks an answer of `dutiesToward`. */
export const towardAnswerSchema: z.ZodType<TowardAnswer> = z.strictObject({
  duties: z.array(dutySchema),
  possibly: z.array(dutySchema),
  duration: duration.exactOptional(),
  openQuestions: z.array(openQuestionIdSchema),
});

/** Checks an answer of `dutyChanges`. */
export const dutyChangesSchema: z.ZodType<DutyChanges> = z.strictObject({ new: z.array(dutySchema), gone: z.array(dutySchema), passing: z.array(dutySchema), unchanged: z.number().int() });

const topic = z.enum(DUTY_TOPICS);

/** Checks the matrix of roles and responsibilities. */
export const responsibilityMatrixSchema: z.ZodType<ResponsibilityMatrix> = z.strictObject({
  asOf: date,
  actors: z.array(actorSchema),
  topics: z.array(topic),
  cells: z.array(z.strictObject({ actor: actorSchema, topic, norms: z.array(z.strictObject({ modality: z.enum(MODALITIES), action: z.string(), object: z.string(), citation: z.string() })) })),
});

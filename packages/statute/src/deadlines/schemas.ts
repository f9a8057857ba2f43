import { isIsoDate, type Finding } from "@ssos/model";
import { confidenceSchema, findingSchema, leaKindSchema } from "@ssos/model/schemas";
import { z } from "zod";
import { actorSchema, openQuestionIdSchema } from "../duties/schemas.ts";
import { DEADLINE_PROCESSES, type DatedStep, type DeadlineFacts, type DeadlineFindingCode, type DeadlineSchedule, type UndatedStep } from "./deadline.ts";

const date = z.string().refine(isIsoDate, "a calendar date YYYY-MM-DD");
const day = date.exactOptional();
const questions = z.array(openQuestionIdSchema).exactOptional();

/** Checks the facts of a process; days must exist. */
export const deadlineFactsSchema: z.ZodType<DeadlineFacts> = z.strictObject({
  year: z.number().int().exactOptional(),
  kind: leaKindSchema.exactOptional(),
  dashboardYear: z.number().int().exactOptional(),
  throughYear: z.number().int().exactOptional(),
  asOf: day,
  holidays: z.array(date).exactOptional(),
  hearingOn: day,
  adoptedOn: day,
  filedOn: day,
  clarificationAskedOn: day,
  answeredOn: day,
  recommendedOn: day,
  consideredOn: day,
  approvedOn: day,
  midyearReportOn: day,
  identifiedOn: day,
  closedOn: day,
  closureReportedOn: day,
  appealedOn: day,
  appealDecidedOn: day,
});

const dated: z.ZodType<DatedStep> = z.strictObject({
  id: z.string(),
  date,
  bound: z.enum(["by", "not-before", "on", "until"]),
  actor: actorSchema,
  action: z.string(),
  modality: z.enum(["shall", "may"]),
  citation: z.string(),
  confidence: confidenceSchema,
  movedPast: z.array(date).exactOptional(),
  provisional: z.literal("no-holidays-given").exactOptional(),
  done: z.enum(["in-time", "late"]).exactOptional(),
  openQuestions: questions,
});

const undated: z.ZodType<UndatedStep> = z.strictObject({
  id: z.string(),
  citation: z.string(),
  reason: z.enum(["missing-fact", "no-text-for-date", "no-minimum-stated"]),
  needs: z.array(z.string()).exactOptional(),
  openQuestions: questions,
});

const finding: z.ZodType<Finding<DeadlineFindingCode>> = z.intersection(findingSchema, z.looseObject({ code: z.enum(["invalid-date", "adopted-on-day-of-hearing", "adopted-before-hearing", "late"]) }));

/** Checks the dated steps of a process. */
export const deadlineScheduleSchema: z.ZodType<DeadlineSchedule> = z.strictObject({
  process: z.enum(DEADLINE_PROCESSES),
  steps: z.array(dated),
  undated: z.array(undated),
  findings: z.array(finding),
});

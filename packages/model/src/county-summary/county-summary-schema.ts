import { z } from "zod";
import type { RowPlace } from "../sources/source.ts";
import { LEVELS_OF_SUPPORT } from "../support/level-of-support.ts";
import {
  COLLABORATION_PARTNERS,
  SUMMARY_GOAL_PURPOSES,
  type AssistedLeaRow,
  type CollaborationStep,
  type CountySummary,
  type NamedMention,
  type SummaryAction,
  type SummaryExpenditure,
  type SummaryGoal,
  type SummaryMetric,
  type SummaryStatement,
  type SupportActivity,
} from "./county-summary.ts";

const text = z.string().min(1);
const line = z.int().min(1);
const place: z.ZodType<RowPlace> = z.strictObject({ file: z.string(), line });
const levelOfSupport = z.enum(LEVELS_OF_SUPPORT);
const statementShape = { text, place: place.exactOptional(), under: line.exactOptional() };

const statement: z.ZodType<SummaryStatement> = z.strictObject(statementShape);

const activity: z.ZodType<SupportActivity> = z.strictObject({
  ...statementShape,
  fundingSources: z.array(text).exactOptional(),
  levels: z.array(levelOfSupport).exactOptional(),
});

const collaborationStep: z.ZodType<CollaborationStep> = z.strictObject({ ...statementShape, partners: z.array(z.enum(COLLABORATION_PARTNERS)) });

const mention: z.ZodType<NamedMention> = z.strictObject({ name: text, lines: z.array(line) });

const assistedLea: z.ZodType<AssistedLeaRow> = z.strictObject({
  cds: z.string().regex(/^\d{14}$/).exactOptional(),
  name: text,
  kind: z.enum(["district", "charter"]),
  activities: z.array(activity),
  independentActions: z.array(statement).exactOptional(),
});

const metric: z.ZodType<SummaryMetric> = z.strictObject({ text, baseline: z.string().exactOptional(), target: z.string().exactOptional() });

const expenditure: z.ZodType<SummaryExpenditure> = z.strictObject({ amount: z.string().regex(/^\d+(\.\d{1,2})?$/), fundingSource: text.exactOptional() });

const action: z.ZodType<SummaryAction> = z.strictObject({ text, expenditures: z.array(expenditure).exactOptional() });

const goal: z.ZodType<SummaryGoal> = z.strictObject({ purpose: z.enum(SUMMARY_GOAL_PURPOSES), text, metrics: z.array(metric), actions: z.array(action) });

/** Schema of {@link CountySummary}. */
export const countySummarySchema: z.ZodType<CountySummary> = z.strictObject({
  countyCode: z.string().regex(/^(0[1-9]|[1-4]\d|5[0-8])$/),
  county: text,
  schoolYear: z.string().regex(/^\d{4}-\d{2}$/).exactOptional(),
  parts: z.array(z.enum(["A", "B", "C", "D", "E"])),
  collaboration: z.array(collaborationStep),
  activities: z.array(activity),
  technicalAssistance: z.array(activity),
  assistedLeas: z.array(assistedLea).exactOptional(),
  goals: z.array(goal).exactOptional(),
  context: z.array(statement),
  tools: z.array(mention),
  partners: z.array(mention),
  levels: z.array(levelOfSupport),
});

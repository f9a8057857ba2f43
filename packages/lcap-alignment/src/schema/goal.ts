import { z } from "zod";
import { GOAL_TYPES, type Action, type ActionPurpose, type Goal, type GoalAnalysis, type Metric } from "../plan/goal.ts";
import { cell, group, groupIndicator, priority, written } from "./cells.ts";

const text = z.string().exactOptional();

const purpose: z.ZodType<ActionPurpose> = z.strictObject({
  kind: z.enum([
    "technical-assistance",
    "lowest-performance",
    "equity-multiplier",
    "language-acquisition",
    "professional-development",
    "learning-recovery",
    "concentration-add-on",
    "comprehensive-support",
    "foster-youth",
    "carryover",
  ]),
  groups: z.array(group).exactOptional(),
  cells: z.array(groupIndicator).exactOptional(),
  schools: z.array(z.string()).exactOptional(),
});

const metric: z.ZodType<Metric> = z.strictObject({
  id: z.string(),
  number: text,
  since: text,
  metric: z.string(),
  baseline: cell.exactOptional(),
  year1: cell.exactOptional(),
  year2: cell.exactOptional(),
  year3: cell.exactOptional(),
  target: cell.exactOptional(),
  difference: cell.exactOptional(),
  required: z.array(z.string()).exactOptional(),
  measures: z.array(groupIndicator).exactOptional(),
  staffingAt: z.array(z.string()).exactOptional(),
});

const action: z.ZodType<Action> = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  description: z.string(),
  totalFunds: written.exactOptional(),
  contributing: z.boolean().exactOptional(),
  purposes: z.array(purpose).exactOptional(),
  metrics: z.array(z.string()).exactOptional(),
  effectiveness: z.enum(["effective", "not-effective", "not-yet-known"]).exactOptional(),
  change: z.strictObject({ reason: z.string(), newApproach: z.string() }).exactOptional(),
  learningRecovery: z.strictObject({ research: text, amount: written.exactOptional() }).exactOptional(),
});

const analysis: z.ZodType<GoalAnalysis> = z.strictObject({ implementation: text, materialDifferences: text, effectiveness: text, changes: text });

/** Schema of a goal with its metrics, analysis and actions. */
export const goalSchema: z.ZodType<Goal> = z.strictObject({
  id: z.string(),
  number: z.string(),
  since: text,
  description: z.string(),
  type: z.enum(GOAL_TYPES).exactOptional(),
  priorities: z.array(priority).exactOptional(),
  why: text,
  schools: z.array(z.string()).exactOptional(),
  groups: z.array(group).exactOptional(),
  addressesStaffing: z.boolean().exactOptional(),
  metrics: z.array(metric),
  analysis: analysis.exactOptional(),
  actions: z.array(action),
});

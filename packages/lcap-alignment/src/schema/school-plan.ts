import { z } from "zod";
import type { SchoolPlan, SchoolPlanGoal } from "../plan/spsa.ts";
import { cell, group, groupIndicator, schoolYear, written } from "./cells.ts";

const text = z.string().exactOptional();

const goal: z.ZodType<SchoolPlanGoal> = z.strictObject({
  id: z.string(),
  number: z.string(),
  title: text,
  description: z.string(),
  lcapGoal: text,
  identifiedNeed: text,
  outcomes: z.array(z.strictObject({ metric: z.string(), baseline: cell.exactOptional(), expected: cell.exactOptional(), measures: z.array(groupIndicator).exactOptional() })),
  strategies: z.array(
    z.strictObject({
      number: z.string(),
      description: z.string(),
      studentsServed: z.array(group).exactOptional(),
      evidenceBased: z.boolean().exactOptional(),
      expenditures: written.exactOptional(),
      fundingSource: text,
      lcapActions: z.array(z.string()).exactOptional(),
    }),
  ),
});

/** Schema of a school plan. */
export const schoolPlanSchema: z.ZodType<SchoolPlan> = z.strictObject({
  schema: z.literal("ssos/spsa/1"),
  id: z.string(),
  school: z.strictObject({ cds: z.string(), name: z.string() }),
  year: schoolYear,
  goals: z.array(goal),
  resourceInequities: text,
  csiFunds: written.exactOptional(),
  csiFundsPermanentStaff: z.boolean().exactOptional(),
});

import { z } from "zod";
import { STATE_INDICATORS } from "../accountability/state-indicator.ts";
import { STUDENT_GROUPS } from "../students/student-group.ts";
import { AIM_UNITS, type AimStatement, type AimValue } from "./aim-statement.ts";
import type { ChangeIdea } from "./change-idea.ts";
import type { Driver } from "./driver.ts";
import type { ImprovementWork } from "./improvement-work.ts";
import { PDSA_DECISIONS, type PdsaCycle } from "./pdsa-cycle.ts";
import type { Evidence, PlanLinks, ProblemOfPractice } from "./problem-of-practice.ts";
import type { ForceField, RootCause } from "./root-cause.ts";

const id = z.string().min(1);
const text = z.string();
const share = z.number().min(0).max(100).exactOptional();
const evidence: z.ZodType<Evidence> = z.strictObject({ text, source: text.exactOptional() });
const links: z.ZodType<PlanLinks> = z.strictObject({ goals: z.array(id).exactOptional(), actions: z.array(id).exactOptional(), metrics: z.array(id).exactOptional() });

/** Schema of {@link ProblemOfPractice}. */
export const problemOfPracticeSchema: z.ZodType<ProblemOfPractice> = z.strictObject({
  id,
  text,
  evidence: z.array(evidence).exactOptional(),
  agreementPercent: share,
  plan: links.exactOptional(),
});

/** Schema of {@link RootCause}. */
export const rootCauseSchema: z.ZodType<RootCause> = z.strictObject({
  id,
  problem: id,
  text,
  category: text.exactOptional(),
  parent: id.exactOptional(),
  whys: z.array(text).exactOptional(),
  evidence: z.array(evidence).exactOptional(),
  agreementPercent: share,
});

/** Schema of {@link ForceField}. */
export const forceFieldSchema: z.ZodType<ForceField> = z.strictObject({
  id,
  change: text,
  problem: id.exactOptional(),
  forces: z.array(z.strictObject({ text, direction: z.enum(["driving", "restraining"]), strength: z.literal([1, 2, 3, 4, 5]).exactOptional() })),
});

const value: z.ZodType<AimValue> = z.strictObject({ value: z.number(), unit: z.enum(AIM_UNITS), when: text.exactOptional() });

/** Schema of {@link AimStatement}. */
export const aimStatementSchema: z.ZodType<AimStatement> = z.strictObject({
  id,
  problem: id.exactOptional(),
  who: z
    .strictObject({
      groups: z.array(z.enum(STUDENT_GROUPS)).exactOptional(),
      grades: z.array(text).exactOptional(),
      sites: z.array(text).exactOptional(),
      text: text.exactOptional(),
    })
    .exactOptional(),
  what: z.strictObject({ text, indicator: z.enum(STATE_INDICATORS).exactOptional(), lowerIsBetter: z.boolean().exactOptional() }).exactOptional(),
  from: value.exactOptional(),
  to: value.exactOptional(),
  byWhen: text.exactOptional(),
  plan: links.exactOptional(),
});

/** Schema of {@link Driver}. */
export const driverSchema: z.ZodType<Driver> = z.strictObject({ id, level: z.enum(["primary", "secondary"]), parent: id, text, causes: z.array(id).exactOptional() });

/** Schema of {@link ChangeIdea}. */
export const changeIdeaSchema: z.ZodType<ChangeIdea> = z.strictObject({ id, driver: id, description: text, prototype: z.boolean().exactOptional(), plan: links.exactOptional() });

/** Schema of {@link PdsaCycle}. */
export const pdsaCycleSchema: z.ZodType<PdsaCycle> = z.strictObject({
  id,
  changeIdea: id,
  cycle: z.int().min(1),
  plan: z.strictObject({
    test: text,
    prediction: text.exactOptional(),
    tasks: z.array(z.strictObject({ task: text, who: text.exactOptional(), when: text.exactOptional(), where: text.exactOptional() })).exactOptional(),
    measures: z.array(z.strictObject({ kind: z.enum(["process", "outcome", "balancing"]), definition: text })).exactOptional(),
  }),
  do: z.strictObject({ text, from: text.exactOptional(), until: text.exactOptional() }).exactOptional(),
  study: z.strictObject({ results: text, learning: text.exactOptional(), predictionHeld: z.boolean().exactOptional() }).exactOptional(),
  act: z.strictObject({ decision: z.enum(PDSA_DECISIONS), next: text.exactOptional() }).exactOptional(),
});

/** Schema of {@link ImprovementWork}. */
export const improvementWorkSchema: z.ZodType<ImprovementWork> = z.strictObject({
  id,
  title: text.exactOptional(),
  problems: z.array(problemOfPracticeSchema),
  causes: z.array(rootCauseSchema),
  forceFields: z.array(forceFieldSchema).exactOptional(),
  aims: z.array(aimStatementSchema),
  drivers: z.array(driverSchema),
  changeIdeas: z.array(changeIdeaSchema),
  cycles: z.array(pdsaCycleSchema),
  outcomes: z.array(z.strictObject({ term: z.enum(["short", "medium", "long"]), text })).exactOptional(),
});

import { z } from "zod";
import type { MeasureCode, MeasurePoint, MeasureRefusal } from "./measure-point.ts";
import type { MeasureDefinition } from "./measures.ts";
import type { MeasureTarget, ProgressStep, Trajectory } from "./trajectory.ts";
import type { Finding } from "@ssos/model";
import { findingSchema } from "@ssos/model/schemas";
import type { ControlChart } from "./control-chart.ts";
import type { LeadLag } from "./leading-lagging.ts";
import type { RunChart } from "./run-chart.ts";

/** Schema of {@link MeasurePoint}. */
export const measurePointSchema: z.ZodType<MeasurePoint> = z.strictObject({ at: z.string().min(1), value: z.number().nullable(), size: z.number().exactOptional() });

/** Schema of {@link MeasureTarget}; whether the target is an improvement is checked by `trajectory`. */
export const measureTargetSchema: z.ZodType<MeasureTarget> = z.strictObject({ baseline: z.number(), target: z.number(), steps: z.int().min(1), better: z.enum(["higher", "lower"]) });

/** Schema of {@link MeasureDefinition}. */
export const measureDefinitionSchema: z.ZodType<MeasureDefinition> = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["implementation", "pupil-voice", "governance-and-management", "pupil-outcome"]),
  timing: z.enum(["leading", "lagging"]),
  counts: z.string(),
  outOf: z.string(),
  unit: z.enum(["percent", "count", "days", "points"]),
  better: z.enum(["higher", "lower"]),
  everyDays: z.int().min(1),
  chart: z.enum(["p", "u", "xmr"]),
});

const finding = findingSchema as z.ZodType<Finding<MeasureCode>>;

/** Schema of {@link MeasureRefusal}: why there is no answer. */
export const measureRefusalSchema: z.ZodType<MeasureRefusal> = z.strictObject({ answered: z.literal(false), refusals: z.array(finding) });

/** Schema of {@link ControlChart}. */
export const controlChartSchema: z.ZodType<ControlChart> = z.strictObject({
  answered: z.literal(true),
  kind: z.enum(["xmr", "p", "u"]),
  centre: z.number(),
  baseline: z.int(),
  points: z.array(
    z.strictObject({
      at: z.string(),
      value: z.number(),
      lower: z.number(),
      upper: z.number(),
      signals: z.array(z.enum(["beyond-limit", "two-of-three-beyond-two-sigma", "four-of-five-beyond-one-sigma", "eight-on-one-side", "six-rising-or-falling"])),
    }),
  ),
  findings: z.array(finding),
});

/** Schema of {@link RunChart}. */
export const runChartSchema: z.ZodType<RunChart> = z.strictObject({
  answered: z.literal(true),
  median: z.number(),
  points: z.array(z.strictObject({ at: z.string(), value: z.number() })),
  signals: z.array(z.strictObject({ signal: z.enum(["shift", "trend", "too-few-runs", "too-many-runs"]), from: z.int(), to: z.int() })).nullable(),
  findings: z.array(finding),
});

/** Schema of {@link Trajectory}. */
export const trajectorySchema: z.ZodType<Trajectory> = z.strictObject({ answered: z.literal(true), expected: z.array(z.number()), perStep: z.number() });

/** Schema of {@link ProgressStep}. */
export const progressStepSchema: z.ZodType<ProgressStep> = z.strictObject({ at: z.string(), value: z.number().nullable(), expected: z.number(), standing: z.enum(["met", "on-track", "behind", "not-known"]) });

/** Schema of {@link LeadLag}. */
export const leadLagSchema: z.ZodType<LeadLag> = z.strictObject({ lag: z.int(), correlation: z.number(), lower: z.number(), upper: z.number(), pairs: z.int() });

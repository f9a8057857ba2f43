import { z } from "zod";
import type { MeasurePoint } from "./measure-point.ts";
import type { MeasureDefinition } from "./measures.ts";
import type { MeasureTarget } from "./trajectory.ts";

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

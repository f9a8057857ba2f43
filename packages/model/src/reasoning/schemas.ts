import { z } from "zod";
import { confidenceSchema, rowPlaceSchema, sourceSchema } from "../sources/schemas.ts";
import type { Outcome } from "./outcome.ts";
import type { Operand, Trace, TraceDictionary, TraceInput, TraceParameter, TraceStep, TraceValue } from "./trace.ts";
import type { Truth } from "./truth.ts";
import type { Replay } from "./replay.ts";

/** Checks one of the four answers. */
export const outcomeSchema: z.ZodType<Outcome> = z.enum(["eligible", "not-eligible", "cannot-determine", "not-applicable"]);

/** Checks a truth value. */
export const truthSchema: z.ZodType<Truth> = z.enum(["yes", "no", "unknown"]);

const value: z.ZodType<TraceValue> = z.union([z.number(), z.string(), z.null()]);

const operand: z.ZodType<Operand> = z.union([value, z.strictObject({ step: z.string() }), z.strictObject({ parameter: z.string() })]);

const input: z.ZodType<TraceInput> = z.strictObject({ fact: z.string(), value, row: rowPlaceSchema.exactOptional() });

const common = {
  id: z.string(),
  code: z.string(),
  inputs: z.array(input).exactOptional(),
  citations: z.array(z.string()).exactOptional(),
  openQuestions: z.array(z.string()).exactOptional(),
};

/** Checks a step of a trace. */
export const traceStepSchema: z.ZodType<TraceStep> = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("compare"), left: operand, operator: z.enum(["=", "!=", "<", "<=", ">", ">=", "in"]), right: operand, result: truthSchema }),
  z.strictObject({ ...common, kind: z.literal("combine"), combine: z.enum(["all", "any", "none", "at-least"]), count: z.number().int().exactOptional(), of: z.array(z.string()), result: truthSchema }),
  z.strictObject({ ...common, kind: z.literal("calculate"), operator: z.enum(["sum", "difference", "product", "quotient", "min", "max", "round"]), operands: z.array(operand), result: value }),
  z.strictObject({ ...common, kind: z.literal("choose"), branches: z.array(z.strictObject({ when: z.string(), then: operand })), otherwise: operand, result: value }),
  z.strictObject({ ...common, kind: z.literal("lookup"), table: z.string(), row: operand, column: operand, result: value }),
  z.strictObject({ ...common, kind: z.literal("assign"), value, result: value }),
]);

/** Checks a trace, version 1. */
export const traceSchema: z.ZodType<Trace> = z.strictObject({
  schema: z.literal("ssos/trace/1"),
  question: z.string(),
  subject: z.string(),
  steps: z.array(traceStepSchema),
  answer: z.string(),
});

const parameter: z.ZodType<TraceParameter> = z.strictObject({
  value: z.union([value, z.array(value), z.array(z.array(value))]),
  sources: z.array(z.string()),
  confidence: confidenceSchema,
});

/** Checks the dictionary that traces of a document point to. */
export const traceDictionarySchema: z.ZodType<TraceDictionary> = z.strictObject({
  parameters: z.record(z.string(), parameter),
  sources: z.record(z.string(), sourceSchema),
  openQuestions: z.record(z.string(), z.string()),
});

/** Checks what replaying a trace gave. */
export const replaySchema: z.ZodType<Replay> = z.strictObject({ answer: value, differences: z.array(z.strictObject({ step: z.string(), recorded: value, replayed: value })) });

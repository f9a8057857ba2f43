import type { Trace, TraceStep } from "@ssos/model";
import type { DeterminationStep } from "../determination/determination.ts";

/** Fewest pupils whose number leaves the program. */
const MINIMUM_SHOWN = 11;

/**
 * Leaves sizes of 1 to 10 pupils out of a determination's trace, for whatever is handed on: the step keeps its answer
 * and no longer says by which number, so that the trace replays as before.
 *
 * **When to use** before a trace is written to a file or sent; {@link determinationsDocument} does
 * it by itself. Levels, letters and outcomes are not protected, and all students together have no step, so that no size
 * follows from the others.
 *
 * @param trace - of a determination
 * @example
 * ```ts
 * const size = { id: "2022/SWD/susp/size", code: "size-met", kind: "compare", left: 7, operator: ">=", right: { parameter: "minimum-size/30" }, result: "no" } as const
 * const trace = { schema: "ssos/trace/1", question: "differentiated-assistance", subject: "01611190000000", steps: [size], answer: "no" } as const
 * protectedTrace(trace).steps // => [{ id: "2022/SWD/susp/size", code: "size-met", kind: "assign", value: "no", result: "no" }]
 * ```
 */
export function protectedTrace(trace: Trace<DeterminationStep>): Trace<DeterminationStep> {
  return { ...trace, steps: trace.steps.map(withoutSmallSize) };
}

function withoutSmallSize(step: TraceStep<DeterminationStep>): TraceStep<DeterminationStep> {
  if (step.code !== "size-met" || step.kind !== "compare" || typeof step.left !== "number" || step.left < 1 || step.left >= MINIMUM_SHOWN) return step;
  const { id, code, result } = step;
  return { id, code, kind: "assign", value: result, result };
}

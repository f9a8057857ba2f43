import { replay, type CalculationOperator, type ComparisonOperator, type Operand, type Trace, type TraceDictionary, type TraceInput, type TraceStep, type TraceValue } from "@ssos/model";
import type { LevelStep } from "./level-step.ts";

type Facts = readonly TraceInput[];

const inputsOf = (inputs: Facts | undefined) => (inputs === undefined || inputs.length === 0 ? {} : { inputs });

/** @internal */
export const yesNo = (truth: boolean): "Y" | "N" => (truth ? "Y" : "N");

/** @internal A fact taken as given. */
export const assign = (id: string, code: LevelStep, value: TraceValue, inputs?: Facts): TraceStep<LevelStep> => ({ id, code, kind: "assign", value, result: value, ...inputsOf(inputs) });

/** @internal A comparison; {@link evaluated} fills the result in. */
export const compare = (id: string, code: LevelStep, left: Operand, operator: ComparisonOperator, right: Operand, inputs?: Facts): TraceStep<LevelStep> => ({ id, code, kind: "compare", left, operator, right, result: "unknown", ...inputsOf(inputs) });

/** @internal A calculation; {@link evaluated} fills the result in. */
export const calculate = (id: string, code: LevelStep, operator: CalculationOperator, operands: readonly Operand[], inputs?: Facts): TraceStep<LevelStep> => ({ id, code, kind: "calculate", operator, operands, result: null, ...inputsOf(inputs) });

/** @internal A choice; {@link evaluated} fills the result in. */
export const choose = (id: string, code: LevelStep, branches: readonly { readonly when: string; readonly then: Operand }[], otherwise: Operand): TraceStep<LevelStep> => ({ id, code, kind: "choose", branches, otherwise, result: null });

/** @internal All of earlier steps; {@link evaluated} fills the result in. */
export const all = (id: string, code: LevelStep, of: readonly string[]): TraceStep<LevelStep> => ({ id, code, kind: "combine", combine: "all", of, result: "unknown" });

/** @internal A cell of a grid; {@link evaluated} fills the result in. */
export const lookup = (id: string, code: LevelStep, table: string, row: Operand, column: Operand): TraceStep<LevelStep> => ({ id, code, kind: "lookup", table, row, column, result: null });

/**
 * Gives steps their results by the same rules by which anybody replays them, so that a trace cannot say what does not follow from it.
 * That its answer is also the level is for the tests to show: the levels are computed apart from the traces.
 *
 * @internal
 */
export function evaluated(trace: Trace<LevelStep>, dictionary: TraceDictionary): Trace<LevelStep> {
  const results = new Map(replay(trace, dictionary).differences.map(({ step, replayed }) => [step, replayed]));
  const steps = trace.steps.map((step) => (results.has(step.id) ? ({ ...step, result: results.get(step.id) } as TraceStep<LevelStep>) : step));
  return { ...trace, steps };
}

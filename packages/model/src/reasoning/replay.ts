import { SsosError } from "../findings/error.ts";
import { compareExact, difference, exactOf, product, quotient, sum, type Exact } from "../numbers/exact.ts";
import { decimalText, roundHalfAwayFromZero } from "../numbers/rounding.ts";
import type { CalculationOperator, ComparisonOperator, Operand, Trace, TraceDictionary, TraceStep, TraceValue } from "./trace.ts";
import { allOf, anyOf, atLeast, not, type Truth } from "./truth.ts";

/** What replaying a trace found. */
export interface Replay {
  /** The answer that the recorded comparisons give. */
  readonly answer: TraceValue;
  /** Steps whose recorded result does not follow from what they record; empty for an honest trace. */
  readonly differences: readonly { readonly step: string; readonly recorded: TraceValue; readonly replayed: TraceValue }[];
}

/**
 * Evaluates a trace again from its recorded values alone, so that a stored answer can be checked without its rules.
 *
 * **When to use** to audit stored determinations, or in tests that a trace tells the truth.
 *
 * @param trace - the trace
 * @param dictionary - the dictionary of the document it stands in
 * @throws SsosError `invalid-trace` when a step points to a step or parameter that is not there
 * @example
 * ```ts
 * const trace = { schema: "ssos/trace/1", question: "example", subject: "x", answer: "low", steps: [{ id: "low", code: "below", kind: "compare", left: 3, operator: "<", right: 5, result: "yes" }] } as const
 * replay(trace, { parameters: {}, sources: {}, openQuestions: {} }) // => { answer: "yes", differences: [] }
 * ```
 */
export function replay(trace: Trace, dictionary: TraceDictionary): Replay {
  const results = new Map<string, TraceValue>();
  const differences: { step: string; recorded: TraceValue; replayed: TraceValue }[] = [];
  for (const step of trace.steps) {
    const replayed = replayStep(step, results, dictionary);
    if (!sameValue(replayed, step.result)) differences.push({ step: step.id, recorded: step.result, replayed });
    results.set(step.id, replayed);
  }
  return { answer: resultOf(trace.answer, results), differences };
}

function replayStep(step: TraceStep, results: ReadonlyMap<string, TraceValue>, dictionary: TraceDictionary): TraceValue {
  const valueOf = (operand: Operand): TraceValue => {
    if (operand === null || typeof operand !== "object") return operand;
    if ("step" in operand) return resultOf(operand.step, results);
    const value = parameterOf(operand.parameter, dictionary);
    return typeof value === "object" ? null : value;
  };
  switch (step.kind) {
    case "compare": {
      if (step.operator !== "in") return compare(valueOf(step.left), step.operator, valueOf(step.right));
      const left = valueOf(step.left);
      const list = typeof step.right === "object" && step.right !== null && "parameter" in step.right ? parameterOf(step.right.parameter, dictionary) : [];
      return left === null ? "unknown" : Array.isArray(list) && list.includes(left) ? "yes" : "no";
    }
    case "combine": {
      const truths = step.of.map((id) => resultOf(id, results) as Truth);
      if (step.combine === "all") return allOf(truths);
      if (step.combine === "any") return anyOf(truths);
      if (step.combine === "none") return not(anyOf(truths));
      return atLeast(step.count ?? 0, truths);
    }
    case "calculate":
      return calculate(step.operator, step.operands.map(valueOf));
    case "choose": {
      for (const branch of step.branches) {
        const truth = resultOf(branch.when, results);
        if (truth === "yes") return valueOf(branch.then);
        if (truth === "unknown") return null;
      }
      return valueOf(step.otherwise);
    }
    case "lookup": {
      const [row, column] = [valueOf(step.row), valueOf(step.column)];
      const cells = parameterOf(step.table, dictionary);
      if (row === null || column === null || !Array.isArray(cells)) return null;
      const line: unknown = cells[Number(row) - 1];
      return Array.isArray(line) ? ((line as readonly TraceValue[])[Number(column) - 1] ?? null) : null;
    }
    case "assign":
      return step.value;
  }
}

function resultOf(id: string, results: ReadonlyMap<string, TraceValue>): TraceValue {
  const result = results.get(id);
  if (result === undefined) throw new SsosError("invalid-trace", { found: id, expected: "an earlier step" });
  return result;
}

function parameterOf(id: string, dictionary: TraceDictionary): TraceDictionary["parameters"][string]["value"] {
  const parameter = dictionary.parameters[id];
  if (parameter === undefined) throw new SsosError("invalid-trace", { found: id, expected: "a parameter of the dictionary" });
  return parameter.value;
}

const isNumeric = (value: TraceValue): value is number | string => typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));

/** Numbers and decimal strings compare by value, other texts by identity. */
function sameValue(left: TraceValue, right: TraceValue): boolean {
  return left === right || (isNumeric(left) && isNumeric(right) && compareExact(left, right) === 0);
}

function compare(left: TraceValue, operator: Exclude<ComparisonOperator, "in">, right: TraceValue): Truth {
  if (left === null || right === null) return "unknown";
  if (operator === "=" || operator === "!=") return sameValue(left, right) === (operator === "=") ? "yes" : "no";
  const order = isNumeric(left) && isNumeric(right) ? compareExact(left, right) : left < right ? -1 : left > right ? 1 : 0;
  const holds = operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  return holds ? "yes" : "no";
}

/** Calculates on exact numbers; the result is a decimal string, to 20 digits where it does not end. */
function calculate(operator: CalculationOperator, operands: readonly TraceValue[]): TraceValue {
  if (!operands.every(isNumeric)) return null;
  const [first, ...rest] = operands.map((operand) => exactOf(operand as number | string));
  if (first === undefined) return null;
  const reduce = (step: (left: Exact, right: Exact) => Exact) => rest.reduce(step, first);
  switch (operator) {
    case "sum":
      return plain(reduce((left, right) => sum(left, right)));
    case "difference":
      return plain(reduce(difference));
    case "product":
      return plain(reduce((left, right) => product(left, right)));
    case "quotient":
      return rest.some((operand) => compareExact(operand, 0) === 0) ? null : plain(reduce(quotient));
    case "min":
      return plain(reduce((left, right) => (compareExact(left, right) <= 0 ? left : right)));
    case "max":
      return plain(reduce((left, right) => (compareExact(left, right) >= 0 ? left : right)));
    case "round":
      return plain(roundHalfAwayFromZero(first, Number(operands[1] ?? 0)));
  }
}

const plain = (value: Exact): string => {
  const text = decimalText(value, 20).replace(/0+$/, "");
  return text.endsWith(".") ? text.slice(0, -1) : text;
};

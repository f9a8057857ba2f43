import type { Operand, Trace, TraceDictionary, TraceInput, TraceStep } from "./trace.ts";

/** How to write a trace out. */
export interface RenderOptions {
  /** `text` by default. */
  readonly format?: "text" | "markdown";
}

/**
 * Writes the steps of a trace out, one line each, with values, parameters, rows and citations.
 *
 * **When to use** for an audit of every step; for an explanation to people, use the renderer of the package that made the trace.
 *
 * @param trace - the trace
 * @param dictionary - the dictionary of its document
 * @example
 * ```ts
 * const trace = { schema: "ssos/trace/1", question: "example", subject: "x", answer: "low", steps: [{ id: "low", code: "below", kind: "compare", left: 3, operator: "<", right: { parameter: "cut" }, result: "yes", citations: ["EC 52052(a)(3)"] }] } as const
 * renderTrace(trace, { parameters: { cut: { value: 5, sources: [], confidence: "verified" } }, sources: {}, openQuestions: {} }) // => "low: 3 < 5 (cut) -> yes [EC 52052(a)(3)]\nAnswer: low"
 * ```
 */
export function renderTrace(trace: Trace, dictionary: TraceDictionary, { format = "text" }: RenderOptions = {}): string {
  const lines = trace.steps.map((step) => {
    const line = `${describe(step, dictionary)} -> ${step.result ?? "missing"}${tail(step, dictionary)}`;
    return format === "markdown" ? `- \`${step.id}\`: ${line}` : `${step.id}: ${line}`;
  });
  return [...lines, `${format === "markdown" ? "\n" : ""}Answer: ${trace.answer}`].join("\n");
}

function describe(step: TraceStep, dictionary: TraceDictionary): string {
  const operand = (value: Operand) => describeOperand(value, dictionary);
  switch (step.kind) {
    case "compare":
      return `${operand(step.left)} ${step.operator} ${operand(step.right)}`;
    case "combine":
      return `${step.combine === "at-least" ? `at least ${step.count ?? 0}` : step.combine} of ${step.of.length === 0 ? "nothing" : step.of.join(", ")}`;
    case "calculate":
      return `${step.operator} of ${step.operands.map(operand).join(", ")}`;
    case "choose":
      return [...step.branches.map(({ when, then }) => `${operand(then)} when ${when}`), `else ${operand(step.otherwise)}`].join(", ");
    case "lookup":
      return `row ${operand(step.row)}, column ${operand(step.column)} of ${step.table}`;
    case "assign":
      return step.code;
  }
}

function describeOperand(operand: Operand, { parameters }: TraceDictionary): string {
  if (operand === null) return "missing";
  if (typeof operand !== "object") return String(operand);
  if ("step" in operand) return operand.step;
  const value = parameters[operand.parameter]?.value;
  return value === undefined ? operand.parameter : `${typeof value === "object" ? JSON.stringify(value) : value} (${operand.parameter})`;
}

function tail(step: TraceStep, { openQuestions }: TraceDictionary): string {
  const rows = (step.inputs ?? []).map(place).filter((text) => text !== "");
  const citations = step.citations ?? [];
  const open = (step.openQuestions ?? []).map((id) => `Open: ${openQuestions[id] ?? id}`);
  return [rows.length > 0 ? ` (${rows.join("; ")})` : "", citations.length > 0 ? ` [${citations.join(", ")}]` : "", ...open.map((text) => ` ${text}`)].join("");
}

const place = ({ row }: TraceInput): string => (row === undefined ? "" : `${row.file}:${row.line}`);

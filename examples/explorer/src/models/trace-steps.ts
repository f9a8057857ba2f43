import { determinationDictionary, type Determination } from "@ssos/eligibility";
import { renderTrace } from "@ssos/model";

/** A step of the reasoning, as the audit table shows it. */
export interface StepLine {
  readonly id: string;
  /** What was compared with what, or which steps were put together. */
  readonly what: string;
  readonly result: string;
  /** File and line of the facts. */
  readonly rows: readonly string[];
  readonly citations: readonly string[];
  /** The group the step is about; empty for steps about the whole LEA. */
  readonly group: string;
}

/** Every step of a determination, in order, in the words of `renderTrace`. */
export function stepsOf({ trace }: Determination): StepLine[] {
  if (trace === undefined) return [];
  const lines = renderTrace(trace, determinationDictionary()).split("\n");
  return trace.steps.map((step, index) => {
    const line = (lines[index] ?? "").slice(step.id.length + 2);
    return {
      id: step.id,
      what: line.split(" -> ")[0] ?? "",
      result: String(step.result ?? "missing"),
      rows: (step.inputs ?? []).flatMap(({ row }) => (row === undefined ? [] : [`${row.file}:${row.line}`])),
      citations: step.citations ?? [],
      group: /^\d{4}\/([A-Z]+)\//.exec(step.id)?.[1] ?? "",
    };
  });
}

/** Every citation the determination rests on, once, in the order of the reasoning. */
export function citationsOf({ trace }: Determination): string[] {
  const dictionary = determinationDictionary();
  const used = trace?.steps.flatMap((step) => {
    const parameters = step.kind === "compare" && typeof step.right === "object" && step.right !== null && "parameter" in step.right ? [step.right.parameter] : [];
    return [...(step.citations ?? []), ...parameters.flatMap((id) => dictionary.parameters[id]?.sources ?? [])];
  });
  return [...new Set(used?.filter((source) => source.startsWith("EC ")))];
}

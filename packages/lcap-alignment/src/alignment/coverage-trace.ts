import type { Trace, TraceStep, Truth } from "@ssos/model";
import type { CellCoverage } from "./align-assistance.ts";

/** What the trace of a coverage decides, step by step. */
export type CoverageStep = "metric" | "target" | "target-leaves-lowest" | "action" | "money" | "narrative" | "covered";

/**
 * Gives the reasons of a coverage as a trace: each of its parts, and that all of them make it full.
 *
 * A target that could not be judged does not take the coverage away; a target judged too low does.
 *
 * @param coverage - from `alignAssistance`
 * @returns a trace whose answer is `yes` for full coverage
 * @example
 * ```ts
 * const cell = { cell: { group: "SWD", indicator: "susp" }, metric: "tagged", metrics: ["m"], target: "4", targetLeavesLowest: "unknown", action: "tagged", actions: ["a"], dollars: "200000", narrative: "none", coverage: "partial" } as const
 * replay(coverageTrace(cell), { parameters: {}, sources: {}, openQuestions: {} }) // => { answer: "no", differences: [] }
 * ```
 */
export function coverageTrace(coverage: CellCoverage): Trace<CoverageStep> {
  const { group, indicator, school } = coverage.cell;
  const given = (code: CoverageStep, value: string | null, right: string): TraceStep<CoverageStep> => ({
    id: code,
    code,
    kind: "compare",
    left: value,
    operator: "!=",
    right,
    result: value === null ? "unknown" : value === right ? "no" : "yes",
    inputs: [{ fact: code, value }],
  });
  const steps: readonly TraceStep<CoverageStep>[] = [
    given("metric", coverage.metric, "none"),
    given("target", coverage.target ?? "none", "none"),
    given("target-leaves-lowest", coverage.targetLeavesLowest, "no"),
    given("action", coverage.action, "none"),
    given("money", coverage.dollars ?? "0", "0"),
    given("narrative", coverage.narrative, "none"),
  ];
  const covered: Truth = coverage.coverage === "full" ? "yes" : "no";
  return {
    schema: "ssos/trace/1",
    question: "assistance-in-plan",
    subject: `${school ?? "LEA"}/${group}/${indicator}`,
    steps: [...steps, { id: "covered", code: "covered", kind: "combine", combine: "all", of: steps.map((step) => step.id), result: covered, citations: ["EC 52070(d)(1)(F)"] }],
    answer: "covered",
  };
}

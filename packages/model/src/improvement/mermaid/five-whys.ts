import type { ProblemOfPractice } from "../problem-of-practice.ts";
import type { RootCause } from "../root-cause.ts";
import { mermaidLabel } from "./label.ts";

/**
 * Draws the chain of whys from a problem to a root cause, as Mermaid text.
 *
 * @param problem - where the chain begins
 * @param cause - its `whys` in order; without any, the cause answers directly
 * @example
 * ```ts
 * fiveWhysDiagram({ id: "p", text: "Absence" }, { id: "c", problem: "p", text: "Routes", whys: ["The bus is late"] }) // => "flowchart TD\n  why0[\"Absence\"]\n  why0 -->|why?| why1[\"The bus is late\"]\n  why1 -->|why?| why2[\"Routes\"]\n"
 * ```
 */
export function fiveWhysDiagram(problem: ProblemOfPractice, cause: RootCause): string {
  const whys = cause.whys ?? [];
  const answers = whys.at(-1) === cause.text ? whys : [...whys, cause.text];
  const lines = answers.map((answer, index) => `  why${index} -->|why?| why${index + 1}[${mermaidLabel(answer)}]`);
  return `flowchart TD\n  why0[${mermaidLabel(problem.text)}]\n${lines.join("\n")}\n`;
}

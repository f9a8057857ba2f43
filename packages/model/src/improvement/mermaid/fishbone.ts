import type { ProblemOfPractice } from "../problem-of-practice.ts";
import type { RootCause } from "../root-cause.ts";
import { mermaidLabel } from "./label.ts";

/**
 * Draws a problem and its causes as a fishbone, as Mermaid text: categories are ribs, causes hang on them, narrower causes on wider ones.
 *
 * @param problem - the head
 * @param causes - causes of this problem; others are left out; without category they hang on `Other causes`
 * @example
 * ```ts
 * fishboneDiagram({ id: "p", text: "Absence" }, [{ id: "c", problem: "p", text: "Bus routes", category: "process" }]) // => "flowchart LR\n  head[\"Absence\"]\n  rib0([\"process\"]) --> head\n  cause0[\"Bus routes\"] --> rib0\n"
 * ```
 */
export function fishboneDiagram(problem: ProblemOfPractice, causes: readonly RootCause[]): string {
  const own = causes.filter((cause) => cause.problem === problem.id);
  const ribs = [...new Set(own.filter((cause) => parentOf(cause, own) === undefined).map(categoryOf))];
  const lines = [`  head[${mermaidLabel(problem.text)}]`, ...ribs.map((rib, index) => `  rib${index}([${mermaidLabel(rib)}]) --> head`)];
  own.forEach((cause, index) => {
    const parent = parentOf(cause, own);
    const target = parent === undefined ? `rib${ribs.indexOf(categoryOf(cause))}` : `cause${own.indexOf(parent)}`;
    lines.push(`  cause${index}[${mermaidLabel(cause.text)}] --> ${target}`);
  });
  return `flowchart LR\n${lines.join("\n")}\n`;
}

const categoryOf = (cause: RootCause): string => cause.category ?? "Other causes";
const parentOf = (cause: RootCause, all: readonly RootCause[]): RootCause | undefined =>
  cause.parent === undefined || cause.parent === cause.id ? undefined : all.find((other) => other.id === cause.parent);

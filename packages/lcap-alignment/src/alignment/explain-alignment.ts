import { dollarText } from "../tables/figure.ts";
import { cellText } from "../required/matching.ts";
import type { AssistanceAlignment, CellCoverage } from "./align-assistance.ts";

/**
 * Writes an alignment as Markdown: the coverage matrix and the gaps, the gravest first.
 *
 * @param alignment - from `alignAssistance`
 * @example
 * ```ts
 * explainAlignment({ schema: "ssos/assistance-alignment/1", plan: "P", year: "2025-26", cells: [], notEvaluated: [], gaps: [] }).split("\n")[2] // => "No group and indicator led to identification."
 * ```
 */
export function explainAlignment(alignment: AssistanceAlignment): string {
  const { cells, gaps } = alignment;
  const full = cells.filter((cell) => cell.coverage === "full").length;
  const lines = [`# Assistance and plan: ${alignment.plan} (${alignment.year})`, ""];
  if (cells.length === 0) lines.push("No group and indicator led to identification.");
  else {
    lines.push(
      `${full} of ${cells.length} groups and indicators are fully covered.`,
      "",
      "| Group and indicator | Metric | Target | Action | Money | Summary | Coverage |",
      "|---|---|---|---|---|---|---|",
      ...cells.map(row),
    );
    lines.push("", ...(gaps.length === 0 ? ["No gaps."] : ["## Gaps", "", ...gaps.map((gap) => `- ${gap.message} ${gap.todo}`)]));
  }
  for (const group of alignment.notEvaluated)
    lines.push("", `${group.group}: which indicators led to identification was not given (priorities ${group.priorities.join(", ")}); not evaluated.`);
  if (cells.some((cell) => cell.metric === "text" || cell.action === "text" || cell.narrative === "text"))
    lines.push("", '"read" means found in the wording only; the planners have not marked it.');
  return `${lines.join("\n")}\n`;
}

const LINKS = { tagged: "yes", text: "read", none: "no" } as const;

function row(cell: CellCoverage): string {
  const target =
    cell.target === null
      ? "none"
      : `${cell.target}${cell.targetLeavesLowest === "yes" ? ", leaves the lowest level" : cell.targetLeavesLowest === "no" ? ", stays at the lowest level" : ", not judged"}`;
  return `| ${cellText(cell.cell)} | ${LINKS[cell.metric]} | ${target} | ${LINKS[cell.action]} | ${cell.dollars === null ? "unknown" : dollarText(cell.dollars)} | ${LINKS[cell.narrative]} | ${cell.coverage} |`;
}

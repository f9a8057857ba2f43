import type { DecisionTree } from "./decision-tree.ts";
import { outcomeText, questionText } from "./words.ts";

/**
 * Draws a decision tree as a Mermaid flowchart: questions as diamonds with their citation, ends as boxes.
 *
 * @param tree - a decision tree
 * @param options - ids of nodes to set off, such as the path of a {@link DecisionAnswer} and its outcome
 * @example
 * ```ts
 * const tree = treeAt(allDecisionTrees, "plan-not-approved", "2013-07-01")
 * tree.ok && mermaidOf(tree.value).split("\n").slice(0, 3) // => ["flowchart TD", "  approved{\"Was the plan or update approved?<br/>EC 52071(a)@2013-07-01\"}", "  approved -- yes --> nothing"]
 * ```
 */
export function mermaidOf(tree: DecisionTree, options: { readonly highlight?: readonly string[] } = {}): string {
  const lines = ["flowchart TD"];
  for (const [id, node] of Object.entries(tree.nodes)) {
    if ("fact" in node) lines.push(`  ${id}{"${label(questionText(node), node.citations)}"}`, `  ${id} -- yes --> ${node.yes}`, `  ${id} -- no --> ${node.no}`);
    else lines.push(`  ${id}["${label(outcomeText(node), node.citations)}"]`);
  }
  const marked = (options.highlight ?? []).filter((id) => id in tree.nodes);
  if (marked.length > 0) lines.push("  classDef reached stroke-width:3px", `  class ${marked.join(",")} reached`);
  return `${lines.join("\n")}\n`;
}

/** Quotation marks end a label and angle brackets are markup: both go in as Mermaid's entity codes. */
function label(text: string, citations: readonly string[]): string {
  const escaped = text.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;");
  return citations.length === 0 ? escaped : `${escaped}<br/>${citations.join(", ")}`;
}

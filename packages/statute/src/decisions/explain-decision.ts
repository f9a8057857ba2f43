import type { DecisionAnswer } from "./decide.ts";
import { decisionFacts } from "./decision-facts.ts";
import type { DecisionTree, OutcomeNode } from "./decision-tree.ts";
import { openQuestions } from "./open-questions.ts";
import { outcomeText, questionText } from "./words.ts";

/**
 * Tells in sentences where a decision tree led and why: the questions on the way, the end or what is missing, and the
 * open legal questions.
 *
 * @param tree - the tree that was run
 * @param answer - from {@link decide} with that tree
 * @param options - `text` (default) or `markdown`
 * @example
 * ```ts
 * const tree = treeAt(allDecisionTrees, "data-management", "2026-10-02")
 * tree.ok && explainDecision(tree.value, decide(tree.value, { kind: "coe", failsDataRequirements: true })).split("\n").slice(0, 4) // => ["Data management, text of July 9, 2026", "What kind of LEA is it: charter school? no (EC 52071.1(b), EC 52071.51(a))", "Does the LEA fail the requirements of EC 60900? yes (EC 60900)", "What kind of LEA is it: county office? yes (EC 52071.51(a))"]
 * ```
 */
export function explainDecision(tree: DecisionTree, answer: DecisionAnswer, options: { readonly format?: "text" | "markdown" } = {}): string {
  const markdown = options.format === "markdown";
  const item = (text: string) => (markdown ? `- ${text}` : text);
  const results = new Map(answer.trace.steps.map(({ id, result }) => [id, result]));
  const way = answer.path.flatMap((id) => {
    const node = tree.nodes[id];
    if (node === undefined || !("fact" in node)) return [];
    const holds = results.get(`${id}/holds`);
    return [item(`${questionText(node)} ${holds === "yes" || holds === "no" ? holds : "not known"} (${node.citations.join(", ")})`)];
  });
  const { outcome, missing, possible } = answer;
  const end = outcome === null ? [`Cannot be determined. Missing: ${missing.map((key) => `${decisionFacts[key].question} (${key})`).join("; ")}`, `Still possible: ${possible.map((id) => withCitations(tree.nodes[id] as OutcomeNode)).join("; ")}`] : [`Answer: ${withCitations(outcome)}`];
  const open = answer.openQuestions.map((id) => item(`Open question: ${openQuestions[id].question} ${openQuestions[id].handling}`));
  return [markdown ? `**${tree.title}**\n` : tree.title, ...way, ...(markdown ? [""] : []), ...end.flatMap((line) => (markdown ? [line, ""] : [line])), ...open].join("\n").trimEnd();
}

function withCitations(node: OutcomeNode): string {
  return node.citations.length === 0 ? outcomeText(node) : `${outcomeText(node)} (${node.citations.join(", ")})`;
}

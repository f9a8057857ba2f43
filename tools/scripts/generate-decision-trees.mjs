// Writes docs/decision-trees.md and docs/roles-and-responsibilities.md from @ssos/statute, as of the last text that was read.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const AS_OF = "2026-10-02";
const [statute, duties, decisions] = await Promise.all(["index.ts", "duties/index.ts", "decisions/index.ts"].map((path) => importSource(`packages/statute/src/${path}`)));
const { allDecisionTrees, allDuties, DECISION_POINTS, decisionFacts, mermaidOf, openQuestions, responsibilitiesMarkdown, responsibilityMatrix, treeAt } = { ...statute, ...duties, ...decisions };

writeFileSync(
  `${docs}decision-trees.md`,
  [
    "# Decision trees",
    `Made from \`@ssos/statute\` by \`npm run generate\`; do not edit. The trees in force on ${AS_OF}; run them on facts with \`decide\`, ask for those of another day with \`treeAt\`. A fact that is not given leaves the answer open.`,
    ...DECISION_POINTS.map(section),
    "## Facts that the trees ask for",
    ["| fact | question | answer |", "| --- | --- | --- |", ...Object.entries(decisionFacts).map(([key, { question, answer }]) => `| \`${key}\` | ${question} | ${answer} |`)].join("\n"),
  ].join("\n\n") + "\n",
);

const matrix = responsibilityMatrix(allDuties.filter(({ actors }) => !actors.includes("reader")), AS_OF);
writeFileSync(
  `${docs}roles-and-responsibilities.md`,
  `# Roles and responsibilities\n\nMade from the duties of \`@ssos/statute\` by \`npm run generate\`; do not edit. What each may, must and must not do on ${AS_OF}, in our words, with citations. A norm addressed to several stands with each.\n\n${responsibilitiesMarkdown(matrix).trimEnd()}\n`,
);

function section(point) {
  const answer = treeAt(allDecisionTrees, point, AS_OF);
  if (!answer.ok) throw new Error(`no tree for ${point}`);
  const tree = answer.value;
  const others = allDecisionTrees.filter((other) => other.point === point && other !== tree).map(({ from }) => from);
  const open = [...new Set(Object.values(tree.nodes).flatMap((node) => node.openQuestions ?? []))];
  return [
    `## ${tree.title.replace(/, text of .*$/, "")}`,
    `In force from ${tree.from}, confidence ${tree.confidence}.${others.length === 0 ? "" : ` Earlier trees begin on ${others.join(", ")}.`}`,
    `\`\`\`mermaid\n${mermaidOf(tree)}\`\`\``,
    ...(open.length === 0 ? [] : [`Open:\n\n${open.map((id) => `- **${id}**: ${openQuestions[id].question}`).join("\n")}`]),
  ].join("\n\n");
}

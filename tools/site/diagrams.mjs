// Flowcharts in Mermaid, as @ssos/statute writes them, drawn without a browser; and the same as a list that can be read aloud.
import { instance } from "@viz-js/viz";

const viz = await instance();

/** @returns nodes and edges of a flowchart whose nodes are `id{"..."}` or `id["..."]` and whose edges say yes or no */
export function flowchartOf(text) {
  const nodes = new Map();
  const edges = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    const node = /^(\w+)([{[])"(.*)"[}\]]$/.exec(line);
    const edge = /^(\w+) -- (\w+) --> (\w+)$/.exec(line);
    if (node !== null) nodes.set(node[1], { question: node[2] === "{", lines: node[3].split("<br/>").map(unescaped) });
    else if (edge !== null) edges.push({ from: edge[1], answer: edge[2], to: edge[3] });
    else if (line !== "" && line !== "flowchart TD") throw new Error(`a line of a flowchart that cannot be drawn: ${line}`);
  }
  for (const { from, to } of edges) if (!nodes.has(from) || !nodes.has(to)) throw new Error(`an arrow from ${from} to ${to} leads nowhere`);
  return { nodes, edges };
}

const unescaped = (text) => text.replaceAll("#quot;", '"').replaceAll("#lt;", "<").replaceAll("#gt;", ">").replaceAll("#35;", "#");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

let count = 0;

export function diagramHtml(text) {
  const { nodes, edges } = flowchartOf(text);
  const prefix = `step-${(count += 1)}-`;
  const numbers = new Map([...nodes.keys()].map((id, index) => [id, index + 1]));
  const name = (id) => `<a href="#${prefix}${id}">step ${numbers.get(id)}</a>`;
  const items = [...nodes].map(([id, { lines }]) => {
    const [label, ...citations] = lines;
    const next = edges.filter(({ from }) => from === id).map(({ answer, to }) => `${answer}: ${name(to)}`);
    return `<li id="${prefix}${id}">${escaped(label)}${citations.length === 0 ? "" : ` <small>(${escaped(citations.join(", "))})</small>`}${next.length === 0 ? "" : `<br>${next.join("; ")}`}</li>`;
  });
  return `<div class="diagram" tabindex="0" role="region" aria-label="Diagram ${count}">${svgOf(nodes, edges, numbers)}</div>\n<details class="steps"><summary>The same as a list</summary>\n<ol>\n${items.join("\n")}\n</ol>\n</details>\n`;
}

function svgOf(nodes, edges, numbers) {
  const quoted = (label) => `"${label.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  const dot = [
    'digraph { rankdir=LR; nodesep=0.15; ranksep=0.45; node [fontname="Arial" fontsize=11 margin="0.26,0.08"]; edge [fontname="Arial" fontsize=10 arrowsize=0.7];',
    ...[...nodes].map(([id, { question, lines }]) => `${id} [shape=box style="${question ? "rounded,filled" : "filled"}" fillcolor="${question ? "#ffffff" : "#e8eef5"}" label=${quoted([`${numbers.get(id)}. ${lines[0]}`, ...lines.slice(1)].map(wrapped).join("\n"))}];`),
    ...edges.map(({ from, answer, to }) => `${from} -> ${to} [label="${answer}"];`),
    "}",
  ].join("\n");
  const svg = viz.renderString(dot, { format: "svg", engine: "dot" });
  return svg.slice(svg.indexOf("<svg")).replaceAll(/<title>[^<]*<\/title>\n?/g, "").replaceAll(/ id="[^"]*"/g, "").replace("<svg", '<svg role="img" aria-label="Flowchart; the same as the list below it"');
}

/** Lines of at most 34 characters, broken at spaces. */
function wrapped(text) {
  return text.split(" ").reduce((lines, word) => (lines.length > 0 && `${lines.at(-1)} ${word}`.length <= 34 ? [...lines.slice(0, -1), `${lines.at(-1)} ${word}`] : [...lines, word]), []).join("\n");
}

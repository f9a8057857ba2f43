// What a notebook shows: tables, charts and text, each in the forms that front ends can choose from.
// In Deno's kernel they are displayed; run by plain Node, the plain text is printed.
import { View, parse } from "vega";
import { compile } from "vega-lite";

/** Everything that was shown, in order: by this, what Node makes of the cells is compared with what the kernel made. */
export const shown = [];

/** Displayed, not returned: the kernel may send a returned value after it said that it is done, and it is then lost. */
async function show(forms) {
  shown.push(forms);
  if (globalThis.Deno?.jupyter === undefined) console.log(`${forms["text/plain"]}\n`);
  else await Deno.jupyter.display(forms, { raw: true });
}

const escaped = (value) => String(value ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Rows of plain objects as a table; numbers stand to the right, what is missing stays empty. */
export function table(rows) {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const cell = (value) => `<td${typeof value === "number" ? ' style="text-align: right"' : ""}>${escaped(value)}</td>`;
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${columns.map((column) => cell(row[column])).join("")}</tr>`).join("\n");
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? "").length)));
  const line = (cells) => cells.map((value, index) => String(value ?? "").padEnd(widths[index])).join("  ").trimEnd();
  return show({
    "text/html": `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`,
    "text/plain": [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join("\n"),
  });
}

/** A Vega-Lite chart: its specification for front ends that draw it, SVG for others, its description for who cannot see it. */
export async function chart(spec) {
  const svg = await new View(parse(compile(spec).spec), { renderer: "none" }).toSVG();
  return show({ "application/vnd.vegalite.v6+json": spec, "image/svg+xml": svg, "text/plain": spec.description });
}

/** Plain text as it stands. */
export const text = (content) => show({ "text/plain": content });

/** Markdown where the front end knows it. */
export const markdown = (content) => show({ "text/markdown": content, "text/plain": content });

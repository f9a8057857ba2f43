// Markdown to HTML: headings with anchors, links within the site, coloured cells, diagrams and highlighted code.
import hljs from "highlight.js/lib/common";
import MarkdownIt from "markdown-it";
import { diagramHtml } from "./diagrams.mjs";

/** As hosts of repositories make anchors, so that the same links work there and here. */
export const anchorOf = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");

/** The signs of the Dashboard's colours in documents, and the class of a cell. */
const COLOURS = { "🟥": "red", "🟧": "orange", "🟨": "yellow", "🟩": "green", "🟦": "blue" };
const SIGN = new RegExp(`^(${Object.keys(COLOURS).join("|")})\\s*`, "u");

/**
 * @param text - the document
 * @param options - `link` turns the target of a link or image into the one on the site
 * @returns {{ html: string, sections: { heading: string, anchor: string, text: string }[] }} the page's body, and its text by heading for the search
 */
export function render(text, { link }) {
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false, highlight: (code, language) => highlighted(code, language) });
  const sections = [];
  md.core.ruler.push("site", ({ tokens }) => {
    const seen = new Map();
    tokens.forEach((token, index) => {
      if (token.type === "heading_open") {
        const heading = plainOf(tokens[index + 1]);
        const base = anchorOf(heading);
        const count = seen.get(base) ?? 0;
        seen.set(base, count + 1);
        const anchor = count === 0 ? base : `${base}-${count}`;
        token.attrSet("id", anchor);
        sections.push({ heading, anchor, text: "" });
      } else if (token.type === "inline") {
        for (const child of token.children ?? []) relink(child, link);
        colour(tokens[index - 1], token);
        if (tokens[index - 1]?.type !== "heading_open" && sections.length > 0) sections.at(-1).text += ` ${plainOf(token)}`;
      }
    });
  });
  let tables = 0;
  md.renderer.rules.table_open = () => `<div class="table" tabindex="0" role="region" aria-label="Table ${(tables += 1)}"><table>\n`;
  md.renderer.rules.table_close = () => "</table></div>\n";
  md.renderer.rules.th_open = (tokens, index, options, _env, self) => {
    tokens[index].attrSet("scope", "col");
    return self.renderToken(tokens, index, options);
  };
  md.renderer.rules.th_close = () => "</th>";
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, ...rest) => (tokens[index].info === "mermaid" ? diagramHtml(tokens[index].content) : fence(tokens, index, ...rest).replace("<pre>", '<pre tabindex="0">'));
  const html = md.render(text).replaceAll(/<th([^>]*)><\/th>/g, "<td$1></td>").replaceAll(/(<td) scope="col"/g, "$1");
  return { html, sections };
}

function relink(token, link) {
  for (const name of ["href", "src"]) {
    const target = token.attrGet?.(name);
    if (typeof target === "string") token.attrSet(name, link(target));
  }
}

/** A cell whose text begins with a colour's sign takes that colour, since not every machine has a font with the sign. */
function colour(before, token) {
  const [first] = token.children ?? [];
  if (before?.type === "td_open" && first?.type === "text") {
    const sign = SIGN.exec(first.content)?.[1];
    if (sign !== undefined) {
      before.attrJoin("class", `dashboard ${COLOURS[sign]}`);
      first.content = first.content.replace(SIGN, "");
    }
  }
}

function plainOf({ children, content }) {
  return children === null ? content : children.map((child) => (child.type === "softbreak" || child.type === "hardbreak" || child.type === "html_inline" ? " " : child.content)).join("");
}

function highlighted(code, language) {
  const known = { ts: "typescript", sh: "bash", js: "javascript", json: "json", typescript: "typescript", sql: "sql", python: "python", r: "r" }[language];
  return known === undefined ? "" : hljs.highlight(code, { language: known }).value;
}

/** A source file as a page of its own, for links that lead to code. */
export function sourceHtml(code, path) {
  const body = highlighted(code, path.split(".").at(-1)) || code.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<h1>${path.split("/").at(-1)}</h1>\n<p><code>${path}</code></p>\n<pre tabindex="0"><code>${body}</code></pre>`;
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildSite } from "./build.mjs";
import { checkSite } from "./check.mjs";
import { diagramHtml, flowchartOf } from "./diagrams.mjs";
import { render } from "./markdown.mjs";
import { between, urlOf } from "./pages.mjs";

const folder = mkdtempSync(join(tmpdir(), "ssos-site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const asIs = { link: (target) => target };

describe("the built site", () => {
  const counts = buildSite(folder);

  test("holds every guide and decision, and no link of it leads nowhere or fetches from elsewhere", () => {
    const { links, broken } = checkSite(folder);
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(1000);
    expect(counts.pages).toBeGreaterThan(30);
    const docs = fileURLToPath(new URL("../../docs", import.meta.url));
    const documents = readdirSync(docs, { recursive: true }).map(String).filter((name) => name.endsWith(".md") && !name.startsWith("site"));
    expect(documents.filter((name) => !existsSync(join(folder, urlOf(`docs/${name}`))))).toEqual([]);
  });

  test("keeps the colours of the five-by-five tables, and its images", () => {
    expect(readFileSync(join(folder, "five-by-five.html"), "utf8")).toMatch(/<td[^>]*class="dashboard red"[^>]*>Red<\/td>/);
    expect(readFileSync(join(folder, "five-by-five.html"), "utf8")).not.toMatch(/[🟥🟧🟨🟩🟦]/u);
    expect(existsSync(join(folder, "files/docs/charts/monterey-county.png"))).toBe(true);
  });

  test("finds words: the index has headings with their text", () => {
    const script = readFileSync(join(folder, "assets/search-index.js"), "utf8");
    const entries = JSON.parse(script.slice(script.indexOf("["), script.lastIndexOf(";")));
    expect(entries.some(([title, heading, url, text]) => title === "Explain a determination" && heading === "For families" && url === "guides/explain-a-determination.html#for-families" && text.includes("Spanish"))).toBe(true);
  });
});

describe("Markdown", () => {
  test("headings get the anchors that hosts of repositories give, numbered when they repeat", () => {
    expect(render("# A `b` c!\n## Tests\n## Tests", asIs).html).toBe('<h1 id="a-b-c">A <code>b</code> c!</h1>\n<h2 id="tests">Tests</h2>\n<h2 id="tests-1">Tests</h2>\n');
  });
  test("empty header cells are no headers, others name their column", () => {
    const { html } = render("# T\n\n| | b |\n| --- | --- |\n| 🟥 Red | 🟥 |", asIs);
    expect(html).toContain("<td></td>");
    expect(html).toContain('<th scope="col">b</th>');
    expect(html).toContain('<td class="dashboard red">Red</td>');
  });
  test("code is coloured and never markup", () => {
    expect(render("```ts\nconst a = `<b>`;\n```", asIs).html).toContain("&lt;b&gt;");
    expect(render("```\n<b>\n```", asIs).html).toContain("&lt;b&gt;");
  });
});

describe("a diagram", () => {
  const text = 'flowchart TD\n  a{"Is it #lt;b#gt;?<br/>EC 1(a)"}\n  a -- yes --> b\n  a -- no --> c\n  b["Yes & done"]\n  c["No"]\n';
  test("is drawn, and told as a list whose steps lead to one another", () => {
    const html = diagramHtml(text);
    expect(html).toContain("<svg role=\"img\"");
    expect(html).toMatch(/Is it &lt;b&gt;\? <small>\(EC 1\(a\)\)<\/small><br>yes: <a href="#(step-\d+-b)">step 2<\/a>/);
    expect(html).toContain("Yes &amp; done");
    expect(flowchartOf(text).edges).toHaveLength(2);
  });
  test("with a line that is not understood, or an arrow to nowhere, is an error", () => {
    expect(() => flowchartOf("flowchart TD\n  a((x))")).toThrow(/cannot be drawn/);
    expect(() => flowchartOf('flowchart TD\n  a["x"]\n  a -- yes --> b')).toThrow(/nowhere/);
  });
});

test("links between pages need no server", () => {
  expect(between("guides/a.html", "guides/b.html")).toBe("b.html");
  expect(between("guides/a.html", "index.html")).toBe("../index.html");
  expect(between("index.html", "guides/a.html")).toBe("guides/a.html");
  expect(between("guides/a.html", "guides/a.html")).toBe("a.html");
  expect([urlOf("README.md"), urlOf("docs/README.md"), urlOf("docs/decisions/README.md"), urlOf("packages/model/README.md")]).toEqual(["index.html", "documents.html", "decisions.html", "packages/model.html"]);
});

test("the check names what is wrong", () => {
  const place = mkdtempSync(join(folder, "wrong-"));
  writeFileSync(join(place, "a.html"), '<a id="x" href="b.html">b</a><a href="#y">y</a><a href="a.html#x">x</a><a href="https://example.org">e</a><img src="https://example.org/p.png">');
  expect(checkSite(place)).toEqual({ links: 5, broken: ["a.html: b.html does not exist", "a.html: #y: no such place in a.html", 'a.html: <img src="https://example.org/p.png"> is fetched from elsewhere'] });
});

// The site: every document, the sources they link to, a search, and the reference, in one folder that opens without a server.
//
//   node tools/site/build.mjs                      docs/site, with the reference that turbo run docs has put there
//   node tools/site/build.mjs --out DIR            another folder, with a stand-in where it has no reference
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { layout } from "./layout.mjs";
import { checkSite } from "./check.mjs";
import { render, sourceHtml } from "./markdown.mjs";
import { between, pagesOf } from "./pages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One file that runs by itself; the site has it where it was built. */
const EXPLORER = join(root, "examples/explorer/dist/index.html");

/** Put into the reference's header by typedoc.json, where no relative link can be given. */
const HOME_LINK = "https://documents.invalid/";

/**
 * Builds the site.
 *
 * @param {string} out - the folder; its reference/ is kept, everything else is written anew
 * @returns {{ pages: number, sources: number, reference: number }} how many pages of each kind it holds
 */
export function buildSite(out) {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (name !== "reference") rmSync(join(out, name), { recursive: true, force: true });
  const pages = pagesOf(root);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const sources = new Set();
  const copied = new Set();
  const index = [];

  for (const page of pages) {
    const link = (target) => linkFrom(page, target, { byFile, sources, copied });
    const { html, sections } = render(page.text, { link });
    write(out, page.url, layout(page, html, pages, HEADER));
    for (const { heading, anchor, text } of sections) index.push([page.title, heading, `${page.url}#${anchor}`, text.replaceAll(/\s+/g, " ").trim()]);
  }
  for (const path of sources) writeSource(out, path, pages, sources);
  for (const path of copied) {
    mkdirSync(dirname(join(out, "files", path)), { recursive: true });
    cpSync(join(root, path), join(out, "files", path));
  }
  const reference = finishReference(join(out, "reference"), pages);
  index.push(...reference.map(({ name, url }) => [name, name, `reference/${url}`, "Reference"]));
  cpSync(fileURLToPath(new URL("assets", import.meta.url)), join(out, "assets"), { recursive: true });
  if (existsSync(EXPLORER)) cpSync(EXPLORER, join(out, "explorer-page.html"));
  write(out, "assets/search-index.js", `globalThis.ssosSearchIndex = ${JSON.stringify(index)};\n`);
  return { pages: pages.length, sources: sources.size, reference: reference.length };
}

function write(out, url, text) {
  mkdirSync(dirname(join(out, url)), { recursive: true });
  writeFileSync(join(out, url), text);
}

/** The target on the site of a link in a document: another page, a source's page, or a file that is copied. */
function linkFrom(page, target, { byFile, sources, copied }) {
  if (/^[a-z]+:/i.test(target) || target.startsWith("#")) return target;
  const [path, anchor] = target.split("#");
  const file = posix.normalize(posix.join(posix.dirname(page.file), decodeURI(path))).replace(/\/$/, "");
  const rest = anchor === undefined ? "" : `#${anchor}`;
  const other = byFile.get(file) ?? byFile.get(`${file}/README.md`);
  if (other !== undefined) return `${between(page.url, other.url)}${rest}`;
  if (!existsSync(join(root, file))) return target; // the check names it
  if (/\.(png|svg|jpe?g|webp|ipynb|html|sql|csv)$/.test(file)) {
    copied.add(file);
    return between(page.url, `files/${file}`);
  }
  sources.add(file);
  return between(page.url, sourceUrl(file));
}

/** Links beside the search. */
const HEADER = [...(existsSync(EXPLORER) ? [{ url: "explorer-page.html", title: "Explorer" }] : []), { url: "reference/index.html", title: "Reference" }];

const sourceUrl = (path) => `source/${path}.html`;

/** A file's text, or a folder's list of files. */
function writeSource(out, path, pages, sources) {
  const url = sourceUrl(path);
  const title = path.split("/").at(-1);
  if (!statSync(join(root, path)).isDirectory()) return write(out, url, layout({ url, title, section: "", file: path }, sourceHtml(readFileSync(join(root, path), "utf8"), path), pages, HEADER));
  const items = readdirSync(join(root, path), { withFileTypes: true })
    .filter((item) => item.isFile() && !/\.test\.ts$|\.test-d\.ts$/.test(item.name))
    .map(({ name }) => {
      const file = `${path}/${name}`;
      if (!sources.has(file)) write(out, sourceUrl(file), layout({ url: sourceUrl(file), title: name, section: "", file }, sourceHtml(readFileSync(join(root, file), "utf8"), file), pages, HEADER));
      return `<li><a href="${between(url, sourceUrl(file))}">${name}</a></li>`;
    });
  return write(out, url, layout({ url, title, section: "", file: path }, `<h1>${title}</h1>\n<p><code>${path}</code></p>\n<ul>${items.join("")}</ul>`, pages, HEADER));
}

/** What TypeDoc's theme leaves out for screen readers: which part is the page itself and which its contents, and the name of its second navigation. */
const LANDMARKS = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Contents">'],
  ['<nav id="tsd-sidebar-links" class="tsd-navigation">', '<nav id="tsd-sidebar-links" class="tsd-navigation" aria-label="Documents">'],
];

/** Puts the way home and landmarks into the reference's pages; where there is no reference, a page that says how to make it. */
function finishReference(folder, pages) {
  if (!existsSync(join(folder, "assets"))) {
    const url = "reference/index.html";
    write(dirname(folder), url, layout({ url, title: "Reference", section: "" }, "<h1>Reference</h1>\n<p>This build has no reference; <code>npm run site</code> makes it.</p>", pages, HEADER));
    return [];
  }
  const entries = [];
  for (const name of readdirSync(folder, { recursive: true })) {
    const url = String(name).replaceAll("\\", "/");
    if (!url.endsWith(".html")) continue;
    const path = join(folder, url);
    const text = readFileSync(path, "utf8");
    const home = `${"../".repeat(url.split("/").length)}index.html`;
    const finished = LANDMARKS.reduce((page, [found, given]) => page.replace(found, given), text.replaceAll(HOME_LINK, home));
    if (finished !== text) writeFileSync(path, finished);
    const exported = /^(?:functions|types|interfaces|variables|classes)\/_ssos_(.+?)\.(?:index\.)?(\w+)\.html$/.exec(url);
    if (exported !== null) entries.push({ name: `${exported[2]} (@ssos/${exported[1].replace(/_/g, "-")})`, url });
  }
  return entries;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv.includes("--out") ? process.argv[process.argv.indexOf("--out") + 1] : join(root, "docs/site");
  const { pages, sources, reference } = buildSite(out);
  const { links, broken } = checkSite(out);
  for (const line of broken.slice(0, 40)) process.stdout.write(`${line}\n`);
  process.stdout.write(`site: ${pages} documents, ${sources} sources and folders, ${reference} entries of the reference, ${links} links of which ${broken.length} lead nowhere\n`);
  if (broken.length > 0) process.exitCode = 1;
  else if (!process.argv.includes("--out")) process.stdout.write(`open ${join(out, "index.html")}\n`);
}

// Which documents the site holds, where each goes, and the order of the navigation.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Documents by section of the navigation, in reading order. What is not named here is put under the last section. */
const SECTIONS = [
  ["Guides", ["docs/guides/start-here.md", "docs/guides/predict-your-countys-list.md", "docs/guides/explain-a-determination.md", "docs/guides/audit-an-lcap.md", "docs/guides/follow-the-law-through-a-date.md", "docs/explorer.md", "docs/guides/notebooks.md", "docs/guides/add-a-dashboard-year.md", "docs/guides/glossary.md"]],
  ["Rules and results", ["docs/coverage.md", "docs/eligibility-by-date.md", "docs/decision-trees.md", "docs/roles-and-responsibilities.md", "docs/five-by-five.md", "docs/levels.md", "docs/where-results-differ.md", "docs/one-district-2017-2027.md", "docs/metrics.md", "docs/comparison-of-systems.md"]],
  ["Packages", ["packages/model/README.md", "packages/statute/README.md", "packages/eligibility/README.md", "packages/lcap-alignment/README.md", "packages/lcap-alignment/FINDINGS.md", "packages/metrics/README.md"]],
  ["Exchange, scale and trust", ["docs/exchange.md", "docs/many-states.md", "docs/benchmarks.md", "docs/mutation.md", "contract/README.md", "SECURITY.md"]],
  ["Decisions", (file) => file.startsWith("docs/decisions/")],
  ["Project", (file) => file !== "README.md"],
];

/** Not for readers: reports made for reviewers, changes on their way, and what is built. */
const LEFT_OUT = /^\.changeset\/|\/etc\/|^\.examples\//;

/**
 * Every Markdown document of the repository as a page.
 *
 * @returns {{ file: string, url: string, title: string, section: string, text: string }[]} in the order of the navigation; the first is the front page
 */
export function pagesOf(root) {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n")
    .filter((file) => !LEFT_OUT.test(file) && existsSync(join(root, file)));
  const page = (file, section) => {
    const text = readFileSync(join(root, file), "utf8");
    return { file, url: urlOf(file), title: titleOf(text), section, text };
  };
  const left = new Set(files);
  const taken = SECTIONS.flatMap(([section, wanted]) => {
    const chosen = typeof wanted === "function" ? [...left].filter(wanted).sort(decisionsIndexFirst) : wanted.filter((file) => left.has(file));
    for (const file of chosen) left.delete(file);
    return chosen.map((file) => page(file, section));
  });
  return [page("README.md", ""), ...taken];
}

const decisionsIndexFirst = (left, right) => Number(right.endsWith("README.md")) - Number(left.endsWith("README.md")) || (left < right ? -1 : 1);

/** `docs/` falls away, a README stands for its folder: docs/guides/a.md is guides/a.html, packages/model/README.md is packages/model.html. */
export function urlOf(file) {
  if (file === "README.md") return "index.html";
  if (file === "docs/README.md") return "documents.html";
  const short = file.replace(/^docs\//, "").replace(/\/README\.md$/, ".md");
  return `${short.slice(0, -3).toLowerCase()}.html`;
}

const titleOf = (text) => (/^# +(.*)$/m.exec(text)?.[1] ?? "Untitled").replaceAll("`", "");

/** The way from one page of the site to another, without a leading slash, so that it works from a folder. */
export function between(from, to) {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}

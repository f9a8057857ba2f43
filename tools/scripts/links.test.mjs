// Every relative link in Markdown leads to a file, and to a heading where it names one; every document is linked from somewhere.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((file) => !file.startsWith(".changeset/") && !file.includes("/etc/") && existsSync(join(root, file)));

/** The text without fenced and inline code, which may hold brackets. */
const prose = (text) => text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");

/** As hosts of repositories make anchors: lower case, no punctuation, hyphens for spaces. */
const anchorOf = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
const anchorsOf = (text) => [...text.matchAll(/^#{1,6} +(.*)$/gm)].map((match) => anchorOf(match[1]));

const links = files.flatMap((file) => [...prose(readFileSync(join(root, file), "utf8")).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map((match) => ({ file, target: match[1] })));
const local = links.filter(({ target }) => !/^[a-z]+:/i.test(target));

test("links lead somewhere", () => {
  const broken = local.flatMap(({ file, target }) => {
    const [path, anchor] = target.split("#");
    const full = path === "" ? join(root, file) : join(root, dirname(file), decodeURI(path));
    if (!existsSync(full)) return [`${file}: ${target}`];
    if (anchor === undefined || statSync(full).isDirectory()) return [];
    return anchorsOf(readFileSync(full, "utf8")).includes(anchor) ? [] : [`${file}: ${target} (no such heading)`];
  });
  expect(broken).toEqual([]);
});

test("every document is linked from another", () => {
  const linked = new Set(local.map(({ file, target }) => relative(root, join(root, dirname(file), target.split("#")[0]))));
  expect(files.filter((file) => file.startsWith("docs/") && !linked.has(file) && file !== "docs/README.md")).toEqual([]);
});

test("documents begin with one heading of the first level, and skip none", () => {
  const odd = files.filter((file) => {
    const levels = [...prose(readFileSync(join(root, file), "utf8")).matchAll(/^(#{1,6}) /gm)].map((match) => match[1].length);
    return levels[0] !== 1 || levels.slice(1).some((level, index) => level === 1 || level > levels[index] + 1);
  });
  expect(odd).toEqual([]);
});

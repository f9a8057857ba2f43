// What users will read in the CHANGELOG: every change says which years and which outputs it touches.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { PACKAGES, root } from "./tarballs.mjs";

const folder = join(root, ".changeset");
const changesets = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md").map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
const body = ({ text }) => text.replace(/^---[\s\S]*?---\s*/, "");

test("each changeset names impacted years and outputs, once, and our packages only", () => {
  const incomplete = changesets.filter((one) => (body(one).match(/Impacted years:\s*\S/g) ?? []).length !== 1 || (body(one).match(/Impacted outputs:\s*\S/g) ?? []).length !== 1);
  expect(incomplete.map(({ name }) => name)).toEqual([]);
  const names = changesets.flatMap(({ name, text }) => [...(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "").matchAll(/^"(.*)": (\w+)$/gm)].map(([, about, bump]) => ({ name, about, bump })));
  expect(names.filter(({ about, bump }) => !PACKAGES.some((one) => about === `@ssos/${one}`) || !["minor", "patch", "major"].includes(bump))).toEqual([]);
  expect(new Set(names.map(({ name }) => name)).size).toBe(changesets.length);
});

test("each released version that a CHANGELOG tells of says the same", () => {
  for (const name of PACKAGES) {
    const path = join(root, "packages", name, "CHANGELOG.md");
    if (!existsSync(path)) continue;
    const entries = readFileSync(path, "utf8").split(/^(?=- )/m).slice(1);
    expect(entries.filter((entry) => !/Impacted years:/.test(entry) || !/Impacted outputs:/.test(entry)).map((entry) => entry.slice(0, 80)), name).toEqual([]);
  }
});

test("entries keep the changeset's words, and a sibling's change is not repeated", async () => {
  const { getReleaseLine, getDependencyReleaseLine } = createRequire(import.meta.url)("../../.changeset/changelog.cjs");
  expect(await getReleaseLine({ summary: "One.\n\nImpacted years: none. " })).toBe("- One.\n\n  Impacted years: none.");
  expect(await getDependencyReleaseLine()).toBe("");
});

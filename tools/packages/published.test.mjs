// What `npm publish` would send: contents, entries, types.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PACKAGES, packAll, root } from "./tarballs.mjs";

let packed;
beforeAll(() => {
  packed = packAll();
});
afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

const entry = (name) => [`dist/${name}.cjs`, `dist/${name}.d.cts`, `dist/${name}.d.ts`, `dist/${name}.js`];

/** Every published file by name; types that entries share, whose names carry a hash, are listed apart below. Code is one file an entry. */
const CONTENTS = {
  model: ["LICENSE", "README.md", ...entry("files"), ...entry("index"), ...entry("schemas"), "package.json"],
  statute: ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", ...entry("deadlines"), ...entry("decisions"), ...entry("duties"), ...entry("index"), ...entry("schemas"), "package.json"],
  eligibility: ["LICENSE", "README.md", ...entry("determination"), ...entry("history"), ...entry("index"), ...entry("levels"), ...entry("schemas"), ...entry("sql"), "package.json"],
  "lcap-alignment": ["FINDINGS.md", "LICENSE", "README.md", ...entry("index"), ...entry("schemas"), "package.json"],
  metrics: ["LICENSE", "README.md", ...entry("charts"), ...entry("index"), ...entry("schemas"), "package.json"],
};

/** One for each schema that the package exports; a test of its own compares them. */
const isJsonSchema = (name, file) => new RegExp(`^json-schema/ssos\\.${name}\\.[A-Z][A-Za-z0-9]+\\.json$`).test(file);

const isChunk = (file) => /^dist\/[a-z0-9-]+-[\w-]{8}\.d\.c?ts$/.test(file);

/** The sources that a built file holds, by the comments that the builder puts before each, without lists of imports and exports. */
function modulesOf(text) {
  const [, ...parts] = text.replace(/^(import|export) \{[^}]*\}.*;$/gm, "").split(/^\/\/ (src\/\S+)$/m);
  return parts.flatMap((path, at) => (at % 2 === 0 && parts[at + 1].trim() !== "" ? [{ path, size: parts[at + 1].trim().length }] : []));
}

describe.each(PACKAGES)("@ssos/%s", (name) => {
  test("holds exactly the files it should", () => {
    expect(packed.tarballs[name].files.filter((file) => !isChunk(file) && !isJsonSchema(name, file)).sort()).toEqual([...CONTENTS[name]].sort());
  });

  test("holds each module once, save small ones that two entries need", () => {
    const files = packed.tarballs[name].files.filter((file) => /^dist\/[a-z-]+\.js$/.test(file));
    const modules = files.flatMap((file) => modulesOf(readFileSync(join(root, "packages", name, file), "utf8")).map((one) => ({ file, ...one })));
    const twice = modules.filter(({ file, path }) => modules.find((other) => other.path === path).file !== file);
    expect(modules.length).toBeGreaterThan(10);
    expect(twice.filter(({ path, size }) => size > 6_000 || path === "src/findings/error.ts")).toEqual([]);
    expect(twice.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(20_000);
  });

  test("passes publint, strictly", async () => {
    const pkgDir = join(root, "packages", name);
    const { messages, pkg } = await publint({ pkgDir, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("its types are right for ESM, CommonJS and bundlers", () => {
    const { stdout, stderr } = spawnSync("npx", ["attw", packed.tarballs[name].path, "--profile", "node16", "--format", "json"], { cwd: root, encoding: "utf8" });
    const report = parsed(stdout, stderr);
    const problems = Object.values(report.problems ?? {}).flat().filter((problem) => problem.resolutionKind !== "node10");
    expect(problems).toEqual([]);
    expect(report.analysis?.types?.kind).toBe("included");
  });

  test("says in its published package.json what it depends on, and no more", () => {
    const manifest = JSON.parse(execFileSync("tar", ["-xzOf", packed.tarballs[name].path, "package/package.json"], { encoding: "utf8" }));
    expect(Object.keys(manifest.dependencies ?? {}).filter((dependency) => !dependency.startsWith("@ssos/"))).toEqual([]);
  });
});

function parsed(stdout, stderr) {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`attw did not answer in JSON: ${stdout}${stderr}`);
  }
}

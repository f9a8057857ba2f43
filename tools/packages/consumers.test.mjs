// A fresh project with the packed tarballs, offline: what resolves here resolves for users.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allEntries, copyConsumer, installPacked, packAll, root } from "./tarballs.mjs";

const entries = allEntries();
const withoutSchemas = entries.filter((entry) => !entry.endsWith("/schemas"));

let packed;
let place;
const node = (folder, file, names) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...names], { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
};

beforeAll(() => {
  packed = packAll();
  place = mkdtempSync(join(tmpdir(), "ssos-consumers-"));
});
afterAll(() => {
  for (const folder of [packed.folder, place]) rmSync(folder, { recursive: true, force: true });
});

test("ESM and CommonJS load every entry and get the same names", () => {
  const esm = installPacked(packed.tarballs, copyConsumer("esm", place), { also: ["zod"] });
  const cjs = installPacked(packed.tarballs, copyConsumer("cjs", place), { also: ["zod"] });
  const fromEsm = node(esm, "main.mjs", entries);
  expect(Object.keys(fromEsm)).toEqual(entries);
  expect(node(cjs, "main.cjs", entries)).toEqual(fromEsm);
  for (const entry of entries) expect(fromEsm[entry].length, `${entry} exports something`).toBeGreaterThan(0);
});

test("without zod everything but the schemas works", () => {
  const folder = installPacked(packed.tarballs, copyConsumer("esm", join(place, "without-zod")));
  expect(Object.keys(node(folder, "main.mjs", withoutSchemas))).toEqual(withoutSchemas);
});

test.each(["nodenext", "bundler"])("TypeScript with library checks on, resolving as %s", (setting) => {
  const folder = installPacked(packed.tarballs, copyConsumer("types", join(place, setting)), { also: ["zod"] });
  copyFileSync(join(folder, "use.ts"), join(folder, "use.cts"));
  const { stdout, status } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", `tsconfig.${setting}.json`], { cwd: folder, encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("a newcomer: from an empty folder with tarballs to a printed determination, in less than ten lines and five minutes", () => {
  const folder = copyConsumer("newcomer", place);
  const program = readFileSync(join(folder, "main.mjs"), "utf8").trim();
  expect(readFileSync(join(root, "README.md"), "utf8"), "the README shows this program").toContain(`\`\`\`js\n${program}\n\`\`\``);
  const [started, run] = [performance.now(), (command, args) => spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, npm_config_offline: "true", npm_config_audit: "false", npm_config_fund: "false" } })];

  const installed = run("npm", ["install", ...["model", "statute", "eligibility"].map((name) => packed.tarballs[name].path)]);
  expect(installed.status, installed.stderr).toBe(0);
  const { status, stdout, stderr } = run(process.execPath, ["main.mjs"]);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain("Example Union Elementary: 2022 Dashboard");
  expect(stdout).toContain("Students with Disabilities meets the criteria in priorities 4 and 6.");

  const [lines, seconds] = [program.split("\n").length, (performance.now() - started) / 1000];
  console.log(`newcomer: ${lines} lines of code, ${seconds.toFixed(1)} s from the empty folder to the printed determination`);
  expect(lines).toBeLessThan(10);
  expect(seconds).toBeLessThan(300);
});

test("a bundled program runs where nothing is installed", async () => {
  const folder = installPacked(packed.tarballs, copyConsumer("esm", join(place, "bundled")));
  const outfile = join(place, "alone", "program.mjs");
  await build({ entryPoints: [join(folder, "main.mjs")], bundle: true, format: "esm", platform: "neutral", outfile, logLevel: "silent" });
  expect(node(place, outfile, [])).toEqual({});
});

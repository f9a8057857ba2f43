// The packed tarballs in three bundlers: the program runs alone, and holds no other year, no other section and no zod.
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allLevelRules, levelRules2023 } from "@ssos/eligibility";
import { allSections, section52071 } from "@ssos/statute";
import { copyConsumer, installPacked, packAll } from "./tarballs.mjs";

let packed;
let place;
let folder;

beforeAll(() => {
  packed = packAll();
  place = mkdtempSync(join(tmpdir(), "ssos-bundlers-"));
  folder = installPacked(packed.tarballs, copyConsumer("bundler", place), { also: ["zod"] });
});
afterAll(() => {
  for (const path of [packed.folder, place]) rmSync(path, { recursive: true, force: true });
});

/** As bundlers resolve a package: its exports, condition import. */
const installed = {
  name: "installed",
  resolveId(source) {
    const [, name, entry] = /^(@ssos\/[a-z-]+)(\/.*)?$/.exec(source) ?? [];
    if (name === undefined) return null;
    const { exports } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
    return join(folder, "node_modules", name, exports[`.${entry ?? ""}`].import.default);
  },
};

/** Each gives the program as one text, minified where the bundler does that itself. */
const BUNDLERS = {
  async esbuild(file) {
    const { outputFiles } = await esbuild({ entryPoints: [file], bundle: true, minify: true, format: "esm", platform: "neutral", write: false, logLevel: "silent" });
    return outputFiles[0].text;
  },
  async vite(file) {
    const built = await vite({ root: folder, configFile: false, logLevel: "silent", build: { write: false, minify: true, lib: { entry: file, formats: ["es"], fileName: "program" } } });
    return [built].flat()[0].output[0].code;
  },
  async rollup(file) {
    const bundle = await rollup({ input: file, plugins: [installed], treeshake: { moduleSideEffects: false }, onwarn: () => undefined });
    return (await bundle.generate({ format: "es" })).output[0].code;
  },
};

/** Texts that only the others hold: what must not be in a program that uses one. */
function textsOnlyOf(others, own) {
  const ownText = JSON.stringify(own);
  const texts = new Set(others.flatMap((other) => JSON.stringify(other).match(/"[^"\\]{12,}"/g) ?? []).map((text) => text.slice(1, -1)));
  return [...texts].filter((text) => !ownText.includes(text));
}

/** A word that the function itself compares with. */
const OF_FUNCTIONS = ["recode-all-students-only"];
const OTHER_YEARS = textsOnlyOf(Object.entries(allLevelRules).filter(([year]) => year !== "2023").map(([, rules]) => rules), levelRules2023).filter((text) => !OF_FUNCTIONS.includes(text));
const OTHER_SECTIONS = textsOnlyOf(allSections.filter(({ number }) => number !== section52071.number), section52071);

test("there is something to leave out", () => {
  expect(OTHER_YEARS.length).toBeGreaterThan(3);
  expect(OTHER_SECTIONS.length).toBeGreaterThan(100);
});

describe.each(Object.keys(BUNDLERS))("%s", (bundler) => {
  test.each([
    ["level", 2, OTHER_YEARS],
    ["section", "SB 133", OTHER_SECTIONS],
    ["determine", "eligible", []],
  ])("a program of one function, %s, runs where nothing is installed and holds nothing else", async (name, answer, others) => {
    const code = await BUNDLERS[bundler](join(folder, `${name}.mjs`));
    const alone = join(place, "alone", bundler);
    mkdirSync(alone, { recursive: true });
    writeFileSync(join(alone, `${name}.mjs`), code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${name}.mjs`], { cwd: alone, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toBe(answer);
    expect(others.filter((text) => code.includes(text))).toEqual([]);
    expect(code).not.toMatch(/ZodError|ZodType|\$ZodCheck/);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entriesBefore, wholeModulesOf } from "./entries-before.ts";

let place;
const at = (path) => join(place, path);
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "ssos-entries-"));
  mkdirSync(at("part"));
  writeFileSync(at("part/whole.ts"), "export const whole = ['whole'];");
  writeFileSync(at("part/picked.ts"), "export const picked = 'picked'; export const kept = 'kept';");
  writeFileSync(at("part/index.ts"), 'export * from "./whole.ts";\nexport { picked } from "./picked.ts";\n');
  writeFileSync(at("user.ts"), 'import { whole } from "./part/whole.ts";\nimport { kept } from "./part/picked.ts";\nexport const user = [whole, kept];');
  writeFileSync(at("index.ts"), 'export * from "./part/index.ts";\nexport * from "./user.ts";\n');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const built = async (format, before) => (await build({ entryPoints: [at("index.ts")], bundle: true, write: false, format, platform: "neutral", plugins: [entriesBefore(before)] })).outputFiles[0].text;

test("what an entry hands on whole is itself and what it exports by *, at any depth", () => {
  expect([...wholeModulesOf(at("part/index.ts"))]).toEqual([at("part/index.ts"), at("part/whole.ts")]);
  expect([...wholeModulesOf(at("index.ts"))]).toEqual([at("index.ts"), at("part/index.ts"), at("part/whole.ts"), at("user.ts")]);
});

test.each([["esm", "./part.js"], ["cjs", "./part.cjs"]])("as %s, an entry takes that from the file of the entry before, and packs the rest", async (format, file) => {
  const text = await built(format, { part: at("part/index.ts") });
  expect(text).toContain(`"${file}"`);
  expect(text).not.toContain('["whole"]');
  expect(text).toContain('"kept"');
});

test("the first entry takes from nobody", async () => expect(await built("esm", {})).toContain('["whole"]'));

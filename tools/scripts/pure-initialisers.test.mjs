import { build } from "esbuild";
import { expect, test } from "vitest";
import { markPure } from "./pure-initialisers.ts";

test.each([
  ["export const a: Rules = { ...base, b: 1 } as const;", "export const a: Rules = /* @__PURE__ */ (() => ({ ...base, b: 1 } as const))();"],
  ["const a = [f(1)], b = 2;", "const a = /* @__PURE__ */ (() => ([f(1)]))(), b = 2;"],
  ["const a = new RegExp(`x${y}`);", "const a = /* @__PURE__ */ (() => (new RegExp(`x${y}`)))();"],
  ["const a = b.c;", "const a = /* @__PURE__ */ (() => (b.c))();"],
])("marks what a bundler cannot see to be pure: %s", (text, marked) => expect(markPure(text)).toBe(marked));

test.each([
  "const a = { b: 1, c: [d, -2, `e`], f: /g/ };",
  "export const a = (x: number) => f(x);",
  "export function a() { const b = c(); return b; }",
  "let a = f();",
  'import { z } from "zod";\nexport const a = z.string();',
  "const a = 1 as const satisfies Number;",
])("leaves the rest alone: %s", (text) => expect(markPure(text)).toBe(text));

test("a constant that nobody uses goes with all it names", async () => {
  const source = 'export const base = { text: "long base text" };\nexport const other = { ...base, text: "long other text" };\nexport const used = 1;';
  const shaken = async (text) => (await build({ stdin: { contents: "import { used } from 'module'; console.log(used);" }, bundle: true, write: false, format: "esm", plugins: [{ name: "m", setup: (b) => { b.onResolve({ filter: /^module$/ }, () => ({ path: "m", namespace: "m" })); b.onLoad({ filter: /.*/, namespace: "m" }, () => ({ contents: text, loader: "ts" })); } }] })).outputFiles[0].text;
  expect(await shaken(source)).toContain("long base text");
  expect(await shaken(markPure(source))).not.toContain("long");
});

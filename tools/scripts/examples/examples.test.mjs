import { describe, expect, test } from "vitest";
import { markdownBlocks, sourceBlocks } from "./blocks.mjs";
import { toTest } from "./to-test.mjs";

describe("finding examples", () => {
  test("blocks under @example in a source, with the line and the name they document", () => {
    const source = ["/**", " * Doubles.", " *", " * @example", " * ```ts", " * double(2) // => 4", " * ```", " * @category numbers", " */", "export function double(x: number) {}"].join("\n");
    expect(sourceBlocks(source)).toEqual([{ info: "", line: 6, code: "double(2) // => 4", title: "double" }]);
  });

  test("a second @example counts too, a fence outside @example does not", () => {
    const source = ["/**", " * ```ts", " * not this", " * ```", " * @example", " * ```ts", " * a() // => 1", " * ```", " * @example two", " * ```ts", " * b() // => 2", " * ```", " */", "export const a = 1;"].join("\n");
    expect(sourceBlocks(source).map((block) => block.code)).toEqual(["a() // => 1", "b() // => 2"]);
  });

  test("Markdown blocks keep their words after ts, other languages are left alone", () => {
    const text = ["# Guide", "```sh", "npm start", "```", "## Use `it`", "```ts no-run: needs a browser", "f()", "```"].join("\n");
    expect(markdownBlocks(text)).toEqual([{ info: "no-run: needs a browser", line: 7, code: "f()", title: "Use it" }]);
  });

  test("a fence that is never closed is an error", () => {
    expect(() => markdownBlocks("```ts\nf()")).toThrow(/never closed/);
  });
});

describe("turning examples into tests", () => {
  test("a claim becomes an assertion by deep equality, over several lines too", () => {
    expect(toTest('f(\n  1,\n) // => { a: "x" }').body).toEqual(['expect(f(\n  1,\n)).toEqual({ a: "x" });']);
  });

  test("a claim may stand on the line below, and after the declaration of a constant", () => {
    expect(toTest("f()\n// => 1").body).toEqual(["expect(f()).toEqual(1);"]);
    expect(toTest("const r = f() // => 1").body).toEqual(["const r = f()", "expect(r).toEqual(1);"]);
  });

  test("an expected error is named by its code", () => {
    expect(toTest('f() // => throws "invalid-date"').body).toEqual(['expect(await codeThrown(async () => (f()))).toBe("invalid-date");']);
  });

  test("imports are hoisted, other statements kept", () => {
    const made = toTest('import { f } from "@ssos/model"\nconst x = 1;\nf(x) // => 1');
    expect(made.imports).toEqual(['import { f } from "@ssos/model"']);
    expect(made.body).toEqual(["const x = 1;", "expect(f(x)).toEqual(1);"]);
    expect(made.assertions).toBe(1);
  });

  test("a claim that would be overlooked is an error", () => {
    expect(() => toTest("if (x) {\n  f() // => 1\n}")).toThrow(/directly after a statement/);
    expect(() => toTest("f(")).toThrow();
  });
});

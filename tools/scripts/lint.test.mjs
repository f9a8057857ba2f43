// The rules of eslint.config.js refuse what they say they refuse.
import { ESLint } from "eslint";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const eslint = new ESLint({ cwd: fileURLToPath(new URL("../..", import.meta.url)) });
const messages = async (code, filePath = "packages/model/src/any-file.ts") => {
  const [{ messages: found }] = await eslint.lintText(code, { filePath });
  return found.map((message) => message.ruleId);
};

test.each([
  "export const now = Date.now();",
  "export const now = new Date();",
  "export const now = Date();",
  "export const chance = Math.random();",
  'export const order = "a".localeCompare("b");',
  "export const shown = (1.5).toLocaleString();",
  "export enum Colour { red }",
  "export class Reader {}",
  "export default 1;",
  'throw new Error("no code");',
])("refused in package sources: %s", async (code) => {
  expect(await messages(code)).toEqual(["no-restricted-syntax"]);
});

test("refused everywhere: any, and ! on a value", async () => {
  expect(await messages("export const x = {} as any;")).toEqual(["@typescript-eslint/no-explicit-any"]);
  expect(await messages("declare const x: string | undefined; export const y = x!;")).toEqual(["@typescript-eslint/no-non-null-assertion"]);
});

test("a date given as an argument is no clock, and tests may look at it", async () => {
  expect(await messages('export const day = new Date("2024-07-01T00:00:00Z");')).toEqual([]);
  expect(await messages("export const now = Date.now();", "packages/model/src/any-file.test.ts")).toEqual([]);
});

// Tells bundlers what holds for every constant of the packages: making its value has no effect but the value.
// A bundler knows that of literals, not of a spread, a call or a property read; unmarked, such a constant stays in every
// program that imports anything from the same file, and with it all the tables it names.
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/** A plugin for esbuild: marks the top-level constants of the packages' sources, save those made with zod, which register themselves. */
export const pureInitialisers: Plugin = {
  name: "pure-initialisers",
  setup(build) {
    build.onLoad({ filter: /[\\/]packages[\\/][a-z-]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({ contents: markPure(readFileSync(path, "utf8")), loader: "ts" }));
  },
};

/** @returns the source with each constant whose value a bundler cannot see to be pure inside a call that is marked so */
export function markPure(text: string): string {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2023, true);
  if (file.statements.some((statement) => ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text === "zod")) return text;
  const spans = file.statements
    .filter(ts.isVariableStatement)
    .filter((statement) => (statement.declarationList.flags & ts.NodeFlags.Const) !== 0)
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer !== undefined && isUncertain(initializer) ? [initializer] : []));
  return spans.reduceRight((marked, node) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    return `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
  }, text);
}

/** Whether a value is made by something other than literals, names, operators and functions. */
function isUncertain(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node) || ts.isTemplateExpression(node)) return true;
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isComputedPropertyName(node)) return true;
  return ts.forEachChild(node, (child) => isUncertain(child) || undefined) ?? false;
}

// What the five packages export, as the type checker sees it.
import { readdirSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** From the ground up: a package may use those before it. */
export const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];

/** The packages whose exports an example of a package may use without an import: its own first. */
export function inScope(name) {
  const below = { model: [], statute: ["model"], eligibility: ["statute", "model"], "lcap-alignment": ["eligibility", "statute", "model"], metrics: ["eligibility", "statute", "model"] };
  return [name, ...below[name]];
}

/** The entries of a package, main entry first: name as imported, and source file. */
export function entriesOf(root, name) {
  const { exports } = JSON.parse(ts.sys.readFile(join(root, "packages", name, "package.json")));
  return Object.keys(exports)
    .filter((key) => key !== "./package.json")
    .map((key) => {
      const entry = key.slice(2);
      const source = ["index.ts", `${entry}.ts`, `${entry}/index.ts`].slice(entry === "" ? 0 : 1).map((file) => join(root, "packages", name, "src", file)).find((file) => existsSync(file));
      return { specifier: `@ssos/${name}${key.slice(1)}`, source };
    })
    .filter((entry) => entry.source !== undefined);
}

/**
 * Reads all entries of all packages with the type checker.
 *
 * Each export: name, specifier of the entry, whether it is a value, a function,
 * documented, with an example; and the file and line where it is declared.
 */
export function readPublicExports(root) {
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config, ts.sys, root);
  const entries = PACKAGES.flatMap((name) => entriesOf(root, name).map((entry) => ({ ...entry, package: name })));
  const program = ts.createProgram([...entries.map((entry) => entry.source), join(root, "packages/ambient.d.ts")], config.options);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry.source));
    const exported = module === undefined ? [] : checker.getExportsOfModule(module);
    return exported.map((symbol) => describe(checker, symbol, entry, root));
  });
}

function describe(checker, symbol, entry, root) {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = original.declarations?.[0];
  const file = declaration?.getSourceFile();
  const isValue = (original.flags & ts.SymbolFlags.Value) !== 0;
  const value = original.valueDeclaration;
  const isFunction = value !== undefined && (ts.isFunctionDeclaration(value) || (ts.isVariableDeclaration(value) && value.initializer !== undefined && (ts.isArrowFunction(value.initializer) || ts.isFunctionExpression(value.initializer))));
  return {
    package: entry.package,
    specifier: entry.specifier,
    name: symbol.name,
    isValue,
    isFunction,
    documented: original.getDocumentationComment(checker).length > 0,
    hasExample: original.getJsDocTags(checker).some((tag) => tag.name === "example"),
    file: file === undefined ? "" : relative(root, file.fileName),
    line: declaration === undefined || file === undefined ? 0 : file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1,
  };
}

/** All files of a folder with an ending, outside dist and node_modules. */
export function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((item) => {
      const path = join(folder, item.name);
      if (item.isDirectory()) return ["node_modules", "dist", "site"].includes(item.name) ? [] : filesUnder(path, ending);
      return item.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}

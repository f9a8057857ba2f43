// Every exported function that takes what others wrote is fuzzed, or says why not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { entriesOf, filesUnder, PACKAGES } from "../examples/public-exports.mjs";
import { NAMED, NOT_TARGETS } from "./named-functions.mjs";
import { targets } from "./targets.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Types of a first parameter that is text, bytes, cells, or anything. */
const WRITTEN = /^(unknown|string|Cells?|Uint8Array|number|Exact|null|undefined|(Async)?Iterable<Uint8Array>|readonly string\[\]|readonly \(number \| string( \| Exact)?\)\[\]|readonly DashboardFile<.*>\[\])( \| (unknown|string|Cells?|Uint8Array|number|Exact|null|undefined))*$/;
const READER = /^(read|parse|scan|split|decode|recognise|check(Citations|Columns))/;

/** Parameters as written, by name, of every exported function declaration of a package. */
function declared(name) {
  const found = new Map();
  for (const path of filesUnder(join(root, "packages", name, "src"), ".ts").filter((file) => !/\.(test|test-d|fixture)\.ts$/.test(file))) {
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined || statement.modifiers?.[0]?.kind !== ts.SyntaxKind.ExportKeyword) continue;
      found.set(statement.name.text, statement.parameters.map((parameter) => ({ type: parameter.type?.getText(source) ?? "", optional: parameter.questionToken !== undefined || parameter.initializer !== undefined })));
    }
  }
  return found;
}

async function readers() {
  const found = [];
  for (const name of PACKAGES) {
    const functions = declared(name);
    const seen = new Set();
    for (const { specifier } of entriesOf(root, name)) {
      for (const [exported, value] of Object.entries(await import(specifier))) {
        if (seen.has(value)) continue; // the part of an entry that has an entry of its own
        seen.add(value);
        const [first, ...others] = functions.get(exported) ?? [];
        if (first === undefined || !WRITTEN.test(first.type) || first.type === "number") continue;
        if (others.every(({ optional }) => optional) || READER.test(exported)) found.push(`${specifier} ${exported}`);
      }
    }
  }
  return found;
}

/** A target's name starts with its entry and the function. */
const covered = (reader) => targets.some(({ name }) => `@ssos/${name.split(",")[0]}` === reader || name.startsWith(`${reader.replace("@ssos/", "")},`));

test("every reader and parser is a target of the fuzzer, or left out with a reason", async () => {
  const all = await readers();
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((reader) => !covered(reader) && NOT_TARGETS[reader] === undefined)).toEqual([]);
  expect(Object.keys(NOT_TARGETS).filter((reader) => !all.includes(reader)), "left out, but not exported or not a reader any more").toEqual([]);
  const functions = targets.filter(({ key }) => key === undefined).length;
  console.log(`fuzzing: ${functions} targets and ${targets.length - functions} schemas cover ${all.length} readers; ${Object.keys(NOT_TARGETS).length} left out with a reason; ${Object.values(NAMED).reduce((sum, names) => sum + Object.keys(names).length, 0)} by name`);
});

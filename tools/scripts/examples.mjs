// Makes tests of all examples in the documentation of public exports and in Markdown,
// and checks that every exported function has one.
//
//   node tools/scripts/examples.mjs                 write .examples/ and check
//   node tools/scripts/examples.mjs --run [PATH]    and run them (those of files under PATH)
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownBlocks, sourceBlocks } from "./examples/blocks.mjs";
import { entriesOf, filesUnder, inScope, PACKAGES, readPublicExports } from "./examples/public-exports.mjs";
import { toTest } from "./examples/to-test.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, ".examples");
/** Stands in each generated file: the code of the SsosError that a call throws. */
const CODE_THROWN = `async function codeThrown(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return "nothing was thrown";
}
`;
const exported = readPublicExports(root);
const problems = [];
const totals = { blocks: 0, assertions: 0, leftOut: 0, withoutAssertion: [] };

const written = new Set();
for (const name of PACKAGES) {
  for (const path of filesUnder(join(root, "packages", name, "src"), ".ts")) {
    if (/\.(test|test-d)\.ts$/.test(path)) continue;
    write(path, sourceBlocks, inScope(name));
  }
}
for (const path of markdownFiles()) write(path, markdownBlocks, []);
for (const path of filesUnder(out, ".test.ts")) if (!written.has(path)) rmSync(path);

for (const one of uniqueByPlace(exported.filter((other) => other.file.startsWith("packages/")))) {
  if (one.isFunction && !one.hasExample) problems.push(`${one.file}:${one.line} ${one.name}: exported function without an @example`);
  if (!one.documented) problems.push(`${one.file}:${one.line} ${one.name}: export without a sentence of documentation`);
}

process.stdout.write(`examples: ${totals.blocks} blocks with ${totals.assertions} assertions, ${totals.leftOut} left out with a reason\n`);
for (const place of totals.withoutAssertion) process.stdout.write(`  runs, but asserts nothing: ${place}\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.stderr.write(`examples: ${problems.length} problems\n`);
if (process.argv.includes("--run")) {
  const filter = process.argv.slice(process.argv.indexOf("--run") + 1);
  const ran = spawnSync("npx", ["vitest", "run", "--project", "examples", ...filter], { cwd: root, stdio: "inherit" });
  if (ran.status !== 0) process.exitCode = 1;
}
if (problems.length > 0) process.exitCode = 1;

function markdownFiles() {
  const own = ["README.md", "CONTRIBUTING.md", ...PACKAGES.map((name) => `packages/${name}/README.md`)].map((file) => join(root, file)).filter((file) => existsSync(file));
  return [...own, ...filesUnder(join(root, "docs"), ".md"), ...filesUnder(join(root, "examples"), ".md")];
}

function write(path, blocksOf, scope) {
  const shown = relative(root, path);
  const tests = [];
  const hoisted = new Set();
  const used = new Set();
  try {
    for (const block of joined(blocksOf(readFileSync(path, "utf8")), shown)) {
      totals.blocks += 1;
      const made = toTest(block.code);
      totals.assertions += made.assertions;
      if (made.assertions === 0) totals.withoutAssertion.push(`${shown}:${block.line}`);
      for (const line of made.imports) hoisted.add(line);
      for (const name of made.used) used.add(name);
      tests.push(`test(${JSON.stringify(`${block.title} (line ${block.line})`)}, async () => {\n${made.body.map((line) => `  ${line}`).join("\n")}\n});\n`);
    }
  } catch (error) {
    problems.push(`${shown}: ${error.message}`);
    return;
  }
  if (tests.length === 0) return;
  const target = join(out, `${shown}.test.ts`);
  const own = scope.length === 0 ? [] : exportedBy(readFileSync(path, "utf8"));
  const text = `// Made from ${shown} by tools/scripts/examples.mjs.\n${importsFor(used, scope, hoisted, { names: own, path: relative(dirname(target), path) })}\n${CODE_THROWN}\n${tests.join("\n")}`;
  written.add(target);
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Blocks that continue another are one test; blocks left out need a reason. */
function joined(blocks, shown) {
  const result = [];
  for (const block of blocks) {
    const reason = /^no-run:\s*(.*)$/.exec(block.info)?.[1];
    if (reason !== undefined) {
      if (reason === "") problems.push(`${shown}:${block.line} no-run needs a reason`);
      totals.leftOut += 1;
    } else if (block.info === "continues" && result.length > 0) {
      const last = result.at(-1);
      last.code += `\n${block.code}`;
    } else {
      result.push({ ...block });
    }
  }
  return result;
}

/** Values a source exports itself, for examples of functions that no entry exports. */
function exportedBy(text) {
  return [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) ([A-Za-z_$][\w$]*)/gm)].map((match) => match[1]);
}

function importsFor(used, scope, hoisted, own) {
  const lines = ['import { expect, test } from "vitest";', ...hoisted];
  const taken = new Set(["expect", "test", ...[...hoisted].flatMap((line) => line.match(/[A-Za-z_$][\w$]*/g) ?? [])]);
  for (const name of scope) {
    for (const { specifier } of entriesOf(root, name)) {
      const wanted = exported.filter((one) => one.specifier === specifier && used.has(one.name) && !taken.has(one.name));
      for (const one of wanted) taken.add(one.name);
      if (wanted.length > 0) lines.push(`import { ${wanted.map((one) => (one.isValue ? one.name : `type ${one.name}`)).join(", ")} } from "${specifier}";`);
    }
  }
  const unlisted = own.names.filter((name) => used.has(name) && !taken.has(name));
  if (unlisted.length > 0) lines.push(`import { ${unlisted.join(", ")} } from "${own.path}";`);
  return lines.join("\n");
}

function uniqueByPlace(list) {
  return [...new Map(list.map((one) => [`${one.file}:${one.line}:${one.name}`, one])).values()];
}

// Mutation testing of criteria, determinations, levels and formulas: each small change of a source (a mutant) should make a test fail.
//
//   npm run mutation                          everything, about an hour on two cores
//   npm run mutation -- levels formulas       the sets of these names, minutes each
//   npm run mutation -- packages/statute/src/formulas/late-plan-penalty.ts packages/statute/src/formulas/worksheet.ts
//   npm run mutation -- --survivors levels    of these what changed since, and the lines whose mutants survived the last time
//   npm run mutation -- --write               writes the table of docs/mutation.md from all results so far
//
// Results of a file are kept in tools/mutation/results.json and replaced when it is run again. Survivors stand in
// explained.json with the reason why no test can tell them from the source, or are printed as unexplained: exit 1.
// The tools come on demand and stay in tools/mutation/node_modules.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf, matches, versionOf, writeTable } from "./table.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const VERSION = "9.6.1";

/** What is mutated: functions. Years, cut tables, rules and texts are data, which the conformance tests compare with the State's. */
const SETS = {
  criteria: ["packages/eligibility/src/criteria/assistance-criteria.ts"],
  determination: ["packages/eligibility/src/determination/*.ts"],
  levels: ["packages/eligibility/src/levels/*.ts", "packages/eligibility/src/levels/{rates,rules,distance,compare}/*.ts"],
  outlook: ["packages/eligibility/src/outlook/*.ts"],
  formulas: ["packages/statute/src/formulas/*.ts"],
};
const NEVER = ["!packages/**/*.test.ts", "!packages/**/*.test-d.ts", "!packages/**/*.fixture.ts", "!packages/**/schemas.ts", "!packages/**/sources.ts"];

const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = names.filter((name) => SETS[name] === undefined && !existsSync(join(root, name)));
if (unknown.length > 0) {
  process.stderr.write(`neither a set (${Object.keys(SETS).join(", ")}) nor a file from the root of the repository: ${unknown.join(", ")}\n`);
  process.exit(2);
}
const write = process.argv.includes("--write");
const asked = names.length > 0 ? names : write ? [] : Object.keys(SETS);
const resultsFile = join(here, "results.json");
const kept = () => (existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, "utf8")) : {});
const survivorsOnly = process.argv.includes("--survivors");
const chosen = asked.flatMap((name) => SETS[name] ?? [name]);
for (const patterns of byFolders(survivorsOnly ? survivingLines(chosen) : chosen)) {
  const lines = mutate(patterns);
  const found = survivorsOnly ? Object.fromEntries(Object.entries(lines).map(([file, again]) => [file, patterns.includes(file) ? again : withSurvivors(kept()[file], again)])) : lines;
  // Read again: another run may have ended meanwhile.
  const all = Object.entries({ ...kept(), ...found }).sort(([left], [right]) => (left < right ? -1 : 1));
  writeFileSync(resultsFile, `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
}

const sets = Object.values(SETS).flat();
// The document holds all results; what is told, and fails, is what was asked for.
if (write) writeTable(kept(), { write, files: undefined, sets });
const { unexplained, stale, text } = writeTable(kept(), { write: false, files: asked.length === 0 ? undefined : chosen, sets });
process.stdout.write(text);
process.exitCode = unexplained.length > 0 || stale.length > 0 ? 1 : 0;

/** Where mutants survived or took too long the last time; a source that changed since runs as a whole. */
function survivingLines(patterns) {
  return Object.entries(kept())
    .filter(([file]) => patterns.some((pattern) => matches(pattern, file)))
    .flatMap(([file, { source, survivors, timeouts = [] }]) => source !== versionOf(file) ? [file] : [...new Set([...survivors, ...timeouts].map(({ line, end }) => `${file}:${line}-${end ?? line}`))]);
}

/** The result of a file of which the surviving lines alone ran again. */
function withSurvivors(before, { survivors, timeout, timeouts }) {
  const { killed, timeout: earlier, timeouts: _earlier, static: ignored, source, survivors: survived } = before;
  return { killed: killed + earlier + survived.length - timeout - survivors.length, timeout, ...(timeouts === undefined ? {} : { timeouts }), static: ignored, source, survivors };
}

/** Files that the same tests must notice run together: the tests are tried once for all of them. */
function byFolders(patterns) {
  const together = new Map();
  for (const pattern of patterns) together.set(testedFolders([pattern]), [...(together.get(testedFolders([pattern])) ?? []), pattern]);
  return [...together.values()];
}

/** Runs Stryker over some files; the sandbox is a copy, so that the sources stay as they are. */
function mutate(patterns) {
  install();
  // The documentation's examples are tests as well, made anew from the sources.
  spawnSync(process.execPath, [join(root, "tools/scripts/examples.mjs")], { cwd: root, stdio: ["ignore", "ignore", 2] });
  const folder = mkdtempSync(join(tmpdir(), "ssos-mutation-"));
  const report = join(folder, "report.json");
  const config = { ...JSON.parse(readFileSync(join(here, "stryker.config.json"), "utf8")), mutate: [...patterns, ...NEVER], tempDirName: join(folder, "sandbox"), concurrency: availableParallelism(), reporters: ["progress-append-only", "json"], jsonReporter: { fileName: report } };
  const configFile = join(folder, "stryker.config.json");
  writeFileSync(configFile, JSON.stringify(config));
  const { status } = spawnSync(process.execPath, [join(here, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", configFile], { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, SSOS_TESTED_FOLDERS: testedFolders(patterns) } });
  if (!existsSync(report)) throw new Error(`Stryker wrote no report (exit status ${status})`);
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, resultOf(file)]));
}

/** The area of the files, such as packages/eligibility/src/levels; criteria are tested by what determines with them. */
function testedFolders(patterns) {
  const areas = new Set(patterns.map((pattern) => pattern.split("/").slice(0, 4).join("/")));
  if (areas.has("packages/eligibility/src/criteria")) areas.add("packages/eligibility/src/determination");
  return [...areas].join(",");
}

/** Counts and survivors of a file; mutants that Stryker left out as static or uncompilable are not counted. */
function resultOf({ source, mutants }) {
  const lines = source.split("\n");
  const of = (...states) => mutants.filter(({ status }) => states.includes(status));
  const told = ({ location: { start, end }, mutatorName, replacement }) => ({
    line: start.line,
    ...(end.line === start.line ? {} : { end: end.line }),
    mutator: mutatorName,
    original: (start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : lines[start.line - 1].slice(start.column - 1)).trim(),
    replacement: (replacement ?? "").split("\n")[0].trim(),
  });
  const timeouts = of("Timeout");
  const survivors = of("Survived", "NoCoverage").map(told);
  // A loop without an end is found by its time; on a machine at work, or stopped, others are as well: their lines run again with the survivors'.
  return { killed: of("Killed").length, timeout: timeouts.length, ...(timeouts.length === 0 ? {} : { timeouts: timeouts.map(told) }), static: of("Ignored").length, source: hashOf(source), survivors };
}

function install() {
  if (existsSync(join(here, "node_modules/@stryker-mutator/vitest-runner"))) return;
  const { status } = spawnSync("npm", ["install", "--prefix", here, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", `@stryker-mutator/core@${VERSION}`, `@stryker-mutator/vitest-runner@${VERSION}`], { stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    process.stderr.write(`Stryker ${VERSION} cannot be installed here\n`);
    process.exit(77);
  }
}

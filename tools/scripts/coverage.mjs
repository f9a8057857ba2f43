// How much of each package's sources the tests run, against floors that are what is reached today.
//
//   npm run coverage              prints the table; exit 1 below a floor
//   npm run coverage -- --lines   and the lines that no test runs, by file
//
// Unit and property tests and the examples of the documentation; not the conformance tests, whose files a clone does not hold.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** In percent of lines and of branches. A floor goes up with the tests, and down only with the reason. */
const FLOORS = {
  model: { lines: 98, branches: 88 },
  statute: { lines: 99, branches: 92 },
  eligibility: { lines: 99, branches: 88 },
  "lcap-alignment": { lines: 98, branches: 85 },
  metrics: { lines: 99, branches: 89 },
};

const folder = mkdtempSync(join(tmpdir(), "ssos-coverage-"));
const flags = ["enabled", "reportOnFailure", "provider=v8", `reportsDirectory=${folder}`, "reporter=json", "reporter=json-summary", "include=packages/*/src/**/*.ts", "exclude=**/*.test.ts", "exclude=**/*.test-d.ts", "exclude=**/*.fixture.ts"];
const { status } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "unit", "--project", "property", "--project", "examples", "--reporter=dot", ...flags.map((flag) => `--coverage.${flag}`)], { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, NO_COLOR: "1", CI: "1" } });
const summary = JSON.parse(readFileSync(join(folder, "coverage-summary.json"), "utf8"));
const details = JSON.parse(readFileSync(join(folder, "coverage-final.json"), "utf8"));
rmSync(folder, { recursive: true, force: true });

const percent = ({ covered, total }) => (total === 0 ? 100 : (100 * covered) / total);
let below = 0;
process.stdout.write(`${"package".padEnd(16)}${"lines".padStart(8)}${"branches".padStart(10)}${"functions".padStart(11)}   floors\n`);
for (const [name, floor] of Object.entries(FLOORS)) {
  const files = Object.entries(summary).filter(([path]) => relative(root, path).startsWith(`packages/${name}/src/`));
  const of = (key) => percent(files.reduce((sum, [, file]) => ({ covered: sum.covered + file[key].covered, total: sum.total + file[key].total }), { covered: 0, total: 0 }));
  const [lines, branches, functions] = ["lines", "branches", "functions"].map(of);
  const met = lines >= floor.lines && branches >= floor.branches;
  if (!met) below += 1;
  process.stdout.write(`${name.padEnd(16)}${lines.toFixed(1).padStart(8)}${branches.toFixed(1).padStart(10)}${functions.toFixed(1).padStart(11)}   ${floor.lines} and ${floor.branches}${met ? "" : "  BELOW"}\n`);
}
if (process.argv.includes("--lines")) for (const line of uncovered()) process.stdout.write(`${line}\n`);
if (status !== 0) process.stdout.write("some tests failed\n");
process.exitCode = below > 0 || status !== 0 ? 1 : 0;

/** Files with statements that were never run, and where. */
function uncovered() {
  return Object.values(details).flatMap(({ path, statementMap, s }) => {
    const lines = [...new Set(Object.entries(s).filter(([, count]) => count === 0).map(([id]) => statementMap[id].start.line))].sort((left, right) => left - right);
    return lines.length === 0 ? [] : [`${relative(root, path)}: ${lines.join(", ")}`];
  });
}

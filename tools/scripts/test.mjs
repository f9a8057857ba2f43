// Everything that needs npm and nothing else, each run for real: no test result comes from a cache.
//
//   npm test                      all gates, three time zones
//   npm test -- --only NAME       the gates whose name contains NAME
//
// The last line adds everything up: tests of vitest, and each other gate as one.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countsOf } from "./test-counts.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "ssos-test-"));
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : "";

/** The other time zones run what computes; types, files and packages are the same everywhere. */
const gates = [
  { name: "build", run: ["turbo", "run", "build", "--output-logs=errors-only"] },
  { name: "examples are complete", run: ["node", "tools/scripts/examples.mjs"] },
  { name: "types of the packages", run: ["turbo", "run", "typecheck", "--output-logs=errors-only"] },
  { name: "types of the tests", run: ["tsc", "-p", "tsconfig.tests.json"] },
  { name: "types of the examples", run: ["tsc", "-p", "tsconfig.examples.json"] },
  { name: "lint", run: ["npm", "run", "-s", "lint"] },
  { name: "tests in UTC", zone: "UTC", projects: ["unit", "property", "examples", "conformance", "commands", "types", "tools"] },
  { name: "tests in America/Los_Angeles", zone: "America/Los_Angeles", projects: ["unit", "property", "examples"] },
  { name: "tests in Asia/Tokyo", zone: "Asia/Tokyo", projects: ["unit", "property", "examples"] },
  { name: "Markdown", run: ["markdownlint-cli2"] },
  { name: "API reports are current", run: ["node", "tools/scripts/api.mjs", "--check"] },
  { name: "packages as published", zone: "UTC", projects: ["packages"] },
  { name: "readers and parsers under damaged input", run: ["node", "tools/scripts/fuzz.mjs", "--seconds", "5"] },
].filter((gate) => gate.name.includes(only));

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const gate of gates) {
  const started = performance.now();
  process.stdout.write(`\n== ${gate.name}\n`);
  const counts = gate.projects === undefined ? await runGate(gate.run) : await runTests(gate);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(gate.name);
  process.stdout.write(`== ${gate.name}: ${counts.failed === 0 ? "passed" : "FAILED"} (${seconds} s)\n`);
}
rmSync(reports, { recursive: true, force: true });

process.stdout.write("\n");
for (const name of failures) process.stdout.write(`FAILED: ${name}\n`);
process.stdout.write(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runGate(command) {
  const status = await run(command, {});
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function runTests({ name, zone, projects }) {
  const report = join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  const command = ["vitest", "run", ...projects.flatMap((project) => ["--project", project]), "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = await run(command, { TZ: zone });
  return countsOf(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined, status);
}

/** Tools come from node_modules; nothing asks for input, and errors come in order with the rest. */
function run([command, ...args], environment) {
  const local = join(root, "node_modules/.bin", command);
  const child = spawn(existsSync(local) ? local : command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...environment },
  });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      process.stdout.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on("close", (status) => resolve(status ?? 1));
  });
}

// What needs more than npm install: other Node and TypeScript versions, Deno, long fuzzing, and the checks of
// the examples that need a browser, a notebook kernel or a database server.
//
//   npm run check:system                 all
//   npm run check:system -- --only NAME  those whose file name contains NAME
//
// Each check is a script: tools/scripts/system/*.mjs, and the npm script check:system of a workspace that has one.
// It installs what it needs on demand, exits 0 when it passed, and 77 when it could not run, with the reason as its last line.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const SKIPPED = 77;
const root = fileURLToPath(new URL("../..", import.meta.url));
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : "";

const scripts = readdirSync(join(root, "tools/scripts/system"))
  .filter((name) => name.endsWith(".mjs"))
  .sort()
  .map((name) => ({ name: basename(name, ".mjs"), command: [process.execPath, join(root, "tools/scripts/system", name)] }));
const workspaces = ["packages", "examples", "tools"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => join(root, folder, name))
    .filter((path) => existsSync(join(path, "package.json")) && JSON.parse(readFileSync(join(path, "package.json"), "utf8")).scripts?.["check:system"] !== undefined)
    .map((path) => ({ name: basename(path), command: ["npm", "--prefix", path, "run", "-s", "check:system"] })),
);

const results = [];
for (const check of [...scripts, ...workspaces].filter(({ name }) => name.includes(only))) {
  process.stdout.write(`\n== ${check.name}\n`);
  const { status, lastLine } = await run(check.command);
  results.push({ name: check.name, verdict: status === 0 ? "passed" : status === SKIPPED ? "SKIP" : "FAILED", why: status === SKIPPED ? `: ${lastLine}` : "" });
}

process.stdout.write("\n");
for (const { name, verdict, why } of results) process.stdout.write(`${verdict} ${name}${why}\n`);
const count = (verdict) => results.filter((result) => result.verdict === verdict).length;
process.stdout.write(`tests: ${count("passed")} passed, ${count("FAILED")} failed, ${count("SKIP")} skipped\n`);
process.exitCode = count("FAILED") > 0 || results.length === 0 ? 1 : 0;

function run([command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } });
  let lastLine = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text) => {
    process.stdout.write(text);
    lastLine = text.trimEnd().split("\n").at(-1) || lastLine;
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: 1, lastLine: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, lastLine }));
  });
}

// The whole release in a copy, without publishing: versions, changelogs and lock file from the changesets, a clean
// installation, the build, the checks of what is packed (contents, consumers, bundlers, sizes, contract), the API reports,
// and npm's own dry run. Nothing of the checkout is touched; what is not committed is not in it.
//
//   npm run release:dry-run             minutes
//   npm run release:dry-run -- --all    with the whole npm test
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];
const GATES = process.argv.includes("--all") ? [[]] : [["--only", "build"], ["--only", "API reports"], ["--only", "packages as published"]];
const copy = join(mkdtempSync(join(tmpdir(), "ssos-release-")), "copy");
const manifest = (name) => JSON.parse(readFileSync(join(copy, "packages", name, "package.json"), "utf8"));

try {
  execFileSync("git", ["clone", "--quiet", root, copy]);
  step("npm", ["ci", "--no-audit", "--no-fund"]);
  // After the release was prepared there is no changeset left: the version that stands is the one to publish.
  if (execFileSync("git", ["ls-files", ".changeset/*.md"], { cwd: copy, encoding: "utf8" }).trim() !== "") {
    step("npm", ["run", "-s", "release:prepare"]);
    step("npm", ["ci", "--no-audit", "--no-fund"]);
  }
  for (const gate of GATES) step("npm", ["test", ...(gate.length === 0 ? [] : ["--", ...gate])]);
  for (const name of PACKAGES) step("npm", ["publish", "--dry-run", "--provenance=false", "--ignore-scripts", "--workspace", `packages/${name}`]);
  process.stdout.write(`Version ${manifest("model").version} of ${PACKAGES.length} packages could be released from this commit.\n`);
  const without = PACKAGES.filter((name) => manifest(name).repository === undefined);
  if (without.length > 0) process.stdout.write(`Not tried: provenance. It needs "repository" in the package.json of ${without.join(", ")} (its public address), and a workflow there that may write id-tokens.\n`);
} catch (error) {
  process.stdout.write(`The release would fail: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(join(copy, ".."), { recursive: true, force: true });
}

function step(command, args) {
  process.stdout.write(`== ${command} ${args.join(" ")}\n`);
  const { status } = spawnSync(command, args, { cwd: copy, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

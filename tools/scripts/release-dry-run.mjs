// The whole release in a copy, without publishing: versions and changelogs from the changesets, a fresh lock file,
// the build, the checks of what is packed, and npm's own dry run. Nothing of the checkout is touched.
//
//   npm run release:dry-run
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];
const copy = join(mkdtempSync(join(tmpdir(), "ssos-release-")), "copy");

try {
  execFileSync("git", ["clone", "--quiet", root, copy]);
  step("npm", ["ci", "--no-audit", "--no-fund"]);
  step("npx", ["changeset", "version"]);
  // changesets leaves the lock file as it was with npm workspaces.
  step("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]);
  step("npm", ["ci", "--no-audit", "--no-fund"]);
  const versions = PACKAGES.map((name) => JSON.parse(readFileSync(join(copy, "packages", name, "package.json"), "utf8")).version);
  if (new Set(versions).size !== 1) throw new Error(`the five packages have different versions: ${versions.join(", ")}`);
  step("npm", ["test", "--", "--only", "build"]);
  step("npm", ["test", "--", "--only", "packages as published"]);
  for (const name of PACKAGES) {
    const changelog = readFileSync(join(copy, "packages", name, "CHANGELOG.md"), "utf8");
    if (!changelog.includes(`## ${versions[0]}`)) throw new Error(`CHANGELOG.md of ${name} does not name ${versions[0]}`);
    step("npm", ["publish", "--dry-run", "--provenance=false", "--ignore-scripts", "--workspace", `packages/${name}`]);
  }
  process.stdout.write(`Version ${versions[0]} of ${PACKAGES.length} packages could be released from this commit.\n`);
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

// Makes the next version out of the changesets: versions and ranges of the five packages, their changelogs, the lock file.
// What it changes is committed by whoever looks at it; publishing is a step of its own.
//
//   npm run release:prepare
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];
const manifest = (name) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));

try {
  const changed = run("git", ["status", "--porcelain"], "pipe").stdout.trim();
  if (changed !== "") throw new Error(`there are changes that are not committed:\n${changed}`);
  if (!readdirSync(join(root, ".changeset")).some((name) => name.endsWith(".md"))) throw new Error("there is no changeset, so nothing to release");
  run("npx", ["changeset", "version"]);
  // changesets leaves the lock file as it was with npm workspaces.
  run("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]);
  const missing = run("npm", ["ci", "--dry-run", "--no-audit", "--no-fund"], "pipe");
  if (/Missing:/.test(`${missing.stdout}${missing.stderr}`)) throw new Error("the lock file lacks packages: npm ci --dry-run prints Missing:");
  process.stdout.write(`Version ${versionOfAll()} is prepared. Look at git diff and the changelogs, run npm test, commit, then npx changeset publish.\n`);
} catch (error) {
  process.stdout.write(`Not prepared: ${error.message}\n`);
  process.exitCode = 1;
}

/** The one version of the five, after a look at ranges and changelogs. */
function versionOfAll() {
  const versions = new Set(PACKAGES.map((name) => manifest(name).version));
  if (versions.size !== 1) throw new Error(`the five packages have different versions: ${[...versions].join(", ")}`);
  const [version] = versions;
  for (const name of PACKAGES) {
    const wrong = Object.entries(manifest(name).dependencies ?? {}).filter(([sibling, range]) => sibling.startsWith("@ssos/") && range !== `^${version}`);
    if (wrong.length > 0) throw new Error(`@ssos/${name} wants ${wrong.map((pair) => pair.join(" ")).join(", ")}`);
    const path = join(root, "packages", name, "CHANGELOG.md");
    if (!existsSync(path) || !readFileSync(path, "utf8").includes(`\n## ${version}\n`)) throw new Error(`CHANGELOG.md of @ssos/${name} does not name ${version}`);
  }
  return version;
}

function run(command, args, output = "inherit") {
  const done = spawnSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", output, output === "pipe" ? "pipe" : "inherit"] });
  if (done.status !== 0 && output !== "pipe") throw new Error(`${command} ${args.join(" ")} ended with ${done.status}`);
  return done;
}

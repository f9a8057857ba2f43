// Installs a tool of another version from the registry into a folder of its own, outside the workspaces.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @returns the folder's node_modules, or undefined with the reason printed when the registry does not give it
 */
export function installOther(place, name, version) {
  const folder = join(place, `${name}-${version}`.replaceAll("/", "-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", `${name}@${version}`], { cwd: folder, encoding: "utf8" });
  if (status === 0) return join(folder, "node_modules");
  process.stdout.write(`${name}@${version} cannot be installed: ${stderr.trim().split("\n").at(-1)}\n`);
  return undefined;
}

/** Ends a check: 0 passed, 1 failed, 77 when nothing could be run. */
export function conclude({ passed, failed, unavailable }) {
  for (const name of passed) process.stdout.write(`  passed  ${name}\n`);
  for (const { name, why } of failed) process.stdout.write(`  FAILED  ${name}\n${why}\n`);
  for (const name of unavailable) process.stdout.write(`  not run ${name}\n`);
  if (failed.length > 0) process.exitCode = 1;
  else if (passed.length === 0) {
    process.stdout.write(`none of ${unavailable.join(", ")} could be installed\n`);
    process.exitCode = 77;
  }
}

// Runs every generator: tools/scripts/generate-*.mjs, in the order of their names.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const generators = readdirSync(folder).filter((name) => /^generate-.*\.mjs$/.test(name)).sort();

for (const name of generators) {
  process.stdout.write(`${name}\n`);
  const { status } = spawnSync(process.execPath, [`${folder}${name}`], { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    process.stderr.write(`${name} failed (exit status ${status})\n`);
    process.exitCode = 1;
  }
}

// What the benchmarks and the checks of SQL compare with, installed on demand into tools/bench/node_modules, never published.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Versions of the peers. */
export const PEERS = { "@duckdb/node-api": "1.5.5-r.5", papaparse: "5.7.1", "json-rules-engine": "7.3.1" };

/**
 * @param {keyof typeof PEERS} name
 * @returns {string | undefined} the entry of the package, or undefined when the registry does not give it
 */
export function benchPackage(name) {
  if (!existsSync(join(here, "node_modules", name))) {
    mkdirSync(join(here, "node_modules"), { recursive: true });
    // All at once: installing one without saving removes the others.
    spawnSync("npm", ["install", "--prefix", here, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", ...Object.entries(PEERS).map(([peer, version]) => `${peer}@${version}`)], { stdio: ["ignore", 2, 2] });
  }
  try {
    return createRequire(join(here, "peers.mjs")).resolve(name);
  } catch {
    return undefined;
  }
}

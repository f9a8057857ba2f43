// How long the first import of each entry takes, in processes that have imported nothing else.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

/** Every entry with code, from the packages' own `exports`. */
function entries() {
  return PACKAGES.flatMap((name) => {
    const folder = join(process.env.SSOS_BENCH_PACKAGES ?? join(root, "packages"), name);
    const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return Object.entries(exports)
      .filter(([, target]) => target.import !== undefined)
      .map(([path, target]) => ({ entry: `@ssos/${name}${path.slice(1)}`, esm: pathToFileURL(join(folder, target.import.default)).href, cjs: join(folder, target.require.default) }));
  });
}

/** Milliseconds that a process says one load took. */
function once(code, type) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", code], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
const importOf = (url) => once(`const since = performance.now(); await import(${JSON.stringify(url)}); process.stdout.write(String(performance.now() - since));`, "module");
const requireOf = (path) => once(`const since = performance.now(); require(${JSON.stringify(path)}); process.stdout.write(String(performance.now() - since));`, "commonjs");

/**
 * @param {number} runs - processes an entry, in turn
 * @returns the median of each entry, less that of importing nothing (an empty file, by the same loader)
 */
export function importTimes(runs) {
  const all = [{ entry: "nothing", esm: pathToFileURL(join(root, "tools/bench/contestants/empty.mjs")).href, cjs: join(root, "tools/bench/contestants/empty.cjs") }, ...entries()].map((one) => ({ ...one, esmTimes: [], cjsTimes: [] }));
  for (let run = 0; run < runs; run += 1) {
    for (const one of all) {
      one.esmTimes.push(importOf(one.esm));
      one.cjsTimes.push(requireOf(one.cjs));
    }
  }
  const [nothing, ...measured] = all;
  return measured.map(({ entry, esmTimes, cjsTimes }) => ({ entry, milliseconds: Math.max(0, median(esmTimes) - median(nothing.esmTimes)), best: Math.max(0, Math.min(...esmTimes) - Math.min(...nothing.esmTimes)), required: Math.max(0, median(cjsTimes) - median(nothing.cjsTimes)) }));
}

export function importTable(times) {
  return ["| entry | import, ms | best, ms | require, ms |", "| --- | ---: | ---: | ---: |", ...times.map(({ entry, milliseconds, best, required }) => `| ${entry} | ${milliseconds.toFixed(1)} | ${best.toFixed(1)} | ${required.toFixed(1)} |`)];
}

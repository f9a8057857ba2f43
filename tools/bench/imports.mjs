// How long the first import of each entry takes, by its name, in processes that have imported nothing else.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = process.env.SSOS_BENCH_PACKAGES ?? join(root, "packages");
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];
/** A package with nothing in it: what Node needs to find and load any package. */
const NOTHING = "nothing";

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

/** A folder in which the packages lie as installed: what is published of them, the empty package and zod. */
function installed() {
  const folder = mkdtempSync(join(tmpdir(), "ssos-imports-"));
  const modules = join(folder, "node_modules");
  for (const name of PACKAGES) for (const part of ["package.json", "dist"]) cpSync(join(packages, name, part), join(modules, "@ssos", name, part), { recursive: true });
  const nothing = join(modules, NOTHING);
  mkdirSync(nothing);
  writeFileSync(join(nothing, "package.json"), JSON.stringify({ name: NOTHING, type: "module", exports: { ".": { import: { default: "./index.js" }, require: { default: "./index.cjs" } } } }));
  for (const file of ["index.js", "index.cjs"]) writeFileSync(join(nothing, file), "");
  symlinkSync(join(root, "node_modules/zod"), join(modules, "zod"));
  return folder;
}

/** Every entry with code, from the packages' own `exports`. */
function entries() {
  return PACKAGES.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
    return Object.entries(exports).filter(([, target]) => target.import !== undefined).map(([path]) => `@ssos/${name}${path.slice(1)}`);
  });
}

/** Milliseconds that a process says one load took. */
function once(load, type, folder) {
  const code = `const since = performance.now(); ${load}; process.stdout.write(String(performance.now() - since));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", code], { encoding: "utf8", cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/**
 * @param {number} runs - processes an entry, in turn
 * @returns the median and the best of each entry, less those of the empty package
 */
export function importTimes(runs) {
  const folder = installed();
  try {
    const all = [NOTHING, ...entries()].map((entry) => ({ entry, esmTimes: [], cjsTimes: [] }));
    for (let run = 0; run < runs; run += 1) {
      for (const { entry, esmTimes, cjsTimes } of all) {
        esmTimes.push(once(`await import(${JSON.stringify(entry)})`, "module", folder));
        cjsTimes.push(once(`require(${JSON.stringify(entry)})`, "commonjs", folder));
      }
    }
    const [nothing, ...measured] = all;
    return measured.map(({ entry, esmTimes, cjsTimes }) => ({ entry, milliseconds: Math.max(0, median(esmTimes) - median(nothing.esmTimes)), best: Math.max(0, Math.min(...esmTimes) - Math.min(...nothing.esmTimes)), required: Math.max(0, median(cjsTimes) - median(nothing.cjsTimes)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function importTable(times) {
  return ["| entry | import, ms | best, ms | require, ms |", "| --- | ---: | ---: | ---: |", ...times.map(({ entry, milliseconds, best, required }) => `| ${entry} | ${milliseconds.toFixed(1)} | ${best.toFixed(1)} | ${required.toFixed(1)} |`)];
}

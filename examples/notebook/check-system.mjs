// The notebook in Deno's kernel under Debian's Jupyter, offline with the packed packages; and the same analysis from
// Python and R by the bundled command file. Installs what is missing where it may (apt as root, Deno from npm).
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { conclude, installOther } from "../../tools/packages/other-versions.mjs";
import { installPacked, packAll, root } from "../../tools/packages/tarballs.mjs";
import { bundle } from "../../tools/scripts/bundle.mjs";
import { outputsOf, readNotebook } from "./cells.mjs";

const DENO = "2.9.5";
const here = join(root, "examples/notebook");
const sample = join(root, "examples/cli/sample/2023");
const place = mkdtempSync(join(tmpdir(), "ssos-notebook-"));
const result = { passed: [], failed: [], unavailable: [] };

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: "utf8", timeout: 300_000, maxBuffer: 1 << 28, ...options });

/** Whether Debian's packages are there, installed now if need be. */
function debian(...packages) {
  const missing = packages.filter((name) => !run("dpkg-query", ["-W", "-f", "${Status}", name]).stdout?.includes("install ok installed"));
  if (missing.length === 0) return true;
  if (process.getuid?.() !== 0 || run("apt-get", ["--version"]).status !== 0) return false;
  const apt = (...args) => run("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: 600_000 });
  return apt("update").status === 0 && apt("install", "-y", "--no-install-recommends", ...missing).status === 0;
}

/** A folder as an analyst has it: notebook, files and installed packages, and nothing of this repository. */
function layOut() {
  const packed = packAll();
  const folder = join(place, "notebook");
  mkdirSync(folder, { recursive: true });
  for (const name of ["county.ipynb", "display.mjs"]) cpSync(join(here, name), join(folder, name));
  cpSync(sample, join(place, "cli/sample/2023"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  installPacked(packed.tarballs, folder, { also: ["vega", "vega-lite"] });
  rmSync(packed.folder, { recursive: true, force: true });
  return folder;
}

function checkNotebook() {
  const name = `county.ipynb in Deno's kernel (${DENO}) under Jupyter`;
  if (!debian("jupyter-nbconvert", "python3-nbclient", "python3-jupyter-client")) return result.unavailable.push(`${name}: Debian's jupyter-nbconvert is not installed and cannot be`);
  const modules = installOther(place, "deno", DENO);
  if (modules === undefined) return result.unavailable.push(`${name}: Deno`);
  const folder = layOut();
  // A home of its own: the kernel is registered there and nowhere else.
  const env = { PATH: process.env.PATH, HOME: join(place, "home"), DENO_DIR: join(place, "deno-cache"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  mkdirSync(env.HOME);
  const deno = [join(modules, ".bin/deno"), join(modules, "deno/bin.cjs")].find((path) => existsSync(path));
  const installed = run(deno, ["jupyter", "--install"], { env });
  const ran = run("/usr/bin/jupyter-nbconvert", ["--to", "notebook", "--execute", "--ExecutePreprocessor.kernel_name=deno", "--ExecutePreprocessor.timeout=120", "county.ipynb", "--output", "executed.ipynb"], { cwd: folder, env });
  if (installed.status !== 0 || ran.status !== 0) return result.failed.push({ name, why: `${installed.stderr}${ran.error?.message ?? ran.stderr}` });
  const shown = outputsOf(readNotebook(join(folder, "executed.ipynb")));
  const committed = outputsOf(readNotebook());
  const differ = committed.flatMap((forms, index) => (isDeepStrictEqual(shown[index], forms) ? [] : [index + 1]));
  if (differ.length > 0) return result.failed.push({ name, why: `code cells ${differ.join(", ")} show something else than the notebook as it is committed` });
  result.passed.push(`${name}: ${committed.length} code cells, ${committed.flat().length} outputs as committed`);
}

async function checkLanguages() {
  const file = join(place, "ssos.mjs");
  await bundle(file);
  const expected = run(process.execPath, [join(here, "from-node.mjs")]).stdout;
  const languages = [
    { name: "from-python.py", command: "/usr/bin/python3", needs: ["python3", "python3-jsonschema", "python3-pandas"], also: ["the JSON is what its schema says", "the data frame agrees"] },
    { name: "from-r.R", command: "Rscript", needs: ["r-base-core", "r-cran-jsonlite"], also: ["the data frame agrees"] },
  ];
  for (const { name, command, needs, also } of languages) {
    if (!debian(...needs)) {
      result.unavailable.push(`${name}: ${needs.join(", ")} are not all installed and cannot be`);
      continue;
    }
    const { status, stdout, stderr, error } = run(command, [join(here, name), file, sample, "2023"], { cwd: place });
    const missing = also.filter((text) => !stderr?.includes(text));
    if (status === 0 && stdout === expected && missing.length === 0) result.passed.push(`${name}: the same lines as from Node; ${also.join("; ")}`);
    else result.failed.push({ name, why: error?.message ?? `${stdout}\n${stderr}` });
  }
}

try {
  if (!existsSync(join(root, "packages/metrics/dist"))) throw new Error("the packages are not built: npm run build");
  checkNotebook();
  await checkLanguages();
} finally {
  rmSync(place, { recursive: true, force: true });
}
conclude(result);

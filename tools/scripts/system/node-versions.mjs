// The packed tarballs in Node 20, 22, 24 and 26, as ES module and CommonJS, and the bundled command file. The npm package
// `node` brings the binaries.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conclude, installOther } from "../../packages/other-versions.mjs";
import { bundle } from "../bundle.mjs";
import { allEntries, copyConsumer, installPacked, packAll } from "../../packages/tarballs.mjs";

const packed = packAll();
const place = mkdtempSync(join(tmpdir(), "ssos-node-versions-"));
const result = { passed: [], failed: [], unavailable: [] };
const esm = installPacked(packed.tarballs, copyConsumer("esm", place), { also: ["zod"] });
const cjs = installPacked(packed.tarballs, copyConsumer("cjs", place), { also: ["zod"] });
const alone = mkdtempSync(join(tmpdir(), "ssos-command-file-"));
await bundle(join(alone, "ssos.mjs"));

for (const version of ["20", "22", "24", "26"]) {
  const modules = installOther(place, "node", version);
  if (modules === undefined) {
    result.unavailable.push(`Node ${version}`);
    continue;
  }
  const programs = [
    ["ES module", esm, ["main.mjs", ...allEntries()]],
    ["CommonJS", cjs, ["main.cjs", ...allEntries()]],
    ["command file", alone, ["ssos.mjs", "determine", "--format", "json"]],
  ];
  for (const [kind, folder, command] of programs) {
    const ran = spawnSync(join(modules, "node/bin/node"), command, { cwd: folder, encoding: "utf8" });
    const told = spawnSync(join(modules, "node/bin/node"), ["--version"], { encoding: "utf8" }).stdout?.trim();
    if (ran.status === 0) result.passed.push(`Node ${told}, ${kind}`);
    else result.failed.push({ name: `Node ${version} (${told}), ${kind}`, why: ran.error?.message ?? ran.stderr });
  }
}
for (const folder of [packed.folder, place, alone]) rmSync(folder, { recursive: true, force: true });
conclude(result);

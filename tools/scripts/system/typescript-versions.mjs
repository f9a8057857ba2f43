// The types of the packed tarballs with library checks on, under TypeScript 5.5 to 5.9.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conclude, installOther } from "../../packages/other-versions.mjs";
import { copyConsumer, installPacked, packAll } from "../../packages/tarballs.mjs";

const packed = packAll();
const place = mkdtempSync(join(tmpdir(), "ssos-typescript-versions-"));
const result = { passed: [], failed: [], unavailable: [] };
const folder = installPacked(packed.tarballs, copyConsumer("types", place), { also: ["zod"] });
copyFileSync(join(folder, "use.ts"), join(folder, "use.cts"));

for (const version of ["5.5", "5.6", "5.7", "5.8", "5.9"]) {
  const modules = installOther(place, "typescript", version);
  if (modules === undefined) {
    result.unavailable.push(`TypeScript ${version}`);
    continue;
  }
  for (const setting of ["nodenext", "bundler"]) {
    const ran = spawnSync(process.execPath, [join(modules, "typescript/bin/tsc"), "-p", `tsconfig.${setting}.json`], { cwd: folder, encoding: "utf8" });
    if (ran.status === 0) result.passed.push(`TypeScript ${version}, ${setting}`);
    else result.failed.push({ name: `TypeScript ${version}, ${setting}`, why: ran.stdout });
  }
}
for (const path of [packed.folder, place]) rmSync(path, { recursive: true, force: true });
conclude(result);

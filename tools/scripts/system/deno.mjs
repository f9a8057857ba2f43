// The packed tarballs in Deno, as an ES module with node_modules.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conclude, installOther } from "../../packages/other-versions.mjs";
import { allEntries, copyConsumer, installPacked, packAll } from "../../packages/tarballs.mjs";

const packed = packAll();
const place = mkdtempSync(join(tmpdir(), "ssos-deno-"));
const result = { passed: [], failed: [], unavailable: [] };
const modules = installOther(place, "deno", "2.9.5");
if (modules === undefined) {
  result.unavailable.push("Deno 2.9.5");
} else {
  const folder = installPacked(packed.tarballs, copyConsumer("esm", place), { also: ["zod"] });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const deno = [join(modules, ".bin/deno"), join(modules, "deno/bin.cjs")].find((path) => existsSync(path));
  const ran = spawnSync(deno, ["run", "--no-remote", "--node-modules-dir=manual", "--allow-read", "--allow-env", "main.mjs", ...allEntries()], { cwd: folder, encoding: "utf8", env: { ...process.env, DENO_DIR: join(place, "cache"), DENO_NO_UPDATE_CHECK: "1" } });
  if (ran.status === 0 && ran.stdout.includes("@ssos/metrics/charts")) result.passed.push("Deno 2.9.5, every entry");
  else result.failed.push({ name: "Deno 2.9.5", why: ran.error?.message ?? `${ran.stdout}${ran.stderr}` });
}
for (const path of [packed.folder, place]) rmSync(path, { recursive: true, force: true });
conclude(result);

// `--out` on a disk that is full and on one that is read-only, as a user with every right: one line that says so,
// exit status 2 and nothing half-written.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const run = fileURLToPath(new URL("../run.mjs", import.meta.url));
const disk = mkdtempSync(join(tmpdir(), "ssos-disk-"));

function mounted(options) {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk], { encoding: "utf8" });
}

function tryToWrite(expected) {
  const { status, stderr } = spawnSync(process.execPath, [run, "determine", "--out", join(disk, "out")], { encoding: "utf8" });
  const left = readdirSync(disk);
  const lines = stderr.trim().split("\n");
  if (status !== 2 || lines.length !== 1 || !lines[0].includes(expected) || left.length > 0) throw new Error(`expected exit 2, one line with ${expected} and an empty place; got ${status}, ${stderr}, ${left.join(" ")}`);
  process.stdout.write(`${lines[0]}\n`);
}

const first = mounted("size=64k");
if (first.status !== 0) {
  rmSync(disk, { recursive: true });
  process.stdout.write(`a disk of its own cannot be mounted here: ${(first.stderr || String(first.error)).trim()}\n`);
  process.exit(77);
}
try {
  tryToWrite("ENOSPC");
  execFileSync("umount", [disk]);
  mounted("ro");
  tryToWrite("EROFS");
} finally {
  spawnSync("umount", [disk]);
  rmSync(disk, { recursive: true });
}

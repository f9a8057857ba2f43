// Every reader and parser under damaged input for a minute: at least a million inputs in total.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { status } = spawnSync(process.execPath, [fileURLToPath(new URL("../fuzz.mjs", import.meta.url)), "--seconds", "60"], { stdio: "inherit" });
process.exitCode = status ?? 1;

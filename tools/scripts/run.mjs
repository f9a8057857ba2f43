// Runs a command of examples/cli; builds once, talking on standard error, when that was not done yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = `${root}examples/cli/dist/main.js`;

if (!existsSync(main)) {
  process.stderr.write("Building once ...\n");
  const built = spawnSync("npx", ["turbo", "run", "build", "--filter=@ssos/example-cli", "--output-logs=errors-only"], { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

// Paths on the command line are relative to where the user stands, not to the repository.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv = [process.argv[0], main, ...process.argv.slice(2)];
await import(main);

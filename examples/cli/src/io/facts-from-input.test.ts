import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

it.skipIf(process.platform === "win32").each([
  ["statute fund --year 2026 --formula supplemental --format json", "statute-fund"],
  ["statute decide request --date 2024-06-30 --format json", "statute-decision"],
])("%s waits for facts that another program is still writing", (args, schema) => {
  const { stdout, stderr } = spawnSync("sh", ["-c", `(sleep 1; echo '{}') | "${process.execPath}" "${MAIN}" ${args}`], { encoding: "utf8" });
  expect(stderr).not.toContain("EAGAIN");
  expect(`${stdout}${stderr}`).toMatch(new RegExp(`"schema":"ssos/${schema}/1"|^ssos: standard input: `));
});

// Known advisories about the installed packages, where the registry's endpoint answers. What is published depends on
// nothing but the siblings, so that only a finding in a production dependency fails the check.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function audit(...args) {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...args], { cwd: root, encoding: "utf8", timeout: 120_000 });
  try {
    return JSON.parse(stdout).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

const production = audit("--omit=dev");
const all = audit();
if (production === undefined || all === undefined) {
  process.stdout.write("advisories not checked: the registry's endpoint did not answer\n");
  process.exitCode = 77;
} else {
  const told = (counts) => Object.entries(counts).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`).join(", ") || "none";
  process.stdout.write(`in what the examples run with: ${told(production)}\nin the tools too: ${told(all)}\n`);
  process.exitCode = production.total > 0 ? 1 : 0;
}

// The built page in Debian's Chromium: by clicks and keys, under axe, with a State's files, without its worker, on paper.
//
//   npm run check:system                         all checks; pictures go to a temporary folder
//   npm run check:system -- --only NAME          those whose name contains NAME
//   npm run check:system -- --pictures           pictures go to docs/screenshots
//
// Exits with 77 and the reason as last line where there is no browser and none can be installed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserMissing, launch, serve } from "./browser.mjs";
import { accessibility, keyboard } from "./checks/accessibility.mjs";
import { badFiles, stopping, twoGigabytes, twoYears } from "./checks/bad-files.mjs";
import { network } from "./checks/network.mjs";
import { official } from "./checks/official.mjs";
import { print } from "./checks/print.mjs";
import { addresses, sample, whatIf } from "./checks/sample.mjs";
import { screenshots } from "./checks/screenshots.mjs";
import { statewide } from "./checks/statewide.mjs";
import { withoutWorker } from "./checks/without-worker.mjs";

const checks = { sample, whatIf, addresses, network, keyboard, accessibility, badFiles, twoYears, stopping, withoutWorker, official, print, twoGigabytes, statewide, screenshots };
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : "";
const root = fileURLToPath(new URL("../../../", import.meta.url));

const missing = browserMissing();
if (missing !== undefined) {
  process.stdout.write(`${missing}\n`);
  process.exit(77);
}

execFileSync(join(root, "node_modules/.bin/turbo"), ["run", "build", "--filter=@ssos/example-explorer", "--output-logs=errors-only"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
const temporary = mkdtempSync(join(tmpdir(), "ssos-pictures-"));
const browser = await launch();
const server = await serve();
const context = { browser, server, pictures: process.argv.includes("--pictures") ? join(root, "docs/screenshots") : temporary };
let [passed, failed] = [0, 0];
for (const [name, check] of Object.entries(checks).filter(([each]) => each.includes(only))) {
  const started = performance.now();
  try {
    const told = await check(context);
    passed += 1;
    process.stdout.write(`passed ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)${told === undefined ? "" : `: ${told}`}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAILED ${name}: ${error.stack ?? error}\n`);
  }
}
await browser.close();
server.close();
rmSync(temporary, { recursive: true, force: true });
process.stdout.write(`explorer in ${browser.version()}: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

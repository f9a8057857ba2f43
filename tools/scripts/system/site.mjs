// The whole site, reference included, opened from its folder in Chromium: no violation found by axe at two widths, no error,
// nothing asked of a network, a search that finds; and every link of every page leads somewhere.
//
//   node tools/scripts/system/site.mjs [--shots DIR]    also keeps pictures of some pages
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSite } from "../../site/build.mjs";
import { checkSite } from "../../site/check.mjs";
import { launchChromium } from "../../site/chromium.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 800 } };
const PICTURES = ["index.html", "guides/start-here.html", "five-by-five.html", "decision-trees.html", "coverage.html"];
/** Pages of the reference are all made by one program from one template: every so many-th is enough for axe. */
const EVERY = 60;
const shots = process.argv.includes("--shots") ? process.argv[process.argv.indexOf("--shots") + 1] : undefined;

const browser = await launchChromium();
if (typeof browser === "string") {
  process.stdout.write(`site not looked at: ${browser}\n`);
  process.exit(77);
}

const folder = mkdtempSync(join(tmpdir(), "ssos-site-"));
try {
  process.exitCode = (await look()) ? 0 : 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function look() {
  const reference = spawnSync(join(root, "node_modules/.bin/typedoc"), ["--out", join(folder, "reference"), "--logLevel", "Error"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (reference.status !== 0) return told("the reference was not made");
  const counts = buildSite(folder);
  const { links, broken } = checkSite(folder);
  const problems = [...broken];
  const documents = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".html"));
  const own = documents.filter((name) => !name.startsWith("reference/") && name !== "explorer-page.html"); // the explorer has checks of its own
  const sampled = documents.filter((name) => name.startsWith("reference/")).filter((_, index) => index % EVERY === 0);

  for (const [kind, viewport] of Object.entries(WIDTHS)) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    let where = "";
    page.on("pageerror", (error) => problems.push(`${where}: ${error.message}`));
    // The reference puts its icons into the page itself where a folder does not let it load them; the browser complains first.
    page.on("console", (message) => message.type() === "error" && !message.text().includes("icons.svg#") && problems.push(`${where}: ${message.text()}`));
    page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || problems.push(`${where}: asks for ${request.url()}`));
    for (const name of [...own, ...sampled]) {
      where = `${name} (${kind})`;
      await page.goto(pathToFileURL(join(folder, name)).href);
      if (name.startsWith("reference/")) continue;
      problems.push(...(await violations(page)).map((violation) => `${where}: ${violation}`));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (tooWide > 0) problems.push(`${where}: ${tooWide} pixels wider than the window`);
      if (shots !== undefined && PICTURES.includes(name)) {
        mkdirSync(shots, { recursive: true });
        await page.screenshot({ path: join(shots, `${name.replaceAll(/\W/g, "-")}-${kind}.png`), fullPage: false });
      }
    }
    where = `search (${kind})`;
    await page.goto(pathToFileURL(join(folder, "guides/glossary.html")).href);
    await page.getByLabel("Search").fill("suspension");
    await page.locator("#found a").first().waitFor();
    problems.push(...(await violations(page)).map((violation) => `${where}: ${violation}`));
    await page.getByLabel("Search").press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.href.includes("glossary.html") || url.hash !== "");
    if (counts.reference > 0) {
      await page.getByLabel("Search").fill("determineDifferentiatedAssistance");
      await page.locator('#found a[href*="reference/"]').first().waitFor();
    }
    await context.close();
  }
  for (const problem of [...new Set(problems)].slice(0, 60)) process.stdout.write(`${problem}\n`);
  process.stdout.write(`site: ${counts.pages} documents, ${own.length} pages at ${Object.keys(WIDTHS).length} widths under axe, ${sampled.length} of ${counts.reference} pages of the reference opened, ${links} links, ${problems.length} problems\n`);
  return problems.length === 0;
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"], preload: false }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 100)}`);
}

function told(sentence) {
  process.stdout.write(`${sentence}\n`);
  return false;
}

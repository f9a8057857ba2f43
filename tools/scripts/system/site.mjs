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
/** Pages of the reference are all made by one program from one template: one of each kind and package is enough for axe. */
const kindOf = (name) => /^reference\/(?:[a-z]+\/(?:_ssos_[a-z-]+)?)?/.exec(name)?.[0];
/** What TypeDoc's theme does on every page and nothing here can change: links inside what opens its lists, and the levels of its own headings. */
const THEME = ["nested-interactive", "heading-order"];
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
  const sampled = [...new Map(documents.filter((name) => name.startsWith("reference/")).map((name) => [kindOf(name), name])).values()];

  for (const [kind, viewport] of Object.entries(WIDTHS)) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000); // machines under load get time
    let where = "";
    page.on("pageerror", (error) => problems.push(`${where}: ${error.message}`));
    // The reference puts its icons into the page itself where a folder does not let it load them; the browser complains first.
    page.on("console", (message) => message.type() === "error" && !message.text().includes("icons.svg#") && problems.push(`${where}: ${message.text()}`));
    page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || problems.push(`${where}: asks for ${request.url()}`));
    for (const name of [...own, ...sampled]) {
      where = `${name} (${kind})`;
      await page.goto(pathToFileURL(join(folder, name)).href);
      problems.push(...(await violations(page, name.startsWith("reference/") ? THEME : [])).map((violation) => `${where}: ${violation}`));
      if (name.startsWith("reference/")) continue;
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (tooWide > 0) problems.push(`${where}: ${tooWide} pixels wider than the window`);
      if (shots !== undefined && PICTURES.includes(name)) {
        mkdirSync(shots, { recursive: true });
        await page.screenshot({ path: join(shots, `${name.replaceAll(/\W/g, "-")}-${kind}.png`), fullPage: false });
      }
    }
    where = `search (${kind})`;
    await page.goto(pathToFileURL(join(folder, "guides/glossary.html")).href);
    await page.getByRole("searchbox", { name: "Search" }).fill("suspension");
    await page.locator("#found a").first().waitFor();
    problems.push(...(await violations(page)).map((violation) => `${where}: ${violation}`));
    await page.getByRole("searchbox", { name: "Search" }).press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.href.includes("glossary.html") || url.hash !== "");
    if (counts.reference > 0) {
      await page.getByRole("searchbox", { name: "Search" }).fill("determineDifferentiatedAssistance");
      await page.locator('#found a[href*="reference/"]').first().waitFor();
    }
    await context.close();
  }
  for (const problem of [...new Set(problems)].slice(0, 60)) process.stdout.write(`${problem}\n`);
  process.stdout.write(`site: ${counts.pages} documents, ${own.length} pages at ${Object.keys(WIDTHS).length} widths under axe, ${sampled.length} of ${counts.reference} pages of the reference too, without the rules ${THEME.join(" and ")}, ${links} links, ${problems.length} problems\n`);
  return problems.length === 0;
}

async function violations(page, without = []) {
  await page.evaluate(axe);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const found = await page.evaluate((chosen) => globalThis.axe.run(document, { resultTypes: ["violations"], preload: false, rules: chosen }), rules);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 100)}`);
}

function told(sentence) {
  process.stdout.write(`${sentence}\n`);
  return false;
}

// Debian's Chromium, installed on demand, and pages that record whatever they ask for.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const EXECUTABLE = "/usr/bin/chromium";
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const DIST = new URL("../dist/index.html", import.meta.url);

/** Why no browser can be had; undefined when there is one. */
export function browserMissing() {
  if (existsSync(EXECUTABLE)) return undefined;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return `no ${EXECUTABLE}, and it can only be installed as root with apt`;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-inter"], { stdio: "ignore" });
  } catch (error) {
    return `apt could not install chromium: ${error.message.split("\n")[0]}`;
  }
  return existsSync(EXECUTABLE) ? undefined : "apt installed no chromium";
}

export const launch = () => chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });

/** Serves the built page on a port of its own, and remembers every path that was asked for. */
export async function serve() {
  const asked = [];
  const page = readFileSync(DIST);
  const server = createServer((request, response) => {
    asked.push(request.url);
    if (request.url !== "/") return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, asked, close: () => server.close() };
}

export const WIDTHS = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };

/**
 * Opens the page, from the server or as a file.
 *
 * @returns the page; `requests` are the addresses it asked for, `errors` what it threw or complained of
 */
export async function open(browser, { url = fileURLToPath(DIST), width = "desktop", scheme = "light", init } = {}) {
  const context = await browser.newContext({ viewport: WIDTHS[width], colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const [requests, errors] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  if (init !== undefined) await page.addInitScript(init);
  await page.goto(url.startsWith("/") ? `file://${url}` : url);
  await page.locator("h1").waitFor();
  return { page, context, requests, errors };
}

/** Clicks the sample open and waits for its county. */
export async function openSample(page) {
  await page.getByRole("button", { name: "Open the sample county" }).click();
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
}

/** Goes to a view of the district that the screenshots show. */
export async function openDistrict(page, tab) {
  await page.evaluate((hash) => (location.hash = hash), `#/lea/58990040000000/${tab}`);
  await page.getByRole("heading", { level: 1, name: "Delta Oaks Unified" }).waitFor();
  if (tab === "what-if") await page.getByRole("heading", { name: "How far to the next Dashboard" }).waitFor();
}

/** Drops files onto the page as the mouse would; each is a name with its text, bytes or size. */
export async function drop(page, files) {
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, text, bytes } of given) transfer.items.add(new File([bytes === undefined ? text : new Uint8Array(bytes)], name, { lastModified: 1 }));
    document.querySelector(".frame").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, files);
}

/** Every view, by name: how to get there. */
export const VIEWS = {
  start: async () => undefined,
  county: openSample,
  groups: (page) => page.getByRole("link", { name: "By student group" }).click(),
  list: (page) => page.getByRole("link", { name: "List and search" }).click(),
  results: (page) => openDistrict(page, "results"),
  reasons: (page) => openDistrict(page, "reasons"),
  "what-if": (page) => openDistrict(page, "what-if"),
  timeline: (page) => openDistrict(page, "timeline"),
  plan: (page) => openDistrict(page, "plan"),
  provision: async (page) => {
    await openDistrict(page, "reasons");
    await page.getByRole("button", { name: "EC 52071(c)", exact: true }).first().click();
    await page.getByRole("dialog").waitFor();
  },
};

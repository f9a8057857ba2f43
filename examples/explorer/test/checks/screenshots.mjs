import assert from "node:assert/strict";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { open, VIEWS, WIDTHS } from "../browser.mjs";

/** The views that docs/explorer.md shows, by width. */
const SHOWN = { desktop: ["start", "county", "groups", "results", "reasons", "what-if", "timeline", "plan", "provision"], phone: ["county", "results", "what-if", "provision"] };
/** Pixels of a page that are shown; what is below tells no more. */
const TALLEST = 1250;

/** Pictures of the views, at both widths, and of the printed report. */
export async function screenshots({ browser, pictures }) {
  mkdirSync(pictures, { recursive: true });
  let [count, largest] = [0, 0];
  const take = async (page, name, whole) => {
    const path = join(pictures, `${name}.png`);
    const { width, height } = page.viewportSize();
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({ path, ...(whole ? { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(TALLEST, Math.max(tall, height)) } } : {}) });
    count += 1;
    largest = Math.max(largest, statSync(path).size);
  };
  for (const width of Object.keys(WIDTHS)) {
    const { page, context } = await open(browser, { width });
    for (const [name, go] of Object.entries(VIEWS)) {
      await go(page);
      if (name === "what-if") await tryOnePupil(page);
      if (name === "what-if" && width === "phone") await page.getByText("No slider:").evaluate((line) => line.scrollIntoView({ block: "end" }));
      if (SHOWN[width].includes(name)) await take(page, `${name}-${width}`, width === "desktop" && name !== "provision");
    }
    await context.close();
  }
  const { page, context } = await open(browser, { scheme: "dark" });
  await VIEWS.county(page);
  await VIEWS.results(page);
  await take(page, "results-dark", true);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.setViewportSize({ width: 725, height: 960 });
  await take(page, "report", false);
  await context.close();
  assert.ok(largest < 300_000, `a picture has ${largest} bytes`);
  return `${count} pictures, the largest ${Math.round(largest / 1000)} kB`;
}

async function tryOnePupil(page) {
  await page.getByRole("combobox", { name: "Group", exact: true }).selectOption("FOS");
  const slider = page.getByRole("slider", { name: "Suspension Rate" });
  await slider.press("ArrowLeft");
  await slider.press("ArrowLeft");
}

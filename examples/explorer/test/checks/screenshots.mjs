import assert from "node:assert/strict";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { open, VIEWS, WIDTHS } from "../browser.mjs";

/** Pictures of the views that the documentation shows, at both widths. */
export async function screenshots({ browser, pictures }) {
  mkdirSync(pictures, { recursive: true });
  let [count, largest] = [0, 0];
  const take = async (page, name, options) => {
    const path = join(pictures, `${name}.png`);
    await page.screenshot({ path, ...options });
    count += 1;
    largest = Math.max(largest, statSync(path).size);
  };
  for (const width of Object.keys(WIDTHS)) {
    const { page, context } = await open(browser, { width });
    for (const [name, go] of Object.entries(VIEWS)) {
      await go(page);
      if (name === "what-if") await tryOnePupil(page);
      await take(page, `${name}-${width}`, { fullPage: width === "desktop" && name !== "provision" });
    }
    await context.close();
  }
  const { page, context } = await open(browser, { scheme: "dark" });
  await VIEWS.county(page);
  await VIEWS.results(page);
  await take(page, "results-dark", { fullPage: true });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.setViewportSize({ width: 725, height: 960 });
  await take(page, "report", {});
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

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { open, VIEWS, WIDTHS } from "../browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe finds nothing on any view, at both widths, light and dark; and no view is wider than the screen. */
export async function accessibility({ browser }) {
  let [views, rules] = [0, 0];
  const unsure = new Map();
  for (const width of Object.keys(WIDTHS)) {
    for (const scheme of ["light", "dark"]) {
      const { page, context } = await open(browser, { width, scheme, init: axe });
      for (const [name, go] of Object.entries(VIEWS)) {
        await go(page);
        const { violations, passes, incomplete } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "incomplete"] }));
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`);
        assert.deepEqual(told, [], `${name}, ${width}, ${scheme}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${name} is wider than the ${width}`);
        views += 1;
        rules += passes.length;
        for (const { id } of incomplete) unsure.set(id, (unsure.get(id) ?? 0) + 1);
      }
      await context.close();
    }
  }
  return `0 violations on ${views} views (${rules} rules passed, for a person to judge: ${[...unsure].map(([id, count]) => `${id} on ${count}`).join(", ") || "nothing"})`;
}

/** By keyboard alone: every stop is seen, the skip link works, the dialog takes and gives back the focus. */
export async function keyboard({ browser }) {
  const { page, context } = await open(browser);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Skip to content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "content");
  const stops = [];
  for (let stop = 0; stop < 3; stop += 1) {
    await page.keyboard.press("Tab");
    stops.push(await focused(page));
    assert.equal(await focusShows(page), true, `the focus on ${stops.at(-1)} is not seen`);
    if (stops.at(-1) === "Open the sample county") break;
  }
  assert.deepEqual(stops, ["Choose files", "Open the sample county"]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
  let seen = 0;
  for (; seen < 40; seen += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement === document.body)) === true) break;
    assert.equal(await focusShows(page), true, `the focus on ${await focused(page)} is not seen`);
    if ((await focused(page)) === "Delta Oaks Unified") break;
  }
  assert.equal(await focused(page), "Delta Oaks Unified");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Delta Oaks Unified" }).waitFor();
  await page.getByRole("link", { name: "Reasons" }).press("Enter");
  const citation = page.getByRole("button", { name: "EC 52071(c)", exact: true }).first();
  await citation.press("Enter");
  await page.getByRole("dialog").waitFor();
  assert.equal(await page.evaluate(() => document.querySelector("dialog").contains(document.activeElement)), true, "the dialog has the focus");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  assert.equal(await focused(page), "EC 52071(c)", "the focus comes back to the citation");
  await context.close();
  return `${seen + 6} stops seen`;
}

const focused = (page) => page.evaluate(() => (document.activeElement?.closest("label") ?? document.activeElement)?.textContent.trim() ?? "");

/** The element, or the label that stands for it, has an outline. */
const focusShows = (page) =>
  page.evaluate(() => {
    const shows = (element) => element !== null && getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
    return shows(document.activeElement) || shows(document.activeElement.closest("label"));
  });

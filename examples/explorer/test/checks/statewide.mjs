import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "../browser.mjs";
import { rendererMemory } from "../memory.mjs";
import { pagesOf } from "./print.mjs";

const GENERATE = fileURLToPath(new URL("../../../../tools/bench/generate-statewide.mjs", import.meta.url));

/** Counts how long the page keeps its reader waiting: the longest time between two turns of its timers, and between two frames. */
const WATCH = () => {
  window.gaps = { timer: 0, frame: 0 };
  let [lastTimer, lastFrame] = [performance.now(), performance.now()];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    window.gaps.timer = Math.max(window.gaps.timer, now - lastTimer);
    lastTimer = now;
    setTimeout(() => channel.port2.postMessage(0), 4);
  };
  channel.port2.postMessage(0);
  const frame = () => {
    const now = performance.now();
    window.gaps.frame = Math.max(window.gaps.frame, now - lastFrame);
    lastFrame = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

/** The whole State, 110 MB in seven files: with the worker, and in the page itself. */
export async function statewide({ browser, server }) {
  const folder = mkdtempSync(join(tmpdir(), "ssos-statewide-"));
  try {
    execFileSync(process.execPath, [GENERATE, "--out", folder], { stdio: "ignore" });
    const files = readdirSync(folder).map((name) => join(folder, name));
    const told = [];
    for (const [where, init, longest] of [["worker", undefined, 500], ["page", () => delete window.Worker, 3000]]) {
      const { page, context, errors } = await open(browser, { url: server.url, init });
      const memory = await rendererMemory(browser);
      await page.evaluate(WATCH);
      const started = performance.now();
      await page.locator("input[type=file]").first().setInputFiles(files);
      const seen = new Set();
      const bar = page.getByRole("progressbar");
      await bar.waitFor();
      const watching = (async () => {
        while (await bar.isVisible()) {
          seen.add(await bar.getAttribute("aria-valuenow", { timeout: 1000 }).catch(() => null));
          await page.waitForTimeout(50);
        }
      })();
      await memory.whileWaiting(page.getByRole("heading", { level: 1, name: /County/ }).waitFor({ timeout: 120_000 }));
      await watching;
      const seconds = (performance.now() - started) / 1000;
      const gaps = await page.evaluate(() => window.gaps);
      assert.match(await page.locator(".tally").innerText(), /768,276/);
      assert.ok(seen.size >= 4, `the bar showed ${seen.size} states`);
      assert.ok(Math.max(gaps.timer, gaps.frame) < longest, `in the ${where} the page stood still for ${Math.max(gaps.timer, gaps.frame).toFixed(0)} ms`);
      assert.deepEqual(errors, []);
      told.push(`${where}: 768,276 rows in ${seconds.toFixed(1)} s, longest gap of timers ${gaps.timer.toFixed(0)} ms and of frames ${gaps.frame.toFixed(0)} ms, ${memory.grown()} MB, ${seen.size} states of the bar`);
      if (where === "worker") told.push(await usable(page));
      await context.close();
    }
    return told.join("; ");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With a State loaded, search, LEA and county answer at once, and the fullest report is one page. */
async function usable(page) {
  await page.getByRole("link", { name: "List and search" }).click();
  await page.getByRole("checkbox", { name: "all counties" }).check();
  const started = performance.now();
  await page.getByLabel("Name or code").fill("ninos");
  await page.getByText(/found/).first().waitFor();
  const took = performance.now() - started;
  await page.getByLabel("Name or code").fill("");
  await page.getByRole("combobox", { name: "Assistance", exact: true }).selectOption("eligible");
  await page.getByText(/the first 100 shown|^\d+ found/).waitFor();
  const groups = await page.getByRole("region", { name: "LEAs found" }).locator("tbody tr").evaluateAll((rows) => rows.map((row) => [row.cells[2].textContent.split(",").length, row.querySelector("a").hash]).sort((left, right) => right[0] - left[0]));
  const pages = [];
  for (const [, hash] of groups.slice(0, 5)) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.locator(".report").waitFor({ state: "attached" });
    for (const language of ["en", "es"]) {
      await page.getByRole("combobox", { name: "Texts", exact: true }).selectOption(language);
      pages.push(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
    }
  }
  assert.deepEqual([...new Set(pages)], [1], `reports of ${groups[0]?.[0]} groups take ${pages.join(", ")} pages`);
  return `search in ${took.toFixed(0)} ms, reports of up to ${groups[0]?.[0]} eligible groups on one page`;
}

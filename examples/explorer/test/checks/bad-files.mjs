import assert from "node:assert/strict";
import { mkdtempSync, openSync, closeSync, readdirSync, readFileSync, rmSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drop, open } from "../browser.mjs";
import { rendererMemory } from "../memory.mjs";

const SAMPLE = fileURLToPath(new URL("../../../cli/sample/", import.meta.url));
const HEADER = "cds\trtype\ttype\tstudentgroup\tcurrstatus\tstatuslevel\treportingyear\n";

/** Wrong files, each with a message that says what to do; the page stays usable. */
export async function badFiles({ browser }) {
  const { page, context, errors } = await open(browser);
  await drop(page, [
    { name: "photo.png", bytes: [0x89, 0x50, 0x4e, 0x47] },
    { name: "status-list.xlsx", bytes: [0x50, 0x4b, 3, 4] },
    { name: "lcap.pdf", text: "%PDF-1.7" },
    { name: "lcap.json", text: '{"schema":"ssos/lcap/1"}' },
    { name: "empty.txt", text: "" },
    { name: "header.txt", text: HEADER },
  ]);
  for (const told of ["Drop the Dashboard's text files, such as eladownload2023.txt.", "save the sheet as CSV or as text", "A plan (LCAP) is read as JSON", "Correct the place that is named", "Download it again from", "or open the sample"]) {
    await page.getByText(told).first().waitFor();
  }
  await page.getByRole("button", { name: "Open the sample county" }).click();
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
}

/** Ten files of two years, one of them twice; more files later, which join those that are there. */
export async function twoYears({ browser }) {
  const { page, context } = await open(browser);
  const of = (year) => readdirSync(join(SAMPLE, year)).map((name) => ({ name, text: readFileSync(join(SAMPLE, year, name), "utf8") }));
  const ten = [...of("2022").slice(0, 5), ...of("2023").slice(0, 5)];
  await drop(page, [...ten, ten[0]]);
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
  await page.getByText(/^10 files, 2 to look at$/).click();
  await page.getByText("Of the 2023 Dashboard these are not here: Mathematics, Suspension Rate.").waitFor();
  await page.getByText("The same file was dropped before; it is read once.").waitFor();
  assert.deepEqual(await page.getByRole("combobox", { name: "Dashboard", exact: true }).locator("option").allInnerTexts(), ["2023", "2022"]);
  assert.match(await page.locator(".tally").innerText(), /[1-9]\s+Open|Open\s+[1-9]/, "what depends on the missing files is open");
  await drop(page, of("2023").slice(5));
  await page.getByText(/^12 files, 1 to look at$/).waitFor();
  await context.close();
}

/** Files of 2 GB: a picture, one that begins as a Dashboard file and is zeros from then on, and one that is rows to its end. */
export async function twoGigabytes({ browser }) {
  const folder = mkdtempSync(join(tmpdir(), "ssos-explorer-"));
  const sparse = (name, head) => {
    const path = join(folder, name);
    const file = openSync(path, "w");
    writeSync(file, head);
    closeSync(file);
    truncateSync(path, 2 ** 31);
    return path;
  };
  try {
    const { page, context, errors } = await open(browser);
    const choose = (path) => page.locator("input[type=file]").first().setInputFiles(path);
    await choose(sparse("huge.png", Buffer.from([0x89, 0x50, 0x4e, 0x47])));
    await page.getByText("This is a picture, not data.").waitFor();
    const memory = await rendererMemory(browser);
    const started = performance.now();
    await choose(sparse("suspdownload2023.txt", `${HEADER}${"27660840000000\tD\tUD\tALL\t3.1\t2\t2023\n".repeat(400)}`));
    await memory.whileWaiting(page.getByText("after its header the file has hardly any rows").waitFor({ timeout: 60_000 }));
    await page.evaluate((header) => {
      // One part many times over: a file of 2 GB without 2 GB of memory. No row can be used.
      const part = new Blob(["1\tD\tUD\tALL\t3.1\t2\t2023\n".repeat(700_000)]);
      const transfer = new DataTransfer();
      transfer.items.add(new File([header, ...Array.from({ length: Math.ceil(2 ** 31 / part.size) }, () => part)], "chronicdownload2023.txt"));
      document.querySelector(".frame").dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: transfer }));
    }, HEADER);
    await memory.whileWaiting(page.getByText("Reading stopped after 1,000,000 rows").waitFor({ timeout: 120_000 }));
    const seconds = (performance.now() - started) / 1000;
    assert.deepEqual(errors, []);
    assert.ok(memory.grown() < 700, `files of 2 GB took ${memory.grown()} MB of memory`);
    await context.close();
    return `three files of 2,147 MB answered in ${seconds.toFixed(0)} s with ${memory.grown()} MB of memory at most`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reading can be stopped, and the page begins anew. */
export async function stopping({ browser }) {
  const { page, context } = await open(browser);
  await page.evaluate((header) => {
    const row = "27660840000000\tD\tUD\tALL\t3.1\t2\t2023\n".repeat(100_000);
    const part = new Blob([row]);
    const transfer = new DataTransfer();
    for (let copy = 0; copy < 60; copy += 1) transfer.items.add(new File([header, ...Array.from({ length: 9 }, () => part)], `susp${copy}download2023.txt`));
    document.querySelector(".frame").dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: transfer }));
  }, HEADER);
  // More files while these are read: the reading begins anew with all of them.
  await drop(page, [{ name: "photo.png", bytes: [0x89, 0x50, 0x4e, 0x47] }]);
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Reading was stopped. Nothing was kept.").waitFor();
  await page.getByRole("button", { name: "Open the sample county" }).click();
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
  await context.close();
}

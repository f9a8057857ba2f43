import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drop, open, openDistrict, openSample } from "../browser.mjs";

const SAMPLE = fileURLToPath(new URL("../../../cli/sample/2023/", import.meta.url));

/** How many pages a PDF has; Chromium writes page objects as they are. */
export const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The sample with every group of every LEA Red on everything: the fullest report there can be. */
function allRed() {
  return readdirSync(SAMPLE).map((name) => {
    const [header, ...rows] = readFileSync(join(SAMPLE, name), "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
    const set = { color: "1", statuslevel: "1", currnsizemet: "Y", accountabilitymet: "Y", nsizemet: "Y" };
    const changed = rows.map((cells) => cells.map((cell, column) => set[header[column].toLowerCase()] ?? cell));
    return { name, text: `${[header, ...changed].map((cells) => cells.join("\t")).join("\n")}\n` };
  });
}

/** The report of every LEA of the sample, of both years, in both languages, is one page; and so is the fullest. */
export async function print({ browser }) {
  const { page, context } = await open(browser, { scheme: "dark" });
  await openSample(page);
  const addresses = await page.locator("tbody th a").evaluateAll((links) => links.map(({ hash }) => hash));
  let reports = 0;
  for (const year of ["2023", "2022"]) {
    await page.getByRole("combobox", { name: "Dashboard", exact: true }).selectOption(year);
    for (const hash of addresses) {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.locator(".report").waitFor({ state: "attached" });
      for (const language of ["en", "es"]) {
        await page.getByRole("combobox", { name: "Texts", exact: true }).selectOption(language);
        assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true })), 1, `${hash}, ${year}, ${language}`);
        reports += 1;
      }
    }
  }
  await page.getByRole("button", { name: "Start over" }).click();
  await drop(page, allRed());
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
  await openDistrict(page, "reasons");
  const groups = await page.locator(".report .verdict.yes").count();
  assert.equal(groups, 13, "every group is eligible");
  for (const language of ["en", "es"]) {
    await page.getByRole("combobox", { name: "Texts", exact: true }).selectOption(language);
    assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true })), 1, `thirteen groups, ${language}`);
    reports += 1;
  }
  await context.close();
  return `${reports} reports, one page each`;
}

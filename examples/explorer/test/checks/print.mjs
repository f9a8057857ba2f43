import assert from "node:assert/strict";
import { open, openSample } from "../browser.mjs";

/** How many pages a PDF has; Chromium writes page objects as they are. */
export const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The report of every LEA of the sample, of both years, in both languages, is one page. */
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
  await context.close();
  return `${reports} reports, one page each`;
}

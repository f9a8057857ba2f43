import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "../browser.mjs";

const DATA = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
/** Letters of groups on the State's lists for Monterey County's districts and county office. */
const LETTERS = { 2023: 21, 2022: 35 };

/** A county's real files, where they are at hand: as many groups with a letter as the State's lists print. */
export async function official({ browser }) {
  if (!existsSync(join(DATA, "monterey"))) return "not run: there is no ../shared/data";
  const { page, context, errors } = await open(browser);
  const files = ["2022", "2023"].flatMap((year) => readdirSync(join(DATA, "monterey", year)).map((name) => join(DATA, "monterey", year, name)));
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("heading", { level: 1, name: "Monterey County" }).waitFor();
  await page.getByRole("link", { name: "By student group" }).click();
  for (const [year, letters] of Object.entries(LETTERS)) {
    await page.getByRole("combobox", { name: "Dashboard", exact: true }).selectOption(year);
    await page.getByText(`Student groups that meet the criteria, Monterey County, ${year} Dashboard`).waitFor();
    const found = await page.locator(".heat tbody tr").evaluateAll((rows) => rows.filter((row) => row.querySelector("a").hash.slice(6, 20).endsWith("0000000")).reduce((sum, row) => sum + row.querySelectorAll(".g-eligible").length, 0));
    assert.equal(found, letters, `${year}`);
  }
  assert.deepEqual(errors, []);
  await context.close();
  return `${Object.entries(LETTERS).map(([year, letters]) => `${letters} groups with a letter in ${year}`).join(", ")}, as on the State's lists`;
}

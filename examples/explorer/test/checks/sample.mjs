import assert from "node:assert/strict";
import { drop, open, openDistrict, openSample } from "../browser.mjs";

/** The reader's way through the sample, by clicks: from a file without a server, and from a server. */
export async function sample({ browser, server }) {
  for (const url of [undefined, server.url]) {
    const { page, context, requests, errors } = await open(browser, { url });
    await openSample(page);
    assert.equal(await page.locator(".tally").innerText().then((text) => /6\s+Eligible|Eligible\s+6/.test(text)), true, "six LEAs are eligible");

    await page.getByRole("combobox", { name: "Student group", exact: true }).selectOption("FOS");
    await page.getByRole("row", { name: /Delta Oaks Unified/ }).getByRole("cell", { name: "Red" }).first().waitFor();
    await page.getByRole("link", { name: "List and search" }).click();
    await page.getByLabel("Name or code").fill("oaks");
    await page.getByText("1 found.").waitFor();
    await page.getByRole("link", { name: "Delta Oaks Unified" }).click();
    await page.getByRole("heading", { level: 1, name: "Delta Oaks Unified" }).waitFor();
    assert.equal(await page.locator("main .results .ringed").count(), 20, "ten results count, on the screen and in the report");

    await page.getByRole("link", { name: "Reasons" }).click();
    await page.getByText("This school district meets the criteria for differentiated assistance.").first().waitFor();
    await page.getByRole("combobox", { name: "Texts", exact: true }).selectOption("es");
    await page.getByText("cumple los criterios de asistencia diferenciada").first().waitFor();
    await page.getByText(/Every step, \d+ in all/).click();
    await page.getByRole("combobox", { name: "About", exact: true }).selectOption("FOS");
    await page.getByRole("row", { name: /^susp-colour-worst/ }).waitFor();

    await page.getByRole("button", { name: "EC 52071(c)", exact: true }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("assistance after identification").waitFor();
    await dialog.getByLabel("As it stood on").fill("2026-10-02");
    await dialog.getByText("a group meets the criteria").first().waitFor();
    await dialog.getByRole("button", { name: "2013-07-01 AB 97" }).click();
    await dialog.getByText("district pays for assistance it requests").waitFor();
    await dialog.getByLabel("As it stood on").fill("2012-01-01");
    await dialog.getByText("did not exist yet").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();

    await page.getByRole("combobox", { name: "Dashboard", exact: true }).selectOption("2022");
    await page.getByText("2022 Dashboard").first().waitFor();
    await openDistrict(page, "timeline");
    await page.getByText("Differentiated Assistance").or(page.getByText("Differentiated assistance")).first().waitFor();
    await openDistrict(page, "plan");
    await page.getByText("fully covered").waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(requests.filter((address) => !address.startsWith("blob:")).map((address) => new URL(address).pathname.split("/").at(-1)), [url === undefined ? "index.html" : ""], "one request, for the page itself");
    await context.close();
  }
}

/** Sliders: one pupil changes level and eligibility at once; nothing else moves. */
export async function whatIf({ browser }) {
  const { page, context, errors } = await open(browser);
  await openSample(page);
  await openDistrict(page, "what-if");
  await page.getByRole("combobox", { name: "Group", exact: true }).selectOption("FOS");
  const verdict = (row) => page.getByRole("row", { name: row }).locator("td").nth(1).innerText();
  assert.match(await verdict(/^Foster Youth/), /●\s*Eligible/);
  const slider = page.getByRole("slider", { name: "Suspension Rate" });
  assert.equal(await slider.getAttribute("aria-valuetext"), "5 of 61 pupils suspended, 8.2%, Red");
  await slider.press("ArrowLeft");
  assert.equal(await slider.getAttribute("aria-valuetext"), "4 of 61 pupils suspended, 6.6%, Orange");
  assert.match(await verdict(/^Foster Youth/), /○\s*Not eligible/);
  assert.match(await verdict(/^The LEA/), /●\s*Eligible/);
  await page.getByRole("combobox", { name: "Group", exact: true }).selectOption("AA");
  await page.getByRole("spinbutton", { name: "Chronic Absenteeism, pupils" }).fill("0");
  await page.getByRole("spinbutton", { name: "College/Career, pupils" }).fill("31");
  await page.getByRole("spinbutton", { name: "College/Career, pupils" }).press("Tab");
  await page.getByText("would change from eligible to not-eligible").waitFor();
  await page.getByRole("button", { name: "Back to the published values" }).click();
  assert.match(await verdict(/^Black/), /●\s*Eligible/);
  assert.deepEqual(errors, []);
  await context.close();
}

/** Back and forward move between views; a bookmark without files leads to the start; starting over forgets everything. */
export async function addresses({ browser, server }) {
  const { page, context } = await open(browser, { url: `${server.url}#/lea/58990040000000/plan` });
  await page.getByRole("heading", { name: "Who is eligible for assistance, and why" }).waitFor();
  await openSample(page);
  await page.getByRole("link", { name: "Eastlake Unified" }).click();
  await page.getByRole("heading", { level: 1, name: "Eastlake Unified" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1", "a new page begins at its heading");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Sample County" }).waitFor();
  await page.evaluate(() => (location.hash = "#/lea/00000000000000/results"));
  await page.getByText("No LEA with the code 00000000000000").waitFor();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByText("Drop Dashboard files here").waitFor();
  await drop(page, [{ name: "photo.png", bytes: [0x89, 0x50, 0x4e, 0x47] }]);
  await page.getByText("This is a picture, not data.").waitFor();
  await context.close();
}

import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless","--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
const only = process.argv[2] ?? "";
const dark = process.argv[3] === "dark";
for (const [name, width, height] of [["desktop",1280,860],["phone",390,844]]) {
  const c = await b.newContext({ viewport: { width, height }, deviceScaleFactor: 1, colorScheme: dark ? "dark" : "light" });
  const p = await c.newPage();
  p.on("console", m => console.log("console", m.type(), m.text().slice(0,300)));
  p.on("pageerror", e => console.log("pageerror", e.message, e.stack?.slice(0,500)));
  await p.goto("file:///work/main/examples/explorer/dist/index.html");
  await p.waitForSelector("h1");
  const shot = async (n) => { if (n.includes(only)) await p.screenshot({ path: `/tmp/shots/${n}-${name}${dark?"-dark":""}.png`, fullPage: true }); };
  await shot("start");
  await p.getByRole("button", { name: "Open the sample county" }).click();
  await p.waitForSelector(".heat", {timeout: 15000});
  console.log(name, "notice?", await p.locator(".notice").allInnerTexts());
  await shot("county");
  await p.getByRole("link", { name: "By student group" }).click(); await p.waitForTimeout(100); await shot("groups");
  await p.getByRole("link", { name: "List and search" }).click(); await p.waitForTimeout(100); await shot("list");
  await p.goto(p.url().replace(/#.*/, "#/lea/58990040000000/results")); await p.waitForSelector("h1"); await p.waitForTimeout(300); await shot("results");
  for (const [n, tab] of [["reasons","Reasons"],["whatif","What if"],["timeline","Timeline"],["plan","Plan"]]) { await p.getByRole("link", { name: tab, exact: true }).click(); await p.waitForTimeout(600);
    if (n === "whatif") { await p.getByRole("combobox", { name: "Group" }).selectOption("FOS"); await p.waitForTimeout(200); const s = p.getByRole("slider", { name: "Suspension Rate" }); await s.focus(); await s.press("ArrowLeft"); await s.press("ArrowLeft"); await p.waitForTimeout(200); }
    await shot(n); }
  await p.getByRole("link", { name: "Reasons", exact: true }).click(); await p.waitForTimeout(200);
  await p.getByRole("button", { name: "EC 52071(c)" , exact: true}).first().click(); await p.waitForTimeout(200); 
  if ("provision".includes(only)) await p.screenshot({ path: `/tmp/shots/provision-${name}${dark?"-dark":""}.png` });
  await p.keyboard.press("Escape");
  if (name === "desktop" && "report".includes(only)) { await p.pdf({ path: "/tmp/shots/report.pdf", preferCSSPageSize: true }); }
  await c.close();
}
await b.close();

import assert from "node:assert/strict";
import { open, openSample } from "../browser.mjs";

/** The page's own policy refuses every way out, from the page and from the worker. */
export async function network({ browser, server }) {
  const { page, context } = await open(browser, { url: server.url });
  await openSample(page);
  const before = server.asked.length;
  const tried = await page.evaluate(async (address) => {
    const refused = async (attempt) => {
      try {
        await attempt();
        return false;
      } catch {
        return true;
      }
    };
    const image = (source) => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: source }));
    const socket = () => new Promise((resolve, reject) => Object.assign(new WebSocket(address.replace("http", "ws")), { onopen: resolve, onerror: reject }));
    const script = () => new Promise((resolve, reject) => document.head.append(Object.assign(document.createElement("script"), { onload: resolve, onerror: reject, src: `${address}x.js` })));
    const frame = () => new Promise((resolve, reject) => { document.addEventListener("securitypolicyviolation", reject, { once: true }); document.body.append(Object.assign(document.createElement("iframe"), { src: `${address}frame` })); setTimeout(resolve, 2000); });
    navigator.sendBeacon(`${address}beacon`, "x");
    return { fetch: await refused(() => fetch(`${address}fetch`)), image: await refused(() => image(`${address}x.png`)), socket: await refused(socket), script: await refused(script), frame: await refused(frame), eval: await refused(async () => new Function("return 1")()) };
  }, server.url);
  assert.deepEqual(tried, { fetch: true, image: true, socket: true, script: true, frame: true, eval: true });
  assert.equal(server.asked.length, before, `the server was asked for ${server.asked.slice(before).join(", ")}`);
  await context.close();
  return `${Object.keys(tried).length + 1} ways out refused, 0 requests beyond the page`;
}

import assert from "node:assert/strict";
import { open, openSample } from "../browser.mjs";

const BLOCKED = {
  "no Worker at all": () => delete window.Worker,
  "Worker throws": () => {
    window.Worker = class {
      constructor() {
        throw new DOMException("blocked", "SecurityError");
      }
    };
  },
  "Worker fails later": () => {
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new Event("error")));
      }
    };
  },
};

/** A page without its worker says so, says what to do, and works. */
export async function withoutWorker({ browser }) {
  for (const [name, init] of Object.entries(BLOCKED)) {
    const { page, context, errors } = await open(browser, { init });
    await page.getByText("This browser gave the page no background thread.").waitFor();
    await page.getByText("serve its folder from a web server").waitFor();
    await openSample(page);
    await page.getByRole("link", { name: "Delta Oaks Unified" }).click();
    await page.getByRole("heading", { level: 1, name: "Delta Oaks Unified" }).waitFor();
    assert.deepEqual(errors, [], name);
    await context.close();
  }
  return `${Object.keys(BLOCKED).length} ways of having none`;
}

import { readFileSync } from "node:fs";

/** Watches the memory of the browser's pages, workers included, in MB. */
export async function rendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const now = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.filter(({ type }) => type === "renderer").reduce((sum, { id }) => sum + residentOf(id), 0);
  };
  const before = await now();
  let most = before;
  return {
    grown: () => Math.round(most - before),
    async whileWaiting(promise) {
      let waiting = true;
      const done = promise.finally(() => (waiting = false));
      // A rejection is the caller's to see, below.
      done.catch(() => undefined);
      while (waiting) {
        most = Math.max(most, await now());
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return done;
    },
  };
}

function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

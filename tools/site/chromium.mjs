// Debian's Chromium, installed on demand where that is possible.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** @returns a running browser, or a sentence that says why there is none */
export async function launchChromium() {
  if (!PATHS.some((path) => existsSync(path))) {
    if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return "no Chromium, and it can only be installed as root with apt-get";
    const installed = spawnSync("sh", ["-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"], { stdio: ["ignore", "ignore", "inherit"] });
    if (installed.status !== 0) return "no Chromium, and apt-get could not install it";
  }
  const executablePath = PATHS.find((path) => existsSync(path));
  return executablePath === undefined ? "no Chromium" : chromium.launch({ executablePath, args: FLAGS });
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole, type OutputFile } from "./write-whole.ts";

/** The sample's files by path: the bundled command file holds them itself (tools/scripts/bundle.mjs). */
declare const EMBEDDED_SAMPLE: Readonly<Record<string, string>> | undefined;

const folder = fileURLToPath(new URL("../sample", import.meta.url));

let unpacked: string | undefined;

/**
 * A path of the embedded, synthetic county: the directory of a Dashboard year, or the file of its local indicators.
 *
 * @returns as seen from where the user stands; undefined when the sample has none
 */
export function samplePath(name: string): string | undefined {
  unpacked ??= typeof EMBEDDED_SAMPLE === "undefined" ? folder : unpack();
  const path = join(unpacked, name);
  return existsSync(path) ? relative(".", path) : undefined;
}

/** All files of the sample, by their path in it. */
export function sampleFiles(): OutputFile[] {
  if (typeof EMBEDDED_SAMPLE !== "undefined") return Object.entries(EMBEDDED_SAMPLE).map(([path, text]) => ({ path, text }));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return paths.map((entry) => ({ path: relative(folder, join(entry.parentPath, entry.name)), text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));
}

/** Into a place of its own, which goes when the command ends. */
function unpack(): string {
  const place = mkdtempSync(join(tmpdir(), "ssos-sample-"));
  process.on("exit", () => rmSync(place, { recursive: true, force: true }));
  writeWhole(place, sampleFiles());
  return place;
}

import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A path of the embedded, synthetic county: the directory of a Dashboard year, or the file of its local indicators.
 *
 * @returns as seen from where the user stands; undefined when the sample has none
 */
export function samplePath(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../sample/${name}`, import.meta.url));
  return existsSync(path) ? relative(".", path) : undefined;
}

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The directory of the embedded, synthetic county's Dashboard of a year; undefined when it has none. */
export function sampleDirectory(year: number): string | undefined {
  const directory = fileURLToPath(new URL(`../sample/${year}`, import.meta.url));
  return existsSync(directory) ? directory : undefined;
}

// The job that all contestants do: from the seven files of each folder, the student groups of districts and county offices
// that meet the 2023 criteria in two or more priorities. Each prints a line a group, folder|CDS|group|priorities, in any order.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Student groups that count in 2023. */
export const GROUPS = ["AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "MR", "PI", "SED", "SWD", "WH"];

/** The seven files, and the column that holds the level. */
export const LEVELS = { ela: "color", math: "color", elpi: "color", grad: "color", chronic: "color", susp: "color", cci: "statuslevel" };

/** A file of the built packages, from the copy that the benchmark made. */
export const built = (path) => pathToFileURL(join(process.env.SSOS_BENCH_PACKAGES ?? fileURLToPath(new URL("../../../packages", import.meta.url)), path)).href;

/** Folders to work on, oldest first. */
export const folders = process.argv.slice(2);

/** Prints the groups and, as the last line, the most memory the process ever held, in kB. */
export function finish(lines) {
  process.stdout.write(`${lines.join("\n")}\n# ${process.resourceUsage().maxRSS}\n`);
}

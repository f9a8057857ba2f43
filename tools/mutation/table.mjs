// What mutation testing found, in words: a score for each file, and the survivors with their reasons.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const document = fileURLToPath(new URL("../../docs/mutation.md", import.meta.url));
const [BEGIN, END] = ["<!-- begin: npm run mutation -- --write -->", "<!-- end -->"];

/** Survivors that no test can kill, known by what they change rather than by a line, which moves. */
const explained = JSON.parse(readFileSync(`${here}explained.json`, "utf8"));
const reasonOf = (file, { original, replacement }) => explained.find((entry) => entry.file === file && entry.original === original && entry.replacement === replacement)?.reason;

const percent = (part, of) => (of === 0 ? "none" : `${((100 * part) / of).toFixed(1)} %`);

/** A file as a pattern of a set means it. */
export const matches = (pattern, file) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll(/\{([^}]+)\}/g, (_, list) => `(${list.replaceAll(",", "|")})`).replaceAll("*", "[^/]*")}$`).test(file);

/** A hash by which a result knows its source. */
export const hashOf = (source) => createHash("sha256").update(source).digest("hex").slice(0, 12);
export const versionOf = (file) => (existsSync(`${root}${file}`) ? hashOf(readFileSync(`${root}${file}`, "utf8")) : "none");

const short = (file) => file.replace("packages/", "").replace("/src/", "/");

/** Files of the sets that have functions and no result. */
function notRun(results, sets) {
  const files = readdirSync(`${root}packages`, { recursive: true, encoding: "utf8" }).map((path) => `packages/${path.replaceAll("\\", "/")}`);
  const own = files.filter((file) => !/node_modules|\.(test|test-d|fixture)\.ts$|\/(schemas|sources)\.ts$/.test(file) && sets.some((pattern) => matches(pattern, file)));
  return own.filter((file) => results[file] === undefined && /\bfunction |=>/.test(readFileSync(`${root}${file}`, "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ""))).sort();
}

const cell = (text) => `\`\` ${text.replaceAll("|", "\\|")} \`\``;

/**
 * @param results - by file
 * @param options - `write` the document; `files` to tell about, all when undefined; `sets`: patterns of all that should be run
 * @returns survivors without a reason, reasons without a survivor, and the text to print
 */
export function writeTable(results, { write, files, sets }) {
  const chosen = Object.entries(results).filter(([file]) => files === undefined || files.some((pattern) => matches(pattern, file)));
  const rows = chosen.map(([file, { killed, timeout, static: ignored, source, survivors }]) => {
    const told = survivors.map((survivor) => ({ ...survivor, file, reason: reasonOf(file, survivor) }));
    return { file, changed: source !== versionOf(file), found: killed + timeout, ignored, all: killed + timeout + survivors.length, told };
  });
  const survivors = rows.flatMap(({ told }) => told);
  const unexplained = survivors.filter(({ reason }) => reason === undefined);
  const stale = explained.filter((entry) => chosen.some(([file]) => file === entry.file) && ![...survivors, ...chosen.flatMap(([file, { timeouts = [] }]) => timeouts.map((timeout) => ({ ...timeout, file })))].some((other) => other.file === entry.file && other.original === entry.original && other.replacement === entry.replacement));
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const score = `${sum("found")} of ${sum("all")} mutants make a test fail: ${percent(sum("found"), sum("all"))}; ${survivors.length - unexplained.length} survivors explained, ${unexplained.length} not; ${sum("ignored")} of texts and top-level data left out`;
  if (write) {
    const missing = notRun(results, sets);
    const table = ["| file | mutants | found | score | survivors explained |", "| --- | ---: | ---: | ---: | ---: |", ...rows.map(({ file, changed, all, found, told }) => `| ${short(file)}${changed ? " (changed since)" : ""} | ${all} | ${found} | ${percent(found, all)} | ${told.filter(({ reason }) => reason !== undefined).length} of ${told.length} |`)];
    const list = [...new Map(survivors.filter(({ reason }) => reason !== undefined).map((survivor) => [`${survivor.file}:${survivor.line} ${survivor.original} ${survivor.replacement}`, survivor])).values()].map(({ file, line, original, replacement, reason }) => `- ${short(file)}:${line} ${cell(original)} to ${cell(replacement === "" ? "nothing" : replacement)}: ${reason}`);
    const before = readFileSync(document, "utf8");
    const [head, rest] = before.split(BEGIN);
    const tail = rest.split(END)[1];
    writeFileSync(document, `${head}${BEGIN}\n\n${score}.\n\n${table.join("\n")}\n\n${missing.length === 0 ? "Every file of the sets was run" : `Not run yet: ${missing.map(short).join(", ")}`}.\n\n## Survivors and why\n\n${list.join("\n")}\n\n${END}${tail}`);
  }
  const lines = rows.map(({ file, found, all }) => `${file.padEnd(72)} ${String(found).padStart(4)} of ${String(all).padStart(4)} ${percent(found, all)}`);
  const shown = unexplained.map(({ file, line, mutator, original, replacement }) => `${file}:${line} ${mutator}\n  - ${original}\n  + ${replacement}`);
  return { unexplained, stale, text: `${[...lines, ...shown, ...stale.map(({ file, original, replacement }) => `explained but no survivor: ${file}: ${original} to ${replacement}`), score].join("\n")}\n` };
}

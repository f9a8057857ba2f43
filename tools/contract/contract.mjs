// The contract: outputs that vendors rely on, frozen in contract/ and changed by a deliberate release only.
//
//   npm run contract                 compares what the build gives with what is frozen
//   npm run contract -- --release    freezes what the build gives, for the version that is being prepared
//
// --release refuses while no changeset names the impacted years and the outputs that change.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const CONTRACT = join(root, "contract");

/** The frozen output, or undefined where there is none yet. */
export function frozen(id) {
  const path = join(CONTRACT, `${id}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** One value a line, so that a change shows as the lines it touches; short lists and objects stay on one. */
export function frozenText(value, indent = "") {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length <= 110) return flat;
  const deeper = `${indent} `;
  const items = Array.isArray(value) ? value.map((item) => frozenText(item, deeper)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${frozenText(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => `${deeper}${item}`).join(",\n")}\n${indent}${close}`;
}

/** Where two outputs differ, as `path: before -> after`. */
export function differences(before, after, path = "") {
  if (Object.is(before, after)) return [];
  const objects = [before, after].every((value) => typeof value === "object" && value !== null) && Array.isArray(before) === Array.isArray(after);
  if (!objects) return [`${path || "(all)"}: ${shown(before)} -> ${shown(after)}`];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => differences(before[key], after[key], path === "" ? key : `${path}/${key}`));
}

const shown = (value) => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 120));

/**
 * What keeps a release from freezing changed outputs.
 *
 * @param {string[]} changed - ids of outputs whose frozen values change
 * @param {{ name: string, text: string }[]} changesets
 * @returns one sentence each; empty when every change is announced
 */
export function unannounced(changed, changesets) {
  return changed
    .filter((id) => !changesets.some(({ text }) => /Impacted years?:\s*\S/i.test(text) && named(id, /Impacted outputs?:([\s\S]*)/i.exec(text)?.[1] ?? "")))
    .map((id) => `${id}: no changeset says "Impacted years: ..." and names ${id} under "Impacted outputs: ..."`);
}

const named = (id, text) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);

/** The version that the changesets lead to: all five packages have one. */
export function nextVersion(version, changesets) {
  const [major, minor, patch] = version.split(".").map(Number);
  const bumps = changesets.flatMap(({ text }) => [...text.matchAll(/^"@ssos\/[a-z-]+": (major|minor|patch)$/gm)].map((match) => match[1]));
  if (bumps.includes("major")) return `${major + 1}.0.0`;
  if (bumps.includes("minor")) return `${major}.${minor + 1}.0`;
  return bumps.includes("patch") ? `${major}.${minor}.${patch + 1}` : version;
}

const pendingChangesets = () =>
  readdirSync(join(root, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => ({ name, text: readFileSync(join(root, ".changeset", name), "utf8") }));

async function main() {
  const { OUTPUTS } = await import("./outputs.mjs");
  const given = Object.fromEntries(Object.entries(OUTPUTS).map(([id, make]) => [id, make()]));
  const found = Object.keys(OUTPUTS).map((id) => ({ id, isNew: frozen(id) === undefined, lines: frozen(id) === undefined ? [] : differences(frozen(id), given[id]) }));
  const changed = found.filter(({ lines }) => lines.length > 0);
  const added = found.filter(({ isNew }) => isNew);
  for (const { id, lines } of changed) process.stdout.write(`${id}: ${lines.length} values differ\n${lines.slice(0, 10).map((line) => `  ${line}\n`).join("")}`);
  for (const { id } of added) process.stdout.write(`${id}: not frozen yet\n`);

  if (!process.argv.includes("--release")) {
    process.stdout.write(changed.length + added.length === 0 ? `${found.length} outputs are as frozen.\n` : "A deliberate change is frozen by npm run contract -- --release, once a changeset names its years and outputs.\n");
    process.exitCode = changed.length + added.length === 0 ? 0 : 1;
    return;
  }
  const changesets = pendingChangesets();
  const refused = unannounced(changed.map(({ id }) => id), changesets);
  for (const sentence of refused) process.stdout.write(`refused, ${sentence}\n`);
  if (refused.length > 0) return void (process.exitCode = 1);
  const version = nextVersion(JSON.parse(readFileSync(join(root, "packages/model/package.json"), "utf8")).version, changesets);
  const versions = existsSync(join(CONTRACT, "versions.json")) ? JSON.parse(readFileSync(join(CONTRACT, "versions.json"), "utf8")) : {};
  mkdirSync(CONTRACT, { recursive: true });
  for (const { id } of [...changed, ...added]) {
    versions[id] = version;
    writeFileSync(join(CONTRACT, `${id}.json`), `${frozenText(given[id])}\n`);
  }
  writeFileSync(join(CONTRACT, "versions.json"), `${JSON.stringify(Object.fromEntries(Object.keys(OUTPUTS).map((id) => [id, versions[id]])), null, 2)}\n`);
  process.stdout.write(`${changed.length + added.length} outputs frozen for version ${version}.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

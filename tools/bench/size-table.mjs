// What an importer pays: the functions of tools/scripts/sizes.mjs, and every entry as a whole.
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { measure, SIZES } from "../scripts/sizes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

async function whole(entry) {
  const { outputFiles } = await build({ stdin: { contents: `export * from "${entry}";`, resolveDir: root }, bundle: true, minify: true, format: "esm", platform: "neutral", write: false, external: ["zod"], logLevel: "silent" });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** Lines of a Markdown table, in kB of 1000 bytes. */
export async function sizeTable() {
  const rows = [];
  for (const line of SIZES) rows.push(`| ${line.names.join(", ")} from ${line.from} | ${kilobytes((await measure(line)).bytes)} | ${kilobytes(line.ceiling)} |`);
  for (const name of PACKAGES) {
    const { exports } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    for (const path of Object.keys(exports).filter((key) => exports[key].import !== undefined)) rows.push(`| all of @ssos/${name}${path.slice(1)}${path === "./schemas" ? ", without zod" : ""} | ${kilobytes(await whole(`@ssos/${name}${path.slice(1)}`))} | |`);
  }
  return ["| import | kB | ceiling |", "| --- | ---: | ---: |", ...rows];
}

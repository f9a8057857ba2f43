// Writes the JSON Schemas of @ssos/lcap-alignment from its zod schemas; with --check only compares, exit 1 when a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { lcapJsonSchemas } = await importSource("packages/lcap-alignment/src/schemas.ts");
const folder = `${root}packages/lcap-alignment/json-schema`;
const check = process.argv.includes("--check");
let stale = 0;

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(lcapJsonSchemas())) {
  const file = `${folder}/ssos.lcap-alignment.${name}.json`;
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (read(file) === text) continue;
  stale += 1;
  if (check) console.error(`stale: ${file}`);
  else writeFileSync(file, text);
}
console.log(check ? `${stale} stale` : `${stale} written`);
process.exitCode = check && stale > 0 ? 1 : 0;

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

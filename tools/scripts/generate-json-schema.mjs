// Writes the JSON Schemas of the packages from their zod schemas: every export `nameSchema` of ./schemas becomes
// json-schema/ssos.<package>.<Name>.json. What JSON Schema cannot say (a check by code) is left open there. @ssos/lcap-alignment keeps a list of its own (generate-lcap-schema.mjs).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

for (const name of ["model", "statute", "eligibility", "metrics"]) {
  const exported = await importSource(`packages/${name}/src/schemas.ts`);
  const named = Object.entries(exported).filter(([key, schema]) => key.endsWith("Schema") && typeof schema?.safeParse === "function");
  const registry = z.registry();
  for (const [key, schema] of named) if (!registry.has(schema)) registry.add(schema, { id: `ssos.${name}.${titleOf(key)}` });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${id}.json`, unrepresentable: "any" });

  const folder = `${root}packages/${name}/json-schema`;
  const wanted = Object.keys(schemas).map((id) => `${id}.json`);
  if (wanted.length > 0) mkdirSync(folder, { recursive: true });
  for (const file of existsSync(folder) ? readdirSync(folder) : []) if (!wanted.includes(file)) rmSync(`${folder}/${file}`);
  for (const [id, schema] of Object.entries(schemas)) {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (!existsSync(`${folder}/${id}.json`) || readFileSync(`${folder}/${id}.json`, "utf8") !== text) writeFileSync(`${folder}/${id}.json`, text);
  }
}

/** `leaFactsSchema` is LeaFacts. */
function titleOf(key) {
  return `${key[0].toUpperCase()}${key.slice(1, -"Schema".length)}`;
}

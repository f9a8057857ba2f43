// The published JSON Schemas: readable by a validator of another make, and of one mind with the zod schemas.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { damagedValue, randomFrom } from "../scripts/fuzz/mutate.mjs";
import { schemaTargets } from "../scripts/fuzz/schema-targets.mjs";
import { PACKAGES, root } from "./tarballs.mjs";

const targets = await schemaTargets();

describe.each(PACKAGES)("@ssos/%s", (name) => {
  const folder = join(root, "packages", name, "json-schema");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats(ajv);
  for (const file of files) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), "utf8")));

  test("publishes its schemas, and every reference in them leads somewhere", () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(typeof ajv.getSchema(file), file).toBe("function");
  });

  const pairs = targets.filter((target) => target.package === name).map((target) => [target.key, target, ajv.getSchema(`ssos.${name}.${target.key[0].toUpperCase()}${target.key.slice(1).replace(/Schema$/, "")}.json`)]);

  test.each(pairs.filter(([, target, validate]) => validate !== undefined && !target.byCode))("%s refuses and takes what zod does", (key, target, validate) => {
    const random = randomFrom(7);
    const differ = [];
    for (let count = 0; count < 300; count += 1) {
      const value = damagedValue([target.example], random);
      const json = JSON.stringify(value);
      if (json === undefined) continue;
      const plain = JSON.parse(json);
      if (validate(plain) !== target.call(plain).success) differ.push(plain);
    }
    expect(differ.slice(0, 3), `${key}: ${differ.length} of 300`).toEqual([]);
  });
});

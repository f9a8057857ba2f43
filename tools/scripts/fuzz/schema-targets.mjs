// Every zod schema that the packages export: refusing is an answer, throwing is not.
import { damagedValue } from "./mutate.mjs";

const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];

/** A value in the shape a JSON Schema asks for, so that damage starts from something plausible. */
function exampleOf(schema, definitions, depth = 0) {
  if (depth > 8 || schema === undefined || typeof schema === "boolean") return null;
  if (schema.$ref !== undefined) return exampleOf(definitions[schema.$ref.replace(/^#\/(\$defs|definitions)\//, "")], definitions, depth + 1);
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (choice !== undefined) return exampleOf(choice, definitions, depth + 1);
  if (schema.type === "object") return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, property]) => [key, exampleOf(property, definitions, depth + 1)]));
  if (schema.type === "array") return [exampleOf(schema.items ?? schema.prefixItems?.[0], definitions, depth + 1)];
  if (schema.type === "string") return "01611190000000";
  if (schema.type === "number" || schema.type === "integer") return 1;
  return schema.type === "boolean" ? true : null;
}

/** Whether a part of a schema is checked by code, which JSON Schema cannot say. */
function checkedByCode(schema, seen = new Set()) {
  if (schema === null || typeof schema !== "object" || seen.has(schema)) return false;
  seen.add(schema);
  const inner = schema._zod?.def ?? schema;
  if (inner.type === "custom" || inner.check === "custom" || inner.type === "lazy") return true;
  return Object.values(inner).some((part) => (Array.isArray(part) ? part.some((item) => checkedByCode(item, seen)) : typeof part === "object" && checkedByCode(part, seen)));
}

export async function schemaTargets() {
  const { toJSONSchema } = await import("zod");
  const targets = [];
  for (const name of PACKAGES) {
    const schemas = await import(`@ssos/${name}/schemas`);
    for (const [key, schema] of Object.entries(schemas)) {
      if (typeof schema?.safeParse !== "function") continue;
      const json = toJSONSchema(schema, { unrepresentable: "any" });
      const example = exampleOf(json, json.$defs ?? {});
      targets.push({ name: `${name}/schemas ${key}`, package: name, key, example, byCode: checkedByCode(schema), mayThrow: false, call: (value) => schema.safeParse(value), input: (random) => damagedValue([example], random) });
    }
  }
  return targets;
}

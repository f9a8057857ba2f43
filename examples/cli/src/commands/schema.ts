import type { Command } from "commander";
import { z } from "zod";
import { PRINTED } from "../documents/printed.ts";
import { UsageError } from "../exit-codes.ts";

/** Every schema of the packages and of the commands' own documents, by the name of what it checks: `determinationsDocumentSchema` is DeterminationsDocument. */
async function allSchemas(): Promise<Map<string, z.ZodType>> {
  const entries = await Promise.all([import("@ssos/model/schemas"), import("@ssos/statute/schemas"), import("@ssos/eligibility/schemas"), import("@ssos/lcap-alignment/schemas"), import("@ssos/metrics/schemas"), import("../documents/schemas.ts")]);
  const named = entries.flatMap((entry) => Object.entries(entry)).filter((pair): pair is [string, z.ZodType] => pair[0].endsWith("Schema") && pair[1] instanceof z.ZodType);
  return new Map(named.map(([key, schema]) => [`${key.charAt(0).toUpperCase()}${key.slice(1, -"Schema".length)}`, schema]));
}

/** `schema`: the JSON Schema of what commands print and read, for checks in other languages. */
export function registerSchema(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of a record in one piece (draft 2020-12); without a name, the names")
    .argument("[name]", "a record, or the word under schema in a printed document: DeterminationsDocument and ssos/determinations/1 are the same")
    .action(async (name?: string) => {
      const schemas = await allSchemas();
      const record = PRINTED.find(({ schema: word }) => word === name)?.record ?? name;
      const schema = record === undefined ? undefined : schemas.get(record);
      if (name !== undefined && schema === undefined) throw new UsageError(`schema ${name}: no record of this name; schema without a name lists all ${schemas.size}`);
      process.stdout.write(schema === undefined ? `${[...schemas.keys()].sort().join("\n")}\n` : `${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any" }))}\n`);
    });
}

import type { Lcap } from "@ssos/lcap-alignment";
import { lcapSchema } from "@ssos/lcap-alignment/schemas";
import { config } from "zod";
import type { GivenFile } from "./given-file.ts";
import type { Notice } from "./notice.ts";
import type { FileLine } from "./summary.ts";

// The page's policy forbids code made from text, which zod would otherwise try.
config({ jitless: true });

const ADVICE = "A plan is read as JSON in the format ssos/lcap/1; its JSON Schema is ssos.lcap-alignment.Lcap.json. Correct the place that is named, or drop another file.";

/** A plan, or what keeps the file from being one. */
export async function readPlan(file: GivenFile): Promise<{ readonly plan: Lcap; readonly line: FileLine } | { readonly notice: Notice }> {
  const refuse = (text: string) => ({ notice: { severity: "error", file: file.name, text, todo: ADVICE } as const });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await file.arrayBuffer()));
  } catch (error) {
    return refuse(`This begins like JSON and is none: ${error instanceof Error ? error.message : "it cannot be parsed"}.`);
  }
  const result = lcapSchema.safeParse(value);
  if (!result.success) {
    const [first] = result.error.issues;
    return refuse(`This is JSON, but no plan that can be used: ${first?.path.join("/") || "the document"}: ${first?.message ?? "not in the format"}${result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : ""}.`);
  }
  const plan = result.data as Lcap;
  return { plan, line: { name: file.name, what: `Plan (LCAP): ${plan.id}`, read: 1, used: 1, ignored: 0, rejected: 0 } };
}

import { readFileSync } from "node:fs";
import { isatty } from "node:tty";
import { UsageError } from "../exit-codes.ts";

/** A JSON object of facts on standard input; one line tells what is wrong with it. */
export function factsFromInput(command: string): object {
  // Asked of process.stdin, Node would stop waiting for a program that is still writing: the reading would fail (EAGAIN).
  if (isatty(0)) throw new UsageError(`${command}: give the facts as JSON on standard input, such as: ${command} < facts.json`);
  const facts = parsed(readFileSync(0, "utf8"));
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) throw new UsageError("standard input: is no JSON object of facts");
  return facts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`standard input: is no JSON (${error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error)})`, { cause: error });
  }
}

/** What a schema let through, or the first thing it found wrong. */
type Checked<T> = { readonly success: true; readonly data: T } | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] } };

/** Takes the facts as a schema checked them. */
export function checkedFacts<T>(result: Checked<T>): T {
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(`standard input: ${issue === undefined ? "not the facts asked for" : `${issue.path.map(String).join("/") || "the facts"}: ${issue.message}`}`);
}

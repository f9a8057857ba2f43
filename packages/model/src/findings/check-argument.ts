import { SsosError } from "./error.ts";

/** What a value must be for a function to begin with it. */
export type ArgumentKind = "text" | "number" | "list" | "object";

/** The fields that a function reads of an object before anything else. */
export type ArgumentFields = Readonly<Record<string, ArgumentKind>>;

const NAMES: Readonly<Record<ArgumentKind, string>> = { text: "a text", number: "a number", list: "a list", object: "an object" };

/**
 * Refuses an argument that is not of the form its type says, naming the place: for callers whose code nobody type-checks.
 *
 * **When to use** at the door of a public function; it looks at the fields named and no deeper. The schemas of `./schemas`
 * check a record as a whole.
 *
 * @param value - what was handed in
 * @param place - the argument's name, which the error tells with the field, such as `facts[3].lea`
 * @param form - a kind, or the fields of an object with theirs
 * @throws SsosError `wrong-argument` with what was found and expected, and `column`, the place
 * @example
 * ```ts
 * checkArgument({ cds: "01611190000000", years: [] }, "record", { cds: "text", years: "list" }) // => undefined
 * checkArgument({ cds: 1611190000000 }, "record", { cds: "text" }) // => throws "wrong-argument"
 * checkArgument(undefined, "files", "list") // => throws "wrong-argument"
 * ```
 */
export function checkArgument(value: unknown, place: string, form: ArgumentKind | ArgumentFields): void {
  const kind = typeof form === "string" ? form : "object";
  if (!isOf(kind, value)) throw new SsosError("wrong-argument", { found: toldOf(value), expected: NAMES[kind], column: place });
  if (typeof form === "string") return;
  for (const field in form) checkArgument((value as Readonly<Record<string, unknown>>)[field], `${place}.${field}`, form[field] ?? "object");
}

/**
 * Refuses a list with an entry that is not of the form its type says; {@link checkArgument} is for one value.
 *
 * @param values - what was handed in; nothing but an array is taken
 * @param place - the argument's name
 * @param form - that of every entry
 * @throws SsosError `wrong-argument`, with the entry's index in its `column`
 * @example
 * ```ts
 * checkArguments([{ cds: "01611190000000" }, {}], "records", { cds: "text" }) // => throws "wrong-argument"
 * ```
 */
export function checkArguments(values: unknown, place: string, form: ArgumentKind | ArgumentFields): void {
  checkArgument(values, place, "list");
  for (const [index, value] of (values as readonly unknown[]).entries()) checkArgument(value, `${place}[${index}]`, form);
}

function isOf(kind: ArgumentKind, value: unknown): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "number") return typeof value === "number";
  if (kind === "list") return Array.isArray(value);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value in few words: its kind, and a text or number itself. */
function toldOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

import type { LeaFacts } from "@ssos/model";
import type { PackedFacts } from "./packed-facts.ts";

/** Facts as records or packed; the same rules read both. @internal */
export type AnyFacts = LeaFacts | PackedFacts;

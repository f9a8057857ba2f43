import { checkArgument } from "@ssos/model";
import type { Citation } from "./citation.ts";
import type { CitationFinding, ScanOptions } from "./mention.ts";
import { scanCitations } from "./scan.ts";

/** The answer of {@link parseCitation}. */
export type ParsedCitation =
  | { readonly ok: true; readonly citation: Citation }
  | { readonly ok: false; readonly code: "no-citation" | "several-citations" | "faulty-citation"; readonly findings: readonly CitationFinding[] };

/**
 * Takes one citation as people write it: `EC 52071(c)(1)`, `Ed. Code § 52071(c)`, `clause (i) of subparagraph (A) of ...`.
 *
 * **When to use** for a single citation from a user; `scanCitations` for lists and running text, `citationOf` for the canonical form.
 *
 * @param text - one citation and nothing else but a closing full stop; a bare section number is the Education Code's
 * @param options - `context` for relative references
 * @returns the citation, or why there is none, with findings where its writing is at fault
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * parseCitation("paragraph (3) of subdivision (c) of Section 52071") // => { ok: true, citation: { code: "EC", section: "52071", labels: ["c", "3"] } }
 * parseCitation("hello") // => { ok: false, code: "no-citation", findings: [] }
 * ```
 */
export function parseCitation(text: string, options: ScanOptions = {}): ParsedCitation {
  checkArgument(text, "text", "text");
  const trimmed = text.trim().replace(/\.$/, "");
  const named = /^\d/.test(trimmed) && !/^\d{1,2} /.test(trimmed) ? `EC ${trimmed}` : trimmed;
  const { citations, findings } = scanCitations(named, options);
  const [first, second] = citations;
  const shift = named.length - trimmed.length;
  const faults = findings.filter(({ severity }) => severity !== "info").map((finding) => ({ ...finding, start: Math.max(0, finding.start - shift), end: finding.end - shift }));
  if (faults.length > 0) return { ok: false, code: "faulty-citation", findings: faults };
  if (first === undefined || first.citation === null || first.start > 0 || first.end < named.length) return { ok: false, code: "no-citation", findings: [] };
  if (second !== undefined || first.through !== undefined || first.onwards === true) return { ok: false, code: "several-citations", findings: [] };
  return { ok: true, citation: first.citation };
}

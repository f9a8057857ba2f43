import { checkArguments, isoDateOf, type Finding } from "@ssos/model";
import { formatCitation } from "../citation/citation.ts";
import { lineCounter } from "../citation/lines.ts";
import type { CitationFindingCode, CitationScan, ScannedCitation } from "../citation/mention.ts";
import { scanCitations } from "../citation/scan.ts";
import type { Section } from "../sections/section.ts";
import { checkTarget, type TargetFindingCode } from "./check-target.ts";

/** Codes of the findings of {@link checkCitations}. */
export type CitationCheckCode = CitationFindingCode | TargetFindingCode;

/** A finding about a citation in a text. */
export interface CitationCheckFinding extends Finding<CitationCheckCode> {
  readonly start: number;
  readonly end: number;
  /** Canonical citations that were probably meant, the likeliest first. */
  readonly meant: readonly string[];
}

/**
 * Finds all citations of a text and tells which of them do not exist on a date, have moved, or are mistyped.
 *
 * **When to use** on plans, reports and web pages; `checkReferences` looks at the code itself, `scanCitations` only finds.
 *
 * @param text - any text
 * @param sections - the sections known, such as `allSections`
 * @param date - ISO date as of which the text speaks
 * @param scan - the citations of the text, where it was scanned before, as with `scanOfficialText`
 * @throws SsosError `wrong-argument`, `invalid-date`
 * @example
 * ```ts
 * const { findings } = checkCitations("See EC 52071 and 52701.5.", allSections, "2024-06-30")
 * findings.map(({ code, meant }) => [code, meant[0]]) // => [["unknown-section", "EC 52071.5"]]
 * ```
 */
export function checkCitations(
  text: string,
  sections: readonly Section[],
  date: string,
  scan: CitationScan = scanCitations(text),
): { readonly citations: readonly ScannedCitation[]; readonly findings: readonly CitationCheckFinding[] } {
  checkArguments(sections, "sections", { number: "text", versions: "list" });
  isoDateOf(date);
  const { citations, findings } = scan;
  const checked: CitationCheckFinding[] = findings.map((finding) => ({ ...finding, meant: [] }));
  const lineOf = lineCounter(text);
  const lists = new Map<number, string[]>();
  for (const { start, citation } of citations) {
    const list = lists.get(start) ?? [];
    if (citation !== null) list.push(citation.section);
    lists.set(start, list);
  }
  for (const mention of citations) {
    const neighbours = (lists.get(mention.start) ?? []).slice(0, 20);
    for (const citation of [mention.citation, mention.through ?? null]) {
      if (citation === null || mention.former === true) continue;
      const fault = checkTarget(sections, citation, date, neighbours);
      if (fault === null) continue;
      const severity = fault.code === "section-not-covered" || fault.code === "version-not-known" ? "info" : "warning";
      const place = { line: lineOf(mention.start) };
      const { start, end } = mention;
      checked.push({ code: fault.code, severity, place, found: formatCitation(citation), ...(fault.meant[0] === undefined ? {} : { expected: fault.meant[0] }), message: fault.message, start, end, meant: fault.meant });
    }
  }
  return { citations, findings: checked.sort((left, right) => left.start - right.start) };
}

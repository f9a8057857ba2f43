import type { Citation } from "../citation/citation.ts";
import { lineCounter } from "../citation/lines.ts";
import type { CitationFinding, CitationScan, ScannedCitation } from "../citation/mention.ts";
import { scanCitations } from "../citation/scan.ts";
import type { OfficialProvision } from "./official.ts";
import { parseOfficialText, splitOfficialText } from "./parse-official.ts";

/**
 * Finds all citations in the text of one or several sections of a code, each relative reference resolved where it stands:
 * "subdivision (b)" within EC 52071 is EC 52071(b).
 *
 * **When to use** for texts of the law, whole appendices among them; `scanCitations` for texts about it.
 *
 * @param text - sections under headings such as "52071." or "Ed Code 52071"; what stands before the first is scanned without a context
 * @param number - the section's number when the text is a single section without a heading
 * @example
 * ```ts
 * scanOfficialText("52071. (a) As in subdivision (c).").citations.map(({ citation }) => citation && formatCitation(citation)) // => ["EC 52071", "EC 52071(c)"]
 * ```
 */
export function scanOfficialText(text: string, number?: string): CitationScan {
  const citations: ScannedCitation[] = [];
  const findings: CitationFinding[] = [];
  const lineOf = lineCounter(text);
  const scan = (start: number, end: number, context?: Citation) => {
    const found = scanCitations(text.slice(start, end), context === undefined ? {} : { context });
    const line = lineOf(start) - 1;
    for (const mention of found.citations) citations.push({ ...mention, start: mention.start + start, end: mention.end + start });
    for (const finding of found.findings) findings.push({ ...finding, start: finding.start + start, end: finding.end + start, place: { line: (finding.place.line ?? 1) + line } });
  };
  const sections = number === undefined ? splitOfficialText(text) : [{ number, start: 0, text }];
  let from = 0;
  for (const section of sections) {
    scanHeading(text, from, section, scan, citations);
    const within = (provisions: readonly OfficialProvision[], labels: readonly string[]) => {
      for (const provision of provisions) {
        const here = [...labels, provision.label];
        scan(section.start + provision.start, section.start + provision.end, { code: "EC", section: section.number, labels: here });
        within(provision.provisions, here);
      }
    };
    const { provisions } = parseOfficialText(section.text, section.number);
    scan(section.start, section.start + (provisions[0]?.start ?? section.text.length), { code: "EC", section: section.number, labels: [] });
    within(provisions, []);
    from = section.start + section.text.length;
  }
  scan(from, text.length);
  return { citations, findings };
}

/** What stands before a section, its heading last: a heading that is a bare number cites the section all the same. */
function scanHeading(
  text: string,
  from: number,
  section: { readonly number: string; readonly start: number },
  scan: (start: number, end: number) => void,
  citations: ScannedCitation[],
): void {
  const before = citations.length;
  scan(from, section.start);
  const at = text.lastIndexOf(section.number, section.start);
  if (at < from || citations.slice(before).some(({ end }) => end > at)) return;
  const end = at + section.number.length;
  citations.push({ start: at, end, text: section.number, form: "short", citation: { code: "EC", section: section.number, labels: [] } });
}

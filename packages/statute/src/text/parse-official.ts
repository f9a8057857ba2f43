import { formatCitation } from "../citation/citation.ts";
import { lineCounter } from "../citation/lines.ts";
import type { CitationFinding } from "../citation/mention.ts";
import { scanCitations } from "../citation/scan.ts";
import { readCredit } from "./credit.ts";
import { figuresIn } from "./figures.ts";
import { labelTokens, placeLabels, type PlacedLabel } from "./labels.ts";
import type { OfficialProvision, OfficialSection, OfficialTextFinding, OfficialTextFindingCode } from "./official.ts";

const LEAD = /(?:^|\n)[ \t]*(?:(?:EDC|EC|Section|\u00a7)[ \t]*)?(\d{1,5}(?:\.\d{1,3})?)\.(?=\s)/;
/** The line that leginfo prints above a section: "EDUCATION CODE - EDC". */
const CODE_LINE = /^[ \t]*([A-Z][A-Za-z, ]+ C(?:ODE|ode)) - ([A-Z]{2,4})[ \t]*$/m;

/**
 * Reads the plain text of one section, as leginfo.legislature.ca.gov shows it, into a tree of labels with the
 * figures and references of each provision. Never throws: what cannot be read becomes a finding.
 *
 * **When to use** for one section; {@link splitOfficialText} first for a document with several.
 *
 * @param text - the section's text; the lines above a leading "52071." and a closing "(Amended by Stats. ...)" are understood
 * @param number - the section's number, where the text does not begin with it
 * @example
 * ```ts
 * const section = parseOfficialText("52071. (a) First. (b) (1) For a minimum of two years. (2) See subdivision (a).")
 * section.provisions.map((provision) => provision.label) // => ["a", "b"]
 * section.provisions[1]?.provisions[1]?.refs // => ["EC 52071(a)"]
 * ```
 */
export function parseOfficialText(text: string, number?: string): OfficialSection {
  const { credit, body } = readCredit(text);
  const lineOf = lineCounter(text);
  const leading = LEAD.exec(body);
  // A line can also begin with a year that ends a sentence: the section's number stands before the first label.
  const lead = leading !== null && !/(?:^|\n)[ \t]*\([a-z]\)/.test(body.slice(0, leading.index)) ? leading : null;
  const from = lead === null ? 0 : lead.index + lead[0].length;
  const otherCode = CODE_LINE.exec(body.slice(0, from));
  const foreign = otherCode !== null && otherCode[2] !== "EDC" ? otherCode : null;
  const section = foreign === null ? (number ?? lead?.[1] ?? null) : null;
  const { tokens, unbalanced } = labelTokens(body, from);
  const placed = placeLabels(tokens);
  const findings: OfficialTextFinding[] = [];
  const find = (code: OfficialTextFindingCode, start: number, end: number, message: string, severity: "warning" | "info" = "warning") => {
    findings.push({ code, severity, place: { line: lineOf(start) }, found: text.slice(start, end).trim().slice(0, 40), message, start, end });
  };
  for (const at of unbalanced) find("unbalanced-label", at, at + 4, "A label at the start of a line is not closed.");
  for (const { gap, broken, start, end } of placed) {
    if (broken) find("label-order", start, end, "This label does not follow from the ones before it.");
    else if (gap) find("label-gap", start, end, "Labels before this one are missing, as in an excerpt.", "info");
  }
  if (foreign !== null) find("other-code", foreign.index, foreign.index + foreign[0].length, "This is a text of another code.");
  else if (section === null) find("no-section", 0, 0, "The text does not say which section it is.");
  if (placed.length === 0) find("no-label", 0, Math.min(40, body.length), "The text has no labels.", "info");
  const ending = body.trimEnd();
  if (ending !== "" && !/[.;:)\]"'\u201d]$/.test(ending)) find("cut-off", Math.max(0, ending.length - 20), ending.length, "The text ends in the middle of a sentence.");

  const own = (start: number, end: number, path: readonly string[]) => {
    const { slips, ...content } = contentOf(body.slice(start, end), section, path);
    // How a text cites is part of what is wrong with it; its last words were judged above.
    for (const slip of slips) if (slip.code !== "cut-off") findings.push({ ...slip, place: { line: lineOf(start + slip.start) }, start: start + slip.start, end: start + slip.end });
    return content;
  };
  const [provisions] = treeOf(placed, 0, [], body.length, own);
  const first = placed[0]?.start ?? body.length;
  const { figures, refs } = own(from, first, []);
  return { number: section, ...(credit === null ? {} : { credit }), figures, refs, provisions, findings: findings.sort((left, right) => left.start - right.start) };
}

type Content = Pick<OfficialProvision, "text" | "figures" | "refs">;

function treeOf(
  placed: readonly PlacedLabel[],
  from: number,
  path: readonly string[],
  length: number,
  own: (start: number, end: number, path: readonly string[]) => Content,
): [OfficialProvision[], number] {
  const provisions: OfficialProvision[] = [];
  let at = from;
  const depth = placed[from]?.depth ?? 0;
  while (at < placed.length) {
    const label = placed[at];
    if (label === undefined || label.depth < depth || (label.depth === 0 && depth > 0)) break;
    const here = [...path, label.label];
    const end = placed[at + 1]?.start ?? length;
    const [children, next] = (placed[at + 1]?.depth ?? -1) > label.depth ? treeOf(placed, at + 1, here, length, own) : [[], at + 1];
    provisions.push({ label: label.label, start: label.end, end, ...own(label.end, end, here), provisions: children });
    at = next;
  }
  return [provisions, at];
}

/** Figures and references of a provision's own words. */
function contentOf(text: string, section: string | null, path: readonly string[]): Content & { readonly slips: readonly CitationFinding[] } {
  const context = { code: "EC", section: section ?? "0", labels: path };
  const here = formatCitation(context);
  const refs = new Set<string>();
  const { citations, findings } = scanCitations(text, { context });
  for (const { citation, through } of citations) {
    if (citation === null) continue;
    const ref = formatCitation(citation);
    if (!here.startsWith(ref)) refs.add(through === undefined ? ref : `${ref}..${formatCitation(through)}`);
  }
  return { text: text.trim(), figures: figuresIn(text).map(({ figure }) => figure), refs: [...refs], slips: findings };
}

const HEADING = /^[ \t#*]*(?:A\.\d+[ \t]+)?\[?(?:(?:Education Code|Ed\.? ?Code|EC|EDC|Section|\u00a7)[ \t]*(?:Section|\u00a7)?[ \t]*)?(\d{4,5}(?:\.\d{1,3})?)\.?(?:\]\(#\))?[ \t*]*$|^[ \t]*(\d{4,5}(?:\.\d{1,3})?)\.[ \t]+(?=\(|[A-Z])/gm;

/**
 * Cuts a document into the sections that its headings announce: "52071.", "Ed Code 52071.5", "#### EC 52072".
 *
 * @param text - the document
 * @returns each section's number with its text and where the text starts; what stands before the first heading is left out
 * @example
 * ```ts
 * splitOfficialText("52075. (a) One.\n\n52076. Two.").map(({ number }) => number) // => ["52075", "52076"]
 * ```
 */
export function splitOfficialText(text: string): { readonly number: string; readonly start: number; readonly text: string }[] {
  const heads = [...text.matchAll(HEADING)];
  return heads.map((head, at) => {
    const start = head.index + head[0].length;
    return { number: head[1] ?? head[2] ?? "", start, text: text.slice(start, heads[at + 1]?.index ?? text.length) };
  });
}

import { checkArgument } from "@ssos/model";
import { citationOf, type Citation } from "./citation.ts";
import type { Level } from "./label.ts";
import { lineCounter } from "./lines.ts";
import type { CitationFinding, CitationFindingCode, CitationScan, ScannedCitation, ScanOptions } from "./mention.ts";
import { matchAt, readLabels, readLevel, type LevelReading, type Slip } from "./read-levels.ts";
import { readSections, readTitled } from "./read-sections.ts";
import { resolveMention, type Mention } from "./resolve.ts";

const WORD = /(?<![\w.$\u00a7])(?=[A-Za-z\d\u00a7])/g;
const OF = /,? (?:of|in) /y;
const MISSING_OF = / (?=Sections? \d)/y;
const POINTER = /(this|that|said|the same|the foregoing) (section|subdivision|subparagraph|subclause|paragraph|clause)(?![a-z])/iy;
const POINTERS = /(?:the foregoing|those|these|the same) (section|subdivision|subparagraph|subclause|paragraph|clause|provision)s(?![a-z])/iy;
const PIN = /,? as (?:(?:that|this|the|those|said) [a-z]+|it|they) read on (January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (\d{4})/iy;
const PIN_SHORT = /@(\d{4}-\d{2}-\d{2})/y;
const BARE = /(\d{4,5}(?:\.\d{1,3})?)(?=\([a-z]{1,2}\))/y;
const NAMED = /(?:California )?(?:EC|Ed)/y;
const CUT_OFF = /,? (?:of|in)(?: (?:EC |Education Code )?(?:Sections?|Secs?\.|\u00a7|EC)?)? ?$/y;
const MONTHS = "january february march april may june july august september october november december".split(" ");

/**
 * Finds all citations in a text: short and long forms, lists and spans, "this section" and "that subdivision",
 * other codes and federal law, versions pinned by "as that section read on ...". Never throws.
 *
 * Without a context a relative reference is taken to point back to what was cited last.
 * A bare "Section 3" of one or two digits is a heading rather than law and is passed over unless a context or a code's name is given.
 *
 * **When to use** for running text; `scanOfficialText` for the text of a law itself, in which "subdivision (b)" means its own;
 * `parseCitation` for a single citation, `citationOf` for the canonical form.
 *
 * @param text - any text
 * @param options - `context`: the provision in which the text stands
 * @returns citations and what is wrong with how they are written, each with its place
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * const { citations } = scanCitations("paragraphs (1) and (3) of subdivision (c) of Section 52071")
 * citations.map(({ citation }) => citation && formatCitation(citation)) // => ["EC 52071(c)(1)", "EC 52071(c)(3)"]
 * scanCitations("subdivision (b)", { context: "EC 52071(c)" }).citations[0]?.citation // => { code: "EC", section: "52071", labels: ["b"] }
 * ```
 */
export function scanCitations(text: string, options: ScanOptions = {}): CitationScan {
  checkArgument(text, "text", "text");
  const context = typeof options.context === "string" ? citationOf(options.context) : options.context;
  const { plain, places } = singleSpaced(text);
  const lineOf = lineCounter(text);
  const citations: ScannedCitation[] = [];
  const findings: CitationFinding[] = [];
  let foregoing: readonly Citation[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(WORD)) {
    if (index < from) continue;
    const mention = readMention(plain, index, context !== undefined);
    if (mention === null) continue;
    from = mention.end;
    const resolved = resolveMention(mention, context, foregoing);
    const [start, end] = [places[mention.start] ?? 0, (places[mention.end - 1] ?? 0) + 1];
    const slips = new Map([...mention.slips, ...resolved.slips].map((slip) => [`${slip.code} ${slip.start}`, slip]));
    for (const slip of slips.values()) findings.push(findingOf(slip.code, text, lineOf, places[slip.start] ?? text.length, (places[slip.end - 1] ?? text.length - 1) + 1));
    const form = mention.sections.length === 0 ? "relative" : mention.levels.length === 0 ? "short" : "long";
    for (const entry of resolved.entries) {
      citations.push({ start, end, text: text.slice(start, end), form, ...entry });
    }
    const cited = resolved.entries.flatMap(({ citation }) => citation ?? []);
    if (cited.length > 0) foregoing = cited;
  }
  return { citations, findings };
}

/** Reads every run of spaces as one space, and as a break where it ends a paragraph; remembers where each character stood. */
function singleSpaced(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let plain = "";
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const written = !/^\s/.test(piece) ? piece : /\n\s*\n/.test(piece) ? "\n" : " ";
    for (let at = 0; at < written.length; at += 1) places.push(index + at);
    plain += written;
  }
  return { plain, places };
}

function readMention(text: string, start: number, inCode: boolean): Mention | null {
  const slips: Slip[] = [];
  const levels: LevelReading[] = [];
  let end = start;
  for (let level = readLevel(text, start); level !== null; level = readLevel(text, OF.lastIndex)) {
    levels.push(level.value);
    slips.push(...level.slips);
    end = level.end;
    if (matchAt(OF, text, end) === null) break;
  }
  const target = levels.length === 0 ? readTarget(text, start, inCode) : readHeld(text, end, slips);
  if (levels.length === 0 && target === null) return null;
  slips.push(...(target?.slips ?? []));
  end = target?.end ?? end;
  if (levels.length > 0 && target === null && matchAt(CUT_OFF, text, end) !== null) slips.push({ code: "cut-off", start: end, end: text.length });
  const pin = matchAt(PIN, text, end);
  const short = pin === null ? matchAt(PIN_SHORT, text, end) : null;
  if (pin !== null) end = PIN.lastIndex;
  if (short !== null) end = PIN_SHORT.lastIndex;
  const asOf = pin === null ? short?.[1] : `${pin[3]}-${String(MONTHS.indexOf(pin[1]?.toLowerCase() ?? "") + 1).padStart(2, "0")}-${pin[2]?.padStart(2, "0")}`;
  const { sections, pointer, foregoing } = target ?? { sections: [] };
  return { start, end, levels, sections, slips, ...(pointer === undefined ? {} : { pointer }), ...(foregoing === undefined ? {} : { foregoing }), ...(asOf === undefined ? {} : { pin: asOf }) };
}

type Target = Pick<Mention, "end" | "sections" | "pointer" | "foregoing" | "slips">;

/** What levels hang on: "of Section 52071", "of this section"; the missing "of" is noticed. */
function readHeld(text: string, at: number, slips: Slip[]): Target | null {
  if (matchAt(OF, text, at) !== null) return readTarget(text, OF.lastIndex, true);
  if (matchAt(MISSING_OF, text, at) === null) return null;
  slips.push({ code: "missing-of", start: at, end: MISSING_OF.lastIndex });
  return readTarget(text, MISSING_OF.lastIndex, true);
}

function readTarget(text: string, at: number, inCode: boolean): Target | null {
  const pointer = matchAt(POINTER, text, at);
  if (pointer !== null) {
    const level = pointer[2]?.toLowerCase() as "section" | Level;
    return { end: POINTER.lastIndex, sections: [], pointer: { own: pointer[1]?.toLowerCase() === "this", level }, slips: [] };
  }
  const pointers = matchAt(POINTERS, text, at);
  if (pointers !== null) return { end: POINTERS.lastIndex, sections: [], foregoing: pointers[1]?.toLowerCase() as "section" | "provision" | Level, slips: [] };
  const titled = readTitled(text, at);
  if (titled !== null) return { end: titled.end, sections: [titled.value], slips: titled.slips };
  const sections = readSections(text, at);
  if (sections !== null) {
    const [first] = sections.value;
    const heading = !inCode && sections.value.length === 1 && first?.code === "EC" && !matchAt(NAMED, text, at) && first.section.length < 3 && first.labels.length === 0;
    return heading ? null : { end: sections.end, sections: sections.value, slips: sections.slips };
  }
  const bare = matchAt(BARE, text, at);
  if (bare?.[1] === undefined || /^(?:19|20)\d\d$/.test(bare[1])) return null;
  const labels = readLabels(text, BARE.lastIndex, false);
  return { end: labels.end, sections: [{ code: "EC", section: bare[1], labels: labels.value, onwards: false, former: false, plural: false }], slips: labels.slips };
}

const MESSAGES: Readonly<Record<CitationFindingCode, string>> = {
  "unbalanced-label": "A label's parenthesis is not closed.",
  "impossible-nesting": "Labels cannot nest in this way: subdivision (a), paragraph (1), subparagraph (A), clause (i), subclause (I).",
  "missing-of": "The word \"of\" is missing before the section.",
  "lower-case-section": "\"Section\" is written in lower case.",
  "level-mismatch": "The text points back to a level that the provision last cited does not have.",
  "unresolved-reference": "Nothing before it says to which provision this reference belongs.",
  "cut-off": "The text ends in the middle of a citation.",
};

function findingOf(code: CitationFindingCode, text: string, lineOf: (at: number) => number, start: number, end: number): CitationFinding {
  const severity = code === "lower-case-section" || code === "missing-of" ? "info" : "warning";
  return { code, severity, place: { line: lineOf(start) }, found: text.slice(start, end), message: MESSAGES[code], start, end };
}

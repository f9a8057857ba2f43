import { COUNTIES, countyOf, type CountySummary, type Finding, type SummaryStatement } from "@ssos/model";
import { levelsNamedIn, mentionsIn, PARTNER_RULES, partnersNamedIn, TOOL_RULES } from "./named-mentions.ts";
import { cueIn, SECTION_CUES, type SectionCue, type SummarySection } from "./section-cues.ts";
import { splitParagraphs, type Paragraph } from "./split-paragraphs.ts";

/** Codes of findings of {@link readCountySummaries}. */
export type CountySummaryCode = "county-twice" | "no-county-heading" | "unknown-county-heading" | "county-without-statements" | "part-unknown" | "part-missing" | "other-county-named" | "county-missing";

/** What became of every paragraph; the parts add up to the whole. */
export interface ParagraphAccount {
  readonly paragraphs: number;
  /** Before the first county. */
  readonly preamble: number;
  readonly headings: number;
  /** Taken as collaboration, activities or technical assistance. */
  readonly statements: number;
  /** Introductory sentences and remarks, kept as context. */
  readonly context: number;
  /** Not taken, each under a finding. */
  readonly rejected: number;
}

/** A compiled document as records. */
export interface CountySummaries {
  readonly summaries: readonly CountySummary[];
  readonly account: ParagraphAccount;
  /** Codes of counties without a summary in the document. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding<CountySummaryCode>[];
}

/** Options of {@link readCountySummaries}. */
export interface CountySummaryOptions {
  /** Name of the file for places and findings; default `county-summaries`. */
  readonly file?: string;
  /** The school year planned for; the compilation does not say it for each county. */
  readonly schoolYear?: string;
  readonly cues?: readonly SectionCue[];
  /** Counties that owed no summary at the document's date, by code, with the reason; see {@link exemptCountiesOn}. */
  readonly exempt?: readonly string[];
}

/**
 * Reads the Department's compilation of county summaries (EC 52066(i)) into one record a county.
 *
 * A county begins at a line that is a county's name. Paragraphs go into the part that the last introductory
 * paragraph opened; introductory paragraphs are kept as context. Nothing is dropped: see `account`.
 *
 * @param text - the document, one paragraph a line
 * @param options - file name, school year, cues, exempt counties
 * @returns records in the document's order; a county that stands twice keeps its first text, the second is rejected with a finding
 * @example
 * ```ts
 * const read = readCountySummaries("Butte\nThe county will collaborate with the CCEE in these ways:\n· Attends meetings of the CDE\nIt will provide technical assistance by:\n· Coaching")
 * read.summaries[0]?.collaboration[0]?.partners // => ["cde"]
 * read.summaries[0]?.technicalAssistance[0]?.text // => "Coaching"
 * read.account // => { paragraphs: 5, preamble: 0, headings: 1, statements: 2, context: 2, rejected: 0 }
 * ```
 */
export function readCountySummaries(text: string, options: CountySummaryOptions = {}): CountySummaries {
  const file = options.file ?? "county-summaries";
  const findings: Finding<CountySummaryCode>[] = [];
  const paragraphs = splitParagraphs(text);
  const isHeading = ({ mark, text: content }: Paragraph) => mark === "none" && !/^\d+$/.test(content) && countyOf(content) !== undefined;
  const firstHeading = paragraphs.findIndex(isHeading);
  if (firstHeading === -1) {
    findings.push({ code: "no-county-heading", severity: "error", place: { file }, expected: "a line that is a county's name", message: "No county could be told apart; nothing was read." });
    return { summaries: [], account: { paragraphs: paragraphs.length, preamble: 0, headings: 0, statements: 0, context: 0, rejected: paragraphs.length }, missing: COUNTIES.map(({ code }) => code), findings };
  }
  const tally = { headings: 0, statements: 0, context: 0, rejected: 0 };
  const summaries: CountySummary[] = [];
  for (let start = firstHeading; start < paragraphs.length; ) {
    const next = paragraphs.findIndex((paragraph, index) => index > start && isHeading(paragraph));
    const end = next === -1 ? paragraphs.length : next;
    const heading = paragraphs[start] as Paragraph; // start < length
    const county = countyOf(heading.text);
    const body = paragraphs.slice(start + 1, end);
    start = end;
    if (county === undefined) continue; // unreachable: isHeading found it
    tally.headings += 1;
    if (summaries.some(({ countyCode }) => countyCode === county.code)) {
      tally.rejected += body.length;
      findings.push({ code: "county-twice", severity: "error", place: { file, line: heading.line }, found: county.name, expected: "one summary a county", message: `${county.name} stands twice; its second text (${body.length} paragraphs) was not taken.` });
      continue;
    }
    const summary = readCounty(county.code, county.name, heading.line, body, { ...options, file }, findings);
    tally.statements += summary.collaboration.length + summary.activities.length + summary.technicalAssistance.length;
    tally.context += summary.context.length;
    summaries.push(summary);
  }
  const missing = COUNTIES.map(({ code }) => code).filter((code) => !summaries.some(({ countyCode }) => countyCode === code));
  for (const code of missing) {
    if (options.exempt?.includes(code) === true) continue;
    findings.push({ code: "county-missing", severity: "warning", place: { file }, found: code, citation: "EC 52066(i)", message: `${countyOf(code)?.name ?? code} has no summary in the document.` });
  }
  return { summaries, account: { paragraphs: paragraphs.length, preamble: firstHeading, ...tally }, missing, findings };
}

function readCounty(countyCode: string, county: string, headingLine: number, body: readonly Paragraph[], options: CountySummaryOptions & { readonly file: string }, findings: Finding<CountySummaryCode>[]): CountySummary {
  const parts: Record<SummarySection, SummaryStatement[]> = { collaboration: [], activities: [], "technical-assistance": [] };
  const context: SummaryStatement[] = [];
  let section: SummarySection | undefined;
  let introducedBy: number | undefined;
  body.forEach((paragraph, index) => {
    const statement: SummaryStatement = { text: paragraph.text, place: { file: options.file, line: paragraph.line }, ...(introducedBy === undefined ? {} : { under: introducedBy }) };
    const cue = paragraph.mark === "none" ? cueIn(paragraph.text, options.cues ?? SECTION_CUES) : undefined;
    const opened = cue?.weak === true && section === "technical-assistance" ? undefined : cue?.section;
    const followed = body[index + 1]?.mark;
    const introduces = paragraph.mark === "none" && (/[:,]$/.test(paragraph.text) || (followed !== undefined && followed !== "none") || cue?.alone === true);
    if (paragraph.mark === "none" && looksLikeHeading(paragraph, body[index + 1])) {
      findings.push({ code: "unknown-county-heading", severity: "warning", place: { file: options.file, line: paragraph.line }, found: paragraph.text, expected: "one of the 58 counties", message: `"${paragraph.text}" looks like a county's heading and is none; what follows was read as part of ${county}.` });
    }
    if (introduces) {
      section = opened ?? section;
      introducedBy = paragraph.line;
      context.push({ text: paragraph.text, place: { file: options.file, line: paragraph.line } });
    } else if ((section ?? opened) === undefined) {
      context.push(statement);
      findings.push({ code: "part-unknown", severity: "warning", place: { file: options.file, line: paragraph.line }, message: `A paragraph of ${county} stands before any introduction; its part is not known.` });
    } else {
      section ??= opened;
      if (section !== undefined) parts[section].push(statement);
    }
    const other = otherCountyIn(paragraph.text, county);
    if (other !== undefined) {
      findings.push({ code: "other-county-named", severity: "info", place: { file: options.file, line: paragraph.line }, found: other, expected: county, message: `The summary of ${county} speaks of what is done within ${other} County.` });
    }
  });
  const statements = [...parts.collaboration, ...parts.activities, ...parts["technical-assistance"]];
  const place = { file: options.file, line: headingLine };
  if (statements.length === 0) findings.push({ code: "county-without-statements", severity: "warning", place, found: county, message: `${county} has a heading and no statements.` });
  else if (parts.collaboration.length === 0) findings.push({ code: "part-missing", severity: "info", place, found: county, expected: "how the county collaborates", citation: "EC 52066(i)(1)(A)", message: `No statements on collaboration were found for ${county}.` });
  else if (parts["technical-assistance"].length === 0) findings.push({ code: "part-missing", severity: "info", place, found: county, expected: "technical assistance to identified districts", citation: "EC 52066(i)(1)(B)", message: `No statements on technical assistance were found for ${county}.` });
  const all = [...statements, ...context];
  const withLevels = (list: readonly SummaryStatement[]) => list.map((statement) => ({ ...statement, levels: levelsNamedIn(statement.text) }));
  return {
    countyCode,
    county,
    ...(options.schoolYear === undefined ? {} : { schoolYear: options.schoolYear }),
    parts: ["A", "B"],
    collaboration: parts.collaboration.map((statement) => ({ ...statement, partners: partnersNamedIn(statement.text) })),
    activities: withLevels(parts.activities),
    technicalAssistance: withLevels(parts["technical-assistance"]),
    context,
    tools: byLine(mentionsIn(all, TOOL_RULES)),
    partners: byLine(mentionsIn(all, PARTNER_RULES)),
    levels: levelsNamedIn(all.map(({ text }) => text).join("\n")),
  };
}

const byLine = <T extends { readonly lines: readonly number[] }>(mentions: readonly T[]): T[] => mentions.map((mention) => ({ ...mention, lines: [...mention.lines].sort((left, right) => left - right) }));

/** A short line of words followed by a sentence on a county superintendent, as at the head of every summary. */
function looksLikeHeading({ text }: Paragraph, next: Paragraph | undefined): boolean {
  return /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}$/.test(text) && next?.mark === "none" && /^The .*(?:County|COE)\b.*\bcollaborat/.test(next.text);
}

/** "within Modoc County" in the summary of Mono: text taken over from elsewhere, worth a look. */
function otherCountyIn(text: string, county: string): string | undefined {
  const named = /\bwith(?:in|ing) ([A-Z][a-z]+(?: [A-Z][a-z]+){0,2}) County\b/.exec(text)?.[1];
  return named !== undefined && named !== county && countyOf(named) !== undefined ? named : undefined;
}

import { existsSync, readFileSync } from "node:fs";
import { Option, type Command } from "commander";
import { isIsoDate } from "@ssos/model";
import { allSections, changesBetween, checkCitations, checkReferences, describeChange, describeDifference, driftOf, formatCitation, knownDefects, officialTextUrl, parseCitation, parseOfficialText, provisionAt, scanOfficialText, splitOfficialText, suggestSections, type Citation, type DriftReport, type OfficialSection, type Section } from "@ssos/statute";
import type { DriftLine, StatuteChangesDocument, StatuteCheckDocument, StatuteCitationsDocument, StatuteDriftDocument, StatuteProvisionDocument } from "../documents/statute-text.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { linesOfAnswer, linesOfCheck, linesOfScan } from "../statute/text.ts";
import { addDecide } from "./statute-decide.ts";
import { addDuties } from "./statute-duties.ts";
import { addFund } from "./statute-fund.ts";

type Format = "json" | "text";

interface CommonOptions {
  readonly date: string;
  readonly format: Format;
  readonly strict?: boolean;
}

/** `statute`: the Education Code as data that can be asked, by date. */
export function registerStatute(program: Command): void {
  const statute = program.command("statute").description("The Education Code behind the System of Support: citations, provisions by date, changes, checks, duties, funding.");
  const add = (name: string, description: string) =>
    statute.command(name).description(description).addOption(new Option("--format <format>", "output").choices(["json", "text"]).default("text"));
  const withDate = (command: Command, means: string) => command.option("--date <date>", means, isoDate, today());

  withDate(add("cite <text...>", "Finds all citations in a file or a text, and those that do not exist on the date."), "ISO date as of which the text speaks (default: today)")
    .option("--law", "the text is that of sections of the code: relative references are resolved in their own section")
    .option("--strict", "exit status 1 when a citation is at fault")
    .action(cite);
  withDate(add("at <citation...>", "Shows a provision on a date: its version, what it is about, its figures and references."), "ISO date (default: today)")
    .option("--strict", "exit status 1 when there is no such provision")
    .action(at);
  add("changes [citation...]", "Lists what happened to the code between two dates.")
    .requiredOption("--from <date>", "ISO date, excluded", isoDate)
    .requiredOption("--to <date>", "ISO date, included", isoDate)
    .action(changes);
  withDate(add("check", "Checks the references of the code itself, and lists the defects that no rule can see."), "ISO date (default: today)")
    .option("--strict", "exit status 1 when there are errors")
    .action(check);
  withDate(add("drift <file>", "Compares an official text, as leginfo.legislature.ca.gov shows it, with what is held here."), "ISO date of the text (default: today)")
    .option("--section <number>", "the section, where the text does not name it")
    .option("--strict", "exit status 1 when they differ")
    .action(drift);
  addDuties(statute);
  addFund(statute);
  addDecide(statute);
}

const today = (): string => new Date().toISOString().slice(0, 10);

function isoDate(text: string): string {
  if (!isIsoDate(text)) throw new UsageError(`${text}: is no date in the form YYYY-MM-DD`);
  return text;
}

type StatuteDocument = StatuteCitationsDocument | StatuteProvisionDocument | StatuteChangesDocument | StatuteCheckDocument | StatuteDriftDocument;

function print(format: Format, document: StatuteDocument, lines: readonly string[]): void {
  process.stdout.write(format === "json" ? `${JSON.stringify(document)}\n` : `${lines.join("\n")}\n`);
}

function textOf(words: readonly string[]): { readonly text: string; readonly file?: string } {
  const [only = ""] = words;
  if (words.length === 1 && existsSync(only)) return { text: readText(only), file: only };
  if (words.length === 1 && /\.(txt|md|html?|json)$/i.test(only)) throw new UsageError(`${only}: there is no such file`);
  return { text: words.join(" ") };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`, { cause: error });
  }
}

function cite(words: readonly string[], { date, format, law, strict }: CommonOptions & { readonly law?: boolean }): void {
  const { text, file } = textOf(words);
  const { citations, findings } = checkCitations(text, allSections, date, law === true ? scanOfficialText(text) : undefined);
  const lineOf = (start: number) => text.slice(0, start).split("\n").length;
  const entries = citations.map(({ citation, through, ...mention }) => ({
    line: lineOf(mention.start),
    citation: citation === null ? null : formatCitation(citation),
    ...(through === undefined ? {} : { through: formatCitation(through) }),
    ...mention,
  }));
  print(format, { schema: "ssos/statute-citations/1", ...(file === undefined ? {} : { file }), date, citations: entries, findings }, linesOfScan({ citations, findings: [] }, findings, lineOf));
  if (strict === true && findings.some(({ severity }) => severity !== "info")) process.exitCode = EXIT.differences;
}

/** A citation of the command line; the Education Code's unless it says otherwise. */
function citationFrom(words: readonly string[]): Citation {
  const text = words.join(" ");
  const parsed = parseCitation(text);
  if (!parsed.ok) throw new UsageError(`${text}: ${parsed.findings[0]?.message ?? "is no single citation, such as EC 52071(c)(1)"}`);
  return parsed.citation;
}

function at(words: readonly string[], { date, format, strict }: CommonOptions): void {
  const citation = citationFrom(words);
  const answer = provisionAt(allSections, citation, date);
  const canonical = formatCitation(citation);
  const meant = !answer.ok && answer.code === "unknown-section" ? suggestSections(citation.section, allSections).map(({ number }) => formatCitation({ ...citation, section: number })) : [];
  const asked = { schema: "ssos/statute-provision/1", citation: canonical, date } as const;
  const document: StatuteProvisionDocument = answer.ok
    ? { ...asked, ...answer, section: titleOf(answer.section), url: officialTextUrl(citation.section) }
    : { ...asked, ok: false, code: answer.code, asOf: answer.asOf, ...(answer.section === undefined ? {} : { section: titleOf(answer.section) }), ...(answer.version === undefined ? {} : { version: answer.version }), ...(meant.length === 0 ? {} : { meant }) };
  const lines = [...linesOfAnswer(canonical, answer), ...(meant.length === 0 ? [] : [`meant: ${meant.join(" or ")}?`]), ...(document.ok ? [`official text of today: ${document.url}`] : [])];
  print(format, document, lines);
  if (strict === true && !answer.ok) process.exitCode = EXIT.differences;
}

const titleOf = ({ number, title }: Section) => ({ number, title });

function changes(words: readonly string[], { from, to, format }: { readonly from: string; readonly to: string; readonly format: Format }): void {
  if (from > to) throw new UsageError(`--from ${from} lies after --to ${to}`);
  const within = words.length === 0 ? undefined : citationFrom(words);
  const list = changesBetween(allSections, from, to, within);
  const document: StatuteChangesDocument = { schema: "ssos/statute-changes/1", from, to, ...(within === undefined ? {} : { citation: formatCitation(within) }), changes: list };
  const heading = `${list.length} changes after ${from} up to ${to}${within === undefined ? "" : ` of ${formatCitation(within)}`}`;
  print(format, document, [heading, ...list.flatMap(describeChange)]);
}

function check({ date, format, strict }: CommonOptions): void {
  const findings = checkReferences(allSections, date);
  const judgements = knownDefects.filter(({ foundBy, since, until }) => foundBy === "judgement" && since <= date && (until === "open" || date < until));
  print(format, { schema: "ssos/statute-check/1", date, findings, judgements }, linesOfCheck(date, findings, judgements));
  if (strict === true && findings.some(({ severity }) => severity === "error")) process.exitCode = EXIT.differences;
}

function drift(path: string, { date, format, section, strict }: CommonOptions & { readonly section?: string }): void {
  const text = readText(path);
  const parts = section === undefined ? splitOfficialText(text) : [];
  const sections = parts.length === 0 ? [parseOfficialText(text, section)] : parts.map((part) => parseOfficialText(part.text, part.number));
  if (sections.every(({ number }) => number === null)) throw new UsageError(`${path}: does not say which section it is; give --section NUMBER`);
  const reports = sections.map((official) => ({ official, report: driftOf(allSections, official, date) }));
  const document: StatuteDriftDocument = { schema: "ssos/statute-drift/1", file: path, date, sections: reports.map(({ official, report }) => driftLine(report, official)) };
  print(format, document, reports.flatMap(({ official, report }) => linesOfDrift(official, report)));
  if (strict === true && reports.some(({ report }) => !report.ok || report.differences.length > 0)) process.exitCode = EXIT.differences;
}

/** The report with its versions named by their first day. */
function driftLine(report: DriftReport, { findings }: OfficialSection): DriftLine {
  return report.ok ? { ...report, version: report.version.effective, nearest: report.nearest.effective, findings } : { ...report, findings };
}

function linesOfDrift({ number, findings }: OfficialSection, report: DriftReport): string[] {
  const notes = findings.map(({ code, place, message }) => `  text line ${place.line ?? ""}: ${code}: ${message}`);
  if (!report.ok) return [`EC ${number ?? "?"}: ${report.code}`, ...notes];
  const { differences, notHeld, version, nearest, enactment } = report;
  const other = nearest === version ? "" : `; the text is nearest to the version of ${nearest.effective} (${nearest.by.chapter})`;
  return [
    `EC ${number ?? "?"}: ${differences.length === 0 ? "no drift" : `${differences.length} differences`} against the version of ${version.effective}${other}`,
    ...(enactment === undefined ? [] : [`  the text was made by ${enactment}, ours by ${version.by.chapter}`]),
    ...differences.map((difference) => `  ${describeDifference(difference)}`),
    ...(notHeld.length === 0 ? [] : [`  not held here: ${notHeld.map((labels) => labels.map((label) => `(${label})`).join("")).join(", ")}`]),
    ...notes,
  ];
}

import { Option, type Command } from "commander";
import { practiceCoverage, practicesIn, readCountySummaries, statementsOf, summaryDuty, type CountySummaries } from "@ssos/metrics";
import { COUNTIES, countyOf, isIsoDate, type CountySummary } from "@ssos/model";
import { decodeFile } from "@ssos/model/files";
import type { CountiesDocument } from "../documents/counties.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { readBytes } from "../io/workbook.ts";

interface CountiesArguments {
  readonly county?: string;
  readonly asOf: string;
  readonly strict?: boolean;
  readonly format: "json" | "markdown";
}

/** `counties`: the compiled county summaries of EC 52066(i) as records, practices and what is missing. */
export function registerCounties(program: Command): void {
  program
    .command("counties")
    .description("County summaries of support (EC 52066(i)), read from the Department's compiled document.")
    .argument("<file>", "the compiled document as text, one paragraph a line")
    .option("--county <name>", "only this county, by name or code")
    .option("--as-of <date>", "day of the document, by which missing counties are explained, YYYY-MM-DD", "2023-11-01")
    .option("--strict", "exit status 1 when paragraphs were rejected")
    .addOption(new Option("--format <format>", "output").choices(["json", "markdown"]).default("markdown"))
    .action(run);
}

function run(file: string, options: CountiesArguments): void {
  if (!isIsoDate(options.asOf)) throw new UsageError(`--as-of: ${options.asOf} is no date YYYY-MM-DD`);
  const county = options.county === undefined ? undefined : countyOf(options.county);
  if (options.county !== undefined && county === undefined) throw new UsageError(`--county: ${options.county} is no county of California`);
  const duties = COUNTIES.map(({ code, name }) => ({ code, name, ...summaryDuty(code, options.asOf) }));
  const exempt = duties.filter(({ owed }) => owed === "not-eligible").map(({ code }) => code);
  const read = readCountySummaries(decodeFile(readBytes(file)).text, { file, exempt });
  const summaries = county === undefined ? read.summaries : read.summaries.filter(({ countyCode }) => countyCode === county.code);
  const missing = duties.filter(({ code }) => read.missing.includes(code)).map(({ code, name, owed, because, citation }) => ({ code, name, owed, because, citation }));
  if (county !== undefined && summaries.length === 0) {
    const reason = missing.find(({ code }) => code === county.code)?.because;
    throw new UsageError(`--county: ${county.name} has no summary in ${file} (${reason ?? "not read"})`);
  }
  for (const { severity, place, message } of read.findings) if (severity !== "info") process.stderr.write(`${severity}: ${file}${place.line === undefined ? "" : `:${place.line}`} ${message}\n`);
  const document: CountiesDocument = {
    schema: "ssos/counties/1",
    account: read.account,
    counties: summaries.map((summary) => ({ ...summary, practices: practicesOf(summary) })),
    coverage: practiceCoverage(summaries),
    missing,
    findings: read.findings,
  };
  process.stdout.write(options.format === "json" ? `${JSON.stringify(document)}\n` : markdownOf(read, summaries, missing));
  if (options.strict === true && read.account.rejected > 0) process.exitCode = EXIT.differences;
}

/** How many statements of a county speak of each practice. */
function practicesOf(summary: CountySummary): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { text } of statementsOf(summary)) for (const practice of practicesIn(text)) counts[practice] = (counts[practice] ?? 0) + 1;
  return counts;
}

function markdownOf(read: CountySummaries, summaries: readonly CountySummary[], missing: readonly { readonly name: string; readonly because: string; readonly citation: string }[]): string {
  const { paragraphs, preamble, headings, statements, context, rejected } = read.account;
  const [only] = summaries;
  if (summaries.length === 1 && only !== undefined) return countyMarkdown(only);
  return [
    "# County summaries of support",
    "",
    `${read.summaries.length} counties. ${paragraphs} paragraphs: ${preamble} before the first county, ${headings} headings, ${statements} statements, ${context} introductions and remarks, ${rejected} rejected.`,
    "",
    table(["County", "Collaboration", "Activities", "Technical assistance", "Tools", "Partners", "Levels named"], summaries.map(({ county, collaboration, activities, technicalAssistance, tools, partners, levels }) => [county, ...[collaboration, activities, technicalAssistance, tools, partners].map(({ length }) => String(length)), levels.join(", ")])),
    "",
    "## Practices",
    "",
    table(["Practice", "Counties", "Statements"], practiceCoverage(summaries).map(({ name, counties, statements: count }) => [name, String(counties.length), String(count)])),
    "",
    ...(missing.length === 0 ? [] : ["## Counties without a summary", "", ...missing.map(({ name, because, citation }) => `- ${name}: ${because} (${citation})`), ""]),
    ...(read.findings.length === 0 ? [] : ["## Findings", "", ...read.findings.map(({ code, place, message }) => `- ${code}${place.line === undefined ? "" : ` (line ${place.line})`}: ${message}`), ""]),
  ].join("\n");
}

function countyMarkdown(summary: CountySummary): string {
  const part = (title: string, list: readonly { readonly text: string }[]) => (list.length === 0 ? [] : [`## ${title}`, "", ...list.map(({ text }) => `- ${text}${practicesIn(text).length === 0 ? "" : ` [${practicesIn(text).join(", ")}]`}`), ""]);
  return [
    `# ${summary.county} County`,
    "",
    ...part("Collaboration", summary.collaboration),
    ...part("Activities", summary.activities),
    ...part("Technical assistance", summary.technicalAssistance),
    ...(summary.tools.length === 0 ? [] : [`Tools named: ${summary.tools.map(({ name }) => name).join(", ")}.`, ""]),
    ...(summary.partners.length === 0 ? [] : [`Partners named: ${summary.partners.map(({ name }) => name).join(", ")}.`, ""]),
  ].join("\n");
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

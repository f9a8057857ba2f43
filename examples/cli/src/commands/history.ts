import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Option, type Command } from "commander";
import { geographicLead, historyYear, IDENTIFICATION_DATES, nextSteps, recordsOfListing, assistanceAt, supportHistories, threeOfFourYears, yearOfAssistance, type SupportHistory, type YearRecord } from "@ssos/eligibility/history";
import { isDashboardYear, isIsoDate, parseCds, type DashboardYear, type Finding, type Outcome } from "@ssos/model";
import { readAssistanceStatus } from "@ssos/model/files";
import Table from "cli-table3";
import type { HistoryDocument, LeaLine, YearLine } from "../documents/history.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { publishedIn } from "../io/published.ts";
import { tellFindings } from "../io/tell.ts";
import { openWorkbook } from "../io/workbook.ts";

interface HistoryArguments {
  readonly official: readonly string[];
  readonly year?: string;
  readonly cds?: string;
  readonly asOf?: string;
  readonly strict?: boolean;
  readonly format: "json" | "table";
}

/** `history`: the support of LEAs over the years, from the State's lists. */
export function registerHistory(program: Command): void {
  program
    .command("history")
    .description("Support of LEAs over the years: status, year of assistance, groups, geographic lead, CCEE, what comes next. From the State's assistance lists.")
    .requiredOption("--official <files...>", "assistance lists of the State (.xls, .xlsx, .csv), one or more, in any order")
    .option("--year <year>", "only the LEAs and the column of this Dashboard year; all lists still count")
    .option("--cds <code>", "only this LEA, 7 or 14 digits")
    .option("--as-of <date>", "day as of which law and next steps are read, YYYY-MM-DD; default: the day the last year shown was identified")
    .option("--strict", "exit status 1 when rows are rejected or lists contradict each other")
    .addOption(new Option("--format <format>", "output").choices(["json", "table"]).default("table"))
    .action(run);
}

function run(options: HistoryArguments): void {
  const year = yearOf(options.year);
  const findings: Finding[] = [];
  // The same file given twice is read once.
  const paths = [...new Map(options.official.map((path) => [resolve(path), path])).values()];
  const records = paths.flatMap((path) => recordsOf(path, findings));
  const answer = supportHistories(records);
  findings.push(...answer.findings);
  const last = year ?? lastOwnYear(records);
  const asOf = options.asOf ?? IDENTIFICATION_DATES[last]?.on ?? "";
  if (!isIsoDate(asOf)) throw new UsageError(`--as-of: ${asOf || "nothing"} is no date YYYY-MM-DD`);
  const cds = options.cds === undefined ? undefined : parseCds(options.cds).code;
  const wanted = answer.histories.filter((history) => (cds === undefined || history.cds === cds || history.formerCodes.includes(cds)) && (year === undefined || historyYear(history, year).presence === "listed"));
  if (cds !== undefined && wanted.length === 0) throw new UsageError(`--cds: ${cds} stands on none of these lists${year === undefined ? "" : ` for ${year}`}`);
  const leas = wanted.map((history) => lineOf(history, year, asOf));
  tellFindings(findings);
  const document: HistoryDocument = { schema: "ssos/history/1", asOf, leas };
  process.stdout.write(options.format === "json" ? `${JSON.stringify(document)}\n` : tableOf(leas, wanted));
  if (options.strict === true && findings.some(({ severity }) => severity === "error")) process.exitCode = EXIT.differences;
}

function yearOf(text: string | undefined): DashboardYear | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  if (!isDashboardYear(year)) throw new UsageError(`--year: ${text} is no year with a Dashboard`);
  return year;
}

function recordsOf(path: string, findings: Finding[]): YearRecord[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${path}: no such file`);
  const sheets = openWorkbook(path);
  const reading = readAssistanceStatus(sheets, { name: path });
  findings.push(...reading.findings);
  if (reading.sheet === undefined) throw new UsageError(`${path}: holds no assistance list (columns CDS, ...priorities, TotalStudentGroups)`);
  const published = publishedIn(sheets.find(({ name }) => name === reading.sheet));
  const source = { id: basename(path), kind: "official-list", ...(published === undefined ? {} : { published }) } as const;
  return reading.records.flatMap((listing) => recordsOfListing(listing, source));
}

function lastOwnYear(records: readonly YearRecord[]): DashboardYear {
  const years = records.filter((record) => record.year === record.reportedIn).map((record) => record.year);
  const last = years.sort((left, right) => right - left)[0];
  if (last === undefined) throw new UsageError("--official: the lists hold no LEA");
  return last;
}

const truth = (outcome: Outcome): boolean | null => (outcome === "cannot-determine" ? null : outcome === "eligible");

function lineOf(history: SupportHistory, only: DashboardYear | undefined, asOf: string): LeaLine {
  const shown = history.years.filter(({ year, presence }) => presence !== "not-given" && (only === undefined || year === only));
  const years = shown.map(({ year, presence, label, status, groups }): [string, YearLine] => {
    const printed = presence === "not-listed" ? "not listed" : (label ?? (status === undefined ? null : status === "general" ? "General Assistance" : "Differentiated Assistance"));
    return [String(year), { status: printed, yearOfAssistance: presence === "not-listed" ? null : (yearOfAssistance(history, year).year ?? null), groups: presence === "not-listed" ? null : (groups ?? null) }];
  });
  const reviewed = shown.filter(({ year, presence, groups }) => presence === "listed" && groups !== undefined && threeOfFourYears(history, year).outcome !== "not-applicable");
  return {
    cds: history.cds,
    years: Object.fromEntries(years),
    geographicLead: truth(geographicLead(history, asOf).outcome),
    cceeDecision: Object.fromEntries(reviewed.map(({ year }) => [String(year), truth(threeOfFourYears(history, year).outcome)])),
    until: assistanceAt(history, asOf).until ?? "",
    next: nextSteps(history, asOf),
  };
}

function tableOf(leas: readonly LeaLine[], histories: readonly SupportHistory[]): string {
  const years = [...new Set(leas.flatMap((lea) => Object.keys(lea.years)))].sort();
  const table = new Table({ head: ["LEA", ...years, "geographic lead", "CCEE decides", "until"], style: { head: [], border: [] } });
  const said = (value: boolean | null) => (value === null ? "cannot determine" : value ? "yes" : "no");
  for (const [index, lea] of leas.entries()) {
    const cells = years.map((year) => {
      const entry = lea.years[year];
      if (entry === undefined) return "";
      const groups = Object.entries(entry.groups ?? {}).map(([group, priorities]) => `${group} ${priorities.join("+")}`);
      return [entry.status ?? "", ...groups].join("\n");
    });
    const decisions = Object.entries(lea.cceeDecision).map(([year, value]) => `${year}: ${said(value)}`);
    table.push([`${histories[index]?.name ?? ""}\n${lea.cds}`, ...cells, said(lea.geographicLead), decisions.join("\n"), lea.until]);
  }
  return `${table.toString()}\n`;
}

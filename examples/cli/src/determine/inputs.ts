import { createHash } from "node:crypto";
import { isDashboardYear, readCds, type DashboardFacts, type DashboardYear, type Finding, type Lea, type LeaFacts } from "@ssos/model";
import {
  factsFromLocalIndicators,
  factsFromLowestPerforming,
  factsFromRecords,
  mergeFacts,
  readAssistanceStatus,
  readLocalIndicators,
  readLowestPerforming,
  sumAccounts,
  type AssistanceListing,
  type LocalIndicatorReading,
  type RowAccount,
} from "@ssos/model/files";
import { UsageError } from "../exit-codes.ts";
import { readDirectories, type SourceFile } from "../io/files.ts";
import { openWorkbook, readBytes } from "../io/workbook.ts";

/** What the command is told to read. */
export interface InputOptions {
  readonly year: number;
  readonly dashboard?: string;
  readonly prior: readonly string[];
  readonly local: readonly string[];
  readonly dataSubmission?: string;
  readonly lowest?: string;
  readonly official?: string;
}

/** Everything read, with the account of every row. */
export interface Inputs {
  readonly facts: readonly LeaFacts[];
  readonly official: readonly AssistanceListing[] | undefined;
  readonly sources: readonly SourceFile[];
  readonly account: RowAccount;
  readonly findings: readonly Finding[];
}

/**
 * Reads all inputs of a determination and lays their facts side by side.
 *
 * @throws UsageError when a file cannot be read, is not what its option says, or nothing is left to determine
 */
export async function readInputs(options: InputOptions): Promise<Inputs> {
  const accounts: RowAccount[] = [];
  const findings: Finding[] = [];
  const sources: SourceFile[] = [];
  const take = (reading: { account: RowAccount; findings: readonly Finding[] }, files: readonly SourceFile[]) => {
    accounts.push(reading.account);
    findings.push(...reading.findings);
    sources.push(...files);
  };

  const official = options.official === undefined ? undefined : readOfficial(options.official, options.year);
  if (official !== undefined && options.official !== undefined) take(official, [sourceOf(options.official)]);
  const listed = (official?.records ?? []).map(({ cds, name, county }): Lea => ({ cds, name, kind: cds.slice(2, 4) === "10" ? "coe" : "district", county }));

  const lists: LeaFacts[][] = [];
  if (options.dashboard !== undefined) {
    const asked = isDashboardYear(options.year) ? { dashboardYear: options.year } : {};
    const reading = await readDirectories([options.dashboard], { details: false, ...asked });
    take(reading, reading.sources);
    const years = Object.keys(reading.given);
    if (isDashboardYear(options.year) && !years.includes(String(options.year))) {
      const found = [...new Set(reading.files.flatMap(({ kind }) => (kind === undefined ? [] : [kind.dashboardYear])))];
      throw new UsageError(`${options.dashboard}: holds no usable file of the ${options.year} Dashboard (found: ${found.length === 0 ? "none that can be read" : found.join(", ")})`);
    }
    lists.push(factsFromRecords(reading));
  }
  if (options.prior.length > 0) {
    const reading = await readDirectories(options.prior, { details: false });
    take(reading, reading.sources);
    lists.push(factsFromRecords(reading));
  }
  if (options.lowest !== undefined) {
    const reading = readLowestPerforming(openWorkbook(options.lowest), { name: options.lowest });
    take(reading, [sourceOf(options.lowest)]);
    const known = options.local.length > 0 || official !== undefined;
    if (!known) findings.push({ code: "leas-without-red-not-listed", severity: "warning", place: { file: options.lowest }, message: "The list names only LEAs with a Red; give --local or --official for all others." });
    lists.push(factsFromLowestPerforming(reading, listed));
  }
  const local = options.local.map((path) => readLocal(path));
  for (const [index, reading] of local.entries()) take(reading, [sourceOf(options.local[index] ?? "")]);
  if (local.length > 0) lists.push(factsFromLocalIndicators(local.flatMap(({ records }) => records)));

  const facts = withLowest(mergeFacts(...lists), options, lists);
  return { facts: withSubmission(facts, options), official: official?.records, sources, account: sumAccounts(accounts), findings };
}

/** On the list of low performers, an LEA without a row has no Red: that is a fact about every LEA known from other files. */
function withLowest(facts: readonly LeaFacts[], { lowest, year }: InputOptions, lists: readonly (readonly LeaFacts[])[]): readonly LeaFacts[] {
  if (lowest === undefined || !isDashboardYear(year)) return facts;
  const given = lists.flat().find(({ dashboards }) => (dashboards[year]?.indicatorsGiven.length ?? 0) > 0)?.dashboards[year]?.indicatorsGiven ?? [];
  return facts.map((entry) => {
    const dashboard = entry.dashboards[year];
    if (dashboard !== undefined && dashboard.indicatorsGiven.length > 0) return entry;
    return withDashboard(entry, year, { results: {}, ...dashboard, indicatorsGiven: given });
  });
}

function withSubmission(facts: readonly LeaFacts[], { dataSubmission, year }: InputOptions): readonly LeaFacts[] {
  if (dataSubmission === undefined || !isDashboardYear(year)) return facts;
  const failed = dataSubmission === "none-failed" ? new Set<string>() : codesIn(dataSubmission);
  return facts.map((entry) => {
    const dashboard = entry.dashboards[year] ?? { indicatorsGiven: [], results: {} };
    return withDashboard(entry, year, { ...dashboard, dataSubmission: failed.has(entry.lea.cds) ? "not-certified" : "certified" });
  });
}

const withDashboard = (entry: LeaFacts, year: DashboardYear, facts: DashboardFacts): LeaFacts => ({ ...entry, dashboards: { ...entry.dashboards, [year]: facts } });

/** CDS codes of the LEAs that did not certify their data in time, one a line or in the first column. */
function codesIn(path: string): Set<string> {
  const lines = new TextDecoder().decode(readBytes(path)).split(/\r?\n/);
  const codes = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const text = (line.split(/[,;\t]/)[0] ?? "").trim().replace(/^"|"$/g, "");
    if (text === "" || (index === 0 && !/\d/.test(text))) continue;
    const reading = readCds(text);
    if (!reading.ok) throw new UsageError(`${path}:${index + 1}: ${JSON.stringify(text)} is no CDS code (${reading.fault}${reading.likely === undefined ? "" : `; probably ${reading.likely}`})`);
    codes.add(reading.cds.code);
  }
  return codes;
}

function readOfficial(path: string, year: number) {
  const reading = readAssistanceStatus(openWorkbook(path), { name: path });
  const listYear = reading.records[0]?.dashboardYear;
  if (listYear === undefined) throw new UsageError(`--official ${path}: holds no assistance list (${reading.findings[0]?.message ?? "no rows"})`);
  if (listYear !== year) throw new UsageError(`--official ${path}: is the list of ${listYear}, not of ${year}`);
  return reading;
}

function readLocal(path: string): LocalIndicatorReading {
  const workbook = /\.(xlsx?|csv)(\.gz)?$/i.test(path);
  const reading = readLocalIndicators(workbook ? openWorkbook(path) : readBytes(path), { name: path });
  if (reading.records.length === 0) throw new UsageError(`--local ${path}: holds no local indicators (${reading.findings[0]?.message ?? "no rows"})`);
  return reading;
}

function sourceOf(path: string): SourceFile {
  const bytes = readBytes(path);
  return { file: path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

import { STATE_INDICATORS, type StateIndicator } from "../accountability/state-indicator.ts";
import { checkArguments } from "../findings/check-argument.ts";
import { SsosError } from "../findings/error.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";
import { withoutContradictions } from "./contradictions.ts";
import { dashboardScanner, type DashboardScanner } from "./dashboard-scanner.ts";
import type { FileFinding } from "./finding-codes.ts";
import type { EnrolmentRecord, IndicatorRecord } from "./indicator-record.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import { sumAccounts, type RowAccount } from "./row-account.ts";
import type { FileReading, RejectedRow, ScanOptions } from "./scan-options.ts";
import { bytesOf, pour, type StreamOptions } from "./scan.ts";
import { seenRows, type SeenRows } from "./seen-rows.ts";

/** A file as the caller opened it; the name is for findings and, between files with the same columns, for the indicator. */
export interface DashboardFile<C = string | Uint8Array | AsyncIterable<Uint8Array>> {
  readonly name: string;
  readonly content: C;
  /** The indicator, where neither content nor name tell. */
  readonly indicator?: StateIndicator;
}

/** How a set of Dashboard files is read. */
export type DashboardOptions = Omit<ScanOptions, "name" | "indicator">;

/** The records of a set of Dashboard files, with the account of every row. */
export interface DashboardReading {
  readonly records: readonly IndicatorRecord[];
  readonly enrolment: readonly EnrolmentRecord[];
  readonly files: readonly FileReading[];
  /** Which indicators' files were given and used, by year; supplements do not count. */
  readonly given: Readonly<Partial<Record<DashboardYear, readonly StateIndicator[]>>>;
  readonly rejected: readonly RejectedRow[];
  readonly findings: readonly FileFinding[];
  /** Over all files. */
  readonly account: RowAccount;
}

/**
 * Reads a set of Dashboard files, each recognised by its header, into typed records and an account of every row.
 *
 * **When to use** as the first step of almost everything; {@link factsFromRecords} makes the facts of LEAs from it.
 * {@link readDashboardSync} is for files in memory, {@link scan} for records that need not be kept.
 *
 * @param files - any files of one or several Dashboards; a State's file and a county's excerpt may lie side by side
 * @param options - the year asked for, the selection (LEAs and charter schools unless told otherwise), strictness, progress
 * @returns files that are none of the State's, or another year's, are named in `files` and `findings`, and not used
 * @throws SsosError `wrong-argument`, `aborted`; with `strict`, the code of the first error with its file, line and column
 * @example
 * ```ts
 * const content = "cds\trtype\ttype\tstudentgroup\tcurrstatus\treportingyear\n27660840000000\tD\tUD\tALL\t3.1\t2022\n"
 * const reading = await readDashboard([{ name: "suspdownload2022.txt", content }])
 * reading.records[0].status // => 3.1
 * reading.given // => { 2022: ["susp"] }
 * ```
 */
export async function readDashboard(files: readonly DashboardFile[], options: DashboardOptions & StreamOptions = {}): Promise<DashboardReading> {
  checkFiles(files, (content) => isText(content) || (typeof content === "object" && content !== null && Symbol.asyncIterator in content), "a text, bytes (Uint8Array) or a stream of bytes");
  const gathering = gather(options);
  for (const file of files) {
    const scanner = gathering.open(file);
    const { content } = file;
    if (typeof content === "string" || content instanceof Uint8Array) await pour(once(content), scanner, { ...options, name: file.name });
    else await pour(content, scanner, { ...options, name: file.name });
    gathering.close(scanner);
  }
  return gathering.reading();
}

/**
 * Reads a set of Dashboard files that are in memory; the answers are those of {@link readDashboard}.
 *
 * **When to use** in tests, notebooks and wherever nothing asynchronous is wanted.
 *
 * @param files - any files of one or several Dashboards
 * @param options - the year asked for, the selection, strictness
 * @throws SsosError `wrong-argument`; with `strict`, the code of the first error with its file, line and column
 * @example
 * ```ts
 * readDashboardSync([{ name: "notes.txt", content: "nothing of the State's" }]).findings.map(({ code }) => code) // => ["header-only"]
 * ```
 */
export function readDashboardSync(files: readonly DashboardFile<string | Uint8Array>[], options: DashboardOptions = {}): DashboardReading {
  checkFiles(files, isText, "a text or bytes (Uint8Array); readDashboard takes streams");
  const gathering = gather(options);
  for (const file of files) {
    const scanner = gathering.open(file);
    scanner.push(bytesOf(file.content));
    gathering.close(scanner);
  }
  return gathering.reading();
}

const isText = (content: unknown): boolean => typeof content === "string" || content instanceof Uint8Array;

/** Callers often hand in an ArrayBuffer, or a promise that nobody awaited. */
function checkFiles(files: readonly DashboardFile[], takes: (content: unknown) => boolean, expected: string): void {
  checkArguments(files, "files", { name: "text" });
  for (const [index, { content }] of files.entries()) {
    if (!takes(content)) throw new SsosError("wrong-argument", { found: Object.prototype.toString.call(content), expected, column: `files[${index}].content` });
  }
}

async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytesOf(content);
}

/** What both forms share: one memory of seen rows for each kind of file, and the records so far. */
function gather(options: DashboardOptions) {
  const records: IndicatorRecord[] = [];
  const enrolment: EnrolmentRecord[] = [];
  const readings: FileReading[] = [];
  const seen = new Map<string, SeenRows>();
  const seenOf = ({ dashboardYear, subject, supplement }: DashboardFileKind): SeenRows => {
    const key = `${dashboardYear} ${subject} ${supplement ?? ""}`;
    const known = seen.get(key) ?? seenRows();
    seen.set(key, known);
    return known;
  };
  // A second file of a name gets a number, so that every place and account is one file's own.
  const named = new Map<string, number>();
  const nameOf = (name: string): string => {
    const count = (named.get(name) ?? 0) + 1;
    named.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
  const visitor = { record: (record: IndicatorRecord) => void records.push(record), enrolment: (record: EnrolmentRecord) => void enrolment.push(record) };
  return {
    open: (file: DashboardFile): DashboardScanner => dashboardScanner(visitor, { ...options, name: nameOf(file.name), ...(file.indicator === undefined ? {} : { indicator: file.indicator }) }, seenOf),
    close: (scanner: DashboardScanner): void => void readings.push(scanner.end()),
    reading(): DashboardReading {
      const kept = withoutContradictions(readings, records, enrolment);
      return {
        records: kept.records,
        enrolment: kept.enrolment,
        files: kept.readings,
        given: givenIndicators(kept.readings),
        rejected: kept.readings.flatMap(({ rejected }) => rejected),
        findings: kept.readings.flatMap(({ findings }) => findings),
        account: sumAccounts(kept.readings.map(({ account }) => account)),
      };
    },
  };
}

function givenIndicators(files: readonly FileReading[]): DashboardReading["given"] {
  const given: Partial<Record<DashboardYear, StateIndicator[]>> = {};
  for (const { kind, account } of files) {
    if (kind === undefined || kind.subject === "enrolment" || kind.supplement !== undefined) continue;
    if (account.read === (account.ignored["file-not-used"] ?? 0) + (account.ignored["other-year"] ?? 0)) continue;
    const indicators = (given[kind.dashboardYear] ??= []);
    if (!indicators.includes(kind.subject)) indicators.push(kind.subject);
  }
  for (const indicators of Object.values(given)) indicators.sort((left, right) => STATE_INDICATORS.indexOf(left) - STATE_INDICATORS.indexOf(right));
  return given;
}

import { isBlank } from "./byte-cells.ts";
import { normalColumnName } from "./column-name.ts";
import { cellStart } from "./dashboard-row.ts";
import type { DashboardLayout } from "./dashboard-layout.ts";
import { isUtf8, type FileEncoding } from "./encoding.ts";
import { findingSink, type FindingSink } from "./finding-codes.ts";
import { firstLines, type FirstLines } from "./first-lines.ts";
import { endOfBytes, joined, lineScanner, pushBytes, type Line, type LineScanner } from "./line-scanner.ts";
import { recogniseDashboardFile, type DashboardFileKind } from "./recognise-dashboard-file.ts";
import { accountOf, BLANK_LINE, FILE_NOT_USED, OTHER_YEAR, ROW_OUTCOMES, type RowOutcome } from "./row-outcome.ts";
import { rowPlan, type RowPlan } from "./row-plan.ts";
import { readRow, rowReader } from "./row-reader.ts";
import type { RowReader, RowReading } from "./row-reading.ts";
import type { FileReading, RecordVisitor, RejectedRow, ScanOptions } from "./scan-options.ts";
import { seenRows, type SeenRows } from "./seen-rows.ts";
import { settled } from "./settled.ts";

/** @internal Reads one Dashboard file from its bytes, chunk by chunk. */
export interface DashboardScanner {
  push(chunk: Uint8Array): void;
  end(): FileReading;
  readonly rows: () => number;
}

const ROWS_TO_RECOGNISE_BY = 9;

/** Of the complete rows, one with the year and indicator that most of them have. */
function typicalRow(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const complete = rows.filter((row) => row.length === header.length);
  const columns = header.flatMap((name, column) => (["reportingyear", "indicator"].includes(normalColumnName(name)) ? [column] : []));
  const mark = (row: readonly string[]): string => columns.map((column) => row[column]).join(" ");
  const count = (row: readonly string[]): number => complete.filter((other) => mark(other) === mark(row)).length;
  return complete.reduce<readonly string[]>((best, row) => (count(row) > count(best) ? row : best), complete[0] ?? rows[0] ?? []);
}

/** The columns that are the entity's own, the same in all of its rows; -1 for those that the file does not have. */
const envelopeColumns = ({ at }: RowPlan): readonly number[] => [at.cds, at.recordType, at.schoolName, at.districtName, at.countyName, at.charter, at.countyOffice, at.alternativeSchool, at.suspensionType];

/** How many columns at the left are the entity's own. */
function leadingEnvelope(plan: RowPlan): number {
  const own = envelopeColumns(plan);
  const first = plan.header.findIndex((_, column) => !own.includes(column));
  return first < 0 ? 0 : first;
}

/** @internal The state of reading one file. */
interface FileScan {
  readonly file: string;
  readonly visitor: RecordVisitor;
  readonly options: ScanOptions;
  readonly seenOf: (kind: DashboardFileKind) => SeenRows;
  readonly sink: FindingSink;
  /** Rows by outcome. */
  readonly outcomes: number[];
  readonly rejected: RejectedRow[];
  readonly lines: LineScanner;
  /** The bytes so far, until there are enough rows to recognise the file by: a damaged one among them hides nothing. Undefined from then on. */
  beginning: Uint8Array | undefined;
  first: FirstLines | undefined;
  kind: DashboardFileKind | undefined;
  /** What reads the rows, or why none of them is used. */
  reader: RowReader | RowOutcome;
  bytes: number;
  utf8: boolean;
  windows1252: boolean;
}

/** @internal */
export function dashboardScanner(visitor: RecordVisitor, options: ScanOptions = {}, seenOf: (kind: DashboardFileKind) => SeenRows = () => seenRows()): DashboardScanner {
  const scan = fileScan(visitor, options, seenOf);
  return {
    rows: () => accountOf(scan.outcomes).read,
    push(chunk) {
      scan.bytes += chunk.length;
      if (scan.beginning === undefined) pushBytes(scan.lines, chunk, takeRow, scan);
      else begin(scan, joined(scan.beginning, chunk), false);
    },
    end() {
      if (scan.beginning !== undefined) begin(scan, scan.beginning, true);
      endOfBytes(scan.lines, takeRow, scan);
      return readingOf(scan);
    },
  };
}

function fileScan(visitor: RecordVisitor, options: ScanOptions, seenOf: (kind: DashboardFileKind) => SeenRows): FileScan {
  const file = options.name ?? "";
  const sink = findingSink(file, { strict: options.strict, limit: options.findingsListed });
  return { file, visitor, options, seenOf, sink, outcomes: ROW_OUTCOMES.map(() => 0), rejected: [], lines: settled(lineScanner), beginning: new Uint8Array(), first: undefined, kind: undefined, reader: FILE_NOT_USED, bytes: 0, utf8: false, windows1252: false };
}

/** Recognises the file by its first lines, and reads on from there. */
function begin(scan: FileScan, bytes: Uint8Array, whole: boolean): void {
  const { lines } = scan;
  const first = bytes.length === 0 ? undefined : firstLines(bytes, ROWS_TO_RECOGNISE_BY, whole);
  // A copy: the caller may use the chunk's memory again.
  scan.beginning = first === undefined && !whole ? bytes.slice() : undefined;
  if (first === undefined) return;
  scan.first = first;
  if (first.lineEnd === "\r\n") lines.crlf += 1;
  else if (first.lineEnd === "\n") lines.lf += 1;
  if (first.rows.length > 0) scan.reader = open(scan, first);
  lines.line.number = 1;
  pushBytes(lines, bytes.subarray(first.rowsAt), takeRow, scan);
}

function takeRow(scan: FileScan, line: Line): void {
  const { reader } = scan;
  const outcome = !readable(scan, line) ? BLANK_LINE : typeof reader === "number" ? reader : readRow(reader, line);
  scan.outcomes[outcome] = (scan.outcomes[outcome] as number) + 1;
}

/** Whether a line is more than spaces; its encoding is then known. */
function readable(scan: FileScan, line: Line): boolean {
  if (isBlank(line.bytes, cellStart(line, 0), line.end)) return false;
  line.encoding = line.ascii ? "utf-8" : encodingOf(scan, line);
  return true;
}

/** Line by line: files exist in which the two are mixed. */
function encodingOf(scan: FileScan, line: Line): FileEncoding {
  const utf8 = isUtf8(line.bytes, cellStart(line, 0), line.end);
  if (utf8) scan.utf8 = true;
  else scan.windows1252 = true;
  return utf8 ? "utf-8" : "windows-1252";
}

/** Recognises the file by its header and first rows; a reason where none of its rows can be used. */
function open(scan: FileScan, { header: columns, rows }: FirstLines): RowReader | RowOutcome {
  const { file, options, sink, rejected, visitor } = scan;
  const sample = typicalRow(columns, rows);
  const recognition = recogniseDashboardFile(columns, sample, { name: file, indicator: options.indicator });
  if (!recognition.ok) {
    sink.add(recognition.code, "error", { line: 1 }, "The file is none of the State's Dashboard files that are known, or cannot be told from another one; none of its rows was used.", { found: columns.slice(0, 8).join(" "), expected: recognition.expected });
    return FILE_NOT_USED;
  }
  const { kind, layout } = recognition;
  scan.kind = kind;
  if (options.indicator !== undefined && options.indicator !== kind.subject) {
    sink.add("wrong-indicator", "error", { line: 1 }, "The file holds another indicator than the one it was given as; none of its rows was used.", { found: kind.subject, expected: options.indicator });
    return FILE_NOT_USED;
  }
  if (options.dashboardYear !== undefined && options.dashboardYear !== kind.dashboardYear) {
    sink.add("other-year", "warning", { line: 2, column: "reportingyear" }, "The file belongs to another Dashboard; none of its rows was used.", { found: String(kind.dashboardYear), expected: String(options.dashboardYear) });
    return OTHER_YEAR;
  }
  if (recognition.named !== undefined) {
    sink.add("wrong-indicator", "warning", { line: 1 }, "The file's name names one indicator and its content is another's; the content counts.", { found: kind.subject, expected: recognition.named });
  }
  const plan = settled(() => rowPlan(columns, layout, sample));
  tellOfColumns(sink, kind, layout, plan, sample);
  if (plan.at.group < 0 && kind.subject !== "elpi") {
    sink.add("missing-column", "error", { line: 1, column: "studentgroup" }, "Without the group no row can be used.", { expected: "studentgroup" });
    return FILE_NOT_USED;
  }
  const indicator = (sample[plan.at.indicator] ?? "").toUpperCase();
  const leading = leadingEnvelope(plan);
  scan.lines.repeated = leading;
  const reading: RowReading = { file, envelopeLeads: envelopeColumns(plan).every((column) => column < leading), kind, plan, indicator, blankLevel: layout?.blankLevel === "none" ? 0 : null, seen: scan.seenOf(kind), options, sink, rejected, visitor };
  return settled(() => rowReader(reading));
}

function tellOfColumns(sink: FindingSink, kind: DashboardFileKind, layout: DashboardLayout | undefined, plan: RowPlan, sample: readonly string[]): void {
  const { header } = plan;
  const ownCodes = header.findIndex((column) => normalColumnName(column) === "cds");
  if (ownCodes >= 0 && ownCodes !== plan.at.cds) {
    sink.add("invalid-cds", "warning", { line: 1, column: header[ownCodes] ?? "" }, "The codes of this column are damaged; another column's are read.", { found: sample[ownCodes], expected: header[plan.at.cds] });
  }
  if (layout === undefined) sink.add("layout-not-known", "warning", { line: 1 }, "No layout is known for this indicator and year; columns are read by the names of other years.", { found: `${kind.subject} ${kind.dashboardYear}` });
  for (const column of plan.unknown) sink.add("unknown-column", "info", { line: 1, column }, "A column without a known meaning; it is kept only when cells are kept.", { found: column });
  for (const column of plan.repeated) sink.add("repeated-column", "error", { line: 1, column }, "A column stands in the header more than once; the first one is read.", { found: column });
  for (const column of plan.missing) sink.add("missing-column", "warning", { line: 1, column }, "A column of the State's layout is not in the file; its facts are not given.", { expected: column });
}

function readingOf({ file, bytes, outcomes, rejected, first, kind, lines, sink, utf8, windows1252 }: FileScan): FileReading {
  const account = accountOf(outcomes);
  const { header = [], lineEnd, byteOrderMark = false } = first ?? {};
  const encoding: FileEncoding = windows1252 ? "windows-1252" : "utf-8";
  if (header.every((name) => name.trim() === "") && header.length < 2 && account.read === 0) sink.add("empty-file", "error", {}, "The file is empty.", { expected: "a header and rows" });
  else if (account.read === 0) sink.add("header-only", "error", { line: 1 }, "The file has a header and no rows.", { expected: "rows below the header" });
  if (windows1252) sink.add(utf8 ? "mixed-encoding" : "windows-1252", utf8 ? "warning" : "info", {}, utf8 ? "Some lines are UTF-8 and others Windows-1252; each was read as what it is." : "The file is in Windows-1252.", { found: "windows-1252", expected: "utf-8" });
  const { lf, crlf, last } = lines;
  if (lf > 0 && crlf > 0) sink.add("mixed-line-ends", "info", {}, "Some lines end in a line feed alone and others in carriage return and line feed.", { found: `${lf} and ${crlf}` });
  return {
    file,
    bytes,
    ...(kind === undefined ? {} : { kind }),
    encoding,
    form: { columns: header, separator: "\t", lineEnd: crlf > lf ? "\r\n" : "\n", finalLineEnd: last && (first === undefined || lineEnd !== undefined), byteOrderMark, encoding },
    account,
    rejected,
    findings: sink.close(),
  };
}

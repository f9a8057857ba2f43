import { isBlank, shortCode } from "./byte-cells.ts";
import { normalColumnName } from "./column-name.ts";
import type { DashboardLayout } from "./dashboard-layout.ts";
import { rawText } from "./dashboard-row.ts";
import { bomLength, isUtf8, type FileEncoding } from "./encoding.ts";
import { findingSink, type FindingSink } from "./finding-codes.ts";
import { copyOfLine, endOfBytes, lineScanner, pushBytes, type Line, type LineScanner } from "./line-scanner.ts";
import { recogniseDashboardFile, type DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { IgnoredReason } from "./row-account.ts";
import { rowPlan, type RowPlan } from "./row-plan.ts";
import { readRow, rowReader } from "./row-reader.ts";
import type { RowReader } from "./row-reading.ts";
import type { FileReading, RecordVisitor, RejectedRow, ScanOptions } from "./scan-options.ts";
import { seenRows, type SeenRows } from "./seen-rows.ts";

/** @internal Reads one Dashboard file from its bytes, chunk by chunk. */
export interface DashboardScanner {
  push(chunk: Uint8Array): void;
  end(): FileReading;
  readonly rows: () => number;
}

const ROWS_TO_RECOGNISE_BY = 9;

/** Of the complete rows, one with the year and indicator that most of them have. */
function typicalRow(header: readonly string[], rows: readonly Line[]): readonly string[] {
  const cells = rows.map((row) => Array.from({ length: row.fields }, (_, column) => rawText(row, column)));
  const complete = cells.filter((row) => row.length === header.length);
  const columns = header.flatMap((name, column) => (["reportingyear", "indicator"].includes(normalColumnName(name)) ? [column] : []));
  const mark = (row: readonly string[]): string => columns.map((column) => row[column]).join(" ");
  const count = (row: readonly string[]): number => complete.filter((other) => mark(other) === mark(row)).length;
  return complete.reduce<readonly string[]>((best, row) => (count(row) > count(best) ? row : best), complete[0] ?? cells[0] ?? []);
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
  readonly ignored: Partial<Record<IgnoredReason, number>>;
  readonly rejected: RejectedRow[];
  readonly lines: LineScanner;
  header: readonly string[] | undefined;
  kind: DashboardFileKind | undefined;
  /** What reads the rows once the file is recognised, or why none of them is used. */
  reader: RowReader | IgnoredReason | undefined;
  /** The first rows wait until there are enough to recognise the file by: a damaged one among them hides nothing. */
  early: Line[];
  bytes: number;
  read: number;
  used: number;
  notSelected: number;
  utf8: boolean;
  windows1252: boolean;
  byteOrderMark: boolean;
}

/** @internal */
export function dashboardScanner(visitor: RecordVisitor, options: ScanOptions = {}, seenOf: (kind: DashboardFileKind) => SeenRows = () => seenRows()): DashboardScanner {
  const scan = fileScan(visitor, options, seenOf);
  return {
    rows: () => scan.read,
    push(chunk) {
      scan.bytes += chunk.length;
      pushBytes(scan.lines, chunk, takeLine, scan);
    },
    end() {
      endOfBytes(scan.lines, takeLine, scan);
      recognise(scan);
      return readingOf(scan);
    },
  };
}

function fileScan(visitor: RecordVisitor, options: ScanOptions, seenOf: (kind: DashboardFileKind) => SeenRows): FileScan {
  const file = options.name ?? "";
  const sink = findingSink(file, { strict: options.strict, limit: options.findingsListed });
  return { file, visitor, options, seenOf, sink, ignored: {}, rejected: [], lines: lineScanner(), header: undefined, kind: undefined, reader: undefined, early: [], bytes: 0, read: 0, used: 0, notSelected: 0, utf8: false, windows1252: false, byteOrderMark: false };
}

function takeLine(scan: FileScan, line: Line): void {
  if (line.number === 1) return readHeader(scan, line);
  scan.read += 1;
  const { bytes, starts, end } = line;
  const start = starts[0] ?? 0;
  if (isBlank(bytes, start, end)) return ignore(scan, "blank-line");
  if (!line.repeats || line.bits >= 0x80) line.encoding = encodingOf(scan, line);
  if (scan.reader !== undefined) return settle(scan, scan.reader, line);
  scan.early.push(copyOfLine(line));
  if (scan.early.length === ROWS_TO_RECOGNISE_BY) recognise(scan);
}

/** Line by line: files exist in which the two are mixed. */
function encodingOf(scan: FileScan, { bytes, starts, end, bits }: Line): FileEncoding {
  if (bits < 0x80) return "utf-8";
  const utf8 = isUtf8(bytes, starts[0] ?? 0, end);
  if (utf8) scan.utf8 = true;
  else scan.windows1252 = true;
  return utf8 ? "utf-8" : "windows-1252";
}

function readHeader(scan: FileScan, line: Line): void {
  const mark = bomLength(line.bytes);
  scan.byteOrderMark = mark > 0;
  line.starts[0] = mark;
  scan.header = Array.from({ length: line.fields }, (_, column) => rawText(line, column));
}

function ignore({ ignored }: FileScan, reason: IgnoredReason): void {
  ignored[reason] = (ignored[reason] ?? 0) + 1;
}

function settle(scan: FileScan, reader: RowReader | IgnoredReason, line: Line): void {
  const outcome = typeof reader === "string" ? reader : readRow(reader, line);
  if (outcome === "used") scan.used += 1;
  else if (outcome === "not-selected") scan.notSelected += 1;
  else if (outcome !== "rejected") ignore(scan, outcome);
}

function recognise(scan: FileScan): void {
  const { early } = scan;
  if (scan.reader !== undefined || early.length === 0) return;
  const reader = (scan.reader = open(scan, early));
  scan.early = [];
  for (const line of early) settle(scan, reader, line);
}

/** Recognises the file by its header and first rows; a reason where none of its rows can be used. */
function open(scan: FileScan, rows: readonly Line[]): RowReader | IgnoredReason {
  const { file, options, sink, rejected, visitor } = scan;
  const columns = scan.header ?? [];
  const sample = typicalRow(columns, rows);
  const recognition = recogniseDashboardFile(columns, sample, { name: file, indicator: options.indicator });
  if (!recognition.ok) {
    sink.add(recognition.code, "error", { line: 1 }, "The file is none of the State's Dashboard files that are known, or cannot be told from another one; none of its rows was used.", { found: columns.slice(0, 8).join(" "), expected: recognition.expected });
    return "file-not-used";
  }
  const { kind, layout } = recognition;
  scan.kind = kind;
  if (options.indicator !== undefined && options.indicator !== kind.subject) {
    sink.add("wrong-indicator", "error", { line: 1 }, "The file holds another indicator than the one it was given as; none of its rows was used.", { found: kind.subject, expected: options.indicator });
    return "file-not-used";
  }
  if (options.dashboardYear !== undefined && options.dashboardYear !== kind.dashboardYear) {
    sink.add("other-year", "warning", { line: 2, column: "reportingyear" }, "The file belongs to another Dashboard; none of its rows was used.", { found: String(kind.dashboardYear), expected: String(options.dashboardYear) });
    return "other-year";
  }
  if (recognition.named !== undefined) {
    sink.add("wrong-indicator", "warning", { line: 1 }, "The file's name names one indicator and its content is another's; the content counts.", { found: kind.subject, expected: recognition.named });
  }
  const plan = rowPlan(columns, layout, sample);
  tellOfColumns(sink, kind, layout, plan, sample);
  if (plan.at.group < 0 && kind.subject !== "elpi") {
    sink.add("missing-column", "error", { line: 1, column: "studentgroup" }, "Without the group no row can be used.", { expected: "studentgroup" });
    return "file-not-used";
  }
  const indicatorCode = plan.at.indicator < 0 ? 0 : shortCode((sample[plan.at.indicator] ?? "").toUpperCase());
  const leading = leadingEnvelope(plan);
  scan.lines.repeated = leading;
  return rowReader({ file, envelopeLeads: envelopeColumns(plan).every((column) => column < leading), kind, plan, indicatorCode, blankLevel: layout?.blankLevel === "none" ? 0 : null, seen: scan.seenOf(kind), options, sink, rejected, visitor });
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

function readingOf({ file, bytes, read, used, notSelected, ignored, rejected, header, kind, lines, sink, utf8, windows1252, byteOrderMark }: FileScan): FileReading {
  const encoding: FileEncoding = windows1252 ? "windows-1252" : "utf-8";
  if (header === undefined || (header.length === 1 && header[0]?.trim() === "" && read === 0)) sink.add("empty-file", "error", {}, "The file is empty.", { expected: "a header and rows" });
  else if (read === 0) sink.add("header-only", "error", { line: 1 }, "The file has a header and no rows.", { expected: "rows below the header" });
  if (windows1252) sink.add(utf8 ? "mixed-encoding" : "windows-1252", utf8 ? "warning" : "info", {}, utf8 ? "Some lines are UTF-8 and others Windows-1252; each was read as what it is." : "The file is in Windows-1252.", { found: "windows-1252", expected: "utf-8" });
  const { lf, crlf, last } = lines;
  if (lf > 0 && crlf > 0) sink.add("mixed-line-ends", "info", {}, "Some lines end in a line feed alone and others in carriage return and line feed.", { found: `${lf} and ${crlf}` });
  return {
    file,
    bytes,
    ...(kind === undefined ? {} : { kind }),
    encoding,
    form: { columns: header ?? [], separator: "\t", lineEnd: crlf > lf ? "\r\n" : "\n", finalLineEnd: last, byteOrderMark, encoding },
    account: { read, used, ignored: notSelected === 0 ? ignored : { ...ignored, "not-selected": notSelected }, rejected: rejected.length },
    rejected,
    findings: sink.close(),
  };
}

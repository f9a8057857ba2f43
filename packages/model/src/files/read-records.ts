import { normalColumnName } from "./column-name.ts";
import { withoutContradictions } from "./contradictions.ts";
import type { EnrolmentRecord, IndicatorRecord } from "./indicator-record.ts";
import { sheetsOf, type Cells } from "./lists/sheet.ts";
import { scanSync } from "./scan.ts";
import type { FileReading, ScanOptions } from "./scan-options.ts";

/** The records of one file, with its account. */
export interface RecordsReading extends FileReading {
  readonly records: readonly IndicatorRecord[];
  readonly enrolment: readonly EnrolmentRecord[];
}

/**
 * Reads all records of one Dashboard file, for files of county size.
 *
 * **When to use** for tables and notebooks, where every row of a small file is wanted; unless told otherwise
 * it keeps all entities and all group codes.
 *
 * @param content - the file's text or bytes
 * @param options - selection, strictness; `keepCells` for writing the file back
 * @returns both rows of a contradiction are rejected
 * @throws SsosError with `strict`, the code of the first error with its file, line and column
 * @example
 * ```ts
 * const { records, account } = readRecords("cds\trtype\ttype\tstudentgroup\tcurrstatus\treportingyear\n27660840000000\tD\tUD\tALL\t3.1\t2022\n")
 * records.map(({ cds, group, status }) => ({ cds, group, status })) // => [{ cds: "27660840000000", group: "ALL", status: 3.1 }]
 * ```
 */
export function readRecords(content: string | Uint8Array, options: ScanOptions = {}): RecordsReading {
  const records: IndicatorRecord[] = [];
  const enrolment: EnrolmentRecord[] = [];
  const reading = scanSync(content, { record: (record) => records.push(record), enrolment: (record) => enrolment.push(record) }, { select: "all", groups: "all", ...options });
  const kept = withoutContradictions([reading], records, enrolment);
  return { ...(kept.readings[0] ?? reading), records: kept.records, enrolment: kept.enrolment };
}

/**
 * Reads the records of a Dashboard file that went through a spreadsheet: the cells of a workbook or of a CSV file.
 *
 * **When to use** when only such a copy is at hand; the State's own tab-separated file is safer, because spreadsheets
 * damage CDS codes. {@link readRecords} reads that one.
 *
 * @param cells - the sheets, or the rows of one; the header is the first row
 * @param options - selection, strictness
 * @returns the first sheet with the columns of a Dashboard file; otherwise the finding `unknown-file`
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const { records, findings } = readRecordCells([["cds", "rtype", "type", "studentgroup", "currstatus", "reportingyear"], [1611190000000, "D", "UD", "ALL", 3.1, 2022]])
 * findings.filter(({ severity }) => severity === "error").map(({ code, place }) => `${code} in row ${place.line}`) // => ["invalid-cds in row 2"]
 * records // => []
 * ```
 */
export function readRecordCells(cells: Cells, options: ScanOptions = {}): RecordsReading {
  const sheets = sheetsOf(cells);
  const isDashboard = (header: readonly unknown[] | undefined): boolean => ["cds", "reportingyear"].every((name) => header?.some((cell) => normalColumnName(String(cell ?? "")).startsWith(name)) === true);
  const { rows } = sheets.find((sheet) => isDashboard(sheet.rows[0])) ?? sheets[0] ?? { rows: [] };
  const width = rows[0]?.length ?? 0;
  const lines = rows.map((row) => Array.from({ length: Math.max(width, row.length) }, (_, column) => String(row[column] ?? "").replace(/[\t\r\n]+/g, " ")).join("\t"));
  return readRecords(lines.join("\n"), options);
}

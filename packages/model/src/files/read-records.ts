import { withoutContradictions } from "./contradictions.ts";
import type { EnrolmentRecord, IndicatorRecord } from "./indicator-record.ts";
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

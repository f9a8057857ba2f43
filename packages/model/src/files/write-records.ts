import type { IndicatorDetails, EnrolmentRecord, IndicatorRecord } from "./indicator-record.ts";
import { SsosError } from "../findings/error.ts";
import { normalColumnName } from "./column-name.ts";
import { CORE_COLUMNS, DETAIL_COLUMNS, type CoreField } from "./dashboard-columns.ts";
import { plainName } from "./dashboard-row.ts";
import type { FileForm } from "./scan-options.ts";

/** What a column holds for a record; undefined where the record does not say. */
type Value = string | number | boolean | null | undefined;

const RECORD_TYPE_CODES = { state: "X", lea: "D", school: "S" } as const;
const FIELD_OF_COLUMN: ReadonlyMap<string, CoreField> = /* @__PURE__ */ new Map((Object.keys(CORE_COLUMNS) as CoreField[]).flatMap((field) => CORE_COLUMNS[field].map((name) => [name, field] as const)));

/**
 * Writes records as a Dashboard file, in the form in which one was read. A cell keeps its spelling where it still says
 * what the record says; changed fields are written anew. What was read with `keepCells` comes out as it was, byte for byte
 * after {@link encodeText}, with two exceptions: a file that mixes line ends gets the more frequent one throughout, and rows
 * that were not used (duplicates, blank and rejected lines) are not in the records.
 *
 * **When to use** to give a corrected or reduced copy of a file to a tool that expects the State's layout. It is no export
 * for the public: the State's own files hold counts of fewer than 11 pupils, and so do these.
 *
 * @param records - of one file, indicator records or enrolment records
 * @param form - the form that reading reported, or one with other columns
 * @returns the text, with a byte order mark if the form has one
 * @throws SsosError `columns-not-kept` when a column has no field of its own and a record carries no cells
 * @example
 * ```ts
 * const text = "cds\trtype\ttype\tstudentgroup\tcurrstatus\treportingyear\n27660840000000\tD\tUD\tALL\t3.10\t2022\n"
 * const { records, form } = readRecords(text, { keepCells: true })
 * writeRecords(records, form) === text // => true
 * ```
 */
export function writeRecords(records: readonly (IndicatorRecord | EnrolmentRecord)[], form: FileForm): string {
  const columns = form.columns.map(normalColumnName);
  const lines = records.map((record) => columns.map((column, index) => cellOf(record, column, record.cells?.[index], form)).join(form.separator));
  const text = [form.columns.join(form.separator), ...lines].join(form.lineEnd);
  return `${form.byteOrderMark ? "\uFEFF" : ""}${text}${form.finalLineEnd ? form.lineEnd : ""}`;
}

function cellOf(record: IndicatorRecord | EnrolmentRecord, column: string, kept: string | undefined, form: FileForm): string {
  const value = valueOf(record, column);
  if (value === undefined) {
    if (kept !== undefined) return kept;
    throw new SsosError("columns-not-kept", { found: column, expected: `cells of the column, read with keepCells; columns: ${form.columns.length}`, file: record.row.file, line: record.row.line });
  }
  return kept !== undefined && says(kept, value) ? kept : written(value);
}

/** Whether a cell's text is another spelling of the value. */
function says(text: string, value: Exclude<Value, undefined>): boolean {
  const plain = text.trim();
  if (typeof value === "number") return plain !== "" && Number(plain) === value;
  if (typeof value === "boolean") return (plain.toUpperCase() === "Y") === value;
  return value === null ? plain === "" : plainName(text) === value;
}

const written = (value: Exclude<Value, undefined>): string => (value === null || value === false ? "" : value === true ? "Y" : String(value));

function valueOf(record: IndicatorRecord | EnrolmentRecord, column: string): Value {
  const field = FIELD_OF_COLUMN.get(column);
  if (field !== undefined) return coreValue(record, field, column);
  const detail = Object.hasOwn(DETAIL_COLUMNS, column) ? DETAIL_COLUMNS[column] : undefined;
  if (detail === undefined || !("indicator" in record)) return undefined;
  return (record.details as IndicatorDetails | undefined)?.[detail.field];
}

function coreValue(record: IndicatorRecord | EnrolmentRecord, field: CoreField, column: string): Value {
  if (field === "recordType") return RECORD_TYPE_CODES[record.recordType];
  if (field === "group") return record.group ?? record.otherGroup ?? null;
  if (field === "reportingYear") return record.dashboardYear === 2017 ? "2017f" : String(record.dashboardYear);
  if (field === "indicator") return undefined;
  if (!("indicator" in record)) {
    if (field === "numerator") return record.groupEnrolment;
    if (field === "denominator") return record.totalEnrolment;
    if (field === "status") return record.percent;
    return field === "cds" || field === "schoolName" || field === "districtName" || field === "countyName" || field === "charter" || field === "countyOffice" || field === "alternativeSchool" ? record[field] : undefined;
  }
  // A file of college/career has counts in columns that other indicators use for other things; the first name that the file has is read.
  return column === "rate" ? undefined : record[field];
}

import { readCds } from "../../identifiers/cds-code.ts";
import { normalColumnName } from "../column-name.ts";
import { findingSink, type FileFinding, type FileFindingCode, type FindingSink } from "../finding-codes.ts";
import type { IgnoredReason, RowAccount } from "../row-account.ts";
import { cellText, sheetsOf, type Cell, type Cells, type Sheet } from "./sheet.ts";

/** How a list is read. */
export interface ListOptions {
  /** The file's name, for the places of findings. */
  readonly name?: string;
  /** Whether the first error throws instead of being listed. */
  readonly strict?: boolean;
}

/** The records of a list, with the account of every row below its header. */
export interface ListReading<T> {
  readonly file: string;
  /** The sheet that was read; absent when none has the list's columns. */
  readonly sheet?: string;
  readonly records: readonly T[];
  readonly account: RowAccount;
  readonly findings: readonly FileFinding[];
}

/** What a list looks like. */
export interface ListSpec {
  /** What is read, for messages. */
  readonly title: string;
  /** Columns by which its sheet is recognised: each by one of several normal names; `x*` stands for any name that begins with x. */
  readonly required: readonly (readonly string[])[];
  /** What makes two rows the same row: columns, by normal name. */
  readonly key: readonly (readonly string[])[];
}

/** One row of a list, by column name. */
export interface ListRow {
  readonly line: number;
  /** How many cells the row has. */
  readonly width: number;
  /** Normal names of the list's columns, in order. */
  readonly columns: readonly string[];
  /** The text of the first of these columns that the list has; empty when blank, `*` or without such a column. */
  text(...names: readonly string[]): string;
  /** The number in a column; null when blank. Anything else rejects the row. */
  number(...names: readonly string[]): number | null;
  /** Y, N, Yes, No, TRUE, FALSE; null when blank. Anything else rejects the row. */
  mark(...names: readonly string[]): boolean | null;
  has(...names: readonly string[]): boolean;
  /** The 14 digits of a code; anything else rejects the row. */
  cds(text: string, column: string): string;
  reject(code: FileFindingCode, column: string, message: string, found: string, expected: string): void;
  /** Leaves the row out for a reason that is no fault. */
  ignore(reason: IgnoredReason): void;
  note(code: FileFindingCode, severity: "warning" | "info", column: string, message: string, found: string, expected?: string): void;
}

/**
 * @internal Finds a list's sheet by its columns, and reads its rows. A row that the maker rejects makes no record;
 * rows without anything in the key columns, such as notes below the list, are ignored.
 */
export function readList<T>(cells: Cells, spec: ListSpec, options: ListOptions, make: (row: ListRow) => T): ListReading<T> {
  const file = options.name ?? "";
  const sink = findingSink(file, options);
  const found = findTable(sheetsOf(cells), spec);
  if (found === undefined) {
    const empty = sheetsOf(cells).every(({ rows }) => rows.every((row) => row.every((cell) => cellText(cell) === "")));
    sink.add(empty ? "empty-file" : "missing-sheet", "error", {}, empty ? "The file is empty." : `No sheet has the columns of this list: ${spec.title}.`, { found: sheetsOf(cells).map(({ name }) => name).join(", "), expected: spec.required.map(([name]) => name).join(", ") });
    return { file, records: [], account: { read: 0, used: 0, ignored: {}, rejected: 0 }, findings: sink.close() };
  }
  const { sheet, header } = found;
  const spelled = (sheet.rows[header] ?? []).map(cellText);
  const columns = spelled.map(normalColumnName);
  const places = columnPlaces(columns);
  const records: T[] = [];
  const ignored: Partial<Record<IgnoredReason, number>> = {};
  const seen = new Map<string, readonly Cell[]>();
  let [read, rejected] = [0, 0];

  for (let index = header + 1; index < sheet.rows.length; index += 1) {
    const values = sheet.rows[index] ?? [];
    read += 1;
    const ignore = (reason: IgnoredReason): void => void (ignored[reason] = (ignored[reason] ?? 0) + 1);
    const texts = values.map(cellText);
    if (texts.every((text) => text === "")) {
      ignore("blank-line");
      continue;
    }
    const key = spec.key.map((names) => texts[places(names)] ?? "");
    if (texts.filter((text) => text !== "").length === 1 || key.every((text) => text === "")) {
      ignore("not-a-data-row");
      continue;
    }
    const state: RowState = { rejected: false };
    const record = make(listRow(values, index + 1, { columns, spelled, places }, sink, state));
    if (state.ignored !== undefined) {
      ignore(state.ignored);
      continue;
    }
    const identity = key.join(" ");
    const earlier = seen.get(identity);
    if (!state.rejected && earlier !== undefined) {
      if (JSON.stringify(earlier) === JSON.stringify(values)) {
        sink.add("duplicate-row", "info", { line: index + 1 }, "The same row stands in the list more than once.", { found: identity });
        ignore("duplicate-row");
        continue;
      }
      sink.add("contradicting-rows", "error", { line: index + 1 }, "A second row with the same code says something else; the first one counts.", { found: identity, expected: "one row" });
      state.rejected = true;
    }
    if (state.rejected) rejected += 1;
    else {
      seen.set(identity, values);
      records.push(record);
    }
  }
  if (read === 0) sink.add("header-only", "error", { line: header + 1 }, "The list has a header and no rows.", { expected: "rows below the header" });
  return { file, sheet: sheet.name, records, account: { read, used: records.length, ignored, rejected }, findings: sink.close() };
}

/** Finds the place of the first name that is a column; a name that ends in `*` matches any column that begins with it. */
function columnPlaces(columns: readonly string[]): (names: readonly string[]) => number {
  const places = new Map<string, number>();
  columns.forEach((column, place) => void (places.has(column) || places.set(column, place)));
  return (names) => {
    for (const name of names) {
      let place = places.get(name);
      if (place === undefined) places.set(name, (place = name.endsWith("*") ? columns.findIndex((column) => column.startsWith(name.slice(0, -1))) : -1));
      if (place >= 0) return place;
    }
    return -1;
  };
}

/** Titles and notes stand above the header in most lists: it is looked for in the first rows of every sheet. */
function findTable(sheets: readonly Sheet[], spec: ListSpec): { readonly sheet: Sheet; readonly header: number } | undefined {
  for (const sheet of sheets) {
    for (let header = 0; header < Math.min(20, sheet.rows.length); header += 1) {
      const columns = (sheet.rows[header] ?? []).map((cell) => normalColumnName(cellText(cell)));
      const places = columnPlaces(columns);
      if (spec.required.every((names) => places(names) >= 0)) return { sheet, header };
    }
  }
  return undefined;
}

/** What became of a row while its record was made. */
interface RowState {
  rejected: boolean;
  ignored?: IgnoredReason;
}

interface Columns {
  readonly columns: readonly string[];
  readonly spelled: readonly string[];
  readonly places: (names: readonly string[]) => number;
}

function listRow(values: readonly Cell[], line: number, { columns, spelled, places }: Columns, sink: FindingSink, state: RowState): ListRow {
  const nameOf = (column: string): string => spelled[places([column])] ?? column;
  const row: ListRow = {
    line,
    width: values.length,
    columns,
    text: (...names) => cellText(values[places(names)]),
    has: (...names) => places(names) >= 0,
    number(...names) {
      const text = row.text(...names).replaceAll(",", "");
      if (text === "") return null;
      const value = Number(text);
      if (Number.isFinite(value)) return value;
      row.reject("invalid-number", names[0] ?? "", "The cell should hold a number.", text, "a number or a blank cell");
      return null;
    },
    mark(...names) {
      const text = row.text(...names).toLowerCase();
      if (text === "") return null;
      if (text === "y" || text === "yes" || text === "true") return true;
      if (text === "n" || text === "no" || text === "false") return false;
      row.reject("invalid-flag", names[0] ?? "", "The cell should say yes or no.", text, "Y or N");
      return null;
    },
    cds(text, column) {
      const reading = readCds(text);
      if (reading.ok) return reading.cds.code;
      row.reject("invalid-cds", column, "The CDS code is not one; spreadsheets cut leading zeros and write long codes in scientific notation.", text, `14 digits (${reading.fault}${reading.likely === undefined ? "" : `; probably ${reading.likely}`})`);
      return text;
    },
    reject(code, column, message, found, expected) {
      state.rejected = true;
      sink.add(code, "error", { line, column: nameOf(column) }, message, { found, expected });
    },
    ignore(reason) {
      state.ignored = reason;
    },
    note(code, severity, column, message, found, expected) {
      sink.add(code, severity, { line, column: nameOf(column) }, message, { found, expected });
    },
  };
  return row;
}

import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as spreadsheet from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { decodeFile, type Cell, type Sheet } from "@ssos/model/files";
import { UsageError } from "../exit-codes.ts";

/**
 * Opens a workbook (.xls, .xlsx) or a table of text (.csv, .tsv, .txt, each also as .gz) as sheets with rows of cells.
 * Rows keep their places, so that row numbers are those of the file; blank rows at the end, of which the State's
 * workbooks can have a million, are left out.
 *
 * @throws UsageError when the file cannot be read or is no workbook, in one line
 */
export function openWorkbook(path: string): Sheet[] {
  const bytes = readBytes(path);
  const name = path.replace(/\.gz$/i, "");
  try {
    const content = path === name ? bytes : gunzipSync(bytes);
    if (/\.(csv|tsv|txt)$/i.test(name)) return [{ name: "", rows: textRows(decodeFile(content).text) }];
    return workbookSheets(content);
  } catch (error) {
    throw new UsageError(`${path}: cannot be opened as a table (${reasonOf(error)})`, { cause: error });
  }
}

/** Lists of the State have at most some ten megabytes; what is far larger is another file, and would not fit in memory. */
const LARGEST_WHOLE = 500_000_000;

/**
 * Reads a file whole.
 *
 * @throws UsageError when it cannot be read, or is larger than any list
 */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_WHOLE) throw new UsageError(`${path}: has ${(size / 1e9).toFixed(1)} GB, far more than a list of the State: is it the right file? Dashboard files go into a folder of their own, which --dashboard names`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : (error.message.split("\n")[0] ?? "");
}

/** Quoted commas, or unquoted tabs and pipes, by what the first line holds. */
function textRows(text: string): Cell[][] {
  const header = text.slice(0, text.indexOf("\n"));
  const separator = header.includes("|") ? "|" : header.includes("\t") ? "\t" : ",";
  if (separator !== ",") return text.split(/\r?\n/).filter((line, index, lines) => index < lines.length - 1 || line !== "").map((line) => line.split(separator));
  return parse(text, { relaxColumnCount: true, skipEmptyLines: false });
}

function workbookSheets(bytes: Uint8Array): Sheet[] {
  // Workbooks begin with the mark of a ZIP archive or of an OLE file; the library would read anything else as text.
  const [first, second] = bytes;
  if (!(first === 0x50 && second === 0x4b) && !(first === 0xd0 && second === 0xcf)) throw new Error("not a workbook");
  const book = spreadsheet.read(bytes, { dense: true });
  return book.SheetNames.map((name) => {
    const data = (book.Sheets[name]?.["!data"] ?? []) as readonly (readonly (spreadsheet.CellObject | undefined)[] | undefined)[];
    const rows = Array.from(data, (row) => Array.from(row ?? [], (cell): Cell => plainValue(cell)));
    while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === null || cell === "")) rows.pop();
    return { name, rows };
  });
}

function plainValue(cell: spreadsheet.CellObject | undefined): Cell {
  const value = cell?.v;
  if (value === undefined || cell?.t === "e") return null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

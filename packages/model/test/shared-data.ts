import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import * as spreadsheet from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import type { Cell, Sheet } from "../src/files/index.ts";

/** The State's files, beside the project; tests that need them are skipped without them. */
export const DATA = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
export const haveData: boolean = existsSync(DATA);

export const bytesOf = (path: string): Uint8Array => {
  const bytes = readFileSync(DATA + path);
  return new Uint8Array(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
};

export function sheetsOfFile(path: string): Sheet[] {
  const bytes = bytesOf(path);
  if (/\.csv(\.gz)?$/.test(path)) return [{ name: "", rows: parse(Buffer.from(bytes), { bom: true }) as string[][] }];
  const book = spreadsheet.read(bytes, { dense: true });
  return book.SheetNames.map((name) => {
    const data = (book.Sheets[name]?.["!data"] ?? []) as readonly (readonly (spreadsheet.CellObject | undefined)[] | undefined)[];
    return { name, rows: Array.from(data, (row) => Array.from(row ?? [], (cell): Cell => (cell?.v === undefined ? null : cell.v instanceof Date ? cell.v.toISOString() : cell.v))) };
  });
}

/** A text file, in the encoding of the State's downloads. */
export const textOf = (path: string): string => new TextDecoder("windows-1252").decode(bytesOf(path));

/** Rows of a tab-separated file by column name in lower case. */
export function tabRows(path: string): Record<string, string>[] {
  const lines = textOf(path).split(/\r?\n/).filter((line) => line !== "");
  return named(lines.map((line) => line.split("\t")));
}

/** Rows of a CSV file by column name in lower case. */
export const csvRows = (path: string): Record<string, string>[] => named(parse(textOf(path)));

/** Rows of the first sheet of a workbook whose header has this column (record layouts list it in a row of three), as printed. */
export function sheetCells(path: string, column: string, fewestColumns = 4): string[][] {
  const workbook = spreadsheet.read(bytesOf(path));
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    const rows = spreadsheet.utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "", raw: false });
    const at = rows.slice(0, 12).findIndex((row) => row.length >= fewestColumns && row.some((cell) => String(cell).trim().toLowerCase() === column));
    if (at >= 0) return rows.slice(at).map((row) => row.map((cell) => String(cell).trim()));
  }
  throw new Error(`${path} has no sheet with a column ${column}`);
}

/** The rows below the header, by column name in lower case. */
export const sheetRows = (path: string, column: string, fewestColumns?: number) => named(sheetCells(path, column, fewestColumns));

function named(rows: string[][]): Record<string, string>[] {
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  return rows.slice(1).map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

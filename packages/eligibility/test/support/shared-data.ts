import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { read, utils } from "@e965/xlsx";

const root = new URL("../../../../../shared/data/", import.meta.url);

/** The State's files lie beside the project, not in it. */
export const haveData = existsSync(root);

/** A plain text file of the State's data, unzipped when its name ends in .gz. */
export function textOf(path: string): string {
  const bytes = readFileSync(new URL(path, root));
  return new TextDecoder("windows-1252").decode(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

/** Rows of a tab-separated file by column name in lower case. */
export function tabRows(path: string): Record<string, string>[] {
  const lines = textOf(path).split(/\r?\n/).filter((line) => line !== "");
  return named(lines.map((line) => line.split("\t")));
}

/** Rows of a small CSV file whose quoted cells hold no line ends. */
export function csvRows(path: string): Record<string, string>[] {
  const lines = textOf(path).split(/\r?\n/).filter((line) => line !== "");
  return named(lines.map((line) => [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(?:,|$)/g)].map((match) => match[2] ?? match[1] ?? "")));
}

/** Rows of the first sheet of a workbook whose header has this column (record layouts list it in a row of three), as printed. */
export function sheetCells(path: string, column: string, fewestColumns = 4): string[][] {
  const workbook = read(readFileSync(new URL(path, root)));
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "", raw: false });
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

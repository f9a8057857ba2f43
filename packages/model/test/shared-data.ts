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

import { normalColumnName } from "@ssos/model/files";
import type { Refusal } from "./notice.ts";

/** Files that are read, by how. */
export type ReadableKind = "dashboard" | "local-indicators" | "assistance-list" | "json";

/** What a file is, by its first bytes. */
export type KindOfFile = { readonly read: ReadableKind } | { readonly refused: Refusal };

/** Bytes that are enough to tell a file by; the longest header of a Dashboard file has 1600. */
export const HEAD_BYTES = 8192;

const SIGNATURES: readonly (readonly [signature: readonly number[], refusal: Refusal])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
  [[0x42, 0x4d], "image"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x1f, 0x8b], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Tells what a file is before it is read, by its first bytes alone; so that a picture of 2 GB costs no more than 8 kB.
 *
 * @param name - decides only between Office documents, which begin alike
 * @param head - the first `HEAD_BYTES` of it, or all where it is shorter
 */
export function kindOfFile(name: string, head: Uint8Array): KindOfFile {
  if (head.length === 0) return { refused: "empty" };
  const begins = (bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  const signed = SIGNATURES.find(([signature]) => begins(signature));
  if (signed !== undefined) return { refused: signed[1] };
  if (begins(ZIP) || begins(OLE)) return { refused: packed(name, begins(OLE)) };
  const text = new TextDecoder("windows-1252").decode(head).replace(/^ï»¿/, "");
  if (/^\s*$/.test(text)) return { refused: "empty" };
  if (/^\s*[{[]/.test(text)) return { read: "json" };
  if (text.includes("\0")) return { refused: "not-text" };
  return byHeader(text.split(/\r?\n/));
}

function packed(name: string, old: boolean): Refusal {
  if (/\.xls[xmb]?$/i.test(name)) return "workbook";
  if (/\.(doc|ppt)[xm]?$/i.test(name) || old) return "document";
  return "archive";
}

/** Lists have title lines above their header; everything else has it first. */
function byHeader(lines: readonly string[]): KindOfFile {
  const columns = (line: string) => new Set(line.split(/[\t|,]/).map((cell) => normalColumnName(cell.replace(/^"|"$/g, ""))));
  const first = columns(lines[0] ?? "");
  const code = first.has("cds") || first.has("cdscode");
  if (code && (first.has("reportingyear") || first.has("currstatus"))) return lines[0]?.includes("\t") === true ? { read: "dashboard" } : { refused: "comma-separated" };
  if (code && (first.has("performance") || first.has("countyperformance"))) return { read: "local-indicators" };
  const isList = (line: string) => {
    const found = columns(line);
    return found.has("cds") && found.has("swdpriorities") && found.has("totalstudentgroups");
  };
  return lines.slice(0, 10).some(isList) ? { read: "assistance-list" } : { refused: "unknown-text" };
}

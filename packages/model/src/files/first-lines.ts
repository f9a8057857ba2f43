import { isBlank } from "./byte-cells.ts";
import { bomLength, isUtf8, textOf } from "./encoding.ts";
import { LONGEST_LINE } from "./split-lines.ts";

const CARRIAGE_RETURN = 13;

/** @internal The beginning of a file, by which it is recognised before any of its rows is read. */
export interface FirstLines {
  readonly header: readonly string[];
  readonly byteOrderMark: boolean;
  /** Absent when the bytes end with the header. */
  readonly lineEnd?: "\n" | "\r\n";
  /** Where the rows begin. */
  readonly rowsAt: number;
  /** The cells of the first rows that are not blank. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * @internal Takes the header and the first rows from the beginning of a file.
 *
 * @param bytes - the file from its first byte, as far as it was received
 * @param count - how many rows are wanted
 * @param whole - whether nothing follows
 * @returns undefined while more bytes are needed; a line that is too long to be the State's is not waited for
 */
export function firstLines(bytes: Uint8Array, count: number, whole: boolean): FirstLines | undefined {
  const within = bytes.subarray(0, LONGEST_LINE);
  const mark = bomLength(within);
  const lineFeed = within.indexOf(10);
  const rowsAt = lineFeed < 0 ? within.length : lineFeed + 1;
  const rows: (readonly string[])[] = [];
  for (let from = rowsAt; from < within.length && rows.length < count; ) {
    const next = within.indexOf(10, from);
    if (next < 0 && !whole) break;
    const end = next < 0 ? within.length : next;
    const last = within[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (!isBlank(within, from, last)) rows.push(cellsOf(within, from, last));
    from = end + 1;
  }
  if (rows.length < count && !whole && within.length < LONGEST_LINE) return undefined;
  const crlf = lineFeed > 0 && within[lineFeed - 1] === CARRIAGE_RETURN;
  const header = cellsOf(within, mark, lineFeed < 0 ? within.length : crlf ? lineFeed - 1 : lineFeed);
  return { header, byteOrderMark: mark > 0, ...(lineFeed < 0 ? {} : { lineEnd: crlf ? "\r\n" : "\n" }), rowsAt, rows };
}

const cellsOf = (bytes: Uint8Array, start: number, end: number): readonly string[] => textOf(bytes, start, end, isUtf8(bytes, start, end) ? "utf-8" : "windows-1252").split("\t");

import type { FileEncoding } from "./encoding.ts";

const MOST_FIELDS = 4096;
/** A line longer than this is no line of the State's files; it is handed over as it is, so that a wrong file cannot eat the memory. */
const LONGEST_LINE = 1 << 20;

/**
 * @internal Receives a line: the bytes that hold it, where its cells start, how many there are and where the last one ends.
 * One start more stands behind the last: each cell ends one byte before the next one's start.
 */
export type LineHandler = (line: Line) => void;

/** @internal One line; a scanner uses its object and arrays again for the next one. */
export interface Line {
  bytes: Uint8Array;
  starts: Int32Array;
  fields: number;
  end: number;
  ascii: boolean;
  encoding: FileEncoding;
  /** 1 for the header. */
  number: number;
  /** Whether a line end follows. */
  terminated: boolean;
  /** Whether the leading cells are byte for byte those of the line before: see `expectRepeated`. */
  repeats: boolean;
}

/** @internal Makes all lines alike, so that code meets one shape only. */
export const emptyLine = (): Line => ({ bytes: new Uint8Array(), starts: new Int32Array(MOST_FIELDS + 1), fields: 0, end: 0, ascii: true, encoding: "utf-8", number: 0, terminated: true, repeats: false });

/** @internal A copy of a line that stays as it is. */
export function copyOfLine(line: Line): Line {
  const { bytes, starts, fields, end, ascii, encoding, number, terminated } = line;
  const from = starts[0] ?? 0;
  return { bytes: bytes.slice(from, end), starts: starts.slice(0, fields + 1).map((place) => place - from), fields, end: end - from, ascii, encoding, number, terminated, repeats: false };
}

/** Whether two stretches of the same bytes are equal; four bytes at a time. */
function repeats(view: DataView, first: number, second: number, length: number): boolean {
  let offset = 0;
  for (; offset + 4 <= length; offset += 4) if (view.getInt32(first + offset) !== view.getInt32(second + offset)) return false;
  for (; offset < length; offset += 1) if (view.getUint8(first + offset) !== view.getUint8(second + offset)) return false;
  return true;
}

/** @internal Splits chunks of bytes into lines and tab-separated cells, without making strings. */
export interface LineScanner {
  push(chunk: Uint8Array): void;
  end(): void;
  /** Lines by how they ended, and whether the last one ended at all. */
  readonly ends: { lf: number; crlf: number; last: boolean };
  /**
   * Tells how many leading cells tend to be those of the line before: half of a Dashboard file's bytes are an entity's
   * code and names, once for each group. They are compared as a whole and not looked at byte by byte.
   */
  expectRepeated(cells: number): void;
}

/** @internal */
export function lineScanner(onLine: LineHandler): LineScanner {
  const ends = { lf: 0, crlf: 0, last: false };
  const line = emptyLine();
  const { starts } = line;
  let carry: Uint8Array | undefined;
  let repeated = 0;

  /** Scans whole lines from a place on; returns where the unfinished one starts. */
  const scan = (bytes: Uint8Array, from: number): number => {
    const { length } = bytes;
    let lineStart = from;
    let fields = 1;
    let bits = 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    line.bytes = bytes;
    line.terminated = true;
    line.repeats = false;
    starts[0] = from;
    for (let index = from; index < length; index += 1) {
      // In range by the loop's condition; a check for undefined here costs a tenth of the whole reading time.
      // So do named constants: 9 is a tab, 10 a line feed, 13 a carriage return.
      const byte = bytes[index] as number;
      bits |= byte;
      if (byte > 10) continue;
      if (byte === 9) {
        if (fields < MOST_FIELDS) starts[fields] = index + 1;
        fields += 1;
      } else if (byte === 10) {
        const crlf = index > lineStart && bytes[index - 1] === 13;
        if (crlf) ends.crlf += 1;
        else ends.lf += 1;
        const end = crlf ? index - 1 : index;
        starts[Math.min(fields, MOST_FIELDS)] = end + 1;
        line.fields = fields;
        line.end = end;
        line.ascii = bits < 0x80;
        line.number += 1;
        onLine(line);
        const shift = index + 1 - lineStart;
        const width = repeated > 0 && fields > repeated ? (starts[repeated] as number) - lineStart : 0;
        lineStart = index + 1;
        if (width > 0 && lineStart + width <= length && repeats(view, lineStart - shift, lineStart, width)) {
          for (let cell = 0; cell <= repeated; cell += 1) starts[cell] = (starts[cell] as number) + shift;
          fields = repeated + 1;
          index = lineStart + width - 1;
          line.repeats = true;
        } else {
          fields = 1;
          starts[0] = lineStart;
          bits = 0;
          line.repeats = false;
        }
      }
    }
    return lineStart;
  };

  const finishLine = (bytes: Uint8Array): void => {
    let [fields, bits] = [1, 0];
    starts[0] = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      bits |= byte;
      if (byte !== 9) continue;
      if (fields < MOST_FIELDS) starts[fields] = index + 1;
      fields += 1;
    }
    const end = bytes[bytes.length - 1] === 13 ? bytes.length - 1 : bytes.length;
    starts[Math.min(fields, MOST_FIELDS)] = end + 1;
    onLine(Object.assign(line, { bytes, fields, end, ascii: bits < 0x80, number: line.number + 1, terminated: false, repeats: false }));
  };

  return {
    ends,
    expectRepeated(cells) {
      repeated = cells;
    },
    push(given) {
      if (given.length === 0) return;
      // Streams hand over subclasses of Uint8Array; code that meets one kind of array only runs faster.
      const chunk = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
      let from = 0;
      if (carry !== undefined) {
        // Only the line that the border of the chunks cuts is copied together; the rest is read in place.
        const lineFeed = chunk.indexOf(10);
        from = lineFeed < 0 ? chunk.length : lineFeed + 1;
        const joined = new Uint8Array(carry.length + from);
        joined.set(carry);
        joined.set(chunk.subarray(0, from), carry.length);
        carry = lineFeed < 0 ? joined : undefined;
        if (lineFeed >= 0) scan(joined, 0);
      }
      if (from < chunk.length) {
        const rest = scan(chunk, from);
        // A copy: the caller may use the chunk's memory again.
        if (rest < chunk.length) carry = chunk.slice(rest);
      }
      if (carry !== undefined && carry.length > LONGEST_LINE) {
        finishLine(carry);
        carry = undefined;
      }
    },
    end() {
      ends.last = carry === undefined;
      if (carry !== undefined) finishLine(carry);
      carry = undefined;
    },
  };
}

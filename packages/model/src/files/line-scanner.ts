import { sameBytes, viewOf } from "./byte-cells.ts";
import type { FileEncoding } from "./encoding.ts";

const MOST_FIELDS = 4096;
/** @internal */
export const CARRIAGE_RETURN = 13;
/** Bytes scanned at a time: a whole file in one go is slower by a quarter, as its bytes leave the fast memory in between. */
const PIECE = 1 << 18;
/** @internal A line longer than this is no line of the State's files; it is handed over as it is, so that a wrong file cannot eat the memory. */
export const LONGEST_LINE = 1 << 20;

/**
 * @internal One line: the bytes that hold it, where its cells start, how many there are and where the last one ends.
 * One start more stands behind the last: each cell ends one byte before the next one's start.
 * A scanner uses the object and its arrays again for the next one.
 */
export interface Line {
  bytes: Uint8Array;
  /** The same bytes, to be compared by four. */
  view: DataView;
  starts: Int32Array;
  fields: number;
  end: number;
  /** All bytes of the line, laid over each other, but for those that it repeats: below 0x80 when they are ASCII. */
  bits: number;
  /** The reader's to set; it stays for the next line, which may repeat this one's leading cells. */
  encoding: FileEncoding;
  /** 1 for the header. */
  number: number;
  /** Whether a line end follows. */
  terminated: boolean;
  /** Whether the leading cells are byte for byte those of the line before: see `expectRepeated`. */
  repeats: boolean;
}

/** @internal Makes all lines alike, so that code meets one shape only. */
export const emptyLine = (): Line => ({ bytes: new Uint8Array(), view: new DataView(new ArrayBuffer(0)), starts: new Int32Array(MOST_FIELDS + 1), fields: 0, end: 0, bits: 0, encoding: "utf-8", number: 0, terminated: true, repeats: false });

/** @internal Two stretches of bytes as one. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** @internal Splits chunks of bytes into lines and tab-separated cells, without making strings. */
export interface LineScanner {
  readonly line: Line;
  /**
   * How many leading cells tend to be those of the line before: half of a Dashboard file's bytes are an entity's
   * code and names, once for each group. They are compared as a whole and not looked at byte by byte.
   */
  repeated: number;
  /** Lines by how they ended, and whether the last one ended at all. */
  lf: number;
  crlf: number;
  last: boolean;
  /** What the last chunk held of a line that goes on in the next one. */
  carry: Uint8Array | undefined;
}

/**
 * @internal Receives a line, with what the caller keeps of its file. No closure over the file: code that the machine has
 * made fast for one file then serves the next one too, where a function of its own would start slow again.
 */
export type LineHandler<T> = (file: T, line: Line) => void;

/** @internal */
export function lineScanner(): LineScanner {
  // A machine settles what the fields of a literal hold when it evaluates it for the second time, and throws away the code
  // that it made fast until then. With one line a file that would be at the second file, so that the first one is made twice.
  emptyLine();
  return { line: emptyLine(), repeated: 0, lf: 0, crlf: 0, last: false, carry: undefined };
}

/**
 * Notes where the cells of a line start, from a cell on; returns where the line feed is, or the bytes' length without one.
 * Nothing but this loop: whatever comes between the lines, it stays as fast as the machine has made it.
 */
function splitCells(line: Line, bytes: Uint8Array, from: number, cell: number): number {
  const { starts } = line;
  const { length } = bytes;
  let fields = cell;
  let bits = 0;
  let index = from;
  for (; index < length; index += 1) {
    // In range by the loop's condition; a check for undefined here costs a tenth of the whole reading time.
    // So do named constants: 9 is a tab, 10 a line feed.
    const byte = bytes[index] as number;
    bits |= byte;
    if (byte > 10) continue;
    if (byte === 9) {
      // Beyond the array's end nothing is stored.
      starts[fields] = index + 1;
      fields += 1;
    } else if (byte === 10) break;
  }
  line.fields = fields;
  line.bits = bits;
  return index;
}

/** Scans whole lines from a place on; returns where the unfinished one starts. */
function scanLines<T>(scanner: LineScanner, bytes: Uint8Array, from: number, onLine: LineHandler<T>, file: T): number {
  const { line, repeated } = scanner;
  const { starts } = line;
  const { length } = bytes;
  const view = viewOf(bytes);
  line.bytes = bytes;
  line.view = view;
  line.terminated = true;
  line.repeats = false;
  starts[0] = from;
  let lineStart = from;
  for (let index = splitCells(line, bytes, from, 1); index < length; ) {
    const crlf = index > lineStart && bytes[index - 1] === CARRIAGE_RETURN;
    if (crlf) scanner.crlf += 1;
    else scanner.lf += 1;
    const end = crlf ? index - 1 : index;
    starts[Math.min(line.fields, MOST_FIELDS)] = end + 1;
    line.end = end;
    line.number += 1;
    const width = repeated > 0 && line.fields > repeated ? (starts[repeated] as number) - lineStart : 0;
    onLine(file, line);
    const next = index + 1;
    if (width > 0 && next + width <= length && sameBytes(view, lineStart, view, next, width)) {
      const moved = next - lineStart;
      for (let cell = 0; cell <= repeated; cell += 1) (starts[cell] as number) += moved;
      line.repeats = true;
      index = splitCells(line, bytes, next + width, repeated + 1);
    } else {
      starts[0] = next;
      line.repeats = false;
      index = splitCells(line, bytes, next, 1);
    }
    lineStart = next;
  }
  return lineStart;
}

/** Hands over bytes that no line end follows as a line. */
function finishLine<T>({ line }: LineScanner, bytes: Uint8Array, onLine: LineHandler<T>, file: T): void {
  const { starts } = line;
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
  onLine(file, Object.assign(line, { bytes, view: viewOf(bytes), fields, end, bits, number: line.number + 1, terminated: false, repeats: false }));
}

/** @internal */
export function pushBytes<T>(scanner: LineScanner, given: Uint8Array, onLine: LineHandler<T>, file: T): void {
  for (let from = 0; from < given.byteLength; from += PIECE) {
    // Streams hand over subclasses of Uint8Array; code that meets one kind of array only runs faster.
    pushPiece(scanner, new Uint8Array(given.buffer, given.byteOffset + from, Math.min(PIECE, given.byteLength - from)), onLine, file);
  }
}

function pushPiece<T>(scanner: LineScanner, chunk: Uint8Array, onLine: LineHandler<T>, file: T): void {
  let from = 0;
  if (scanner.carry !== undefined) {
    // Only the line that the border of the chunks cuts is copied together; the rest is read in place.
    const lineFeed = chunk.indexOf(10);
    from = lineFeed < 0 ? chunk.length : lineFeed + 1;
    const line = joined(scanner.carry, chunk.subarray(0, from));
    scanner.carry = lineFeed < 0 ? line : undefined;
    if (lineFeed >= 0) scanLines(scanner, line, 0, onLine, file);
  }
  if (from < chunk.length) {
    const rest = scanLines(scanner, chunk, from, onLine, file);
    // A copy: the caller may use the chunk's memory again.
    if (rest < chunk.length) scanner.carry = chunk.slice(rest);
  }
  if (scanner.carry !== undefined && scanner.carry.length > LONGEST_LINE) {
    finishLine(scanner, scanner.carry, onLine, file);
    scanner.carry = undefined;
  }
}

/** @internal */
export function endOfBytes<T>(scanner: LineScanner, onLine: LineHandler<T>, file: T): void {
  const { carry } = scanner;
  scanner.last = carry === undefined;
  scanner.carry = undefined;
  if (carry !== undefined) finishLine(scanner, carry, onLine, file);
}

import type { FileEncoding } from "./encoding.ts";
import { CRLF, FIRST_LINE, LONGEST_LINE, NOT_ASCII, PIECE, REPEATS, splitBytes, splitter, type Splitter } from "./split-lines.ts";

/**
 * @internal One line: the bytes that hold it, where its cells start, how many there are and where the last one ends.
 * One start more stands behind the last: each cell ends one byte before the next one's start.
 * A scanner uses the object and what it names again for the next one.
 */
export interface Line {
  bytes: Uint8Array;
  /** The same bytes, to be compared by four. */
  view: DataView;
  starts: Int32Array;
  /** Where in `starts` the line's first cell is. */
  first: number;
  fields: number;
  end: number;
  ascii: boolean;
  /** The reader's to set. */
  encoding: FileEncoding;
  /** 1 for the header. */
  number: number;
  /** Whether a line end follows. */
  terminated: boolean;
  /** Whether the leading cells are byte for byte those of the line before. */
  repeats: boolean;
}

/** Makes all lines alike, so that code meets one shape only. */
const emptyLine = (): Line => ({ bytes: new Uint8Array(), view: new DataView(new ArrayBuffer(0)), starts: new Int32Array(), first: 0, fields: 0, end: 0, ascii: true, encoding: "utf-8", number: 0, terminated: true, repeats: false });

/** @internal Two stretches of bytes as one. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** @internal Splits chunks of bytes into lines and tab-separated cells, without making strings. */
export interface LineScanner {
  readonly line: Line;
  /** How many leading cells tend to be those of the line before: an entity's code and names, once for each group. */
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
export const lineScanner = (): LineScanner => ({ line: emptyLine(), repeated: 0, lf: 0, crlf: 0, last: false, carry: undefined });

/** Memory to split lines in, while nobody does. */
let idle: Splitter | undefined;

/** Whoever reads a file within the reading of another gets memory of its own. */
function withMemory(act: (memory: Splitter) => void): void {
  const memory = idle ?? splitter();
  idle = undefined;
  try {
    act(memory);
  } finally {
    idle = memory;
  }
}

/** @internal */
export function pushBytes<T>(scanner: LineScanner, chunk: Uint8Array, onLine: LineHandler<T>, file: T): void {
  withMemory((memory) => {
    for (let from = 0; from < chunk.length; from += PIECE) pushPiece(scanner, memory, chunk.subarray(from, from + PIECE), onLine, file);
  });
}

function pushPiece<T>(scanner: LineScanner, memory: Splitter, piece: Uint8Array, onLine: LineHandler<T>, file: T): void {
  const { bytes } = memory;
  const { carry } = scanner;
  if (carry !== undefined) bytes.set(carry);
  const from = carry?.length ?? 0;
  const to = from + piece.length;
  bytes.set(piece, from);
  const rest = piece.includes(10) ? scanLines(scanner, memory, to, onLine, file) : 0;
  // A copy: the memory is used again.
  scanner.carry = rest < to ? bytes.slice(rest, to) : undefined;
  if (to - rest > LONGEST_LINE) finishLine(scanner, memory, onLine, file);
}

/** Scans whole lines; returns where the unfinished one starts. */
function scanLines<T>(scanner: LineScanner, memory: Splitter, to: number, onLine: LineHandler<T>, file: T): number {
  const { line, repeated } = scanner;
  const { bytes, view, numbers } = memory;
  const rest = splitBytes(memory, to, repeated);
  line.bytes = bytes;
  line.view = view;
  line.starts = numbers;
  for (let at = FIRST_LINE, fields = numbers[at] as number; fields > 0; fields = numbers[at] as number) {
    const notes = numbers[at + 1] as number;
    line.first = at + 2;
    line.fields = fields;
    at += 3 + fields;
    line.end = (numbers[at - 1] as number) - 1;
    line.ascii = (notes & NOT_ASCII) === 0;
    line.repeats = (notes & REPEATS) !== 0;
    line.number += 1;
    if ((notes & CRLF) === 0) scanner.lf += 1;
    else scanner.crlf += 1;
    onLine(file, line);
  }
  return rest;
}

/** Hands over bytes that no line end follows as a line. */
function finishLine<T>(scanner: LineScanner, memory: Splitter, onLine: LineHandler<T>, file: T): void {
  const { line, carry = new Uint8Array(), lf, crlf } = scanner;
  memory.bytes.set(carry);
  memory.bytes[carry.length] = 10;
  line.terminated = false;
  scanLines(scanner, memory, carry.length + 1, onLine, file);
  Object.assign(scanner, { carry: undefined, lf, crlf });
  line.terminated = true;
}

/** @internal */
export function endOfBytes<T>(scanner: LineScanner, onLine: LineHandler<T>, file: T): void {
  scanner.last = scanner.carry === undefined;
  if (!scanner.last) withMemory((memory) => { finishLine(scanner, memory, onLine, file); });
}

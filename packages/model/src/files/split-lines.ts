import { viewOf } from "./byte-cells.ts";
import { SPLIT_LINES } from "./split-lines.wasm.ts";

/** What is used of WebAssembly, which can reach nothing but the memory that it is given (docs/decisions/0001). */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { readonly files: object }) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** @internal A line longer than this is no line of the State's files; it is handed over as far as it goes, so that a wrong file cannot eat the memory. */
export const LONGEST_LINE = 1 << 18;
/** @internal Bytes split at a time: a whole file in one go is slower, as its bytes leave the fast memory in between. */
export const PIECE = 1 << 18;

/** @internal What is noted of a line: its leading cells are byte for byte those of the line before; not all of its bytes are ASCII; it ends in carriage return and line feed. */
export const [REPEATS, NOT_ASCII, CRLF] = [1, 2, 4] as const;

const PAGE = 1 << 16;
/** Bytes are looked at sixteen at a time. */
const MARGIN = 16;
const BYTES = LONGEST_LINE + PIECE + PAGE;
/** The most that lines come to: sixteen bytes for each byte, if all are line feeds. */
const LINES = 16 * (LONGEST_LINE + PIECE) + PAGE;
/** @internal Where in {@link Splitter.numbers} the first line is. */
export const FIRST_LINE = BYTES / 4;

/**
 * @internal Memory in which lines are split: bytes at its beginning and behind them, in whole numbers, for one line after
 * the other how many cells it has (0 behind the last line), what is noted of it, where each cell starts, and where one
 * more would start: a cell ends one byte before the next one.
 */
export interface Splitter {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly numbers: Int32Array;
  readonly splitLines: SplitLines;
}

/**
 * @param line - where the first line starts
 * @param to - where the bytes end
 * @param repeated - how many leading cells to compare with those of the line before
 * @param out - where to write, in bytes
 * @returns where the unfinished line starts
 */
type SplitLines = (line: number, to: number, repeated: number, out: number) => number;

/** @internal Splits in WebAssembly, which compares sixteen bytes at once; where it is missing or a page's policy forbids it, in script. */
export function splitter(): Splitter {
  // WebAssembly writes a number's lowest byte first; arrays of numbers do as the processor does.
  if (new Uint8Array(Int32Array.of(1).buffer)[0] !== 1) return scriptSplitter();
  try {
    const memory = new WebAssembly.Memory({ initial: (BYTES + LINES) / PAGE });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(SPLIT_LINES)), { files: { memory } });
    return splitterIn(memory.buffer, exports["splitLines"] as SplitLines);
  } catch {
    return scriptSplitter();
  }
}

/** @internal */
export function scriptSplitter(): Splitter {
  const made = splitterIn(new ArrayBuffer(BYTES + LINES), (line, to, repeated, out) => splitLines(made, line, to, repeated, out));
  return made;
}

const splitterIn = (buffer: ArrayBuffer, split: SplitLines): Splitter => {
  const bytes = new Uint8Array(buffer);
  return { bytes, view: viewOf(bytes), numbers: new Int32Array(buffer), splitLines: split };
};

/** @internal Splits the bytes of the memory as far as they go; returns where the unfinished line starts. */
export function splitBytes({ bytes, splitLines }: Splitter, to: number, repeated: number): number {
  bytes.fill(0, to, to + MARGIN);
  return splitLines(0, to, repeated, BYTES);
}

/** What split-lines.wat does. */
function splitLines({ bytes, numbers }: Splitter, from: number, to: number, repeated: number, out: number): number {
  let [line, header] = [from, out / 4];
  let [last, width] = [0, 0];
  let [cell, notes] = [header + 3, 0];
  numbers[header + 2] = line;
  for (let at = line; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) notes = NOT_ASCII;
    else if (byte === 9) numbers[cell++] = at + 1;
    else if (byte === 10) {
      const crlf = at > line && bytes[at - 1] === 13;
      const fields = cell - header - 2;
      numbers[header] = fields;
      numbers[header + 1] = notes | (crlf ? CRLF : 0) | (width > 0 && isSame(bytes, last, line, width) ? REPEATS : 0);
      numbers[cell] = crlf ? at : at + 1;
      width = repeated > 0 && fields > repeated ? (numbers[header + 2 + repeated] as number) - line : 0;
      [last, line, header, notes] = [line, at + 1, cell + 1, 0];
      cell = header + 3;
      numbers[header + 2] = line;
    }
  }
  numbers[header] = 0;
  return line;
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let offset = 0; offset < length; offset += 1) if (bytes[one + offset] !== bytes[other + offset]) return false;
  return true;
}

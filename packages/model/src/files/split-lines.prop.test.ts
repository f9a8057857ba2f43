import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { FIRST_LINE, LONGEST_LINE, PIECE, scriptSplitter, splitBytes, splitter, type Splitter } from "./split-lines.ts";

const [compiled, script] = [splitter(), scriptSplitter()];

/** What a splitter notes of bytes, and where the unfinished line starts. */
function linesOf(memory: Splitter, bytes: Uint8Array, repeated: number): readonly (readonly number[])[] {
  // What an earlier piece has left must not be read.
  memory.bytes.fill(10, 0, bytes.length + 64);
  memory.bytes.set(bytes);
  const rest = splitBytes(memory, bytes.length, repeated);
  const lines: number[][] = [[rest]];
  for (let at = FIRST_LINE; memory.numbers[at] !== 0; at += 3 + (memory.numbers[at] ?? 0)) lines.push([...memory.numbers.subarray(at, at + 3 + (memory.numbers[at] ?? 0))]);
  return lines;
}

/** The same by the platform's own means. */
function expected(bytes: Uint8Array, repeated: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let [start, before] = [0, ""];
  for (const line of Buffer.from(bytes).toString("latin1").split("\n").slice(0, -1)) {
    const crlf = line.endsWith("\r");
    const cells = line.split("\t");
    const starts = cells.map((_, cell) => start + cells.slice(0, cell).join("\t").length + (cell > 0 ? 1 : 0));
    const leading = before.split("\t").slice(0, repeated).join("\t") + "\t";
    const repeats = repeated > 0 && before.split("\t").length > repeated && line.startsWith(leading);
    lines.push([cells.length, (repeats ? 1 : 0) | (/^[\0-\x7f]*$/.test(line) ? 0 : 2) | (crlf ? 4 : 0), ...starts, start + line.length + (crlf ? 0 : 1)]);
    [start, before] = [start + line.length + 1, line];
  }
  return [[start], ...lines];
}

/** Rows that often repeat their beginning, of all lengths around sixteen bytes, with what tends to stand wrong in files. */
const cell = fc.oneof(fc.constantFrom("", "1", "Y", "\r", "\0", "ñ", "01100010000000", "Monterey County Office of Education"), fc.string({ unit: "binary-ascii", maxLength: 20 }));
const rows = fc.array(fc.tuple(fc.constantFrom("", "A\t", "01100010000000\tD\t\tAlisal\t", "01100010000000\tD\t\tAlisal 2\t"), fc.array(cell, { minLength: 1, maxLength: 30 }), fc.constantFrom("\n", "\r\n", "")), { maxLength: 12 });
const bytesOf = (given: readonly (readonly [string, readonly string[], string])[]): Uint8Array => new TextEncoder().encode(given.map(([leading, cells, end]) => leading + cells.join("\t") + end).join(""));

it("splits in WebAssembly, where there is one", () => {
  expect(String(compiled.splitLines)).toContain("native code");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("splits in script where WebAssembly is missing or forbidden", () => {
  class Memory {
    constructor() {
      throw new Error("refused by the page's policy");
    }
  }
  for (const missing of [undefined, { Memory }]) {
    vi.stubGlobal("WebAssembly", missing);
    expect(String(splitter().splitLines)).not.toContain("native code");
  }
});

it("notes the same of all bytes, compiled and in script, as splitting their text does", () => {
  fc.assert(
    fc.property(rows.map(bytesOf), fc.integer({ min: 0, max: 5 }), (bytes, repeated) => {
      const right = expected(bytes, repeated);
      expect(linesOf(script, bytes, repeated)).toEqual(right);
      expect(linesOf(compiled, bytes, repeated)).toEqual(right);
    }),
    { numRuns: 2000 },
  );
});

it.each(["\n", "\t", "\r\n"])("has room for a full memory of %j", (filling) => {
  const bytes = new TextEncoder().encode(filling.repeat((LONGEST_LINE + PIECE) / filling.length));
  bytes[bytes.length - 1] = 10;
  const [one, other] = [compiled, script].map((memory) => {
    memory.bytes.set(bytes);
    expect(splitBytes(memory, bytes.length, 1)).toBe(bytes.length);
    const end = memory.numbers.lastIndexOf(bytes.length + (filling === "\r\n" ? -1 : 0));
    return Buffer.from(memory.numbers.slice(FIRST_LINE, end).buffer);
  }) as [Buffer, Buffer];
  expect(one.length).toBeGreaterThan(bytes.length);
  expect(one.equals(other)).toBe(true);
});

import { expect, it } from "vitest";
import { firstLines } from "./first-lines.ts";
import { LONGEST_LINE } from "./split-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("waits until the rows wanted are there, and takes what there is when nothing follows", () => {
  expect(firstLines(bytes("a\tb\n1\t2\n3"), 2, false)).toBeUndefined();
  expect(firstLines(bytes("a\tb\n1\t2\n3"), 1, false)?.rows).toEqual([["1", "2"]]);
  expect(firstLines(bytes("a\tb\n1\t2\n3"), 2, true)?.rows).toEqual([["1", "2"], ["3"]]);
});

it("blank lines are none of the rows", () => {
  expect(firstLines(bytes("a\n\n   \n1\n"), 1, false)?.rows).toEqual([["1"]]);
});

it("says where the rows begin and how the header ends", () => {
  expect(firstLines(bytes("\u{FEFF}a\tb\r\n1\t2\r\n"), 1, false)).toEqual({ header: ["a", "b"], byteOrderMark: true, lineEnd: "\r\n", rowsAt: 8, rows: [["1", "2"]] });
  expect(firstLines(bytes("a\tb"), 1, true)).toEqual({ header: ["a", "b"], byteOrderMark: false, rowsAt: 3, rows: [] });
  expect(firstLines(bytes("a\nb\n"), 0, false)?.lineEnd).toBe("\n");
});

it("reads each line in its own encoding", () => {
  expect(firstLines(Uint8Array.of(0x61, 10, 0xf1, 10, 0xc3, 0xb1, 10), 2, false)?.rows).toEqual([["ñ"], ["ñ"]]);
});

it("does not wait for a line that is too long to be the State's", () => {
  expect(firstLines(new Uint8Array(LONGEST_LINE - 1).fill(0x61), 1, false)).toBeUndefined();
  expect(firstLines(new Uint8Array(LONGEST_LINE + 5).fill(0x61), 1, false)?.rowsAt).toBe(LONGEST_LINE);
});

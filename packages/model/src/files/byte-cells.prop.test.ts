import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitsAt, levelAt, numberAt, sameBytes, shortCode, shortCodeAt, viewOf } from "./byte-cells.ts";
import { scanSync } from "./scan.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const numberOf = (text: string) => numberAt(bytes(`\t${text}\t`), 1, 1 + text.length);

describe("cells read from bytes", () => {
  it("a decimal number is the number that its text is", () => {
    fc.assert(fc.property(fc.stringMatching(/^-?\d{1,18}(\.\d{0,18})?$/), (text) => {
      expect(numberOf(text)).toBe(Number(text) === 0 ? 0 : Number(text));
    }), { numRuns: 2000 });
  });

  it.each(["", " ", "   "])("%j is blank", (text) => expect(numberOf(text)).toBeNull());
  it.each(["-", ".", "1.2.3", "1e5", "--1", "1-", "1 2", "NaN", "*", "N/A", "½", "Infinity"])("%j is no number", (text) => expect(numberOf(text)).toBeNaN());
  it.each([["0.0", 0], ["-0", 0], ["100.0", 100], [".5", 0.5], ["5.", 5], ["-171.6", -171.6]])("%j is %d", (text, value) => expect(numberOf(text)).toBe(value));

  it("levels are single digits from 0 to 5", () => {
    fc.assert(fc.property(fc.string({ unit: "binary-ascii", maxLength: 3 }), (text) => {
      const level = levelAt(bytes(text), 0, text.length);
      if (/^[0-5]$/.test(text)) expect(level).toBe(Number(text));
      else expect(level).toBe(/^ *$/.test(text) ? null : -1);
    }), { numRuns: 2000 });
  });

  it("digits are a whole number, anything else is none", () => {
    fc.assert(fc.property(fc.oneof(fc.stringMatching(/^\d{7}$/), fc.stringMatching(/^[0-9A .-]{7}$/)), (text) => {
      expect(digitsAt(bytes(text), 0, text.length)).toBe(/^\d{7}$/.test(text) ? Number(text) : -1);
    }), { numRuns: 2000 });
  });

  it("the same bytes are the same, others are not", () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-c]{0,3}$/), fc.stringMatching(/^[a-c]{0,3}$/), (left, right) => {
      expect(left.length === right.length && sameBytes(viewOf(bytes(`\t${left}\t`)), 1, viewOf(bytes(right)), 0, left.length)).toBe(left === right);
    }), { numRuns: 2000 });
  });

  it("rows are used when their CDS code is 14 digits of a county, or the State's zeros", () => {
    fc.assert(fc.property(fc.oneof(fc.stringMatching(/^\d{12,16}$/), fc.stringMatching(/^[0-9A ]{14}$/), fc.constant("00000000000000")), (text) => {
      const county = Number(text.slice(0, 2));
      const valid = /^\d{14}$/.test(text) && ((county >= 1 && county <= 58) || Number(text) === 0);
      const { account } = scanSync(`cds\trtype\ttype\tstudentgroup\treportingyear\n${text}\tD\tUD\tALL\t2022`, {}, { select: "all" });
      expect(account.rejected).toBe(valid ? 0 : 1);
    }), { numRuns: 500 });
  });

  it("short codes are equal exactly when their texts are, whatever the case", () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z]{0,4}$/), fc.stringMatching(/^[A-Za-z]{0,4}$/), (left, right) => {
      expect(shortCode(left) === shortCodeAt(bytes(right), 0, right.length)).toBe(left === right.toUpperCase());
    }), { numRuns: 2000 });
  });
});

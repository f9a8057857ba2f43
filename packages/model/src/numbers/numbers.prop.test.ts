import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExact, difference, exactOf, product, quotient, sum } from "./exact.ts";
import { decimalText, roundDown, roundHalfAwayFromZero, roundHalfUp, roundUp, toNumber } from "./rounding.ts";

const decimal = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  return `${digits < 0n ? "-" : ""}${places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`}`;
});

describe("exact numbers", () => {
  it("add and multiply like numbers should", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(compareExact(sum(a, b), sum(b, a))).toBe(0);
        expect(compareExact(sum(sum(a, b), c), sum(a, sum(b, c)))).toBe(0);
        expect(compareExact(product(a, sum(b, c)), sum(product(a, b), product(a, c)))).toBe(0);
        expect(compareExact(difference(sum(a, b), b), a)).toBe(0);
      }),
    );
  });
  it("divide back", () => {
    fc.assert(fc.property(decimal, decimal.filter((text) => Number(text) !== 0), (a, b) => compareExact(product(quotient(a, b), b), a) === 0));
  });
  it("take a number as the decimal it prints as", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Math.abs(toNumber(exactOf(value)) - value) <= Math.abs(value) * 1e-12 + 1e-20), { examples: [[1e21], [1.5e-7], [5e-324]] });
  });
});

describe("roundings", () => {
  it("stay within half a unit, or one", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const unit = quotient(1, 10 ** digits);
        const away = (rounded: ReturnType<typeof roundDown>) => {
          const off = difference(rounded, value);
          return compareExact(off, 0) < 0 ? product(off, -1) : off;
        };
        expect(compareExact(away(roundHalfAwayFromZero(value, digits)), quotient(unit, 2))).toBeLessThanOrEqual(0);
        expect(compareExact(away(roundHalfUp(value, digits)), quotient(unit, 2))).toBeLessThanOrEqual(0);
        expect(compareExact(roundDown(value, digits), value)).toBeLessThanOrEqual(0);
        expect(compareExact(roundUp(value, digits), value)).toBeGreaterThanOrEqual(0);
        expect(compareExact(away(roundDown(value, digits)), unit)).toBe(-1);
        expect(decimalText(value, digits)).toBe(decimalText(roundHalfAwayFromZero(value, digits), digits));
      }),
    );
  });
});

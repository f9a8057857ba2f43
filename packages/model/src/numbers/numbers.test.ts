import { describe, expect, it } from "vitest";
import { exactOf, quotient } from "./exact.ts";
import { decimalText, roundDown, roundHalfAwayFromZero, roundHalfUp, roundUp, toNumber } from "./rounding.ts";

describe("halves", () => {
  it.each([
    ["1.005", 2, 1.01, 1.01, 1, 1.01],
    ["2.25", 1, 2.3, 2.3, 2.2, 2.3],
    ["-2.25", 1, -2.3, -2.2, -2.3, -2.2],
    ["-2.24", 1, -2.2, -2.2, -2.3, -2.2],
    ["2.2", 1, 2.2, 2.2, 2.2, 2.2],
    ["0.05", 1, 0.1, 0.1, 0, 0.1],
  ])("%s to %s digits", (value, digits, awayFromZero, up, down, above) => {
    expect([roundHalfAwayFromZero(value, digits), roundHalfUp(value, digits), roundDown(value, digits), roundUp(value, digits)].map(toNumber)).toEqual([awayFromZero, up, down, above]);
  });
});

describe("texts", () => {
  it("keep their digits", () => {
    expect(decimalText("1052.6104853934", 4)).toBe("1052.6105");
    expect(decimalText("-0.004", 2)).toBe("0.00");
    expect(decimalText(quotient(2, 3), 6)).toBe("0.666667");
    expect(decimalText("12.5", 0)).toBe("13");
    expect(decimalText(".5", 1)).toBe("0.5");
  });
  it.each(["", "1,000", "$5", "1e5", "NaN", "Infinity", Number.NaN, Number.POSITIVE_INFINITY])("%s is no number", (value) => {
    expect(() => exactOf(value)).toThrow(expect.objectContaining({ code: "invalid-number" }));
  });
  it("division by zero is an error", () => expect(() => quotient(1, "0.0")).toThrow(expect.objectContaining({ code: "division-by-zero" })));
});

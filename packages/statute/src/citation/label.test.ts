import { describe, expect, it } from "vitest";
import { isLabelAt, labelFor, labelOrdinal } from "./label.ts";

describe("isLabelAt", () => {
  it.each([["a", 0], ["aa", 0], ["12", 1], ["A", 2], ["iv", 3], ["XI", 4]] as const)("takes (%s) at level %i", (label, depth) => expect(isLabelAt(label, depth)).toBe(true));
  it.each([["1", 0], ["A", 0], ["a", 1], ["123", 1], ["a", 2], ["b", 3], ["i", 4], ["a", 5]] as const)("refuses (%s) at level %i", (label, depth) => expect(isLabelAt(label, depth)).toBe(false));
});

describe("labelOrdinal and labelFor", () => {
  it("undo each other at every level", () => {
    for (let depth = 0; depth < 5; depth += 1) {
      for (let ordinal = 1; ordinal <= 60; ordinal += 1) expect(labelOrdinal(labelFor(ordinal, depth), depth)).toBe(ordinal);
    }
  });

  it("tell roman numbers from letters by the level alone", () => {
    expect([labelOrdinal("i", 0), labelOrdinal("i", 3), labelOrdinal("v", 0), labelOrdinal("v", 3), labelOrdinal("I", 2), labelOrdinal("I", 4)]).toEqual([9, 1, 22, 5, 9, 1]);
  });
});

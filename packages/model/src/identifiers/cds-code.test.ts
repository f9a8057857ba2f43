import { expect, test } from "vitest";
import { isSsosError } from "../findings/error.ts";
import { formatCds, isCountyOfficeCds, isCds, leaCdsOf, parseCds, readCds } from "./cds-code.ts";

test.each([
  ["01611190000000", true],
  ["58727360000000", true],
  ["59727360000000", false], // there are 58 counties
  ["00611190000000", false],
  ["00000000000000", true], // the State
  ["1611190000000", false],
  ["016111900000000", false],
  ["0161119000000x", false],
  ["", false],
])("%s is a CDS code: %s", (text, expected) => {
  expect(isCds(text)).toBe(expected);
});

test.each([
  ["1611190000000", "leading-zero-lost", "01611190000000"],
  ["2.710272e+13", "scientific-notation", "27102720000000"],
  ["1.61119E+12", "scientific-notation", "01611190000000"],
  ["27102720000000.0", "decimal-number", "27102720000000"],
  ["99611190000000", "no-such-county", undefined],
  ["016111", "wrong-length", undefined],
  ["Alameda", "not-digits", undefined],
  ["", "not-digits", undefined],
])("%s is damaged: %s, probably %s", (text, fault, likely) => {
  expect(readCds(text)).toEqual({ ok: false, fault, found: text, ...(likely === undefined ? {} : { likely }) });
});

test("an exponent beyond every number is damage, not a crash", () => {
  for (const text of ["2.710272e+1003", "1e309", "9e15", "1e22"]) expect(readCds(text)).toEqual({ ok: false, fault: "scientific-notation", found: text });
});

test("seven digits stand for the district; spaces around do not matter", () => {
  expect(parseCds("0161119")).toEqual({ code: "01611190000000", county: "01", district: "61119", school: "0000000" });
  expect(parseCds(" 01611190106401 ").school).toBe("0106401");
});

test("what is no code is refused with its likely original", () => {
  try {
    formatCds("1611190000000");
    expect.unreachable();
  } catch (error) {
    expect(isSsosError(error, "invalid-cds")).toBe(true);
    expect((error as Error).message).toContain("probably 01611190000000");
  }
});

test("the LEA of a school is the district or county office its code stands under", () => {
  expect(leaCdsOf("27102720112177")).toBe("27102720000000");
  expect(isCountyOfficeCds("27102720000000")).toBe(true);
  expect(isCountyOfficeCds("27102720112177")).toBe(false);
  expect(isCountyOfficeCds("01611190000000")).toBe(false);
});

import { describe, expect, it } from "vitest";
import { formatCds, isCds, isCountyOfficeCds, leaCdsOf, parseCds, readCds, STATE_CDS } from "./cds-code.ts";

describe("readCds", () => {
  it("reads 14 digits and the 7 of a district, keeping leading zeros", () => {
    expect(readCds("01611190106401")).toEqual({ ok: true, cds: { code: "01611190106401", county: "01", district: "61119", school: "0106401" } });
    expect(readCds(" 0161119 ")).toMatchObject({ ok: true, cds: { code: "01611190000000" } });
    expect(isCds(STATE_CDS)).toBe(true);
  });

  it.each([
    ["1611190000000", "leading-zero-lost", "01611190000000"],
    ["27102720000000.0", "decimal-number", "27102720000000"],
    ["002.710272e+13", "scientific-notation", "27102720000000"],
    ["1.61119E+12", "scientific-notation", "01611190000000"],
  ])("names the likely original of %s", (found, fault, likely) => {
    expect(readCds(found)).toEqual({ ok: false, fault, found, likely });
  });

  it.each([
    ["2.7102720112177e+13", "scientific-notation"],
    ["59000000000000", "no-such-county"],
    ["99999990000000", "no-such-county"],
    ["2710272000000012", "wrong-length"],
    ["", "not-digits"],
    ["27-10272-0000000", "not-digits"],
  ])("does not guess for %s", (found, fault) => {
    expect(readCds(found)).toEqual({ ok: false, fault, found });
  });
});

describe("the other functions", () => {
  it("throw a typed error that names what was probably meant", () => {
    expect(() => parseCds("1611190000000")).toThrow(expect.objectContaining({ code: "invalid-cds", info: expect.objectContaining({ expected: expect.stringContaining("01611190000000") }) }));
  });
  it("take codes apart and tell county offices", () => {
    expect(formatCds("01611190106401")).toBe("01-61119-0106401");
    expect(leaCdsOf("01611190106401")).toBe("01611190000000");
    expect(isCountyOfficeCds("01611190000000")).toBe(false);
    expect(isCountyOfficeCds("01100170000000")).toBe(true);
  });
});

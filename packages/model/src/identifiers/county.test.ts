import { describe, expect, it } from "vitest";
import { COUNTIES, countyOf, REGION_NAMES } from "./county.ts";

describe("counties", () => {
  it("are 58, numbered 01 to 58 in alphabetical order, each in a region", () => {
    expect(COUNTIES.map(({ code }) => code)).toEqual(Array.from({ length: 58 }, (_, index) => String(index + 1).padStart(2, "0")));
    expect(COUNTIES.map(({ name }) => name)).toEqual(COUNTIES.map(({ name }) => name).sort());
    expect(new Set(COUNTIES.map(({ region }) => region)).size).toBe(Object.keys(REGION_NAMES).length);
  });
  it("are found by code, CDS code and name, and not by what is none", () => {
    expect(countyOf("38")?.name).toBe("San Francisco");
    expect(countyOf("38684780000000")?.name).toBe("San Francisco");
    expect(countyOf(" san francisco County")?.code).toBe("38");
    expect(countyOf("00")).toBeUndefined();
    expect(countyOf("59")).toBeUndefined();
    expect(countyOf("Gotham")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { LEA_ALIASES, listedCdsOf } from "./aliases.ts";
import { LISTING_EXCEPTIONS, notListedBecause } from "./listing.ts";
import { leaKindOf, OWNERSHIP_CODES } from "./ownership-code.ts";
import { isSingleDistrictCounty, SINGLE_DISTRICT_COUNTIES } from "./single-district-counties.ts";
import { isCds } from "../identifiers/cds-code.ts";

describe("leaKindOf", () => {
  it("goes by ownership code, then by charter flag and code, never by the coe flag", () => {
    expect(leaKindOf({ cds: "27102720000000" })).toBe("coe");
    expect(leaKindOf({ cds: "27660840000000" })).toBe("district");
    expect(leaKindOf({ cds: "27660840000000", ownershipCode: "56" })).toBe("district");
    expect(leaKindOf({ cds: "27102720112177", charter: true })).toBe("charter");
    expect(leaKindOf({ cds: "27102720112177" })).toBeUndefined();
    expect(leaKindOf({ cds: "00000000000000" })).toBeUndefined();
    expect(leaKindOf({ cds: "01316090000000", ownershipCode: "31" })).toBeUndefined();
    expect(leaKindOf({ cds: "01316090000000" })).toBeUndefined();
    expect(leaKindOf({ cds: "19756630000000" })).toBeUndefined();
  });
  it("knows a kind for districts and county offices alone", () => {
    expect(Object.entries(OWNERSHIP_CODES).filter(([, { kind }]) => kind !== undefined).map(([code]) => code).sort()).toEqual(["00", "52", "54", "56"]);
  });
});

describe("exceptions", () => {
  it("have valid codes", () => {
    const codes = [...LISTING_EXCEPTIONS.map(({ cds }) => cds), ...LEA_ALIASES.flatMap(({ listed, components }) => [listed, ...components])];
    expect(codes.filter((code) => !isCds(code))).toEqual([]);
  });
  it("hold by year", () => {
    expect(notListedBecause("50711000000000", 2018)).toBe("all-charter-district");
    expect(notListedBecause("50711000000000", 2019)).toBeUndefined();
    expect(notListedBecause("10619940000000", 2025)).toBe("all-charter-district");
    expect(notListedBecause("01611190000000", 2018)).toBeUndefined();
  });
  it("find the listed code from a component district and its schools", () => {
    expect(listedCdsOf("49708620000000")).toBe("49402460000000");
    expect(listedCdsOf("49709200112345")).toBe("49402530000000");
    expect(listedCdsOf("49402460000000")).toBe("49402460000000");
  });
  it("name the seven single-district counties", () => {
    expect(SINGLE_DISTRICT_COUNTIES).toHaveLength(7);
    expect(["Alpine", "Amador", "Del Norte", "Mariposa", "Plumas", "San Francisco", "Sierra"].every(isSingleDistrictCounty)).toBe(true);
    expect(isSingleDistrictCounty("Monterey")).toBe(false);
    expect(isSingleDistrictCounty("Gotham")).toBe(false);
  });
});

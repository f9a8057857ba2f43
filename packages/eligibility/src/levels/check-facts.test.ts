import { describe, expect, it } from "vitest";
import type { LevelInput } from "./level-input.ts";
import { performanceLevel } from "./performance-level.ts";
import { allLevelRules } from "./years/all.ts";

const susp: LevelInput = { dashboardYear: 2023, indicator: "susp", group: "SWD", institution: { kind: "district", suspensionType: "UD" }, numerator: 20, denominator: 200, priorNumerator: 10, priorDenominator: 200 };
const grad: LevelInput = { dashboardYear: 2019, indicator: "grad", group: "ALL", institution: { kind: "school", alternativeSchool: false }, numerator: 502, denominator: 543, priorNumerator: 575, priorDenominator: 604 };
const ela: LevelInput = { dashboardYear: 2023, indicator: "ela", group: "SWD", institution: { kind: "district", highSchoolCuts: false }, status: -80, priorStatus: -70, change: -10, denominator: 200, priorDenominator: 200 };

const findings = (input: LevelInput) => performanceLevel(input, allLevelRules).findings;
const place = (input: LevelInput) => findings(input).map((finding) => `${finding.code}: ${finding.place.column}`);

describe("facts that cannot be true", () => {
  it.each([
    ["numerator", -1, "negative-count"],
    ["denominator", -1.5, "count-not-whole"],
    ["priorNumerator", 0.5, "count-not-whole"],
    ["priorDenominator", Number.NaN, "not-a-number"],
    ["sizeCount", Number.NEGATIVE_INFINITY, "infinite-number"],
    ["priorSizeCount", -2, "negative-count"],
    ["status", Number.NaN, "not-a-number"],
    ["priorStatus", Number.POSITIVE_INFINITY, "infinite-number"],
    ["change", Number.NaN, "not-a-number"],
  ] as const)("are named by their field: %s %d", (field, value, code) => {
    expect(place({ ...susp, [field]: value })).toEqual([`${code}: ${field}`]);
    // Facts before it that are not given, or that are as they should be, are not what is wrong.
    expect(place({ ...ela, numerator: 0, priorNumerator: null, sizeCount: null, [field]: value })).toEqual([`${code}: ${field}`]);
  });

  it("are found also where rates are given as null", () => {
    expect(place({ ...susp, status: null, priorStatus: null, change: null, numerator: 201 })).toEqual(["numerator-above-denominator: numerator"]);
    expect(place({ ...susp, numerator: 200, priorNumerator: 201 })).toEqual(["numerator-above-denominator: priorNumerator"]);
  });

  it("are rates below 0 and above 100, and not 0 and 100 themselves", () => {
    const printed: LevelInput = { ...susp, numerator: null };
    expect(place({ ...printed, status: -0.1 })).toEqual(["rate-out-of-range: status"]);
    expect(place({ ...printed, status: 100.1 })).toEqual(["rate-out-of-range: status"]);
    expect(place({ ...printed, priorStatus: 100.1 })).toEqual(["rate-out-of-range: priorStatus"]);
    expect(performanceLevel({ ...susp, numerator: 0, status: 0 }, allLevelRules)).toMatchObject({ statusLevel: 5, findings: [] });
    expect(performanceLevel({ ...susp, numerator: 200, status: 100 }, allLevelRules)).toMatchObject({ statusLevel: 1, findings: [] });
  });

  it("are counts of nobody, this year and the year before", () => {
    expect(place({ ...susp, numerator: 0, denominator: 0 })).toEqual(["zero-denominator: denominator"]);
    expect(place({ ...susp, priorNumerator: 0, priorDenominator: 0 })).toEqual(["zero-denominator: priorDenominator"]);
  });

  it("are rates that neither way of rounding makes of the counts", () => {
    // Bullard High in the graduation file of 2019: 502 of 543 are 92.449 percent, 92.4 rounded once and 92.5 rounded twice, which the file prints.
    expect(findings({ ...grad, status: 92.5 })).toEqual([]);
    expect(findings({ ...grad, status: 92.4 })).toEqual([]);
    expect(place({ ...grad, status: 92.3 })).toEqual(["rate-disagrees-with-counts: status"]);
    expect(place({ ...grad, status: 92.6 })).toEqual(["rate-disagrees-with-counts: status"]);
  });

  it("leave out what is not known: the line, what was found, what was expected", () => {
    expect(findings({ ...susp, numerator: null })[0]).toStrictEqual({ code: "result-missing", severity: "warning", place: { column: "status" }, message: expect.any(String) as string });
  });
});

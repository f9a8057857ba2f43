import { describe, expect, it } from "vitest";
import type { LevelInput } from "./level-input.ts";
import { performanceLevel } from "./performance-level.ts";
import { allLevelRules } from "./years/all.ts";

const susp: LevelInput = { dashboardYear: 2023, indicator: "susp", group: "SWD", institution: { kind: "district", suspensionType: "UD" }, numerator: 20, denominator: 200, priorNumerator: 10, priorDenominator: 200 };
const ela: LevelInput = { dashboardYear: 2023, indicator: "ela", group: "SWD", institution: { kind: "district", highSchoolCuts: false }, status: -80, priorStatus: -70, change: -10, denominator: 200, priorDenominator: 200 };
const elpi: LevelInput = { dashboardYear: 2017, indicator: "elpi", group: "EL", institution: { kind: "school" }, numerator: 53, denominator: 44, priorNumerator: 49, priorDenominator: 55, sizeCount: 36, priorSizeCount: 31 };

const level = (input: LevelInput) => performanceLevel(input, allLevelRules);

describe("performanceLevel", () => {
  it("gives the State's own result of 2023 for all students", () => {
    const state: LevelInput = { dashboardYear: 2023, indicator: "susp", group: "ALL", institution: { kind: "state", suspensionType: "UD" }, numerator: 212_681, denominator: 6_019_472, priorNumerator: 189_079, priorDenominator: 6_066_021 };
    expect(level(state)).toEqual({ statusLevel: 3, changeLevel: 2, colour: 2, box: 120, rate: 3.5, change: 0.4, findings: [] });
  });

  it.each([
    ["a negative count", { ...susp, numerator: -1 }, "negative-count"],
    ["a negative prior count", { ...susp, priorDenominator: -5 }, "negative-count"],
    ["a numerator above its denominator", { ...susp, numerator: 201 }, "numerator-above-denominator"],
    ["a zero denominator", { ...susp, numerator: 0, denominator: 0 }, "zero-denominator"],
    ["a zero denominator without a numerator", { ...susp, numerator: null, denominator: 0 }, "zero-denominator"],
    ["half a pupil", { ...susp, numerator: 1.5 }, "count-not-whole"],
    ["NaN as a count", { ...susp, denominator: Number.NaN }, "not-a-number"],
    ["NaN as an average", { ...ela, status: Number.NaN }, "not-a-number"],
    ["Infinity as a count", { ...susp, numerator: Number.POSITIVE_INFINITY }, "infinite-number"],
    ["Infinity as a change", { ...ela, change: Number.NEGATIVE_INFINITY }, "infinite-number"],
    ["a rate that disagrees with its counts", { ...susp, status: 10.2 }, "rate-disagrees-with-counts"],
    ["a prior rate that disagrees with its counts", { ...susp, priorStatus: 4.9 }, "rate-disagrees-with-counts"],
    ["a rate above 100", { ...susp, numerator: null, status: 101 }, "rate-out-of-range"],
    ["a missing prior year", { ...susp, priorNumerator: null, priorDenominator: null }, "prior-year-missing"],
    ["no result at all", { ...susp, numerator: null }, "result-missing"],
    ["rounded averages without a change", { ...ela, change: null }, "change-not-rebuildable"],
    ["no number of pupils", { ...ela, denominator: null }, "size-missing"],
    ["no suspension type", { ...susp, institution: { kind: "district" } }, "institution-not-given"],
    ["no word on high school cut points", { ...ela, institution: { kind: "school" } }, "institution-not-given"],
    ["a kind of school without graduates", { ...susp, indicator: "grad", institution: { kind: "school", suspensionType: "ES" } }, "indicator-not-for-institution"],
    ["high school cut points in 2017", { ...ela, dashboardYear: 2017, institution: { kind: "school", highSchoolCuts: true } }, "indicator-not-for-institution"],
    ["another group's English learner progress", { ...elpi, dashboardYear: 2023, numerator: 20, group: "SWD" }, "indicator-not-for-group"],
    ["an indicator that the year does not report", { ...elpi, dashboardYear: 2018, numerator: 40 }, "indicator-not-reported"],
    ["a year without a Dashboard", { ...susp, dashboardYear: 2021 }, "year-not-covered"],
    ["a year that no rules cover", { ...susp, dashboardYear: 2026 }, "year-not-covered"],
    ["science, whose cut scores are not known", { ...ela, dashboardYear: 2025, indicator: "science" }, "table-not-known"],
  ] as const)("answers %s with its own code and no colour", (_name, input, code) => {
    const { colour, box, findings } = level(input as LevelInput);
    expect({ colour, box, codes: findings.map((finding) => finding.code) }).toEqual({ colour: 0, box: 0, codes: [code] });
    expect(findings[0]?.message.length).toBeGreaterThan(20);
  });

  it("names the place, what was found and what was expected", () => {
    const [finding] = level({ ...susp, numerator: 201, row: { file: "suspdownload2023.txt", line: 7 } }).findings;
    expect(finding).toMatchObject({ place: { file: "suspdownload2023.txt", line: 7, column: "numerator" }, found: "201", expected: "at most 200" });
  });

  it("lets numerators exceed denominators in English learner progress of 2017 only, where the rate ends at 100", () => {
    expect(level(elpi)).toMatchObject({ rate: 100, statusLevel: 5, change: 10.9, changeLevel: 5, colour: 5 });
  });

  it("shows nothing below 11 pupils, and no colour below the minimum in either year", () => {
    const chronic: LevelInput = { dashboardYear: 2023, indicator: "chronic", group: "HOM", institution: { kind: "district" }, numerator: 5, denominator: 10, priorNumerator: 5, priorDenominator: 40 };
    expect(level(chronic)).toMatchObject({ statusLevel: 0, colour: 0, findings: [] });
    expect(level({ ...chronic, denominator: 11 })).toMatchObject({ statusLevel: 1, changeLevel: 2, colour: 0 });
    expect(level({ ...chronic, denominator: 14 }).colour).toBe(0);
    expect(level({ ...chronic, denominator: 15 }).colour).toBe(1);
    expect(level({ ...chronic, denominator: 15, priorDenominator: 14 }).colour).toBe(0);
    expect(level({ ...chronic, denominator: 15, institution: { kind: "charter" } }).colour).toBe(0);
    expect(level({ ...chronic, denominator: 30, institution: { kind: "charter" } }).colour).not.toBe(0);
    expect(level({ ...chronic, group: "LTEL", denominator: 40 }).colour).toBe(0);
    expect(level({ ...chronic, group: "LTEL", denominator: 15, dashboardYear: 2024 }).colour).toBe(1);
    expect(level({ ...chronic, priorDenominator: 10, denominator: 40 })).toMatchObject({ changeLevel: 0, findings: [] });
  });

  it("counts tested pupils, not the denominator, in English learner progress of 2017", () => {
    expect(level({ ...elpi, sizeCount: 29 }).colour).toBe(0);
    expect(level({ ...elpi, sizeCount: 10 }).statusLevel).toBe(0);
    expect(level({ ...elpi, sizeCount: null, sizeMet: true }).colour).toBe(5);
    expect(level({ ...elpi, sizeCount: null, sizeMet: false }).colour).toBe(0);
  });

  it("gives an automatic Orange without counts, and High in 2022", () => {
    expect(level({ ...elpi, numerator: null, denominator: null, sizeCount: null, lowParticipation: true })).toMatchObject({ colour: 2, box: 180, findings: [] });
    expect(level({ ...susp, certified: false })).toMatchObject({ colour: 2, box: 180, statusLevel: 1, findings: [] });
    expect(level({ ...susp, dashboardYear: 2022, certified: false })).toMatchObject({ statusLevel: 2, colour: 0, findings: [] });
  });

  it("caps English learner progress at Low in 2019 and 2022 and not in 2023", () => {
    const high: LevelInput = { ...elpi, numerator: 40, lowParticipation: true };
    expect(level({ ...high, dashboardYear: 2019 }).statusLevel).toBe(2);
    expect(level({ ...high, dashboardYear: 2022 }).statusLevel).toBe(2);
    expect(level({ ...high, dashboardYear: 2022, numerator: 10 }).statusLevel).toBe(1);
    expect(level({ ...high, dashboardYear: 2023 }).statusLevel).toBe(5);
  });

  it("judges graduation of alternative schools and county offices by their own table in 2018 and 2019 only", () => {
    const grad: LevelInput = { dashboardYear: 2018, indicator: "grad", group: "ALL", institution: { kind: "coe" }, numerator: 180, denominator: 200, priorNumerator: 170, priorDenominator: 200 };
    expect(level(grad)).toMatchObject({ rate: 90, statusLevel: 5, changeLevel: 4 });
    expect(level({ ...grad, institution: { kind: "district" } })).toMatchObject({ statusLevel: 4, changeLevel: 5 });
    expect(level({ ...grad, dashboardYear: 2019 }).statusLevel).toBe(4);
    expect(level({ ...grad, institution: { kind: "school", alternativeSchool: true } }).statusLevel).toBe(5);
    expect(level({ ...grad, institution: { kind: "school" } }).findings[0]?.code).toBe("institution-not-given");
    expect(level({ ...grad, dashboardYear: 2023 }).statusLevel).toBe(3);
  });

  it("gives no colour in the cell that rounding alone can reach", () => {
    const grad: LevelInput = { dashboardYear: 2023, indicator: "grad", group: "ALL", institution: { kind: "district" }, numerator: 1899, denominator: 2000, priorNumerator: 2000, priorDenominator: 2000 };
    expect(level(grad)).toMatchObject({ rate: 95, change: -5.1, statusLevel: 5, changeLevel: 1, colour: 0 });
    expect(level(grad).findings[0]?.code).toBe("cell-not-applicable");
  });

  it("takes rules that the caller hands in", () => {
    const rules = allLevelRules[2023];
    if (rules === undefined) throw new Error("2023 is missing");
    const future = { 2026: { ...rules, dashboardYear: 2026 as const } };
    expect(performanceLevel({ ...susp, dashboardYear: 2026 }, future).colour).toBe(1);
  });
});

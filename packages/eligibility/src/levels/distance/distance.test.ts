import { describe, expect, it } from "vitest";
import type { LevelInput } from "../level-input.ts";
import { allLevelRules } from "../years/all.ts";
import type { LevelTable } from "../level-table.ts";
import { describeDistance } from "./describe-distance.ts";
import { distanceOverInterval } from "./distance-over-interval.ts";
import { distanceToColour } from "./distance-to-colour.ts";

const district = { kind: "district", suspensionType: "UD", highSchoolCuts: false } as const;
const susp: LevelInput = { dashboardYear: 2023, indicator: "susp", group: "SWD", institution: district, numerator: 100, denominator: 1000, priorNumerator: 80, priorDenominator: 1000 };
const math: LevelInput = { dashboardYear: 2023, indicator: "math", group: "SWD", institution: district, status: -98, priorStatus: -100, change: 2, denominator: 200, priorDenominator: 190 };

const to = (result: LevelInput, target: "orange" | "yellow" | "green" | "blue", more: object = {}) => distanceToColour({ result, target, ...more }, allLevelRules);

describe("distanceToColour", () => {
  it("walks both ways, the easier first", () => {
    expect(to(susp, "orange")).toMatchObject({ outcome: "reachable", dashboardYear: 2024, table: "susp-unified-district", rate: 9.7, change: -0.3, count: 97, countAtSameRate: 100, pupils: 3, points: 0.3 });
    expect(to(susp, "orange").routes).toEqual([
      { statusLevel: 1, changeLevel: 4, decidedBy: "change", rate: 9.7, change: -0.3, count: 97, pupils: 3, points: 0.3 },
      { statusLevel: 2, changeLevel: 2, decidedBy: "status", rate: 8, change: -2, count: 80, pupils: 20, points: 2 },
      { statusLevel: 3, changeLevel: 1, decidedBy: "status", rate: 4.5, change: -5.5, count: 45, pupils: 55, points: 5.5 },
    ]);
  });

  it("uses the table in force for next year's number of pupils", () => {
    const few = { ...susp, numerator: 20, denominator: 160 };
    // With 150 or more a significant decline from Very High is Yellow; with fewer it counts as a decline, which is Orange.
    expect(to(few, "yellow", { denominator: 160 })).toMatchObject({ smallPopulation: false, count: 16, pupils: 4 });
    expect(to(few, "yellow", { denominator: 140 })).toMatchObject({ smallPopulation: true, count: 11, pupils: 7 });
  });

  it("gives averages in points and in points of all pupils together", () => {
    expect(to(math, "orange")).toMatchObject({ outcome: "reachable", rate: -95, change: 3, count: null, pupils: null, points: 3, totalPoints: 600 });
    expect(to({ ...math, status: -120 }, "orange").routes.map(({ decidedBy, points, count, pupils }) => [decidedBy, points, count, pupils])).toEqual([["change", 3, null, null], ["status", 25, null, null]]);
    // Counts of pupils who met the standard are no averages.
    expect(to({ ...math, numerator: 50, priorNumerator: 60 }, "orange")).toMatchObject({ points: 3, count: null, countAtSameRate: null, pupils: null });
  });

  it("has an average reached at the bound itself, and a tenth of a point below not", () => {
    // Low begins at -95; with the average maintained it is Orange.
    expect(to({ ...math, status: -95 }, "orange")).toMatchObject({ outcome: "reached", rate: -95, points: 0, totalPoints: 0 });
    expect(to({ ...math, status: -95.1 }, "orange")).toMatchObject({ outcome: "reachable", rate: -95, points: 0.1, totalPoints: 20 });
  });

  it("asks no pupils of a way that this year's rate is past, where lower is better", () => {
    expect(to({ ...susp, numerator: 5, denominator: 200 }, "orange").routes.map(({ count, pupils, points }) => [count, pupils, points])).toEqual([[9, 0, 0], [4, 1, 0.5]]);
  });

  it("leaves out ways that another one covers, and says which of status and change asks for more", () => {
    const routes = (numerator: number, target: "yellow" | "green") => to({ ...susp, numerator, denominator: 200 }, target).routes.map(({ statusLevel, changeLevel, decidedBy, count, pupils }) => [statusLevel, changeLevel, decidedBy, count, pupils]);
    // 16 of 200 are two points fewer than 20, and 8 percent: a way by status Low to the same count adds nothing.
    expect(routes(20, "yellow")).toEqual([[1, 5, "change", 16, 4], [3, 3, "status", 9, 11], [4, 2, "status", 5, 15]]);
    expect(routes(10, "green")).toEqual([[3, 4, "both", 9, 1], [4, 3, "status", 5, 5], [5, 2, "status", 2, 8]]);
  });

  it("counts pupils to be gained where higher is better", () => {
    const grad: LevelInput = { dashboardYear: 2023, indicator: "grad", group: "SED", institution: district, numerator: 120, denominator: 200 };
    expect(to(grad, "orange")).toMatchObject({ outcome: "reachable", count: 136, countAtSameRate: 120, pupils: 16, rate: 68, points: 8 });
    expect(to(grad, "orange").routes[0]).toMatchObject({ count: 136, pupils: 16, points: 8 });
    expect(to({ ...grad, numerator: 190 }, "yellow")).toMatchObject({ outcome: "reached", countAtSameRate: 190, pupils: 0, points: 0 });
    expect(to({ ...grad, numerator: 190 }, "yellow").routes.map(({ pupils, points }) => [pupils, points])[0]).toEqual([0, 0]);
  });

  it("asks the next Dashboard that there is, not the next year", () => {
    expect(to({ ...susp, dashboardYear: 2019 }, "orange")).toMatchObject({ dashboardYear: 2022, reason: "no-colours-that-year" });
    expect(to({ ...susp, indicator: "cci", dashboardYear: 2019 }, "orange")).toMatchObject({ dashboardYear: 2022, outcome: "not-applicable", reason: "indicator-not-reported" });
    expect(to({ ...susp, dashboardYear: 2026 }, "orange")).toMatchObject({ dashboardYear: 2027, outcome: "cannot-determine", reason: "year-not-covered" });
  });

  it("takes a rate that is rounded twice as reached: 161 of 178 are 90.449 percent, which print as 90.5, where High begins", () => {
    const grad: LevelInput = { dashboardYear: 2018, indicator: "grad", group: "SED", institution: district, numerator: 161, denominator: 178 };
    expect(to(grad, "green")).toMatchObject({ outcome: "reached", rate: 90.5, count: 161, pupils: 0, points: 0 });
  });

  it("says that the colour is reached at the same rate", () => {
    expect(to({ ...susp, numerator: 20 }, "green")).toMatchObject({ outcome: "reached", pupils: 0, points: 0 });
    expect(to({ ...susp, numerator: 20 }, "blue")).toMatchObject({ outcome: "reachable", count: 10, pupils: 10 });
    expect(to({ ...susp, numerator: 5 }, "blue")).toMatchObject({ outcome: "reached", pupils: 0, points: 0 });
  });

  it("says why there is none", () => {
    expect(to({ ...susp, denominator: 29, numerator: 3 }, "orange")).toMatchObject({ outcome: "not-applicable", reason: "minimum-size-not-met", routes: [] });
    expect(to(susp, "orange", { denominator: 20 })).toMatchObject({ outcome: "not-applicable", reason: "minimum-size-not-met" });
    expect(to(susp, "orange", { dashboardYear: 2022 })).toMatchObject({ outcome: "not-applicable", reason: "no-colours-that-year", smallPopulation: false });
    expect(to({ ...susp, numerator: null }, "orange")).toMatchObject({ outcome: "cannot-determine", reason: "counts-missing" });
    expect(to({ ...susp, denominator: null }, "orange", { denominator: 1000 })).toMatchObject({ outcome: "cannot-determine", reason: "counts-missing" });
    expect(to({ ...math, denominator: null }, "orange")).toMatchObject({ outcome: "cannot-determine", reason: "counts-missing" });
    expect(to({ ...susp, numerator: 0, denominator: 0 }, "orange", { denominator: 1000 })).toMatchObject({ outcome: "cannot-determine", reason: "zero-denominator" });
    expect(to({ ...math, pairShareMethod: "2" }, "orange")).toMatchObject({ outcome: "not-applicable", reason: "paired-result", smallPopulation: false });
    expect(to({ ...math, status: null }, "orange")).toMatchObject({ outcome: "cannot-determine", reason: "average-missing" });
    expect(to({ ...susp, dashboardYear: 2025 }, "orange")).toMatchObject({ outcome: "cannot-determine", dashboardYear: 2026, reason: "year-not-covered" });
    expect(to({ ...susp, institution: { kind: "district" } }, "orange")).toMatchObject({ outcome: "cannot-determine", reason: "institution-not-given" });
    expect(to({ ...susp, numerator: 2000 }, "orange")).toMatchObject({ outcome: "cannot-determine", reason: "numerator-above-denominator" });
  });

  it("says that a colour cannot be reached by any rate", () => {
    const rules = allLevelRules[2024];
    const elpi = rules?.indicators.elpi;
    if (rules === undefined || elpi?.tables.all === undefined) throw new Error("2024 is missing");
    const noBlue = { ...elpi.tables.all, grid: elpi.tables.all.grid.map((row) => row.map((cell) => Math.min(cell ?? 4, 4))) as unknown as typeof elpi.tables.all.grid };
    const handed = { 2024: { ...rules, indicators: { elpi: { ...elpi, tables: { all: noBlue } } } } };
    const result: LevelInput = { dashboardYear: 2023, indicator: "elpi", group: "EL", institution: district, numerator: 50, denominator: 100 };
    expect(distanceToColour({ result, target: "blue" }, handed)).toMatchObject({ outcome: "unreachable", reason: "not-within-range" });
    expect(distanceToColour({ result, target: "green" }, handed)).toMatchObject({ outcome: "reachable" });
  });
});

describe("distanceToColour in a table with cells that are not applicable", () => {
  const rules = allLevelRules[2024];
  const elpi = rules?.indicators.elpi;
  const table = elpi?.tables.all;
  /** English learner progress of 100 pupils by a table of one's own: the status levels begin at 0, 35, 45, 55 and 65. */
  function elpiTo(target: "green" | "blue", numerator: number, grid: LevelTable["grid"]) {
    if (rules === undefined || elpi === undefined || table === undefined) throw new Error("2024 is missing");
    const result: LevelInput = { dashboardYear: 2023, indicator: "elpi", group: "EL", institution: district, numerator, denominator: 100 };
    return distanceToColour({ result, target }, { 2024: { ...rules, indicators: { elpi: { ...elpi, tables: { all: { ...table, grid } } } } } });
  }
  const red = [1, 1, 1, 1, 1] as const;
  const green = [4, 4, 4, 4, 4] as const;
  const none = [null, null, null, null, null] as const;

  it("finds results before such cells", () => {
    expect(elpiTo("green", 20, [red, green, none, green, green])).toMatchObject({ outcome: "reachable", count: 35, pupils: 15 });
  });

  it("passes over them", () => {
    expect(elpiTo("green", 20, [red, none, green, green, green])).toMatchObject({ outcome: "reachable", count: 45, pupils: 25 });
    expect(elpiTo("blue", 20, [red, green, none, green, green])).toMatchObject({ outcome: "unreachable", reason: "not-within-range" });
  });

  it("has no way that ends in one", () => {
    // With 2 points more, 46 percent, the change is what row 2 asks for, but the status is in row 3 by then.
    const distance = elpiTo("green", 44, [red, [1, 1, 1, 4, 4], none, green, green]);
    expect(distance).toMatchObject({ outcome: "reachable", count: 55 });
    expect(distance.routes.map(({ statusLevel, count }) => [statusLevel, count])).toEqual([[4, 55]]);
  });

  it("has not reached a colour where this year's rate stands in one", () => {
    expect(elpiTo("green", 50, [red, green, none, green, green])).toMatchObject({ outcome: "reachable", count: 35 });
  });
});

describe("distanceOverInterval", () => {
  it("covers the limits within the interval", () => {
    const few = { ...susp, numerator: 20, denominator: 160 };
    const answer = distanceOverInterval({ result: few, target: "yellow" }, { from: 20, to: 160 }, allLevelRules);
    expect(answer.withoutWay).toBe(10);
    expect(answer.from.outcome).toBe("not-applicable");
    expect(answer.to.pupils).toBe(4);
    expect(answer.mostPupils).toBe(Math.max(...Array.from({ length: 131 }, (_, index) => to(few, "yellow", { denominator: 30 + index }).pupils ?? 0)));
    expect(answer.hardest?.pupils).toBe(answer.mostPupils);
    const first = Array.from({ length: 131 }, (_, index) => 30 + index).find((denominator) => to(few, "yellow", { denominator }).pupils === answer.mostPupils);
    expect(answer.hardest?.denominator).toBe(first);
  });

  it("covers both ends, and what is reached already", () => {
    const over = (from: number, end: number) => distanceOverInterval({ result: susp, target: "orange" }, { from, to: end }, allLevelRules);
    expect(over(1000, 1000)).toMatchObject({ fewestPupils: 3, mostPupils: 3, withoutWay: 0 });
    expect(over(29, 30)).toMatchObject({ fewestPupils: over(30, 30).mostPupils, withoutWay: 1 });
    expect(distanceOverInterval({ result: { ...susp, numerator: 20 }, target: "green" }, { from: 1000, to: 1001 }, allLevelRules)).toMatchObject({ fewestPupils: 0, mostPupils: 0, withoutWay: 0, hardest: { denominator: 1000 } });
  });

  it("takes a denominator without a way as no pupils at all, not as none needed", () => {
    const [rules, grad] = [allLevelRules[2024], allLevelRules[2024]?.indicators.grad];
    if (rules === undefined || grad?.tables.all === undefined) throw new Error("2024 is missing");
    const red = [1, 1, 1, 1, 1] as const;
    // From 150 pupils on this table knows Red alone.
    const handed = { 2024: { ...rules, indicators: { grad: { ...grad, tables: { all: { ...grad.tables.all, grid: [red, red, red, red, red] as const } } } } } };
    const answer = distanceOverInterval({ result: { dashboardYear: 2023, indicator: "grad", group: "SED", institution: district, numerator: 90, denominator: 149 }, target: "orange" }, { from: 149, to: 151 }, handed);
    expect(answer).toMatchObject({ withoutWay: 2, hardest: { denominator: 149 } });
    expect(answer.fewestPupils).toBeGreaterThan(0);
  });

  it("takes intervals from 1 on, up to 5,000 wide", () => {
    const nothing = distanceOverInterval({ result: { ...math, status: null }, target: "orange" }, { from: 1, to: 5001 }, allLevelRules);
    expect(nothing).toMatchObject({ withoutWay: 5001, fewestPupils: null, mostPupils: null, hardest: null });
    expect(() => distanceOverInterval({ result: math, target: "orange" }, { from: 1, to: 5002 }, allLevelRules)).toThrow('found "1 to 5002", expected whole numbers in order, at most 5000 apart');
  });

  it.each([[5, 3], [0, 4], [1.5, 4], [1, 9000]])("refuses %d to %d", (from, end) => {
    expect(() => distanceOverInterval({ result: susp, target: "orange" }, { from, to: end }, allLevelRules)).toThrow("invalid-interval");
  });
});

describe("describeDistance", () => {
  it("says how many pupils fewer or more, and by which way", () => {
    expect(describeDistance("chronic", to({ ...susp, indicator: "chronic", numerator: 300 }, "orange"))).toMatch(/^Chronic Absenteeism.*, orange on the 2024 Dashboard: at most \d+ of 1000 pupils chronically absent \([\d.]+ percent\), \d+ fewer than at this year's rate, by change/);
    expect(describeDistance("grad", to({ ...susp, indicator: "grad", group: "SED", numerator: 120, denominator: 200 }, "orange"))).toMatch(/: at least 136 of 200 pupils graduating \(68 percent\), 16 more than at this year's rate, by status/);
    expect(describeDistance("susp", to({ ...susp, numerator: 10, denominator: 200 }, "green"))).toContain("at most 9 of 200 pupils suspended (4.5 percent), 1 fewer than at this year's rate, by status and change; or at most 5 of 200");
    expect(describeDistance("susp", to({ ...susp, numerator: 20, denominator: 140 }, "yellow"))).toMatch(/; the table of fewer than 150 pupils applies$/);
  });

  it("says points for averages", () => {
    expect(describeDistance("math", to(math, "orange"))).toContain("an average of -95 points from standard, 3 points better than this year's, by");
  });

  it("says why there is none", () => {
    const after = (result: LevelInput, target: "orange" | "green", more: object = {}) => describeDistance(result.indicator, to(result, target, more)).split(": ")[1];
    expect(after({ ...susp, numerator: 20 }, "green")).toBe("reached at this year's rate");
    expect(after(susp, "orange", { denominator: 20 })).toBe("not known, the group is too small for a colour");
    expect(after({ ...math, status: null }, "orange")).toBe("not known, the average is not known");
    expect(after({ ...susp, numerator: null }, "orange")).toBe("not known, the counts are not known");
    // A finding without words of its own is named by its code.
    expect(after({ ...susp, institution: { kind: "district" } }, "orange")).toBe("not known, institution-not-given");
    expect(describeDistance("elpi", { ...to(susp, "orange"), outcome: "unreachable", reason: "not-within-range" })).toContain(": cannot be reached, no result reaches it");
  });
});

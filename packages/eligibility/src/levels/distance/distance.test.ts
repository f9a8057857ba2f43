import { describe, expect, it } from "vitest";
import type { LevelInput } from "../level-input.ts";
import { allLevelRules } from "../years/all.ts";
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
    expect(to({ ...math, status: -120 }, "orange").routes.map(({ decidedBy, points }) => [decidedBy, points])).toEqual([["change", 3], ["status", 25]]);
  });

  it("says that the colour is reached at the same rate", () => {
    expect(to({ ...susp, numerator: 20 }, "green")).toMatchObject({ outcome: "reached", pupils: 0, points: 0 });
    expect(to({ ...susp, numerator: 20 }, "blue")).toMatchObject({ outcome: "reachable", count: 10, pupils: 10 });
    expect(to({ ...susp, numerator: 5 }, "blue")).toMatchObject({ outcome: "reached", pupils: 0, points: 0 });
  });

  it("says why there is none", () => {
    expect(to({ ...susp, denominator: 29, numerator: 3 }, "orange")).toMatchObject({ outcome: "not-applicable", reason: "minimum-size-not-met", routes: [] });
    expect(to(susp, "orange", { denominator: 20 })).toMatchObject({ outcome: "not-applicable", reason: "minimum-size-not-met" });
    expect(to(susp, "orange", { dashboardYear: 2022 })).toMatchObject({ outcome: "not-applicable", reason: "no-colours-that-year" });
    expect(to({ ...susp, numerator: null }, "orange")).toMatchObject({ outcome: "cannot-determine", reason: "counts-missing" });
    expect(to({ ...math, pairShareMethod: "2" }, "orange")).toMatchObject({ outcome: "not-applicable", reason: "paired-result" });
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

describe("distanceOverInterval", () => {
  it("covers the limits within the interval", () => {
    const few = { ...susp, numerator: 20, denominator: 160 };
    const answer = distanceOverInterval({ result: few, target: "yellow" }, { from: 20, to: 160 }, allLevelRules);
    expect(answer.withoutWay).toBe(10);
    expect(answer.from.outcome).toBe("not-applicable");
    expect(answer.to.pupils).toBe(4);
    expect(answer.mostPupils).toBe(Math.max(...Array.from({ length: 131 }, (_, index) => to(few, "yellow", { denominator: 30 + index }).pupils ?? 0)));
    expect(answer.hardest?.pupils).toBe(answer.mostPupils);
  });

  it.each([[5, 3], [0, 4], [1.5, 4], [1, 9000]])("refuses %d to %d", (from, end) => {
    expect(() => distanceOverInterval({ result: susp, target: "orange" }, { from, to: end }, allLevelRules)).toThrow("invalid-interval");
  });
});

import type { DashboardFacts } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { countLowestPerformance, lowestPerformanceOf } from "./lowest-performance.ts";

const facts = (results: DashboardFacts["results"]) => ({ results });

describe("lowestPerformanceOf", () => {
  it("takes groups of the LEA, not all its pupils, and English learner progress as the English learners'", () => {
    const cells = lowestPerformanceOf(facts({ ALL: { susp: { colour: 1 }, elpi: { colour: 1 } }, SWD: { ela: { colour: 1 }, math: { colour: 2 } } }), [], 2023);
    expect(cells).toEqual([
      { group: "SWD", indicator: "ela" },
      { group: "EL", indicator: "elpi" },
    ]);
  });

  it.each([
    [2023, { statusLevel: 1, sizeMet: true }, true],
    [2023, { statusLevel: 1, sizeMet: false }, false],
    [2023, { statusLevel: 2, sizeMet: true }, false],
    [2024, { statusLevel: 1, sizeMet: true, colour: 2 }, false],
    [2024, { statusLevel: 2, sizeMet: true, colour: 1 }, true],
  ] as const)("reads College/Career of %d by its own rule", (year, result, lowest) => {
    expect(lowestPerformanceOf(facts({ SWD: { cci: result } }), [], year)).toHaveLength(lowest ? 1 : 0);
  });

  it("takes the status alone in 2022", () => {
    expect(lowestPerformanceOf(facts({ SWD: { ela: { statusLevel: 1 }, math: { colour: 1 } } }), [], 2022)).toEqual([{ group: "SWD", indicator: "ela" }]);
  });

  it("leaves charter schools to their own plans", () => {
    const school = { cds: "27000010000011", name: "S", results: { ALL: { elpi: { red: true } } } } as const;
    expect(countLowestPerformance(lowestPerformanceOf(facts({}), [school, { ...school, cds: "27000010000022", charter: true }], 2023))).toEqual({
      schoolsAllPupils: 1,
      schoolsAnyGroup: 1,
      leaGroups: 0,
    });
  });
});

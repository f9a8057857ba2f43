import type { StateIndicator } from "@ssos/model";
import { describe, expect, it } from "vitest";
import type { LevelInput } from "./level-input.ts";
import type { TableKey } from "./level-rules.ts";
import { levelByCuts } from "./level-by-cuts.ts";
import type { LevelTable } from "./level-table.ts";
import { performanceLevel } from "./performance-level.ts";
import { smallPopulationChange } from "./rules/small-population.ts";
import { allLevelRules } from "./years/all.ts";

interface Case {
  readonly year: number;
  readonly indicator: StateIndicator;
  readonly key: TableKey;
  readonly table: LevelTable;
  readonly small: "none" | "recode" | "recode-all-students-only" | "own-grid";
}

/** Every table of every Dashboard that gives colours. */
const CASES: readonly Case[] = Object.values(allLevelRules).flatMap(({ dashboardYear, indicators }) =>
  Object.entries(indicators).flatMap(([indicator, rules]) =>
    Object.entries(rules.tables).map(([key, table]) => ({ year: rules.reports === "colour" ? dashboardYear : -dashboardYear, indicator: indicator as StateIndicator, key: key as TableKey, table, small: rules.smallPopulation })),
  ),
);

const institutionOf = (key: TableKey): LevelInput["institution"] => ({
  kind: key === "alternative" ? "coe" : "district",
  highSchoolCuts: key === "high-school",
  alternativeSchool: key === "alternative",
  suspensionType: key.length === 2 ? (key as "UD") : null,
});

const at = ({ year, indicator, key }: Case, status: number, change: number | null, pupils = 1000): LevelInput => ({
  dashboardYear: Math.abs(year),
  indicator,
  group: indicator === "elpi" ? "EL" : "ALL",
  institution: institutionOf(key),
  status,
  change,
  denominator: pupils,
  priorDenominator: pupils,
  sizeCount: pupils,
  priorSizeCount: pupils,
});

const tenth = (value: number): number => Math.round(value * 10) / 10;

describe("cut scores", () => {
  it("cover all years and tables", () => {
    expect(new Set(CASES.map(({ year }) => Math.abs(year)))).toEqual(new Set([2017, 2018, 2019, 2022, 2023, 2024, 2025]));
    expect(new Set(CASES.map(({ table }) => table.id)).size).toBe(21);
  });

  it.each(CASES.map((entry) => [`${Math.abs(entry.year)} ${entry.table.id}`, entry] as const))("%s: status just below, at and just above each bound", (_name, entry) => {
    const worse = entry.table.direction === "higher-is-better" ? -0.1 : 0.1;
    entry.table.status.forEach((bound, index) => {
      const level = index + 2;
      expect(performanceLevel(at(entry, bound, 0), allLevelRules).statusLevel).toBe(level);
      expect(performanceLevel(at(entry, tenth(bound + worse), 0), allLevelRules).statusLevel).toBe(level - 1);
      const better = tenth(bound - worse);
      expect(performanceLevel(at(entry, better, 0), allLevelRules).statusLevel).toBe(levelByCuts(better, entry.table.status, entry.table.direction));
    });
  });

  it.each(CASES.filter(({ year }) => year > 0).map((entry) => [`${entry.year} ${entry.table.id}`, entry] as const))("%s: change just below, at and just above each bound, for large and small populations", (_name, entry) => {
    const { table, small } = entry;
    const worse = table.direction === "higher-is-better" ? -0.1 : 0.1;
    const status = table.status[1];
    table.change.forEach((bound, index) => {
      for (const [value, level] of [[bound, index + 2], [tenth(bound + worse), index + 1]] as const) {
        const changeLevel = level as 1 | 2 | 3 | 4 | 5;
        const large = performanceLevel(at(entry, status, value), allLevelRules);
        expect(large).toMatchObject({ statusLevel: 3, changeLevel, colour: table.grid[2][changeLevel - 1], box: 100 + 10 * changeLevel });
        const few = performanceLevel(at(entry, status, value, 149), allLevelRules);
        const inner = smallPopulationChange(changeLevel);
        if (small === "none") expect(few).toEqual(large);
        else if (small === "own-grid") expect(few).toMatchObject({ changeLevel, colour: table.smallGrid?.[2][changeLevel - 1], box: 100 + 10 * inner });
        else expect(few).toMatchObject({ changeLevel: inner, colour: table.grid[2][inner - 1], box: 100 + 10 * inner });
        expect(performanceLevel(at(entry, status, value, 150), allLevelRules)).toEqual(large);
      }
    });
  });

  it.each(CASES.filter(({ year }) => year > 0).map((entry) => [`${entry.year} ${entry.table.id}`, entry] as const))("%s: all 25 cells", (_name, entry) => {
    const { table } = entry;
    const worst = table.direction === "higher-is-better" ? -0.1 : 0.1;
    const within = (cuts: LevelTable["status"], level: number) => (level === 1 ? tenth(cuts[0] + worst) : (cuts[level - 2] as number));
    for (const statusLevel of [1, 2, 3, 4, 5] as const) {
      for (const changeLevel of [1, 2, 3, 4, 5] as const) {
        const level = performanceLevel(at(entry, within(table.status, statusLevel), within(table.change, changeLevel)), allLevelRules);
        const cell = table.grid[statusLevel - 1]?.[changeLevel - 1] ?? null;
        expect(level.colour).toBe(cell ?? 0);
        expect(level.findings.map(({ code }) => code)).toEqual(cell === null ? ["cell-not-applicable"] : []);
      }
    }
  });

  it("are ordered from worst to best, and their grids never lose by a better level", () => {
    for (const { table } of CASES) {
      for (const cuts of [table.status, table.change]) {
        const order = table.direction === "higher-is-better" ? [...cuts].sort((left, right) => left - right) : [...cuts].sort((left, right) => right - left);
        expect(cuts).toEqual(order);
      }
      for (const grid of [table.grid, table.smallGrid ?? table.grid]) {
        for (let row = 0; row < 5; row += 1) {
          for (let column = 0; column < 5; column += 1) {
            const cell = grid[row]?.[column];
            const [better, higher] = [grid[row]?.[column + 1], grid[row + 1]?.[column]];
            if (typeof cell === "number" && typeof better === "number") expect(better).toBeGreaterThanOrEqual(cell);
            if (typeof cell === "number" && typeof higher === "number") expect(higher).toBeGreaterThanOrEqual(cell);
          }
        }
      }
    }
  });
});

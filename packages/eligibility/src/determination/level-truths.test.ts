import { STATE_INDICATORS, STUDENT_GROUPS, type IndicatorResult } from "@ssos/model";
import { describe, expect, it } from "vitest";
import type { LevelTest } from "../criteria/criteria.ts";
import { determineDifferentiatedAssistance } from "./determine.ts";
import { ALL_INDICATORS, dashboard, leaFacts } from "./facts.fixture.ts";
import { groupBit, LEVEL_TRUTHS, levelTests, readLevelTruths, truthsAt } from "./level-truths.ts";

const tests: readonly LevelTest[] = STATE_INDICATORS.flatMap((indicator) => (["colour", "status"] as const).flatMap((measure) => ([1, 2] as const).map((worstLevels) => ({ indicator, measure, worstLevels }))));

describe("truths of level tests", () => {
  it("have two places for each test, which no other test has", () => {
    const places = tests.flatMap((test) => [truthsAt(test), truthsAt(test) + 1]);
    expect(new Set(places).size).toBe(LEVEL_TRUTHS);
    expect([Math.min(...places), Math.max(...places)]).toEqual([0, LEVEL_TRUTHS - 1]);
  });

  it("say in which groups a test holds, and in which it is open", () => {
    const test: LevelTest = { indicator: "math", measure: "colour", worstLevels: 2 };
    const other: LevelTest = { indicator: "susp", measure: "colour", worstLevels: 1 };
    const truths = new Uint16Array(LEVEL_TRUTHS).fill(0xffff);
    const results = { SWD: { math: { colour: 2 } }, HI: { math: { colour: 3 } }, EL: { math: { red: false } }, WH: { math: { colour: 1 } } } as const;
    readLevelTruths(truths, levelTests([test, other], ["SWD", "HI", "EL", "FOS"], () => 30), { indicatorsGiven: ["math"], results });
    // White pupils are not among the groups; foster youth have no row in the file that was given, and no group has one in the file that was not.
    expect([truths[truthsAt(test)], truths[truthsAt(test) + 1]]).toEqual([groupBit("SWD"), groupBit("EL")]);
    expect([truths[truthsAt(other)], truths[truthsAt(other) + 1]]).toEqual([0, groupBit("SWD") | groupBit("HI") | groupBit("EL") | groupBit("FOS")]);
    // Places of tests that are not asked are left alone.
    expect([...truths].filter((value) => value === 0xffff)).toHaveLength(LEVEL_TRUTHS - 4);
  });

  it("are settled by rows where no file of any test is named", () => {
    const test: LevelTest = { indicator: "math", measure: "colour", worstLevels: 2 };
    const truths = new Uint16Array(LEVEL_TRUTHS);
    readLevelTruths(truths, levelTests([test], ["SWD", "HI", "EL"], () => 30), { indicatorsGiven: [], results: { SWD: { math: { colour: 3 } }, HI: { math: { colour: 1 } } } });
    expect([truths[truthsAt(test)], truths[truthsAt(test) + 1]]).toEqual([groupBit("HI"), groupBit("EL")]);
  });

  it("leave room for every group in sixteen bits", () => {
    expect(STUDENT_GROUPS.map(groupBit).reduce((all, bit) => all | bit, 0)).toBeLessThan(0x1_0000);
  });

  it("a row settles what its file, not named among those given, would leave open", () => {
    const determine = (susp: IndicatorResult | undefined) => {
      const facts = dashboard({ SWD: { ela: 1, math: 1, ...(susp === undefined ? {} : { susp }) } }, { indicatorsGiven: ALL_INDICATORS.filter((indicator) => indicator !== "susp") });
      const { outcome, groups } = determineDifferentiatedAssistance(leaFacts({ 2023: facts }), { dashboardYear: 2023, trace: false });
      return { ...groups.find(({ group }) => group === "SWD"), ofLea: outcome };
    };
    expect(determine(undefined)).toMatchObject({ ofLea: "cannot-determine", priorities: [4], openPriorities: [6] });
    expect(determine({ colour: 2 })).toMatchObject({ ofLea: "not-eligible", priorities: [4], openPriorities: [] });
    expect(determine({ colour: 1 })).toMatchObject({ ofLea: "eligible", priorities: [4, 6], openPriorities: [] });
  });
});

import { replay, type StateIndicator } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { determineSchoolSupport } from "./determine-school-support.ts";
import type { GroupMarks, IndicatorMark, SchoolFacts } from "./school-facts.ts";
import { schoolCriteria2018 } from "./years/2018.ts";
import { schoolCriteria2019 } from "./years/2019.ts";
import { schoolCriteria2022 } from "./years/2022.ts";
import { schoolCriteria2023 } from "./years/2023.ts";
import { schoolCriteria2024 } from "./years/2024.ts";

const INDICATORS: readonly StateIndicator[] = ["ela", "math", "grad", "chronic", "susp", "cci"];

/** Marks by a string of letters: r red, o orange, h higher, - none, n not red; other indicators have no result. */
const marks = (letters: string): GroupMarks => {
  const names: Readonly<Record<string, IndicatorMark>> = { r: "red", o: "orange", h: "higher", "-": "none", n: "not-red" };
  return Object.fromEntries(INDICATORS.map((indicator, index) => [indicator, names[letters[index] ?? "-"] ?? "none"]));
};

/** Graduation counts that are not low in any year, so that only the rest decides. */
const GRADUATION: NonNullable<SchoolFacts["graduation"]> = Object.fromEntries(["2016-17", "2017-18", "2018-19", "2020-21", "2021-22", "2022-23", "2023-24"].map((year) => [year, { graduates: 90, cohort: 100 }]));

const school = (all: string, more: Partial<SchoolFacts> = {}): SchoolFacts => ({ cds: "01611190000001", graduation: GRADUATION, marks: { 2017: {}, 2018: { ALL: marks(all) } }, titleI: { "2017-18": true }, ...more });
const support2018 = (facts: SchoolFacts) => determineSchoolSupport(facts, schoolCriteria2018).support;

describe("low performance of a school", () => {
  it.each([
    ["r", "csi-low-performance", "one Red as the only result"],
    ["rr", "csi-low-performance", "all Red"],
    ["rh", "csi-low-performance", "all Red but one"],
    ["rrh", "csi-low-performance", "all Red but one"],
    ["rhh", "general", "one Red of three with two better"],
    ["roo", "csi-low-performance", "Red and Orange only"],
    ["ooo", "general", "Orange without Red"],
    ["roh", "general", "Red, Orange and one better"],
    ["rrhh", "general", "two Reds of four"],
    ["rrohh", "general", "two Reds of five"],
    ["rrrhh", "csi-low-performance", "three Reds of five"],
    ["rrrhhh", "general", "three Reds of six"],
    ["rrrrhh", "csi-low-performance", "four Reds of six"],
    ["------", "general", "no results"],
  ])("%s is %s: %s", (letters, expected) => {
    expect(support2018(school(letters))).toBe(expected);
  });

  it("needs Title I funds, and says so when they are not known", () => {
    expect(support2018(school("rr", { titleI: { "2017-18": false } }))).toBe("general");
    const open = determineSchoolSupport({ ...school("rr"), titleI: {} }, schoolCriteria2018);
    expect(open.possible).toEqual(["csi-low-performance", "general"]);
    expect(open.missing).toContain("title-i");
  });

  it("stays in the category without Title I funds from 2019 on", () => {
    const facts = (previous: "csi-low-performance" | "atsi"): SchoolFacts => ({ ...school("rr"), marks: { 2018: {}, 2019: { ALL: marks("rr") } }, titleI: { "2018-19": false }, previous });
    expect(determineSchoolSupport(facts("csi-low-performance"), schoolCriteria2019).support).toBe("csi-low-performance");
    expect(determineSchoolSupport(facts("atsi"), schoolCriteria2019).support).toBe("general");
  });
});

describe("low graduation rate of a school", () => {
  const rate = (graduates: number, cohort: number, more: Partial<SchoolFacts> = {}) => school("hhh", { graduation: { "2016-17": { graduates: 0, cohort: 0 }, "2017-18": { graduates, cohort } }, ...more });
  it("is below 67.0 after rounding the pooled rate to one decimal", () => {
    expect(support2018(rate(6690, 10000))).toBe("csi-low-graduation");
    expect(support2018(rate(6694, 10000))).toBe("csi-low-graduation");
    expect(support2018(rate(6695, 10000))).toBe("general");
    expect(support2018(rate(6700, 10000))).toBe("general");
  });
  it("pools graduates and cohorts; it does not average rates", () => {
    // 75.5 and 59.8 percent average 67.65; the State lists this school in CSI Grad (15635291530435).
    expect(support2018(school("hhh", { graduation: { "2016-17": { graduates: 131, cohort: 219 }, "2017-18": { graduates: 120, cohort: 159 } } }))).toBe("csi-low-graduation");
  });
  it("does not count without a graduation colour in 2018", () => {
    expect(support2018(rate(10, 100, { marks: { 2017: {}, 2018: { ALL: marks("hh-h") } } }))).toBe("general");
  });
  it("keeps a school of the category that has no colour and too few pupils in 2019", () => {
    const facts = (cohort: number): SchoolFacts => ({ cds: "01611190000001", marks: { 2018: {}, 2019: { ALL: marks("hh-h") } }, titleI: { "2018-19": false }, previous: "csi-low-graduation", graduation: { "2017-18": { graduates: 80, cohort: 100 }, "2018-19": { graduates: cohort, cohort } } });
    expect(determineSchoolSupport(facts(29), schoolCriteria2019).support).toBe("csi-low-graduation");
    expect(determineSchoolSupport(facts(30), schoolCriteria2019).support).toBe("general");
  });
  it("is open where the length of the average is not known and the candidates disagree", () => {
    const facts = (prior: number): SchoolFacts => ({
      cds: "01611190000001",
      marks: { 2022: { ALL: marks("hhh") } },
      titleI: { "2021-22": false },
      previous: "general",
      graduation: { "2021-22": { graduates: 60, cohort: 100 }, "2020-21": { graduates: prior, cohort: 100 }, "2019-20": { graduates: prior, cohort: 100 } },
    });
    expect(determineSchoolSupport(facts(60), schoolCriteria2022).support).toBe("csi-low-graduation");
    expect(determineSchoolSupport(facts(90), schoolCriteria2022).possible).toEqual(["csi-low-graduation", "general"]);
  });
});

describe("additional targeted and targeted support", () => {
  const groups = (before: GroupMarks | undefined, now: GroupMarks | undefined) => school("hhhh", { marks: { 2017: before === undefined ? {} : { SWD: before }, 2018: { ALL: marks("hhhh"), ...(now === undefined ? {} : { SWD: now }) } } });
  it("asks for the same group on both Dashboards", () => {
    const both = determineSchoolSupport(groups(marks("rr"), marks("rr")), schoolCriteria2018);
    expect([both.support, both.groups]).toEqual(["atsi", ["SWD"]]);
    expect(support2018(groups(marks("rr"), marks("hh")))).toBe("general");
    expect(support2018(groups(undefined, marks("rr")))).toBe("general");
  });
  it("asks for two indicators of a group, where one is enough for a school", () => {
    expect(support2018(groups(marks("r-"), marks("rr")))).toBe("general");
  });
  it("comes after comprehensive support, and its groups are still told", () => {
    const facts = { ...groups(marks("rr"), marks("rr")), marks: { 2017: { SWD: marks("rr") }, 2018: { ALL: marks("rr"), SWD: marks("rr") } } };
    const determination = determineSchoolSupport(facts, schoolCriteria2018);
    expect([determination.support, determination.groups]).toEqual(["csi-low-performance", ["SWD"]]);
  });
  it("is open while a Dashboard of the test was not given", () => {
    const { possible, openGroups } = determineSchoolSupport({ ...groups(undefined, marks("rr")), marks: { 2018: { ALL: marks("hhhh"), SWD: marks("rr") } } }, schoolCriteria2018);
    expect([possible, openGroups]).toEqual([["atsi", "general"], ["SWD"]]);
  });
  it("gives targeted support from 2024 and lets schools only leave the other categories", () => {
    const facts = (previous: SchoolFacts["previous"]): SchoolFacts => ({ cds: "01611190000001", graduation: GRADUATION, marks: { 2023: { SWD: marks("rr") }, 2024: { ALL: marks("rr"), SWD: marks("rr") } }, ...(previous === undefined ? {} : { previous }) });
    expect(determineSchoolSupport(facts("general"), schoolCriteria2024).support).toBe("tsi");
    expect(determineSchoolSupport(facts("atsi"), schoolCriteria2024).support).toBe("atsi");
    expect(determineSchoolSupport(facts("csi-low-performance"), schoolCriteria2024).support).toBe("csi-low-performance");
  });
});

describe("lists that publish Reds only", () => {
  const facts = (letters: string): SchoolFacts => ({ cds: "01611190000001", graduation: GRADUATION, marks: { 2022: {}, 2023: { ALL: { ...marks(letters), elpi: "not-red" } } }, titleI: { "2022-23": true }, previous: "general" });
  it("leave three Reds open and settle four", () => {
    const open = determineSchoolSupport(facts("rrrnnn"), schoolCriteria2023);
    expect(open.possible).toContain("general");
    expect(open.missing).toContain("school/elpi");
    expect(determineSchoolSupport(facts("rrrrnn"), schoolCriteria2023).possible).not.toContain("general");
  });
  it("settle that no Red is no low performance", () => {
    expect(determineSchoolSupport(facts("nnnnnn"), schoolCriteria2023).possible).not.toContain("csi-low-performance");
  });
  it("still replay", () => {
    const { trace } = determineSchoolSupport(facts("rrrnnn"), schoolCriteria2023);
    expect(replay(trace, { parameters: {}, sources: {}, openQuestions: {} }).differences).toEqual([]);
  });
});

import type { SchoolYear } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { schoolSupportCycle, SCHOOL_SUPPORT_CYCLE } from "./evaluation-cycle.ts";
import { lowestPerformingShare } from "./lowest-performing-share.ts";
import { markOfLevel, schoolSupportOf, type SchoolSupport } from "./school-facts.ts";
import { schoolExit, schoolTimelines } from "./school-timeline.ts";

const record = (schoolYear: SchoolYear, support: SchoolSupport, source = "list") => ({ cds: "01611190106401", schoolYear, support, source });

describe("a school's timeline", () => {
  it("joins years of one category to spells and marks exits", () => {
    const { timelines } = schoolTimelines([record("2019-20", "atsi"), record("2018-19", "atsi"), record("2020-21", "csi-low-performance"), record("2021-22", "general")]);
    expect(timelines[0]?.spells.map(({ support, from, until, years }) => [support, from, until, years])).toEqual([
      ["atsi", "2018-19", "2019-20", 2],
      ["csi-low-performance", "2020-21", "2020-21", 1],
      ["general", "2021-22", "2021-22", 1],
    ]);
    expect(timelines[0]?.exits).toEqual({ "2019-20": "NOEXIT", "2020-21": "ATSIEXIT", "2021-22": "CSIEXIT" });
  });
  it("keeps gaps and does not join over them", () => {
    const { timelines } = schoolTimelines([record("2018-19", "atsi"), record("2020-21", "atsi")]);
    expect(timelines[0]?.gaps).toEqual(["2019-20"]);
    expect(timelines[0]?.spells).toHaveLength(2);
  });
  it("takes duplicates once, and reports contradicting lists without choosing", () => {
    const agree = schoolTimelines([record("2018-19", "atsi", "a"), record("2018-19", "atsi", "b")]);
    expect([agree.findings, agree.timelines[0]?.spells[0]?.sources]).toEqual([[], ["a", "b"]]);
    const { timelines, findings } = schoolTimelines([record("2018-19", "atsi", "a"), record("2018-19", "general", "b")]);
    expect([timelines[0]?.spells, findings.map(({ code }) => code)]).toEqual([[], ["contradicting-school-category"]]);
  });
});

it("lets a later list revise a year, and says so", () => {
  const { timelines, findings } = schoolTimelines([record("2019-20", "general", "own"), { ...record("2019-20", "csi-low-graduation", "later"), reportedIn: "2022-23" }]);
  expect([timelines[0]?.spells[0]?.support, timelines[0]?.spells[0]?.sources, findings.map(({ code }) => code)]).toEqual(["csi-low-graduation", ["later"], ["revised-school-category"]]);
});

it("marks exits as the State's lists do", () => {
  expect(schoolExit("csi-low-performance", "atsi")).toBe("CSIEXIT");
  expect(schoolExit("csi-low-graduation", "csi-low-performance")).toBe("NOEXIT");
  expect(schoolExit("atsi", "csi-low-graduation")).toBe("ATSIEXIT");
  expect(schoolExit("general", "atsi")).toBe("NOEXIT");
});

it("covers every school year once and none beyond", () => {
  expect(new Set(SCHOOL_SUPPORT_CYCLE.map(({ schoolYear }) => schoolYear)).size).toBe(SCHOOL_SUPPORT_CYCLE.length);
  expect(schoolSupportCycle("2017-18")).toBeUndefined();
  expect(schoolSupportCycle("2024-25")?.targeted).toEqual(["entry"]);
});

it("reads printed categories and colour codes, and never a blank as a category", () => {
  expect(["CSI Low Perform", "No Status", "General Assistance", "", "*"].map(schoolSupportOf)).toEqual(["csi-low-performance", "general", "general", undefined, undefined]);
  expect([0, 1, 2, 3, 5, null].map((level) => markOfLevel(level as 0 | null))).toEqual(["none", "red", "orange", "higher", "higher", undefined]);
});

it("compares the share of lowest-performing schools with the minimum", () => {
  const schools = (lowest: number, titleI: number) => Array.from({ length: titleI }, (_, index) => ({ titleI: true, lowest: index < lowest }));
  expect(lowestPerformingShare(schools(4, 100), { minimumShare: 5 }).atLeastMinimum).toBe("no");
  expect(lowestPerformingShare(schools(5, 100), { minimumShare: 5 }).atLeastMinimum).toBe("yes");
  expect(lowestPerformingShare([{ titleI: false, lowest: true }], { minimumShare: 5 })).toMatchObject({ percent: null, atLeastMinimum: "unknown" });
});

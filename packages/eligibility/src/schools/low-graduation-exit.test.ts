import { describe, expect, it } from "vitest";
import { LOW_GRADUATION_EXITS, lowGraduationExit, type LowGraduationExitRule } from "./low-graduation-exit.ts";

const [rule] = LOW_GRADUATION_EXITS as readonly [LowGraduationExitRule, ...LowGraduationExitRule[]];
const counts = (graduates: number, cohort: number) => ({ "2018-19": { graduates, cohort }, "2019-20": { graduates: 0, cohort: 0 }, "2020-21": { graduates: 0, cohort: 0 } });

describe("leaving by the graduation rate", () => {
  it("gives the rate of the State's own worked case (questions on CSI low graduation rates, 2021)", () => {
    expect(lowGraduationExit({ "2020-21": { graduates: 122, cohort: 183 }, "2019-20": { graduates: 118, cohort: 172 }, "2018-19": { graduates: 111, cohort: 151 } }, rule)).toEqual({ leaves: "yes", rate: "69.4", missing: [] });
  });
  it("rounds to one decimal before it compares with 68", () => {
    expect(lowGraduationExit(counts(6794, 10000), rule)).toMatchObject({ leaves: "no", rate: "67.9" });
    expect(lowGraduationExit(counts(6795, 10000), rule)).toMatchObject({ leaves: "yes", rate: "68.0" });
    expect(lowGraduationExit(counts(6800, 10000), rule).leaves).toBe("yes");
  });
  it("names missing years, and decides nothing without pupils", () => {
    expect(lowGraduationExit({ "2018-19": { graduates: 1, cohort: 2 } }, rule)).toEqual({ leaves: "unknown", rate: null, missing: ["2019-20", "2020-21"] });
    expect(lowGraduationExit(counts(0, 0), rule).leaves).toBe("unknown");
  });
});

import { determineDifferentiatedAssistance } from "@ssos/eligibility";
import { STUDENT_GROUPS } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { load } from "../engine/load.ts";
import { sampleFiles } from "../sample/sample-files.ts";
import { determinedWith, factsWith, leversOf, levelsAlong } from "./what-if.ts";

const { facts } = await load(sampleFiles());
const district = facts.get("58990040000000");
if (district === undefined) throw new Error("the sample has Delta Oaks Unified");
const leverOf = (group: "FOS" | "AA", indicator: string, trial = {}) => leversOf(district, 2023, group, trial).levers.find((lever) => lever.indicator === indicator);

describe("sliders", () => {
  it("stand where the file does, with the file's level, on every result of the sample", () => {
    let levers = 0;
    for (const lea of facts.values()) {
      for (const group of STUDENT_GROUPS) {
        for (const lever of leversOf(lea, 2023, group, {}).levers) {
          levers += 1;
          expect([lea.lea.name, group, lever.indicator, lever.differs]).toEqual([lea.lea.name, group, lever.indicator, undefined]);
          expect(lever.value).toBe(lever.given);
        }
      }
    }
    expect(levers).toBeGreaterThan(400);
  });

  it("give the level at, below and above the cut", () => {
    const colours = [3, 4, 5].map((value) => leverOf("FOS", "susp", { "FOS/susp": value })?.level.colour);
    expect(leverOf("FOS", "susp")).toMatchObject({ given: 5, of: 61, unit: "pupils", min: 0, max: 61, lowerIsBetter: true });
    expect(colours).toEqual([3, 2, 1]);
  });

  it("move the printed change of an average with the average", () => {
    const lever = leverOf("FOS", "ela");
    expect(lever).toMatchObject({ unit: "points", given: -97.7, step: 0.1 });
    const moved = leverOf("FOS", "ela", { "FOS/ela": -87.7 });
    expect((moved?.level.change ?? 0) - (lever?.level.change ?? 0)).toBeCloseTo(10, 5);
  });

  it("are missing where pupils are too few, and say why", () => {
    expect(leversOf(district, 2023, "FOS", {}).fixed).toEqual([
      { indicator: "grad", why: "fewer than 11 pupils: nothing is published" },
      { indicator: "cci", why: "fewer than 11 pupils: nothing is published" },
    ]);
  });

  it("show a level for each part of the band", () => {
    const lever = leverOf("FOS", "susp");
    const band = lever === undefined ? [] : levelsAlong(district, 2023, "FOS", lever, 61);
    expect(new Set(band)).toEqual(new Set([1, 2, 3, 4]));
    expect(band.at(-1)).toBe(1);
  });
});

describe("eligibility as tried", () => {
  it("is the published one without a change", () => {
    expect(factsWith(district, 2023, {})).toBe(district);
    expect(determinedWith(district, 2023, {})).toEqual(determineDifferentiatedAssistance(district, { dashboardYear: 2023, trace: false }));
  });

  it("changes with one pupil, and the LEA's with its last group", () => {
    const group = (trial: Parameters<typeof determinedWith>[2]) => determinedWith(district, 2023, trial).groups.find((each) => each.group === "FOS")?.outcome;
    expect(group({ "FOS/susp": 5 })).toBe("eligible");
    expect(group({ "FOS/susp": 4 })).toBe("not-eligible");
    expect(determinedWith(district, 2023, { "FOS/susp": 4 }).outcome).toBe("eligible");
    expect(determinedWith(district, 2023, { "FOS/susp": 4, "AA/chronic": 0, "AA/cci": 31 }).outcome).toBe("not-eligible");
  });

  it("leaves the facts it was given as they were", () => {
    const before = JSON.stringify(district);
    determinedWith(district, 2023, { "FOS/susp": 0, "AA/ela": 50 });
    expect(JSON.stringify(district)).toBe(before);
  });
});

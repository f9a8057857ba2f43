import { replay } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { explainLevel } from "./explain/explain-level.ts";
import { levelDictionary } from "./explain/level-dictionary.ts";
import { judge } from "./judgement.ts";
import type { LevelInput } from "./level-input.ts";
import type { LevelRulesByYear } from "./level-rules.ts";
import { performanceLevel } from "./performance-level.ts";
import { allLevelRules } from "./years/all.ts";

const susp: LevelInput = { dashboardYear: 2023, indicator: "susp", group: "SWD", institution: { kind: "district", suspensionType: "UD" }, numerator: 20, denominator: 200, priorNumerator: 10, priorDenominator: 200 };
const grad: LevelInput = { dashboardYear: 2019, indicator: "grad", group: "ALL", institution: { kind: "school", alternativeSchool: false }, numerator: 502, denominator: 543, priorNumerator: 575, priorDenominator: 604 };
const math: LevelInput = { dashboardYear: 2018, indicator: "math", group: "SWD", institution: { kind: "district", highSchoolCuts: false }, status: -80, priorStatus: -70, change: -10, denominator: 200, priorDenominator: 200 };
const elpi: LevelInput = { dashboardYear: 2017, indicator: "elpi", group: "EL", institution: { kind: "school" }, numerator: 40, denominator: 44, priorNumerator: 40, priorDenominator: 55, sizeCount: 36, priorSizeCount: 31 };

/** The level, after a look whether its trace gives the same: explanations have rules of their own for what is missing. */
function level(input: LevelInput, rules: LevelRulesByYear = allLevelRules) {
  const explained = explainLevel(input, rules);
  const replayed = replay(explained.trace, levelDictionary(rules));
  expect(replayed.differences).toEqual([]);
  expect(Number(replayed.answer ?? 0)).toBe(explained.trace.answer === "colour" ? explained.level.colour : explained.level.statusLevel);
  const change = explained.trace.steps.find(({ id }) => id === "change-level");
  if (change !== undefined && explained.level.statusLevel !== 0) expect(Number(change.result ?? 0)).toBe(explained.level.changeLevel);
  return performanceLevel(input, rules);
}
const finding = (input: LevelInput) => {
  const [first] = level(input).findings;
  return first === undefined ? undefined : `${first.code}: ${first.place.column}`;
};

describe("a level rests on", () => {
  // State's graduation file of 2019; rounded once they were 92.4 and -2.7, and Mendota's change 4.9, a level lower.
  it.each([
    ["Bullard High, all students", grad, { rate: 92.5, change: -2.8, statusLevel: 4, changeLevel: 2, colour: 3, box: 70 }],
    ["Mendota Unified, Hispanic", { ...grad, group: "HI", institution: { kind: "district" }, numerator: 194, denominator: 246, priorNumerator: 170, priorDenominator: 230 }, { rate: 78.9, change: 5, statusLevel: 2, changeLevel: 5, colour: 3, box: 200 }],
  ] as const)("results rounded twice in graduation of 2019: %s", (_name, input, expected) => {
    expect(level(input)).toMatchObject(expected);
  });

  it("results rounded once in every other year", () => {
    expect(level({ ...grad, dashboardYear: 2018 })).toMatchObject({ rate: 92.4, change: -2.7 });
    expect(level({ ...grad, dashboardYear: 2023 })).toMatchObject({ rate: 92.4, change: -2.7 });
  });

  it.each(["numerator", "denominator", "priorNumerator", "priorDenominator"] as const)("all four counts for a change: without %s there is none", (field) => {
    expect(level({ ...susp, status: 10, [field]: null })).toMatchObject({ rate: 10, change: null, changeLevel: 0, colour: 0 });
  });

  it("both counts for a rate", () => {
    expect(level({ ...susp, denominator: null })).toMatchObject({ rate: null, statusLevel: 0, findings: [{ code: "result-missing" }] });
    expect(level({ ...susp, numerator: null })).toMatchObject({ rate: null, statusLevel: 0, findings: [{ code: "result-missing" }] });
  });

  it("an average where the indicator has one: a count of pupils who met the standard makes none", () => {
    expect(level({ ...math, status: null, numerator: 50 })).toMatchObject({ rate: null, statusLevel: 0, colour: 0, findings: [{ code: "result-missing" }] });
    expect(level({ ...math, change: null, numerator: 50, priorNumerator: 60 })).toMatchObject({ rate: -80, change: null, changeLevel: 0, findings: [{ code: "change-not-rebuildable" }] });
  });

  it("unrounded averages of both years where no change is printed", () => {
    expect(level({ ...math, change: null, unrounded: true, status: -80.26, priorStatus: -70 })).toMatchObject({ change: -10.3, changeLevel: 2 });
    expect(level({ ...math, change: null, unrounded: true, priorStatus: null })).toMatchObject({ change: null, findings: [{ code: "prior-year-missing" }] });
    expect(level({ ...susp, unrounded: true, priorNumerator: null, priorStatus: 5 })).toMatchObject({ change: null });
  });

  it("a prior year: one whose rate alone is printed cannot be subtracted from counts", () => {
    expect(finding({ ...susp, priorNumerator: null, priorDenominator: null, priorStatus: 5 })).toBe("change-not-rebuildable: change");
    expect(finding({ ...susp, priorNumerator: null, priorDenominator: null })).toBe("prior-year-missing: priorStatus");
  });

  it("a table: rules without the one that applies give none", () => {
    const rules = allLevelRules[2023];
    const ela = rules?.indicators.ela;
    if (rules === undefined || ela === undefined) throw new Error("2023 is missing");
    expect(level({ ...math, dashboardYear: 2023 }, { 2023: { ...rules, indicators: { math: { ...ela, tables: {} } } } })).toMatchObject({ statusLevel: 0, colour: 0, findings: [{ code: "table-not-known", found: "math" }] });
    expect(level({ ...susp, institution: { kind: "district" } }).findings[0]).not.toHaveProperty("found");
    // A fault is explained as one, and assigns nothing.
    expect(level({ ...susp, numerator: -1 })).toMatchObject({ statusLevel: 0, colour: 0, findings: [{ code: "negative-count", found: "-1" }] });
  });
});

describe("a result is shown", () => {
  it("from 11 pupils on, and reported as missing from there on", () => {
    expect(level({ ...susp, numerator: 1, denominator: 10 })).toMatchObject({ statusLevel: 0, changeLevel: 0, change: null, findings: [] });
    expect(level({ ...susp, numerator: 1, denominator: 11 })).toMatchObject({ statusLevel: 1, changeLevel: 2 });
    expect(finding({ ...susp, numerator: null, denominator: 10 })).toBe(undefined);
    expect(finding({ ...susp, numerator: null, denominator: 11 })).toBe("result-missing: status");
    expect(finding({ ...susp, numerator: null, denominator: null })).toBe("result-missing: status");
  });

  it("by its denominator, also where other pupils decide on the colour", () => {
    expect(level({ ...math, sizeCount: 10, priorSizeCount: 10 })).toMatchObject({ statusLevel: 2, changeLevel: 2, colour: 0, findings: [] });
    expect(level({ ...math, denominator: 10, sizeCount: 40 })).toMatchObject({ statusLevel: 0, changeLevel: 0 });
    expect(level({ ...math, priorDenominator: 10, priorSizeCount: 40 })).toMatchObject({ statusLevel: 2, changeLevel: 0 });
  });

  it("by the pupils tested in English learner progress of 2017, in both years", () => {
    expect(level({ ...elpi, priorSizeCount: 10 })).toMatchObject({ statusLevel: 5, changeLevel: 0 });
    expect(level({ ...elpi, priorSizeCount: 11, priorNumerator: 5, priorDenominator: 10 })).toMatchObject({ statusLevel: 5, changeLevel: 5 });
  });

  it("with a finding where its pupils are not given and the file does not say that they are enough", () => {
    expect(finding({ ...math, dashboardYear: 2022, denominator: null })).toBe("size-missing: denominator");
    expect(finding({ ...math, dashboardYear: 2022, denominator: null, sizeMet: true })).toBe(undefined);
  });
});

describe("the minimum size", () => {
  it("is checked in both years, by the file's marks only where numbers are missing", () => {
    expect(finding({ ...math, priorDenominator: null })).toBe("size-missing: priorDenominator");
    // A mark of this year's size says nothing of last year's, but where it speaks for both (fall 2017).
    expect(finding({ ...math, priorDenominator: null, sizeMet: true })).toBe("size-missing: priorDenominator");
    expect(level({ ...math, priorDenominator: null, priorSizeMet: true }).colour).toBe(2);
    expect(level({ ...math, priorDenominator: null, priorSizeMet: false })).toMatchObject({ colour: 0, findings: [] });
    expect(level({ ...math, sizeMet: false, priorSizeMet: false }).colour).toBe(2);
    expect(level({ ...math, sizeCount: 29, sizeMet: true })).toMatchObject({ colour: 0, findings: [] });
    expect(judge({ ...math, denominator: null }, allLevelRules).sizesMet).toBe(null);
  });

  it("needs no denominator where it counts other pupils", () => {
    expect(level({ ...math, denominator: null, sizeCount: 30, priorSizeCount: 30 })).toMatchObject({ statusLevel: 2, changeLevel: 2, colour: 2, findings: [] });
    expect(level({ ...math, denominator: null, sizeCount: 29, priorSizeCount: 30 })).toMatchObject({ colour: 0, findings: [] });
  });

  it("does not take a denominator for the pupils tested: 303 rows of fall 2017 have 30 in one and not in the other", () => {
    expect(finding({ ...elpi, sizeCount: null })).toBe("size-missing: sizeCount");
    expect(finding({ ...elpi, priorSizeCount: null })).toBe("size-missing: priorSizeCount");
    expect(level({ ...elpi, sizeCount: null, priorSizeCount: null, sizeMet: true })).toMatchObject({ colour: 5, findings: [] });
    expect(level({ ...elpi, sizeCount: null, priorSizeCount: null, sizeMet: false })).toMatchObject({ colour: 0, findings: [] });
  });
});

describe("the three-by-five method", () => {
  it("holds for all students alone in 2017, who are meant where no group is named", () => {
    const few: LevelInput = { ...susp, dashboardYear: 2017, numerator: 20, denominator: 149, priorNumerator: 5, priorDenominator: 149 };
    const { group: _group, ...unnamed } = few;
    expect(level({ ...few, group: "ALL" }).changeLevel).toBe(2);
    expect(level(unnamed).changeLevel).toBe(2);
    expect(level(few).changeLevel).toBe(1);
    expect(level({ ...few, group: null }).changeLevel).toBe(1);
  });

  it("cannot be decided without the denominator, so that there is neither change level nor colour", () => {
    const printed: LevelInput = { ...susp, numerator: null, denominator: null, priorDenominator: null, status: 10, change: 4, sizeMet: true, priorSizeMet: true };
    expect(level(printed)).toMatchObject({ statusLevel: 1, change: 4, changeLevel: 0, colour: 0, findings: [{ code: "size-missing", place: { column: "denominator" } }] });
    expect(level({ ...printed, indicator: "grad", status: 80, change: 4 })).toMatchObject({ statusLevel: 3, changeLevel: 0, colour: 0, findings: [{ code: "size-missing" }] });
    // Another group than all students is never small in 2017, and academic results never are.
    expect(level({ ...printed, dashboardYear: 2017 })).toMatchObject({ changeLevel: 1, colour: 1, findings: [] });
    expect(level({ ...math, denominator: null, sizeMet: true })).toMatchObject({ changeLevel: 2, colour: 2, findings: [] });
  });
});

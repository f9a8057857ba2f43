import { replay, type TraceDictionary } from "@ssos/model";
import { describe, expect, it } from "vitest";
import {
  actualBaseGrant,
  actualToIncrease,
  carriedIntoNextYear,
  carryoverDollars,
  carryoverPercentage,
  contributingPlanned,
  countyOfficeBaseGrant,
  currentTotalPercentage,
  districtBaseGrant,
  expenditureDifference,
  FORMULA_IDS,
  improvedServicesPercentage,
  percentageDifference,
  plannedToIncrease,
  plannedTotals,
  printFigure,
  projectedPercentage,
  proportionality,
  rowTotal,
  TABLE_CONFLICTS,
  totalPercentage,
  totalsByType,
  type Figure,
} from "../index.ts";

const nothing: TraceDictionary = { parameters: {}, sources: {}, openQuestions: {} };
const honest = (figure: Figure) => expect(replay(figure.trace, nothing)).toEqual({ answer: figure.value, differences: [] });

/** San Juan Unified 2022-23 and 2023-24, printed in its plans of 2023-24 and 2024-25. */
const year2022 = { baseGrant: 373355500, supplementalConcentration: 40845093, carryoverPercentage: 0, actual: "36,124,456.78", actualPercentage: "0" };
const year2023 = { baseGrant: "397,405,655", supplementalConcentration: "54,760,512", carryoverPercentage: "1.26%", actual: "49,815,331", actualPercentage: 0 };

describe("items of printed plans", () => {
  it.each<[string, Figure, string]>([
    ["item 10, from the carryover as typed", currentTotalPercentage(year2023), "15.039%"],
    ["item 11", actualToIncrease(year2023), "12.535%"],
    ["item 12, to the cent", carryoverDollars(year2023), "$9,952,492.25"],
    ["item 13", carryoverPercentage(year2023), "2.504%"],
    ["item 12 without carryover before", carryoverDollars(year2022), "$4,720,636.22"],
    ["item 3", projectedPercentage({ baseGrant: 391520480, supplementalConcentration: 51253947 }), "13.091%"],
    [
      "the total, from the unrounded carryover",
      totalPercentage({ baseGrant: 391520480, supplementalConcentration: 51253947, carryoverPercentage: "1.26" }, { carryover: carryoverPercentage(year2022).value ?? "" }),
      "14.355%",
    ],
    ["the planned percentage", plannedToIncrease({ baseGrant: 391520480, planned: 57856812, plannedPercentage: 0 }), "14.777%"],
    ["a county office's base grant", countyOfficeBaseGrant({ operationsGrant: 25788837, alternativeEducationGrant: 3526480, supplementalConcentration: 1180069 }), "$28,135,248"],
    ["a district's base grant", districtBaseGrant({ totalLcff: "508,694,744", supplementalConcentration: "75,108,473" }, 0), "$433,586,271"],
  ])("%s", (_name, figure, printed) => {
    expect(printFigure(figure, 3)).toBe(printed);
    honest(figure);
  });
});

describe("carryover at its edge", () => {
  const parts = (actual: string) => ({ baseGrant: 1000, supplementalConcentration: 100, carryoverPercentage: "1%", actual, actualPercentage: "0.5%" });
  it.each([
    ["one cent below the duty", "104.99", "0.01"],
    ["at the duty", "105", "0"],
    ["one cent above", "105.01", "0"],
  ])("%s", (_name, actual, carried) => {
    expect(carryoverDollars(parts(actual)).value).toBe(carried);
    honest(carryoverDollars(parts(actual)));
  });

  it("hands on the same amounts under the name NEXT", () => {
    const next = carriedIntoNextYear(parts("50"));
    expect([next.dollars.value, next.percentage.value, next.dollars.item]).toEqual(["55", "5.5", "NEXT"]);
  });

  it("parts from the statute only where a plan below the duty was met", () => {
    const met = { ...parts("90"), planned: "90", plannedPercentage: "0.5%" };
    expect(carryoverDollars(met).value).toBe("15");
    expect(carryoverDollars(met, { carryover: "statute" }).value).toBe("0");
    const missed = { ...met, planned: "95" };
    expect(carryoverDollars(missed, { carryover: "statute" }).value).toBe("15");
    honest(carryoverDollars(missed, { carryover: "statute" }));
    expect(carryoverDollars({ ...parts("90") }, { carryover: "statute" })).toMatchObject({
      value: null,
      missing: ["contributingUpdate/planned", "contributingUpdate/plannedPercentage"],
    });
  });
});

describe("a missing base grant", () => {
  const { baseGrant: _base, ...without } = year2022;
  it("leaves percentages open and dollars known where nothing else needs it", () => {
    expect(currentTotalPercentage(without)).toMatchObject({ value: null, missing: ["carryover/baseGrant"] });
    expect(carryoverPercentage(without).value).toBeNull();
    expect(carryoverDollars(without).value).toBe("4720636.22");
    expect(carryoverDollars({ ...without, carryoverPercentage: "1.26" }).value).toBeNull();
    expect(actualBaseGrant({}).missing).toEqual(["carryover/baseGrant"]);
    expect(printFigure(projectedPercentage({ baseGrant: 0, supplementalConcentration: 5 }))).toBe("cannot-determine");
    honest(currentTotalPercentage(without));
    honest(carryoverDollars(without));
  });
});

describe("the percentage difference", () => {
  const table = (planned: number) => ({ planned, supplementalConcentration: 100, plannedPercentage: "2%", actualPercentage: "1.5%" });
  it.each([
    [99.99, "yes", "-0.5"],
    [100, "no", null],
    [100.01, "no", null],
  ] as const)("with item 4 of %d against item 6 of 100", (planned, required, value) => {
    const difference = percentageDifference(table(planned));
    expect(difference).toMatchObject({ required, value });
    honest(difference.figure);
  });

  it("can be read as printed tables do", () => {
    expect(percentageDifference(table(100), { whenNotRequired: "zero" }).value).toBe("0");
    expect(percentageDifference(table(99), { percentageDifference: "planned-less-actual" }).value).toBe("0.5");
    expect(expenditureDifference({ planned: 5, actual: 7 }, { expenditureDifference: "actual-less-planned" }).value).toBe("2");
    expect(TABLE_CONFLICTS.filter((conflict) => conflict.option !== undefined)).toHaveLength(4);
  });
});

describe("proportionality at its edge", () => {
  const parts = { baseGrant: 1000, supplementalConcentration: 100, carryoverPercentage: "1%", plannedPercentage: "0.5%" };
  it.each([
    ["104.99", "no", "0.01"],
    ["105", "yes", "0"],
    ["105.01", "yes", "0"],
  ] as const)("planned %s", (planned, met, shortfall) => {
    expect(proportionality({ ...parts, planned })).toMatchObject({ met, shortfall });
    honest(proportionality({ ...parts, planned }).figure);
  });
  it("is unknown without item 4", () => expect(proportionality(parts).met).toBe("unknown"));
});

describe("rows", () => {
  const rows = [
    { goal: "1", action: "1.1", contributing: true, scope: "lea-wide", lcff: "$1,000.10" },
    { goal: "1", action: "1.2", contributing: true, scope: "limited", lcff: "0.20" },
    { goal: "1", action: "1.3", contributing: true, lcff: "(5)" },
    { goal: "1", action: "1.4", contributing: false, lcff: "900" },
  ] as const;
  it("count once, by scope, and those without scope apart", () => {
    const types = totalsByType(rows);
    expect([types["lea-wide"], types.limited, types.schoolwide, types.unscoped, types.total].map((figure) => figure.value)).toEqual(["1000.1", "0.2", "0", "-5", "995.3"]);
    expect(contributingPlanned(rows).value).toBe("995.3");
    honest(types.total);
  });
  it("stay open with a missing cell, whose place is named", () => {
    expect(plannedTotals([...rows, { goal: "1", action: "1.5", lcff: "" }]).lcff).toMatchObject({ value: null, missing: ["1.5/lcff"] });
    expect(rowTotal({ lcff: 1, otherState: "x", local: 0, federal: 0 })).toMatchObject({ value: null, missing: ["otherState"] });
  });
  it.each([
    ["$164,999", "0.16"],
    ["$165,000", "0.17"],
    ["$165,001", "0.17"],
  ])("an improved service of %s on a hundred million is %s percent", (cost, percent) => {
    const figure = improvedServicesPercentage(cost, 100_000_000);
    expect(figure.value).toBe(percent);
    honest(figure);
  });
  it("has a formula for each of the 26 names", () => expect(new Set(FORMULA_IDS).size).toBe(26));
});

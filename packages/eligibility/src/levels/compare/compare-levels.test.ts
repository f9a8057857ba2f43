import { replay, type Level } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelDictionary } from "../explain/level-dictionary.ts";
import { allLevelRules } from "../years/all.ts";
import { compareLevels } from "./compare-levels.ts";

const blank = { schoolName: "", countyName: "Example", charter: false, countyOffice: false, alternativeSchool: false, box: null, sizeMet: null, priorSizeMet: null, accountabilityMet: null, suspensionType: null } as const;

function record(more: Partial<IndicatorRecord> & { readonly statusLevel: Level; readonly changeLevel: Level; readonly colour: Level }): IndicatorRecord {
  return {
    ...blank,
    dashboardYear: 2023,
    indicator: "chronic",
    cds: "01611190000000",
    recordType: "lea",
    districtName: "Example Unified",
    group: "SWD",
    row: { file: "chronicdownload2023.txt", line: 2 },
    status: 30,
    priorStatus: 25,
    change: 5,
    numerator: 60,
    denominator: 200,
    priorNumerator: 50,
    priorDenominator: 200,
    details: {},
    ...more,
  };
}

const honest = record({ statusLevel: 1, changeLevel: 1, colour: 1 });
const compare = (...records: readonly IndicatorRecord[]) => compareLevels(records, allLevelRules);

describe("compareLevels", () => {
  it("counts published levels only", () => {
    const none = record({ statusLevel: 0, changeLevel: 0, colour: 0, denominator: 10, numerator: null, status: null, priorNumerator: null, priorDenominator: 9, priorStatus: null, change: null, cds: "01611270000000" });
    expect(compare(honest, none)).toEqual({ statuses: { compared: 1, agree: 1, differ: 0 }, changes: { compared: 1, agree: 1, differ: 0 }, colours: { compared: 1, agree: 1, differ: 0 }, differences: [], notCompared: 0, notListed: 0, unpublished: { statuses: 0, changes: 0, colours: 0 } });
  });

  it("lists as many differences as asked and counts the others", () => {
    const wrong = Array.from({ length: 5 }, (_, index) => record({ statusLevel: 2, changeLevel: 1, colour: 1, cds: `0161119000000${index}` }));
    const { statuses, differences, notListed } = compareLevels(wrong, allLevelRules, { differencesListed: 3 });
    expect([statuses.differ, differences.length, notListed]).toEqual([5, 3, 2]);
  });

  it("counts levels that the rules give and the State does not publish", () => {
    expect(compare(record({ statusLevel: 1, changeLevel: 0, colour: 0 })).unpublished).toEqual({ statuses: 0, changes: 1, colours: 1 });
  });

  it("says how many levels it cannot compare, as their cut scores are not known", () => {
    const { statuses, notCompared } = compare(record({ indicator: "science", dashboardYear: 2025, statusLevel: 3, changeLevel: 2, colour: 2, numerator: null, priorNumerator: null, status: 50, priorStatus: 50 }));
    expect([statuses.compared, notCompared]).toEqual([0, 3]);
  });

  it("passes supplements over", () => {
    expect(compare({ ...honest, supplement: "grade-11", statusLevel: 3 }).statuses.compared).toBe(0);
  });

  it("lists a wrong status, and the colour that follows from it, with the reasons of both sides", () => {
    const { differences, statuses, colours } = compare(record({ statusLevel: 2, changeLevel: 1, colour: 1 }));
    expect([statuses, colours]).toEqual([{ compared: 1, agree: 0, differ: 1 }, { compared: 1, agree: 1, differ: 0 }]);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ indicator: "chronic", cds: "01611190000000", group: "SWD", what: "status", published: 2, computed: 1, cause: "unexplained", row: { line: 2 } });
    const dictionary = levelDictionary(allLevelRules);
    for (const trace of [differences[0]?.computedTrace, differences[0]?.publishedTrace]) {
      if (trace === undefined) throw new Error("no trace");
      expect(replay(trace, dictionary).differences).toEqual([]);
    }
    expect(differences[0]?.publishedTrace.steps.map(({ id, result }) => `${id}: ${result}`)).toEqual(["published: 2", "value: 30", "at-or-past-own-bound: no", "before-next-bound: yes", "published-follows: no"]);
  });

  it("tells a colour that is not the cell of the published levels", () => {
    const [difference] = compare(record({ statusLevel: 1, changeLevel: 1, colour: 3 })).differences;
    expect(difference).toMatchObject({ what: "colour", published: 3, computed: 1, cause: "unexplained" });
    expect(difference?.publishedTrace.steps.at(-1)).toMatchObject({ id: "published-follows", result: "no" });
  });

  it.each([
    ["rate-disagrees-with-counts", { status: 31 }],
    ["negative-count", { numerator: -60 }],
    ["prior-year-missing", { change: null, priorNumerator: null, priorDenominator: null, priorStatus: null }],
    ["minimum-size-not-met", { numerator: 6, denominator: 20 }],
    ["fewer-than-shown", { numerator: 3, denominator: 10 }],
  ] as const)("names the cause %s", (cause, more) => {
    const { differences } = compare(record({ statusLevel: 1, changeLevel: 2, colour: 1, ...more }));
    expect(differences.map((difference) => difference.cause)).toContain(cause);
  });

  it.each([
    ["low-participation", { indicator: "elpi", group: "EL", dashboardYear: 2019, details: { below95Percent: true }, status: 70, numerator: null }],
    ["prior-not-certified", { indicator: "chronic", details: { priorCertifyFlag: true } }],
    ["data-error-flag", { indicator: "chronic", details: { dataErrorFlag: true } }],
    ["paired-result", { indicator: "math", status: 50, details: { pairShareMethod: "2", highSchoolCuts: false } }],
    ["table-carried-over", { indicator: "cci", dashboardYear: 2025 }],
  ] as const)("names the mark %s", (cause, more) => {
    expect(compare(record({ statusLevel: 4, changeLevel: 0, colour: 0, ...more } as Parameters<typeof record>[0])).differences.map((difference) => difference.cause)).toEqual([cause]);
  });

  it("says the same whatever the order of the rows", () => {
    const rows = ["AA", "HI", "SWD", "WH"].flatMap((group, index) => [
      record({ group: group as "AA", statusLevel: 1, changeLevel: 1, colour: (1 + index) as Level, row: { file: "a.txt", line: index + 2 } }),
      record({ group: group as "AA", statusLevel: (1 + index) as Level, changeLevel: 1, colour: 1, cds: "01611270000000", row: { file: "a.txt", line: index + 20 } }),
    ]);
    const expected = compare(...rows);
    expect(expected.differences).toHaveLength(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(compare(...shuffled)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("lists by year, indicator, CDS code, group and kind", () => {
    const rows = [
      record({ statusLevel: 2, changeLevel: 1, colour: 1, indicator: "chronic" }),
      record({ statusLevel: 2, changeLevel: 1, colour: 3, group: "HI", cds: "01611270000000" }),
      record({ statusLevel: 2, changeLevel: 2, colour: 1, group: "AA", cds: "01611270000000" }),
      record({ statusLevel: 3, changeLevel: 1, colour: 1, indicator: "susp", cds: "01100170000000" }),
      record({ statusLevel: 2, changeLevel: 1, colour: 1, dashboardYear: 2024, cds: "01100170000000" }),
      record({ statusLevel: 2, changeLevel: 1, colour: 1, cds: "01100170000000", group: null, otherGroup: "EO" } as Parameters<typeof record>[0]),
    ];
    const listed = (order: readonly IndicatorRecord[]) => compare(...order).differences.map(({ dashboardYear, indicator, cds, group, what }) => `${dashboardYear} ${indicator} ${cds.slice(0, 7)} ${group} ${what}`);
    const expected = ["2023 chronic 0110017 EO status", "2023 chronic 0161119 SWD status", "2023 chronic 0161127 AA status", "2023 chronic 0161127 AA change", "2023 chronic 0161127 HI status", "2023 chronic 0161127 HI colour", "2023 susp 0110017 SWD status", "2023 susp 0110017 SWD change", "2023 susp 0110017 SWD colour", "2024 chronic 0110017 SWD status"];
    expect(listed(rows)).toEqual(expected);
    expect(listed(rows.toReversed())).toEqual(listed(rows));
  });

  it("a group of no code is listed with an empty one", () => {
    const { group: _, ...without } = record({ statusLevel: 2, changeLevel: 1, colour: 1 });
    expect(compare({ ...without, group: null } as IndicatorRecord).differences[0]?.group).toBe("");
  });

  it("counts what is not published only of groups that accountability counts, and nothing where the rules give none", () => {
    const unpublished = record({ statusLevel: 0, changeLevel: 0, colour: 0 });
    expect(compare(unpublished).unpublished).toEqual({ statuses: 1, changes: 1, colours: 1 });
    expect(compare({ ...unpublished, group: null, otherGroup: "EO" } as IndicatorRecord).unpublished).toEqual({ statuses: 0, changes: 0, colours: 0 });
    // Blanks are no levels either.
    expect(compare({ ...unpublished, statusLevel: null, changeLevel: null, colour: null }).unpublished).toEqual({ statuses: 1, changes: 1, colours: 1 });
  });

  it("a level that differs is counted once, beside those that agree", () => {
    const { statuses, changes, colours } = compare(honest, record({ statusLevel: 2, changeLevel: 3, colour: 1, cds: "01611270000000" }));
    expect([statuses, changes, colours]).toEqual([{ compared: 2, agree: 1, differ: 1 }, { compared: 2, agree: 1, differ: 1 }, { compared: 2, agree: 2, differ: 0 }]);
  });

  it("lists none on demand, and all up to the limit", () => {
    expect(compareLevels([record({ statusLevel: 2, changeLevel: 1, colour: 1 })], allLevelRules, { differencesListed: 0 })).toMatchObject({ differences: [], notListed: 1, statuses: { differ: 1 } });
    expect(compareLevels([record({ statusLevel: 2, changeLevel: 1, colour: 1 })], allLevelRules, { differencesListed: 1 })).toMatchObject({ notListed: 0, differences: [{ what: "status" }] });
  });

  it("explains a colour by the status or the change that differs already", () => {
    const causes = (...levels: readonly [Level, Level, Level]) => compare(record({ statusLevel: levels[0], changeLevel: levels[1], colour: levels[2] })).differences.map(({ what, cause }) => `${what} ${cause}`);
    expect(causes(2, 1, 2)).toEqual(["status unexplained", "colour follows-from-status"]);
    expect(causes(1, 2, 2)).toEqual(["change unexplained", "colour follows-from-change"]);
    expect(causes(2, 2, 2)).toEqual(["status unexplained", "change unexplained", "colour follows-from-status"]);
    const blank = record({ statusLevel: 1, changeLevel: 1, colour: 3 });
    expect(compare({ ...blank, statusLevel: null }).differences.map(({ cause }) => cause)).toEqual(["follows-from-status"]);
    expect(compare({ ...blank, changeLevel: null }).differences.map(({ cause }) => cause)).toEqual(["follows-from-change"]);
  });
});

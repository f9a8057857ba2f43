import { replay, type Level } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import { describe, expect, it } from "vitest";
import { levelDictionary } from "../explain/level-dictionary.ts";
import { allLevelRules } from "../years/all.ts";
import type { LevelKind } from "./level-difference.ts";
import { publishedTrace } from "./published-trace.ts";

const row = { file: "download2023.txt", line: 2 };
const place = { cds: "01611190000000", recordType: "lea", districtName: "Example Unified", schoolName: "", countyName: "Example", charter: false, countyOffice: false, alternativeSchool: false, box: null, sizeMet: null, priorSizeMet: null, accountabilityMet: null, suspensionType: null, row, details: {} } as const;
const chronic = (more: Partial<IndicatorRecord> = {}): IndicatorRecord => ({ ...place, dashboardYear: 2023, indicator: "chronic", group: "SWD", status: 30, priorStatus: 25, change: 5, numerator: 60, denominator: 200, priorNumerator: 50, priorDenominator: 200, statusLevel: 1, changeLevel: 1, colour: 1, ...more });
const graduation = (more: Partial<IndicatorRecord> = {}): IndicatorRecord => ({ ...chronic(), indicator: "grad", status: 68, priorStatus: 67, change: 1, numerator: 136, denominator: 200, priorNumerator: 134, priorDenominator: 200, statusLevel: 2, changeLevel: 4, colour: 2, ...more });

const trace = (record: IndicatorRecord, what: LevelKind) => {
  const made = publishedTrace(record, what, allLevelRules);
  expect(replay(made, levelDictionary(allLevelRules)).differences).toEqual([]);
  return made;
};
const results = (record: IndicatorRecord, what: LevelKind) => Object.fromEntries(trace(record, what).steps.map(({ id, result }) => [id, result]));

describe("the trace of a published level", () => {
  it("tests a status between its own bound and the next, of a rate that is good when it is low", () => {
    const input = (name: string, value: number) => [{ fact: `2023/SWD/chronic/${name}`, value, row }];
    expect(trace(chronic({ statusLevel: 2 }), "status")).toEqual({
      schema: "ssos/trace/1",
      question: "published-level",
      subject: "2023/SWD/chronic",
      answer: "published-follows",
      steps: [
        { id: "published", code: "published", kind: "assign", value: 2, result: 2, inputs: input("statusLevel", 2) },
        { id: "value", code: "value", kind: "assign", value: 30, result: 30, inputs: input("status", 30) },
        { id: "at-or-past-own-bound", code: "at-or-past-own-bound", kind: "compare", left: { step: "value" }, operator: "<=", right: { parameter: "chronic/status/2" }, result: "no" },
        { id: "before-next-bound", code: "before-next-bound", kind: "compare", left: { step: "value" }, operator: ">", right: { parameter: "chronic/status/3" }, result: "yes" },
        { id: "published-follows", code: "published-follows", kind: "combine", combine: "all", of: ["at-or-past-own-bound", "before-next-bound"], result: "no" },
      ],
    });
  });

  it("tests a change of a rate that is good when it is high", () => {
    const { steps } = trace(graduation(), "change");
    expect(steps.slice(0, 2)).toEqual([
      { id: "published", code: "published", kind: "assign", value: 4, result: 4, inputs: [{ fact: "2023/SWD/grad/changeLevel", value: 4, row }] },
      { id: "value", code: "value", kind: "assign", value: 1, result: 1, inputs: [{ fact: "2023/SWD/grad/change", value: 1, row }] },
    ]);
    expect(steps.slice(2, 4)).toMatchObject([{ operator: ">=", right: { parameter: "grad/change/4" }, result: "yes" }, { operator: "<", right: { parameter: "grad/change/5" }, result: "yes" }]);
  });

  it("has one bound at either end of the scale, none for a level that is not published, and an open one without a value", () => {
    const ids = (statusLevel: Level | null) => trace(chronic({ statusLevel }), "status").steps.map(({ id }) => id);
    expect(ids(1)).toEqual(["published", "value", "before-next-bound", "published-follows"]);
    expect(ids(5)).toEqual(["published", "value", "at-or-past-own-bound", "published-follows"]);
    expect(ids(null)).toEqual(["published", "value", "published-follows"]);
    expect(results(chronic({ status: null }), "status")).toMatchObject({ value: null, "before-next-bound": "unknown", "published-follows": "unknown" });
  });

  it.each([
    [2, 67.9, "no"],
    [2, 68, "yes"],
    [2, 79.9, "yes"],
    [2, 80, "no"],
  ] as const)("at the bounds of graduation's %d: %d percent", (statusLevel, status, follows) => {
    expect(results(graduation({ statusLevel, status, numerator: Math.round(status * 10), denominator: 1000 }), "status")["published-follows"]).toBe(follows);
  });

  it("looks a colour up in the grid of the published levels", () => {
    const { steps } = trace(chronic({ statusLevel: 1, changeLevel: 4, colour: 2 }), "colour");
    expect(steps.slice(1)).toEqual([
      { id: "cell", code: "cell", kind: "lookup", table: "chronic/grid", row: 1, column: 4, result: 2, inputs: [{ fact: "2023/SWD/chronic/statusLevel", value: 1, row }, { fact: "2023/SWD/chronic/changeLevel", value: 4, row }] },
      { id: "published-follows", code: "published-follows", kind: "compare", left: { step: "published" }, operator: "=", right: { step: "cell" }, result: "yes" },
    ]);
    expect(results(chronic({ statusLevel: 1, changeLevel: 4, colour: 3 }), "colour")["published-follows"]).toBe("no");
  });

  it("looks a colour of fewer than 150 pupils up in the small grid", () => {
    const table = (denominator: number) => {
      const numerator = Math.round(denominator * 0.68);
      const [, cell] = trace(graduation({ numerator, denominator, status: Math.round((1000 * numerator) / denominator) / 10 }), "colour").steps;
      return cell?.kind === "lookup" ? cell.table : cell;
    };
    expect([table(149), table(150)]).toEqual(["grad/small-grid", "grad/grid"]);
  });

  it("names a group that accountability does not count by its code, and none where there is none", () => {
    const { group: _, ...without } = chronic();
    expect(trace({ ...without, group: null, otherGroup: "EO" } as IndicatorRecord, "status").subject).toBe("2023/EO/chronic");
    expect(trace({ ...without, group: null } as IndicatorRecord, "status").subject).toBe("2023//chronic");
  });

  it("is the published level alone where no table is known", () => {
    const science = chronic({ indicator: "science", dashboardYear: 2025, statusLevel: 3 });
    expect(publishedTrace(science, "status", allLevelRules)).toEqual({ schema: "ssos/trace/1", question: "published-level", subject: "2025/SWD/science", steps: [{ id: "published", code: "published", kind: "assign", value: 3, result: 3, inputs: [{ fact: "2025/SWD/science/statusLevel", value: 3, row }] }], answer: "published" });
  });
});

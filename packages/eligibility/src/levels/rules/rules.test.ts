import { describe, expect, it } from "vitest";
import type { LevelInput } from "../level-input.ts";
import { allLevelRules } from "../years/all.ts";
import { applicableTable } from "./applicable-table.ts";
import { pairedResult } from "./paired-result.ts";

function choice(input: LevelInput) {
  const rules = allLevelRules[input.dashboardYear as 2023]?.indicators[input.indicator];
  if (rules === undefined) throw new Error(`${input.indicator} has no rules in ${input.dashboardYear}`);
  const table = applicableTable(rules, input);
  return table.ok ? table.key : `${table.code}: ${table.field}`;
}

describe("the table that applies", () => {
  it.each([
    ["ES", "indicator-not-for-institution: institution.suspensionType"],
    ["MS", "indicator-not-for-institution: institution.suspensionType"],
    ["ED", "indicator-not-for-institution: institution.suspensionType"],
    ["HS", "all"],
    ["HD", "all"],
    ["UD", "all"],
    [null, "all"],
  ] as const)("to graduates of an institution of type %s: %s", (suspensionType, expected) => {
    expect(choice({ dashboardYear: 2023, indicator: "grad", institution: { kind: "district", suspensionType } })).toBe(expected);
    expect(choice({ dashboardYear: 2023, indicator: "cci", institution: { kind: "district", suspensionType } })).toBe(expected);
  });

  it("to graduates of the whole State in 2018 needs no mark of an alternative school", () => {
    expect(choice({ dashboardYear: 2018, indicator: "grad", institution: { kind: "state" } })).toBe("all");
    expect(choice({ dashboardYear: 2018, indicator: "grad", institution: { kind: "district" } })).toBe("all");
    expect(choice({ dashboardYear: 2018, indicator: "grad", institution: { kind: "charter" } })).toBe("institution-not-given: institution.alternativeSchool");
  });

  it("to English learners, long-term ones included, and to nobody else", () => {
    const of = (group: Pick<LevelInput, "group">) => choice({ dashboardYear: 2024, indicator: "elpi", institution: { kind: "school" }, ...group });
    expect([of({ group: "EL" }), of({ group: "LTEL" }), of({}), of({ group: "ALL" }), of({ group: null })]).toEqual(["all", "all", "all", "indicator-not-for-group: group", "indicator-not-for-group: group"]);
  });

  it("is not known for science", () => {
    expect(choice({ dashboardYear: 2025, indicator: "science", institution: { kind: "school" } })).toBe("table-not-known: indicator");
    expect(choice({ dashboardYear: 2025, indicator: "chronic", institution: { kind: "school" } })).toBe("all");
  });
});

describe("a paired result", () => {
  it("is one with a code; blanks are none", () => {
    expect([" ", "", null, undefined].map((method) => pairedResult(method).paired)).toEqual([false, false, false, false]);
    expect(pairedResult(" 2 ")).toEqual({ paired: true, method: "2" });
  });
});

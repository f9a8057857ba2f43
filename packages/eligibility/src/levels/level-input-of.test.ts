import type { IndicatorRecord } from "@ssos/model/files";
import { describe, expect, it } from "vitest";
import { levelInputOf } from "./level-input-of.ts";

const row: IndicatorRecord = {
  dashboardYear: 2018, indicator: "math", cds: "27659610000000", recordType: "lea", schoolName: "", districtName: "Example Unified", countyName: "Example", charter: false, countyOffice: false, alternativeSchool: false, group: "SWD", row: { file: "math.txt", line: 2 },
  statusLevel: 2, changeLevel: 2, colour: 2, box: 170, status: -80, priorStatus: -70, change: -10, numerator: null, denominator: 200, priorNumerator: null, priorDenominator: 190, sizeMet: true, priorSizeMet: false, accountabilityMet: null, suspensionType: null,
};
const details = { highSchoolCuts: true, pairShareMethod: "2", lowestScoresAdded: 3, disabilityCodeCount: 40, priorDisabilityCodeCount: 41, testers: 50, priorTesters: 51, below50Percent: true };

describe("levelInputOf", () => {
  it("takes the facts of the row and none of its levels", () => {
    expect(levelInputOf(row)).toEqual({
      dashboardYear: 2018, indicator: "math", group: "SWD", institution: { kind: "district", suspensionType: null, highSchoolCuts: false, alternativeSchool: false },
      numerator: null, denominator: 200, priorNumerator: null, priorDenominator: 190, status: -80, priorStatus: -70, change: -10, sizeCount: null, priorSizeCount: null, sizeMet: true, priorSizeMet: false,
      lowParticipation: null, pairShareMethod: null, lowestScoresAdded: null, certified: null, row: { file: "math.txt", line: 2 },
    });
  });

  it.each([
    ["state", { recordType: "state", cds: "00000000000000" }],
    ["district", {}],
    ["coe", { cds: "27102720000000" }],
    ["school", { recordType: "school", cds: "27102722730034" }],
    ["charter", { recordType: "school", cds: "27102720112177", charter: true }],
  ] as const)("tells the kind of institution: %s", (kind, more) => {
    expect(levelInputOf({ ...row, ...more }).institution.kind).toBe(kind);
  });

  it("asks each detail of the indicators that have it", () => {
    const academic = { sizeCount: 40, priorSizeCount: 41, pairShareMethod: "2", lowestScoresAdded: 3, lowParticipation: null };
    expect(levelInputOf({ ...row, details })).toMatchObject({ ...academic, institution: { highSchoolCuts: true } });
    expect(levelInputOf({ ...row, indicator: "science", details })).toMatchObject({ ...academic, institution: { highSchoolCuts: null } });
    expect(levelInputOf({ ...row, indicator: "elpi", details })).toMatchObject({ sizeCount: 50, priorSizeCount: 51, pairShareMethod: null, lowestScoresAdded: null, lowParticipation: true, institution: { highSchoolCuts: null } });
    expect(levelInputOf({ ...row, indicator: "chronic", details })).toMatchObject({ sizeCount: null, priorSizeCount: null, pairShareMethod: null, lowestScoresAdded: null, lowParticipation: null, institution: { highSchoolCuts: null } });
  });

  it("reads marks as the record layouts mean them: a blank is no, the mark of missing certification is the exception", () => {
    expect(levelInputOf({ ...row, details: { highSchoolCuts: null } }).institution.highSchoolCuts).toBe(false);
    const learners = (marks: NonNullable<IndicatorRecord["details"]>) => levelInputOf({ ...row, indicator: "elpi", details: marks }).lowParticipation;
    expect([learners({ below95Percent: true }), learners({ below95Percent: false }), learners({ below50Percent: false }), learners({})]).toEqual([true, false, false, null]);
    expect([true, false, null].map((certifyFlag) => levelInputOf({ ...row, details: { certifyFlag } }).certified)).toEqual([false, true, null]);
  });
});

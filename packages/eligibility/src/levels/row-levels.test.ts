import { STATE_INDICATORS, type DashboardYear } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import fc from "fast-check";
import { expect, it } from "vitest";
import { levelInputOf } from "./level-input-of.ts";
import { performanceLevel } from "./performance-level.ts";
import { rowLevels } from "./row-levels.ts";
import { allLevelRules } from "./years/all.ts";

const blank: IndicatorRecord = {
  dashboardYear: 2023, indicator: "susp", cds: "01611190000000", recordType: "lea", schoolName: "", districtName: "Example Unified", countyName: "Example", charter: false, countyOffice: false, alternativeSchool: false, group: "EL", row: { file: "example.txt", line: 2 },
  statusLevel: null, changeLevel: null, colour: null, box: null, status: null, priorStatus: null, change: null, numerator: 20, denominator: 200, priorNumerator: 10, priorDenominator: 200, sizeMet: null, priorSizeMet: null, accountabilityMet: null, suspensionType: "UD",
};

it("rowLevels gives each row the level of its own indicator and year, in whatever order they come", () => {
  // 2026 has no rules, 2018 no English learner progress: the answer is a finding, also after rows that have rules.
  const rows = fc.record({ indicator: fc.constantFrom(...STATE_INDICATORS), dashboardYear: fc.constantFrom<DashboardYear>(2017, 2018, 2023, 2026), numerator: fc.nat({ max: 200 }) });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 30 }), (several) => {
      const levelOfRow = rowLevels(allLevelRules);
      for (const facts of several) {
        const record = { ...blank, ...facts };
        expect(levelOfRow(record)).toEqual(performanceLevel(levelInputOf(record), allLevelRules));
      }
    }),
  );
});

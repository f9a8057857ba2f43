import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASSISTANCE_LETTERS } from "../../accountability/assistance-letter.ts";
import { STUDENT_GROUPS } from "../../students/student-group.ts";
import { readLocalIndicators } from "../local-indicators.ts";
import { addsUp } from "../row-account.ts";
import { readAssistanceStatus } from "./assistance-status.ts";
import type { Cell } from "./sheet.ts";

const GROUPS = STUDENT_GROUPS.filter((group) => group !== "ALL");
const COLUMNS = ["CDcode", "CDS", "LEAname", "ReportYear", ...GROUPS.map((group) => `${group === "MR" ? "TOM" : group}priorities`), "TotalStudentGroups", "AssistanceStatus2023", "MetMethod1"];
const letter = fc.constantFrom("*", ...Object.keys(ASSISTANCE_LETTERS));
const rows = fc.uniqueArray(fc.nat(99_999), { minLength: 1, maxLength: 8 }).chain((codes) =>
  fc.tuple(
    ...codes.map((code) =>
      fc.array(letter, { minLength: GROUPS.length, maxLength: GROUPS.length }).map((letters): Cell[] => {
        const cd = `01${String(code).padStart(5, "0")}`;
        const count = letters.filter((text) => text !== "*").length;
        return [cd, `${cd}0000000`, "Example", "2023", ...letters, count, count > 0 ? "Differentiated Assistance, Year 1" : "General Assistance", count > 0 ? "Y" : "N"];
      }),
    ),
  ),
);
const withoutLine = <T extends { readonly line: number }>(records: readonly T[]) => records.map(({ line, ...rest }) => rest);

describe("lists", () => {
  it("the order of columns, titles above and notes below change nothing", () => {
    fc.assert(fc.property(rows, fc.shuffledSubarray(COLUMNS.map((_, index) => index), { minLength: COLUMNS.length }), fc.nat(8), (table, order, titles) => {
      const expected = withoutLine(readAssistanceStatus([COLUMNS, ...table]).records);
      expect(expected).toHaveLength(table.length);
      const permuted = [COLUMNS as readonly Cell[], ...table].map((row) => order.map((index) => row[index] ?? null));
      const reading = readAssistanceStatus([...Array.from({ length: titles }, () => ["a title"]), ...permuted, [], ["a note"]]);
      // Groups are listed in the order of their columns, which is the list's own business.
      const sorted = (records: typeof expected) => records.map((record) => ({ ...record, groupsListed: [...record.groupsListed].sort() }));
      expect(sorted(withoutLine(reading.records))).toEqual(sorted(expected));
      expect(addsUp(reading.account)).toBe(true);
    }));
  });

  it("every letter comes back as the priorities it stands for, and every group's count is the row's", () => {
    fc.assert(fc.property(rows, (table) => {
      const reading = readAssistanceStatus([COLUMNS, ...table]);
      expect(reading.findings).toEqual([]);
      for (const [index, record] of reading.records.entries()) {
        expect(Object.keys(record.groups)).toHaveLength(record.groupCount ?? -1);
        for (const [group, printed] of Object.entries(record.letters)) expect(table[index]?.[4 + GROUPS.findIndex((other) => other === group)]).toBe(printed);
      }
    }));
  });

  it("local indicators: separators, line ends and the order of columns change nothing", () => {
    const header = ["cdsCode", "lea", "priorityNumber", "performance", "year"];
    const row = fc.tuple(fc.constantFrom("27102720000000", "01611190000000"), fc.constant("Los Niños"), fc.constantFrom("1", "2", "3", "6", "7", "9", "10"), fc.constantFrom("Met", "Not Met", "Not Met For Two or More Years", "NA"), fc.constantFrom("2019", "2023"));
    fc.assert(fc.property(fc.uniqueArray(row, { minLength: 1, maxLength: 10, selector: ([cds, , priority]) => `${cds} ${priority}` }), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (table, order) => {
      const cells = [header, ...table];
      const expected = readLocalIndicators(cells).records;
      expect(expected).toHaveLength(table.length);
      for (const separator of ["|", "\t"]) {
        for (const lineEnd of ["\n", "\r\n"]) expect(readLocalIndicators(cells.map((line) => order.map((index) => line[index]).join(separator)).join(lineEnd) + lineEnd).records).toEqual(expected);
      }
    }));
  });
});

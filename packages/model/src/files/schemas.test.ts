import { describe, expect, it } from "vitest";
import { readAssistanceStatus } from "./lists/assistance-status.ts";
import { readLocalIndicators } from "./local-indicators.ts";
import { readRecords } from "./read-records.ts";
import { assistanceListingSchema, enrolmentRecordSchema, indicatorRecordSchema, localIndicatorRecordSchema, rowAccountSchema } from "./schemas.ts";
import { DASHBOARD_LAYOUTS } from "./years/index.ts";

const content = "cds\trtype\tcharter_flag\ttype\tstudentgroup\tcurrnumer\tcurrdenom\tcurrstatus\tstatuslevel\tsmalldenom\treportingyear\n27660840000000\tD\t\tUD\tSWD\t4\t120\t3.3\t3\tY\t2023\n";

describe("schemas of the files' records", () => {
  it("what the reader gives passes, with cells and without", () => {
    for (const keepCells of [false, true]) {
      const { records, account } = readRecords(content, { keepCells });
      expect(indicatorRecordSchema.parse(records[0])).toEqual(records[0]);
      expect(rowAccountSchema.parse(account)).toEqual(account);
    }
  });

  it.each([
    ["a level above five", { statusLevel: 6 }],
    ["a code that lost its zero", { cds: "7660840000000" }],
    ["a group of another code", { group: "TOM" }],
    ["a year without a Dashboard", { dashboardYear: 2020 }],
    ["a text for a number", { denominator: "120" }],
    ["a column that no record has", { color: 1 }],
    ["a detail that no file has", { details: { something: 1 } }],
  ])("%s does not pass", (_, changes) => {
    expect(indicatorRecordSchema.safeParse({ ...readRecords(content).records[0], ...changes }).success).toBe(false);
  });

  it("records of every layout pass", () => {
    for (const { columns, dashboardYear, subject } of DASHBOARD_LAYOUTS) {
      const cells = columns.map((column) => (column === "cds" ? "27660840000000" : column === "rtype" ? "D" : column === "studentgroup" ? "EL" : column.toLowerCase() === "reportingyear" ? String(dashboardYear) : ""));
      const { records, enrolment } = readRecords(`${columns.join("\t")}\n${cells.join("\t")}\n`, { name: `${subject}download.txt` });
      expect(records.length + enrolment.length).toBe(1);
      for (const record of records) expect(indicatorRecordSchema.safeParse(record).error).toBeUndefined();
      for (const record of enrolment) expect(enrolmentRecordSchema.safeParse(record).error).toBeUndefined();
    }
  });

  it("records of lists pass", () => {
    const [listing] = readAssistanceStatus([["CDS", "LEAname", "ReportYear", "SWDpriorities", "TotalStudentGroups", "AssistanceStatus2023", "MetMethod1"], ["27660840000000", "Example", "2023", "D", 1, "Differentiated Assistance, Year 1", "Y"]]).records;
    expect(assistanceListingSchema.parse(listing)).toEqual(listing);
    expect(assistanceListingSchema.safeParse({ ...listing, letters: { SWD: "Z" } }).success).toBe(false);
    const [local] = readLocalIndicators("cdsCode|lea|priorityNumber|performance|year\n27660840000000|Example|6|NA|2023\n").records;
    expect(localIndicatorRecordSchema.parse(local)).toEqual(local);
    expect(localIndicatorRecordSchema.safeParse({ ...local, priority: 4 }).success).toBe(false);
  });
});

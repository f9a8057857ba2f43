import { describe, expect, it } from "vitest";
import { isSsosError } from "../../findings/error.ts";
import { assistanceListStatusOf } from "../../institutions/assistance-list-status.ts";
import { addsUp } from "../row-account.ts";
import { readAssistanceStatus } from "./assistance-status.ts";
import { readCharterAssistance } from "./charter-assistance.ts";
import { leasOfDirectory, readDirectory } from "./directory.ts";
import { readEquityMultiplierLeas, readEquityMultiplierSchools } from "./equity-multiplier.ts";
import { readEssaStatus } from "./essa-status.ts";
import { factsFromLowestPerforming, readLowestPerforming } from "./lowest-performing.ts";
import { readSchoolColours, readSchoolSupport2018 } from "./school-colours.ts";
import { cellText, sheetsOf, type Cell } from "./sheet.ts";
import { readTargetedGroups, studentGroupNamed } from "./targeted-groups.ts";

const listed = (...rows: Cell[][]): Cell[][] => [
  ["2023 LCFF LEA Eligibility File"],
  ["*=blank cell (e-reader accessibility)"],
  ["CDcode", "CDS", "LEAname", "Cityname", "Countyname", "Gsoffered", "ReportYear", "SWDpriorities", "TOMpriorities", "TotalStudentGroups", "AssistanceStatus2022", "AssistanceStatus2023", "MetMethod1", "EC52072_2023"],
  ...rows,
];
const lea = (changes: Partial<Record<number, Cell>> = {}): Cell[] =>
  ["2766084", "27660840000000", "Example", "King City", "Monterey", "9-12", "2023", "*", "*", 0, "General Assistance", "General Assistance", "N", "N"].map((cell, index) => changes[index] ?? cell);

describe("assistance lists", () => {
  it("letters become priorities, TOM becomes MR, and a star is a blank cell", () => {
    const [record] = readAssistanceStatus(listed(lea({ 7: "*", 8: "K", 9: 1, 10: "*", 11: "Differentiated Assistance, Year 1", 12: "Y" }))).records;
    expect(record).toMatchObject({ letters: { MR: "K" }, groups: { MR: [4, 5, 6, 8] }, groupsListed: ["SWD", "MR"], groupCount: 1, methods: { 1: true }, status: "Differentiated Assistance, Year 1", statuses: { 2023: "Differentiated Assistance, Year 1" }, recurring: false });
    expect(record?.statuses).not.toHaveProperty("2022");
  });

  it("the header of 2017 and the columns of 2025 are understood", () => {
    const old = readAssistanceStatus([["cdcode", "CDS", "districtname", "ReportingYear", "SWD_PRIORITIES", "MR_PRIORITIES", "TOTAL_STUDENT_GROUPS", "Assistance_Status"], ["2766084", "27660840000000", "Example", "2017f", "A", null, 1, "Differentiated Support"]]).records[0];
    expect(old).toMatchObject({ dashboardYear: 2017, name: "Example", groups: { SWD: [4, 5, 6] }, status: "Differentiated Support", methods: {} });
    const recent = readAssistanceStatus([["cdcode", "cds", "leaname", "reportyear", "SWDpriorities", "LTELpriorities", "TotalStudentGroups", "AssistanceStatus2025", "MetMethod4", "ec52072b_2025", "ec52071f_2025"], ["2766084", "27660840000000", "Example", 2025, "D", "B", "2.0000000000", "Differentiated Assistance", "N", "Y", "N"]]).records[0];
    expect(recent).toMatchObject({ dashboardYear: 2025, groups: { SWD: [4, 6], LTEL: [4, 5] }, groupCount: 2, methods: { 4: false }, recurring: true, sameGroup: false });
  });

  it("the sheet is chosen by what it holds, wherever it stands", () => {
    const reading = readAssistanceStatus([{ name: "Record Layout", rows: [["Field Name", "Description"], ["CDS", "Code"]] }, { name: "District and COE 2023", rows: listed(lea()) }]);
    expect(reading.sheet).toBe("District and COE 2023");
    expect(reading.records[0]?.line).toBe(4);
  });

  it.each([
    ["a letter that stands for nothing", { 7: "Z" }, "unknown-letter", "SWDpriorities", "Z"],
    ["a status that lists do not use", { 11: "Perhaps" }, "unknown-status", "AssistanceStatus2023", "Perhaps"],
    ["a code that lost its zero", { 1: 1_611_190_000_000 }, "invalid-cds", "CDS", "1611190000000"],
    ["a year without a Dashboard", { 6: "2021" }, "mixed-years", "ReportYear", "2021"],
    ["a mark that is neither yes nor no", { 12: "X" }, "invalid-flag", "MetMethod1", "x"],
    ["a count in words", { 9: "many" }, "invalid-number", "TotalStudentGroups", "many"],
  ] as const)("%s rejects the row, with its place", (_, changes, code, column, found) => {
    const reading = readAssistanceStatus(listed(lea(), lea({ 0: "0161119", 1: "01611190000000", ...changes })), { name: "list.xlsx" });
    expect(reading.findings).toContainEqual(expect.objectContaining({ code, severity: "error", place: { file: "list.xlsx", line: 5, column }, found }));
    expect(reading.account).toEqual({ read: 2, used: 1, ignored: {}, rejected: 1 });
    const strict = (() => {
      try {
        readAssistanceStatus(listed(lea(changes)), { strict: true });
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(isSsosError(strict, code)).toBe(true);
  });

  it("a count that is not the number of letters is a warning", () => {
    const reading = readAssistanceStatus(listed(lea({ 7: "D", 9: 3 })));
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "group-count-differs", severity: "warning", found: "3", expected: "1" }));
    expect(reading.records).toHaveLength(1);
  });

  it("blank rows, notes and repeated rows are ignored, a second row that differs is rejected", () => {
    const reading = readAssistanceStatus(listed(lea(), [], ["California Department of Education"], lea(), lea({ 2: "Another" })));
    expect(reading.account).toEqual({ read: 5, used: 1, ignored: { "blank-line": 1, "not-a-data-row": 1, "duplicate-row": 1 }, rejected: 1 });
    expect(addsUp(reading.account)).toBe(true);
  });

  it.each([
    ["no sheet with the columns", [{ name: "Sheet1", rows: [["something", "else"]] }], "missing-sheet"],
    ["an empty sheet", [{ name: "Sheet1", rows: [] }], "empty-file"],
    ["no sheet at all", [], "empty-file"],
    ["a header alone", [{ name: "Sheet1", rows: listed() }], "header-only"],
  ])("%s: %s", (_, sheets, code) => {
    const reading = readAssistanceStatus(sheets, { name: "book.xlsx" });
    expect(reading.findings).toContainEqual(expect.objectContaining({ code, severity: "error" }));
    expect(reading.records).toEqual([]);
  });

  it.each(["General Assistance", "General Support", "Differentiated Assistance", "Differentiated Support", "Differentiated Assistance, Year 1", "differentiated assistance,  year 2"])("the status %j is known", (status) => {
    expect(assistanceListStatusOf(status)).toBeDefined();
  });
});

describe("lowest performers", () => {
  const header = ["reportingyear ", "cds", "rtype", "schoolname", "districtname", "countyname", "charter_flag", "studentgroup", "ELA", "Math", "Chronic", "CCI", "ELPI", "Grad", "Susp"];
  const rows: Cell[][] = [
    header,
    [2023, "27660840000000", "D", "*", "Example", "Monterey", "*", "SWD", "Y", "*", "*", "Y", "*", "*", "*"],
    [2023, "27660840000000", "D", "*", "Example", "Monterey", "*", "EL", "*", "*", "*", "*", "Y", "*", "*"],
    [2023, "27102720112177", "S", "Example Charter", "Monterey County Office of Education", "Monterey", "Y", "HI", "*", "Y", "*", "*", "*", "*", "*"],
  ];
  const leas = [{ cds: "27660840000000", name: "Example", kind: "district" }, { cds: "27659610000000", name: "Without a Red", kind: "district" }] as const;

  it("what is marked is Red, what is not is known not to be, and Orange stays unknown", () => {
    const facts = factsFromLowestPerforming(readLowestPerforming(rows, { name: "list" }), leas);
    const example = facts.find(({ lea }) => lea.cds === "27660840000000")?.dashboards[2023];
    expect(example?.indicatorsGiven).toEqual(["ela", "math", "elpi", "grad", "chronic", "susp", "cci"]);
    expect(example?.results.SWD?.ela).toEqual({ red: true, row: { file: "list", line: 2 } });
    expect(example?.results.SWD?.math).toEqual({ red: false, row: { file: "list", line: 2 } });
    expect(example?.results.SWD?.cci?.red).toBe(true);
    expect(example?.results.SWD?.elpi).toBeUndefined();
    expect(example?.results.EL?.elpi?.red).toBe(true);
    expect(example?.results.HI).toBeUndefined();
  });

  it("an LEA without a row has no Red on any indicator, and a charter school stands under its own name", () => {
    const facts = factsFromLowestPerforming(readLowestPerforming(rows), leas);
    expect(facts.find(({ lea }) => lea.cds === "27659610000000")?.dashboards[2023]).toEqual({ indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results: {} });
    expect(facts.find(({ lea }) => lea.kind === "charter")?.lea.name).toBe("Example Charter");
  });

  it("the list of schools has no group column and is about all students", () => {
    const schools = rows.map((row) => row.filter((_, index) => index !== 7)).slice(0, 2);
    expect(readLowestPerforming(schools).records[0]?.group).toBe("ALL");
  });
});

describe("other lists", () => {
  it("federal status: groups, Title I by school year, statuses of years without a Dashboard", () => {
    const header = ["cds", "schoolname", "TitleI2122", "DASS", "Charter", "AssistanceStatus2021", "AssistanceStatus2022", "Exit", "SWD", "TOM", "TotStudGrps", "ReportingYear"];
    const reading = readEssaStatus([["title"], header, ["27660842732121", "Example High", "Yes", "No", "DF", "No Status", "ATSI", "NOEXIT", 1, 1, 2, "2022"], ["February 2023"]]);
    expect(reading.records[0]).toMatchObject({ groups: ["SWD", "MR"], titleI: { "2021-22": true }, statuses: { 2021: "No Status", 2022: "ATSI" }, charter: "DF", alternativeSchool: false, colours: null });
    expect(reading.account).toEqual({ read: 2, used: 1, ignored: { "not-a-data-row": 1 }, rejected: 0 });
    expect(readEssaStatus([header, ["27660842732121", "Example High", "Yes", "No", "DF", "No Status", "Fine", "NOEXIT", 2, 0, 0, "2022"]]).findings.map(({ code }) => code)).toEqual(["unknown-status", "invalid-flag"]);
  });

  it("Equity Multiplier: codes from three columns, the total's row left out", () => {
    const header = ["County Code", "District Code", "School Code", "LEA Name", "Charter Number", "Count of School Sites Eligible\nA-1", "Total Prior Year Adjusted Cumulative Enrollment\nA-2", "Statewide LCFF Equity Multiplier Rate\nB-1", "Miscellaneous Adjustments\nB-2", "Total LCFF Equity Multiplier Funding\nB-3"];
    const reading = readEquityMultiplierLeas([["notes"], header, [1, 10_017, 0, "Example", "N/A", 2, 504, 1052.6104853934, 0, 530_515], ["TOTAL:", null, null, null, null, 2, 504, null, 0, 530_515]]);
    expect(reading.records).toEqual([{ cds: "01100170000000", name: "Example", charterNumber: null, eligibleSites: 2, eligibleEnrolment: 504, rate: "1052.6104853934", adjustments: 0, funding: 530_515, line: 3 }]);
    expect(reading.account.ignored).toEqual({ "not-a-data-row": 1 });
    expect(readEquityMultiplierSchools([header, []]).findings.map(({ code }) => code)).toContain("missing-sheet");
  });

  it("targeted groups by name; a name that is no group's rejects the row", () => {
    const rows = [["CDS", "LEA", "Targeted Student Group(s)"], ["01611190000000", "A", "Two or More Race, Black/African American"], ["01611270000000", "B", "Left-handed"]];
    const reading = readTargetedGroups(rows);
    expect(reading.records.map(({ groups }) => groups)).toEqual([["MR", "AA"]]);
    expect(reading.findings.map(({ code, found }) => [code, found])).toEqual([["unknown-group", "Left-handed"]]);
    expect(studentGroupNamed("TOM")).toBe("MR");
  });

  it("directories: codes of seven digits, kinds by ownership code, a file without a header", () => {
    const leas = readDirectory([["cd_code", "county", "district", "doc", "doc_type", "status"], ["0110017", "Alameda", "Alameda County Office of Education", "0", "COE", "Active"], ["0131609", "Alameda", "School for the Blind", 31, "State Special Schools", "Active"], ["0161119", "Alameda", "Alameda Unified", "54", "Unified", "Active"]]).records;
    expect(leasOfDirectory(leas).map(({ cds, kind, districtType }) => [cds, kind, districtType])).toEqual([["01100170000000", "coe", undefined], ["01611190000000", "district", "unified"]]);
    const entities = readDirectory([["D", "01611190000000", "", "Alameda Unified", "Alameda", ""], ["S", "01611190106401", "Example Charter", "Alameda Unified", "Alameda", "Y"]], { columns: ["rtype", "cds", "school", "lea", "county", "charter_flag"] }).records;
    expect(entities.map(({ line, name, charter }) => [line, name, charter])).toEqual([[1, "Alameda Unified", false], [2, "Example Charter", true]]);
    expect(leasOfDirectory(entities)[1]).toEqual({ cds: "01611190106401", name: "Example Charter", kind: "charter", county: "Alameda", authorizer: "01611190000000" });
  });

  it("charter assistance: two years side by side, marked as known from second hand", () => {
    const reading = readCharterAssistance([["cdscode", "chartername", "SWDcurrent", "SWDprior", "LTELcurrent", "totalcurrent", "totalprior", "Method1current", "Method1prior", "ec47607_2024"], ["27102720112177", "Example Charter", "D", "*", "B", 2, 0, "Y", "N", "N"]]);
    expect(reading.records[0]).toMatchObject({ current: { groups: { SWD: [4, 6], LTEL: [4, 5] }, groupCount: 2, methods: { 1: true } }, prior: { groups: {}, methods: { 1: false } }, ec47607: false });
    expect(reading.findings.map(({ code }) => code)).toEqual(["column-names-only-reported"]);
  });

  it("compiled colours of schools: None is no colour, a blank is not given", () => {
    const rows = [["cds", "studentgroup", "year", "cci", "ela", "susp", "CDEStatus"], ["01100170112607", "ALL", "2018", "None", "", "Red", "ATSI"], ["01100170112615", "", "", "", "", "", "General Assistance"]];
    expect(readSchoolSupport2018(rows).records.map(({ colours, status }) => [colours, status])).toEqual([[{ cci: 0, susp: 1 }, "ATSI"], [{}, "General Assistance"]]);
    const more = [["cds", "studentgroup", "year", "susp"], ["01100170112607", "EO", "2018", "Red"], ["01100170112607", "AA", "2018", "Purple"]];
    expect(readSchoolColours(more).account).toEqual({ read: 2, used: 0, ignored: { "not-an-accountability-group": 1 }, rejected: 1 });
  });

  it("cells: stars and blanks are empty, decimals for counts are whole", () => {
    expect([null, undefined, "*", " * ", "", 0, false, "4.0000000000", "4.5"].map((cell) => cellText(cell))).toEqual(["", "", "", "", "", "0", "false", "4", "4.5"]);
    expect(sheetsOf([])).toEqual([]);
  });
});

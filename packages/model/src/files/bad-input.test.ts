import { describe, expect, it } from "vitest";
import { isSsosError } from "../findings/error.ts";
import { factsFromRecords } from "./facts-from-records.ts";
import { readDashboardSync } from "./read-dashboard.ts";
import { readRecords } from "./read-records.ts";
import { addsUp } from "./row-account.ts";
import { scan } from "./scan.ts";

const HEADER = "cds\trtype\tdistrictname\tcharter_flag\ttype\tstudentgroup\tcurrdenom\tcurrstatus\tstatuslevel\tchangelevel\tcolor\tcurrnsizemet\tindicator\treportingyear";
interface Parts { cds?: string; type?: string; group?: string; denominator?: string; status?: string; level?: string; colour?: string; met?: string; indicator?: string; year?: string }
const row = ({ cds = "27660840000000", type = "D", group = "SWD", denominator = "200", status = "3.1", level = "2", colour = "1", met = "Y", indicator = "SUSP", year = "2023" }: Parts = {}) =>
  [cds, type, "King City Union", "", "UD", group, denominator, status, level, "3", colour, met, indicator, year].join("\t");
const file = (...rows: string[]) => `${[HEADER, ...rows].join("\n")}\n`;
const NAME = "suspdownload2023.txt";
const read = (content: string) => readRecords(content, { name: NAME });
const codes = (content: string) => read(content).findings.filter(({ code }) => !["missing-column"].includes(code)).map(({ code }) => code);
const errorOf = (content: string) => read(content).findings.find(({ severity }) => severity === "error");

describe("files that are none", () => {
  it.each([
    ["", "empty-file"],
    ["\n", "empty-file"],
    [`${HEADER}\n`, "header-only"],
    [HEADER, "header-only"],
    ["PK\u0003\u0004 something else\nentirely\n", "unknown-file"],
    ["CDS\tLEAname\tLocalIndicator\tPerformance\n27102720000000\tExample\tBasic-Priority Area 1\tMet\n", "unknown-file"],
    ["cds,rtype,studentgroup,reportingyear\n27102720000000,D,ALL,2023\n", "unknown-file"],
  ])("%j is refused with %s", (content, code) => {
    const reading = read(content);
    expect(reading.findings.map((finding) => finding.code)).toContain(code);
    expect(reading.records).toEqual([]);
    expect(addsUp(reading.account)).toBe(true);
  });

  it("a file of another indicator than the one it was given as is not used", () => {
    const reading = readRecords(file(row()), { name: NAME, indicator: "chronic" });
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "wrong-indicator", severity: "error", found: "susp", expected: "chronic" }));
    expect(reading.account).toEqual({ read: 1, used: 0, ignored: { "file-not-used": 1 }, rejected: 0 });
  });

  it("a file under another indicator's name is read as what it holds, with a warning", () => {
    const reading = readRecords(file(row()), { name: "eladownload2023.txt" });
    expect(reading.kind?.subject).toBe("susp");
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "wrong-indicator", severity: "warning", expected: "ela" }));
  });

  it("academic files before 2023 need their name, or the caller's word", () => {
    const content = "cds\trtype\tstudentgroup\tcurrdenom\tcurrstatus\tstatuslevel\thscutpoints\treportingyear\n27660840000000\tD\tSWD\t40\t-80.5\t1\tY\t2022\n";
    expect(readRecords(content, { name: "export.txt" }).findings.map(({ code }) => code)).toEqual(["ambiguous-file"]);
    expect(readRecords(content, { name: "mathdownload2022.txt" }).kind).toEqual({ dashboardYear: 2022, subject: "math" });
    expect(readRecords(content, { name: "export.txt", indicator: "ela" }).kind).toEqual({ dashboardYear: 2022, subject: "ela" });
  });

  it("files of another Dashboard than the one asked for are counted and left out", () => {
    const reading = readDashboardSync([{ name: NAME, content: file(row()) }], { dashboardYear: 2022 });
    expect(reading.account.ignored).toEqual({ "other-year": 1 });
    expect(reading.given).toEqual({});
    expect(reading.findings.map(({ code }) => code)).toContain("other-year");
  });

  it("a year without a known layout is read by names, and unknown columns are reported, not refused", () => {
    const content = "cds\trtype\ttype\tstudentgroup\tcurrstatus\tnovelty\treportingyear\n27660840000000\tD\tUD\tSWD\t3.1\tx\t2026\n";
    const reading = read(content);
    expect(reading.records[0]?.status).toBe(3.1);
    expect(reading.findings.map(({ code, place }) => [code, place.column])).toEqual(expect.arrayContaining([["layout-not-known", undefined], ["unknown-column", "novelty"]]));
  });
});

describe("damaged rows", () => {
  it.each([
    ["a year of another file", { year: "2022" }, "mixed-years", "reportingyear", "2022"],
    ["another indicator's row", { indicator: "CHRO" }, "wrong-indicator", "indicator", "CHRO"],
    ["a leading zero lost", { cds: "1611190000000" }, "invalid-cds", "cds", "1611190000000"],
    ["scientific notation", { cds: "2.766084E+13" }, "invalid-cds", "cds", "2.766084E+13"],
    ["a county that does not exist", { cds: "99999990000000" }, "invalid-cds", "cds", "99999990000000"],
    ["letters for a code", { cds: "2766084000000A" }, "invalid-cds", "cds", "2766084000000A"],
    ["an unknown group", { group: "XYZ" }, "unknown-group", "studentgroup", "XYZ"],
    ["no group", { group: "" }, "unknown-group", "studentgroup", ""],
    ["an unknown type of row", { type: "Q" }, "invalid-record-type", "rtype", "Q"],
    ["a colour in words", { colour: "Red" }, "invalid-level", "color", "Red"],
    ["a level above five", { level: "6" }, "invalid-level", "statuslevel", "6"],
    ["a negative level", { level: "-1" }, "invalid-level", "statuslevel", "-1"],
    ["a rate in words", { status: "high" }, "invalid-number", "currstatus", "high"],
    ["a number with a comma", { denominator: "1,200" }, "invalid-number", "currdenom", "1,200"],
  ] as const)("%s: rejected with file, line, column, found and expected", (_, parts, code, column, found) => {
    const content = file(row({ group: "ALL" }), row(parts), row({ group: "HI" }));
    const reading = read(content);
    const finding = errorOf(content);
    expect(finding).toMatchObject({ code, severity: "error", place: { file: NAME, line: 3, column }, found });
    expect(finding?.expected).toBeTruthy();
    expect(reading.account).toMatchObject({ read: 3, used: 2, rejected: 1 });
  });

  it.each([
    ["1611190000000", "01611190000000"],
    ["2.766084E+13", "27660840000000"],
  ])("the likely original of %s is named", (cds, likely) => {
    expect(errorOf(file(row({ cds })))?.expected).toContain(likely);
    expect(read(file(row({ cds }))).rejected[0]?.cds).toBe(likely);
  });

  it("a second column of codes is read where a spreadsheet has damaged the first", () => {
    const content = `${HEADER}\tCDSCode\n${row({ cds: "002.766084e+13" })}\t27660840000000\n`;
    const reading = read(content);
    expect(reading.records[0]?.cds).toBe("27660840000000");
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "invalid-cds", severity: "warning", found: "002.766084e+13", expected: "CDSCode" }));
    expect(read(`${HEADER}\tCDSCode\n${row()}\t27660840000000\n`).findings.filter(({ code }) => code === "invalid-cds")).toEqual([]);
  });

  it.each(["0", "1", "5", ""])("level %j is in order", (level) => {
    expect(codes(file(row({ level, colour: level })))).toEqual([]);
    expect(read(file(row({ level }))).records[0]?.statusLevel).toBe(level === "" ? null : Number(level));
  });

  it("a line with too few or too many fields is rejected, the others are used", () => {
    const reading = read(file(row({ group: "ALL" }), `${row()}\textra`, "27660840000000\tD", row({ group: "HI" })));
    expect(reading.findings.filter(({ severity }) => severity === "error").map(({ code, place, found, expected }) => [code, place.line, found, expected])).toEqual([
      ["wrong-number-of-fields", 3, "15", "14 fields"],
      ["wrong-number-of-fields", 4, "2", "14 fields"],
    ]);
    expect(reading.account).toEqual({ read: 4, used: 2, ignored: {}, rejected: 2 });
  });

  it.each([row({ group: "HI" }).slice(0, 40), row({ group: "HI" }).slice(0, -2)])("a last line that breaks off is called truncated: %j", (rest) => {
    const reading = read(file(row()) + rest);
    expect(reading.findings.filter(({ severity }) => severity === "error").map(({ code, place }) => [code, place.line])).toEqual([["truncated-last-line", 3]]);
    expect(reading.account).toMatchObject({ used: 1, rejected: 1 });
  });

  it.each([
    ["too few fields", "27660840000000\tD"],
    ["another year", row({ group: "ALL", year: "2022" })],
    ["a year that is none", row({ group: "ALL", year: "20x3" })],
    ["another indicator", row({ group: "ALL", indicator: "CHRO" })],
  ])("a first row with %s does not hide the others", (_, first) => {
    const reading = readRecords(file(first, row(), row({ group: "HI" }), row({ group: "EL" })), { name: "export.txt" });
    expect(reading.kind).toEqual({ dashboardYear: 2023, subject: "susp" });
    expect(reading.account).toEqual({ read: 4, used: 3, ignored: {}, rejected: 1 });
    expect(reading.findings.find(({ severity }) => severity === "error")?.place.line).toBe(2);
  });

  it("a complete last line needs no line end, and blank lines are only counted", () => {
    const reading = read(`${HEADER}\n\n${row()}\n  \n${row({ group: "HI" })}`);
    expect(reading.account).toEqual({ read: 4, used: 2, ignored: { "blank-line": 2 }, rejected: 0 });
    expect(reading.records.map(({ row: place }) => place.line)).toEqual([3, 5]);
  });

  it("the row after a damaged one of another LEA stays that LEA's own", () => {
    const other = { cds: "27102720000000" };
    const early = Array.from({ length: 12 }, (_, index) => row({ cds: `2766084${String(index + 1).padStart(7, "0")}` }));
    const reading = read(file(...early, row(), `${row(other)}\textra`, row({ ...other, group: "HI" })));
    expect(reading.records.at(-1)).toMatchObject({ cds: "27102720000000", group: "HI" });
    expect(reading.account).toMatchObject({ read: 15, used: 14, rejected: 1 });
  });

  it("an odd mark is a warning and a fact not given", () => {
    const { records, findings } = read(file(row({ met: "maybe" })));
    expect(records[0]?.sizeMet).toBeNull();
    expect(findings).toContainEqual(expect.objectContaining({ code: "invalid-flag", severity: "warning", found: "maybe" }));
  });

  it("one broken row among many is found at its line, and strict reading throws there", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row({ cds: `2766084${String(index + 1).padStart(7, "0")}`, type: "S" }));
    rows[10_000] = row({ colour: "7" });
    const content = new TextEncoder().encode(file(...rows));
    async function* chunks() {
      for (let from = 0; from < content.length; from += 10_007) yield content.subarray(from, from + 10_007);
    }
    const reading = await scan(chunks(), {}, { name: NAME, select: "all" });
    expect(reading.findings.filter(({ severity }) => severity === "error").map(({ code, place }) => [code, place.line])).toEqual([["invalid-level", 10_002]]);
    expect(reading.account).toEqual({ read: 20_000, used: 19_999, ignored: {}, rejected: 1 });
    const thrown = await scan(chunks(), {}, { name: NAME, strict: true }).then(() => undefined, (error: unknown) => error);
    expect(isSsosError(thrown, "invalid-level") && thrown.info).toMatchObject({ file: NAME, line: 10_002, column: "color", found: "7" });
  });

  it("findings beyond the limit are counted, not listed", () => {
    const rows = Array.from({ length: 30 }, () => row({ colour: "9" }));
    const reading = readRecords(file(...rows), { name: NAME, findingsListed: 10 });
    expect(reading.findings.filter(({ code }) => code === "invalid-level")).toHaveLength(10);
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "findings-not-listed", found: "20" }));
    expect(reading.account.rejected).toBe(30);
  });
});

describe("the same group twice", () => {
  it("an equal row is a duplicate and ignored", () => {
    const reading = read(file(row(), row()));
    expect(reading.account).toEqual({ read: 2, used: 1, ignored: { "duplicate-row": 1 }, rejected: 0 });
  });

  it.each([{ colour: "2" }, { status: "3.2" }, { denominator: "201" }])("other values (%j) take both rows out", (other) => {
    const reading = read(file(row(), row({ group: "HI" }), row(other)));
    expect(reading.records.map(({ group }) => group)).toEqual(["HI"]);
    expect(reading.account).toEqual({ read: 3, used: 1, ignored: {}, rejected: 2 });
    expect(errorOf(file(row(), row(other)))).toMatchObject({ code: "contradicting-rows", place: { line: 3 } });
  });

  it("MR and TOM are one group: a warning for the code, and a contradiction when both stand there with different values", () => {
    expect(codes(file(row({ group: "TOM" })))).toEqual(["group-code-of-lists"]);
    expect(read(file(row({ group: "TOM" }))).records[0]?.group).toBe("MR");
    expect(codes(file(row({ group: "MR" }), row({ group: "TOM", colour: "4" })))).toContain("contradicting-rows");
  });

  it("a county's excerpt beside the State's file gives each result once", () => {
    const reading = readDashboardSync([{ name: NAME, content: file(row(), row({ group: "HI" })) }, { name: "county/susp.txt", content: file(row()) }]);
    expect(reading.account).toEqual({ read: 3, used: 2, ignored: { "duplicate-row": 1 }, rejected: 0 });
  });
});

describe("what damage means for the facts", () => {
  const facts = (...rows: string[]) => factsFromRecords(readDashboardSync([{ name: NAME, content: file(row({ group: "ALL" }), ...rows) }]))[0]?.dashboards[2023];

  it("a rejected row is a fact not given, not a missing Red", () => {
    expect(facts(row({ colour: "Red" }))?.results.SWD?.susp).toEqual({ row: { file: NAME, line: 3 } });
  });

  it("contradicting rows are a fact not given", () => {
    const result = facts(row(), row({ colour: "5" }))?.results.SWD?.susp;
    expect(result).toBeDefined();
    expect(result?.colour).toBeUndefined();
  });

  it("a row that does not say its group leaves the indicator open for its LEA", () => {
    expect(facts()?.indicatorsGiven).toEqual(["susp"]);
    expect(facts("27660840000000\tD")?.indicatorsGiven).toEqual([]);
  });

  it("a row whose code lost its leading zero counts against its likely LEA", () => {
    const content = file(row({ cds: "01611190000000", group: "ALL" }), row({ cds: "1611190000000" }));
    const [lea] = factsFromRecords(readDashboardSync([{ name: NAME, content }]));
    expect(lea?.dashboards[2023]?.results.SWD?.susp).toEqual({ row: { file: NAME, line: 3 } });
  });
});

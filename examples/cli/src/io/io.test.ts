import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as spreadsheet from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../exit-codes.ts";
import { dashboardFilesIn, readDirectories } from "./files.ts";
import { openWorkbook } from "./workbook.ts";

const HEADER = "cds\trtype\ttype\tstudentgroup\tcurrstatus\treportingyear\n";
const row = (group: string) => `27660840000000\tD\tUD\t${group}\t3.1\t2022\n`;

describe("opening files", () => {
  let folder = "";
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  /** Takes no place on the disk. */
  const huge = () => {
    truncateSync(write("huge.csv", ""), 2_000_000_000);
    return join(folder, "huge.csv");
  };
  const workbook = (rows: unknown[][], change: (sheet: spreadsheet.WorkSheet) => void = () => undefined) => {
    const book = spreadsheet.utils.book_new();
    const sheet = spreadsheet.utils.aoa_to_sheet(rows);
    change(sheet);
    spreadsheet.utils.book_append_sheet(book, sheet, "Data");
    return new Uint8Array(spreadsheet.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  };
  const failure = (act: () => unknown): unknown => {
    try {
      act();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ssos-io-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("a workbook keeps the places of its rows and leaves the blank ones at the end out", () => {
    const path = write("list.xlsx", workbook([["title"], [], ["CDS", "LEA"], ["01611190000000", 5], ["", null]], (sheet) => (sheet["!ref"] = "A1:B50000")));
    expect(openWorkbook(path)).toEqual([{ name: "Data", rows: [["title"], [], ["CDS", "LEA"], ["01611190000000", 5]] }]);
  });

  it("CSV files may quote, and may be zipped; tabs and pipes are not unquoted", () => {
    expect(openWorkbook(write("a.csv", "cds,lea\n01611190000000,\"Igo, Ono\"\n"))).toEqual([{ name: "", rows: [["cds", "lea"], ["01611190000000", "Igo, Ono"]] }]);
    expect(openWorkbook(write("b.csv.gz", gzipSync("cds,lea\n1,2\n")))[0]?.rows).toEqual([["cds", "lea"], ["1", "2"]]);
    expect(openWorkbook(write("c.txt", "cds|lea\r\n1|\"x\"\r\n"))[0]?.rows).toEqual([["cds", "lea"], ["1", "\"x\""]]);
  });

  it.each([
    ["no such file", () => openWorkbook(join(folder, "absent.xlsx")), "ENOENT"],
    ["a directory", () => openWorkbook(folder), "EISDIR"],
    ["text under a workbook's name", () => openWorkbook(write("fake.xlsx", "not a workbook")), "not a workbook"],
    ["a workbook that breaks off", () => openWorkbook(write("half.xlsx", workbook([["a"]]).subarray(0, 200))), "half.xlsx"],
    ["two gigabytes", () => openWorkbook(huge()), "has 2.0 GB, far more than a list of the State"],
    ["a zip that is none", () => openWorkbook(write("fake.csv.gz", "plain")), "fake.csv.gz"],
    ["no such directory", () => dashboardFilesIn(join(folder, "absent")), "ENOENT"],
  ])("%s is wrong use, told in one line", (_, act, told) => {
    const error = failure(act);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(told);
    expect((error as UsageError).message).not.toContain("\n");
  });

  it("a directory's Dashboard files are found by their headers and read as streams", async () => {
    const directory = join(folder, "2022");
    mkdirSync(directory);
    writeFileSync(join(directory, "anything.txt"), HEADER + row("SWD"));
    writeFileSync(join(directory, "notes.txt"), "nothing of the State's\n");
    writeFileSync(join(directory, "list.xlsx"), "x");
    mkdirSync(join(directory, "folder.txt"));
    expect(dashboardFilesIn(directory).map(({ name, kind, bytes }) => [name, kind, bytes])).toEqual([
      [join(directory, "anything.txt"), { dashboardYear: 2022, subject: "susp" }, (HEADER + row("SWD")).length],
      [join(directory, "notes.txt"), undefined, 23],
    ]);
    const reading = await readDirectories([directory]);
    expect(reading.given).toEqual({ 2022: ["susp"] });
    expect(reading.findings.filter(({ severity }) => severity === "error").map(({ place }) => place.file)).toEqual([join(directory, "notes.txt")]);
    expect(reading.records[0]?.row).toEqual({ file: join(directory, "anything.txt"), line: 2 });
  });

  it("of a file that is none of the State's only the beginning is read", async () => {
    const directory = join(folder, "foreign");
    mkdirSync(directory);
    writeFileSync(join(directory, "susp.txt"), HEADER + row("SWD"));
    writeFileSync(join(directory, "junk.txt"), "one\ttwo\n".repeat(20_000));
    truncateSync(join(directory, "junk.txt"), 2_000_000_000); // takes no place on the disk
    const began = performance.now();
    const reading = await readDirectories([directory]);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(reading.sources.map(({ file, bytes, sha256 }) => [file, bytes, sha256 === null])).toEqual([
      [join(directory, "junk.txt"), 2_000_000_000, true],
      [join(directory, "susp.txt"), (HEADER + row("SWD")).length, false],
    ]);
    expect(reading.findings.filter(({ severity }) => severity === "error").map(({ code, place }) => [code, place.file])).toEqual([["unknown-file", join(directory, "junk.txt")]]);
    expect(reading.account.used).toBe(1);
  });

  it("a file whose columns are the State's is read to its end, whatever is wrong with its year or indicator", async () => {
    const directory = join(folder, "open");
    mkdirSync(directory);
    for (const [name, text] of [["year.txt", HEADER.replace("type\tstudentgroup", "studentgroup") + row("SWD").replace("2022", "2099")], ["indicator.txt", "cds\tstudentgroup\tcurrstatus\treportingyear\n27660840000000\tSWD\t3.1\t2022\n"]] as const) writeFileSync(join(directory, name), text);
    const files = dashboardFilesIn(directory);
    for (const { content } of files) for await (const chunk of content) expect(chunk.length).toBeGreaterThan(0);
    expect(files.map(({ kind, sha256 }) => [kind, sha256 === null])).toEqual([[undefined, false], [undefined, false]]);
  });

  it("a directory without a Dashboard file is wrong use", async () => {
    const directory = join(folder, "empty");
    mkdirSync(directory);
    await expect(readDirectories([directory])).rejects.toThrow(UsageError);
  });
});

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addsUp,
  decodeFile,
  encodeText,
  factsFromLocalIndicators,
  factsFromLowestPerforming,
  factsFromRecords,
  leasOfDirectory,
  readAssistanceStatus,
  readDashboardSync,
  readDirectory,
  readEquityMultiplierLeas,
  readEquityMultiplierSchools,
  readEssaStatus,
  readLocalIndicators,
  readLowestPerforming,
  readRecords,
  readSchoolColours,
  readSchoolSupport2018,
  readTargetedGroups,
  writeRecords,
  type ListReading,
} from "../src/files/index.ts";
import * as schemas from "../src/files/schemas.ts";
import { bytesOf, DATA, haveData, sheetsOfFile } from "./shared-data.ts";

const DASHBOARDS = [
  { directory: "monterey/2022", rows: 2198, given: { 2022: ["ela", "math", "elpi", "grad", "chronic", "susp"] }, windows1252: 0 },
  { directory: "monterey/2023", rows: 2303, given: { 2023: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] }, windows1252: 0 },
  { directory: "statewide/2017f", rows: 112_492, given: { 2017: ["elpi", "grad", "cci"] }, windows1252: 1 },
  { directory: "statewide/2018", rows: 64_902, given: { 2018: ["grad"] }, windows1252: 1 },
  { directory: "statewide/2019", rows: 42_097, given: { 2019: ["elpi", "grad"] }, windows1252: 1 },
] as const;

const LISTS: readonly { readonly path: string; readonly read: (path: string) => ListReading<unknown>; readonly used: number; readonly schema: { safeParse(value: unknown): { success: boolean; error?: unknown } } }[] = [
  ...([["assistance-status-2017.xls", 936], ["assistancestatus18.xlsx", 993], ["assistancestatus19-rev.xlsx", 997], ["assistancestatus22.xlsx", 993], ["assistancestatus23.xlsx", 991]] as const).map(([file, used]) => ({ path: `official/${file}`, read: (path: string) => readAssistanceStatus(sheetsOfFile(path), { name: path }), used, schema: schemas.assistanceListingSchema })),
  ...([["essaassistancestudentgroup19.xlsx", 9972], ["essaassistance22.xlsx", 9946], ["essaassistance23.xlsx", 10_044]] as const).map(([file, used]) => ({ path: `official/${file}`, read: (path: string) => readEssaStatus(sheetsOfFile(path), { name: path }), used, schema: schemas.essaListingSchema })),
  ...([["lowperfleasnonall23data.xlsx", 6685], ["lowperfsch23data.xlsx", 4203], ["lowperfschnonall23data.xlsx", 21_617]] as const).map(([file, used]) => ({ path: `official/${file}`, read: (path: string) => readLowestPerforming(sheetsOfFile(path), { name: path }), used, schema: schemas.lowestPerformingRowSchema })),
  { path: "official/leas2023perec52064.xlsx", read: (path) => readTargetedGroups(sheetsOfFile(path), { name: path }), used: 132, schema: schemas.targetedGroupsListingSchema },
  { path: "official/lcffem23p1.xlsx", read: (path) => readEquityMultiplierLeas(sheetsOfFile(path), { name: path }), used: 2265, schema: schemas.equityMultiplierLeaSchema },
  { path: "official/lcffem23p1.xlsx", read: (path) => readEquityMultiplierSchools(sheetsOfFile(path), { name: path }), used: 10_163, schema: schemas.equityMultiplierSchoolSchema },
  { path: "official/Pr12023.xlsx", read: (path) => readLocalIndicators(sheetsOfFile(path), { name: path }), used: 2298, schema: schemas.localIndicatorRecordSchema },
  { path: "official/Pr92023.xlsx", read: (path) => readLocalIndicators(sheetsOfFile(path), { name: path }), used: 58, schema: schemas.localIndicatorRecordSchema },
  { path: "statewide/2023/local-indicators-2023.csv", read: (path) => readLocalIndicators(sheetsOfFile(path), { name: path }), used: 11_606, schema: schemas.localIndicatorRecordSchema },
  ...([["2017f/LocalIndPerf2017.txt", 4088], ["2018/LocalIndPerf2018.txt", 5081], ["2019/priority1_2019.txt", 2361], ["2019/priority9_2019.txt", 58], ["2019/priority10_2019.txt", 58]] as const).map(([file, used]) => ({ path: `statewide/${file}`, read: (path: string) => readLocalIndicators(bytesOf(path), { name: path }), used, schema: schemas.localIndicatorRecordSchema })),
  { path: "statewide/2018/school-group-colours-2017-2018.csv.gz", read: (path) => readSchoolColours(sheetsOfFile(path), { name: path }), used: 232_403, schema: schemas.schoolColoursSchema },
  { path: "statewide/2018/school-support-2018.csv.gz", read: (path) => readSchoolSupport2018(sheetsOfFile(path), { name: path }), used: 9910, schema: schemas.schoolSupport2018Schema },
  { path: "directory/leas-2021.csv", read: (path) => readDirectory(sheetsOfFile(path), { name: path }), used: 1088, schema: schemas.directoryEntrySchema },
  { path: "directory/schools-2019.csv", read: (path) => readDirectory(sheetsOfFile(path), { name: path }), used: 11_743, schema: schemas.directoryEntrySchema },
  { path: "directory/entities-2023.tsv", read: (path) => readDirectory(linesOf(path), { name: path, columns: ["rtype", "cds", "school", "lea", "county", "charter_flag"] }), used: 11_035, schema: schemas.directoryEntrySchema },
];

function linesOf(path: string): string[][] {
  return decodeFile(bytesOf(path)).text.trimEnd().split(/\r?\n/).map((line) => line.split("\t"));
}

const filesIn = (directory: string) => readdirSync(DATA + directory).filter((name) => name.endsWith(".txt") && !/^(LocalInd|priority)/.test(name)).map((name) => ({ name, content: bytesOf(`${directory}/${name}`) }));

describe.skipIf(!haveData)("the State's files (needs ../shared/data)", () => {
  it.each(DASHBOARDS)("Dashboard files of $directory are read with every row accounted for", ({ directory, rows, given, windows1252 }) => {
    const reading = readDashboardSync(filesIn(directory), { select: "all", groups: "all" });
    console.log(`${directory}: ${reading.files.length} files, ${reading.account.read} rows read, ${reading.account.used} used, ${reading.account.rejected} rejected; LEAs and charter schools: ${factsFromRecords(reading).length}`);
    expect(reading.files.every(({ account }) => addsUp(account))).toBe(true);
    expect(reading.account).toEqual({ read: rows, used: rows, ignored: {}, rejected: 0 });
    expect(reading.given).toEqual(given);
    expect(reading.findings.filter(({ code }) => code !== "windows-1252")).toEqual([]);
    expect(reading.records.filter((record, index) => index % 25 === 0 && !schemas.indicatorRecordSchema.safeParse(record).success)).toEqual([]);
    expect(reading.enrolment.filter((record) => !schemas.enrolmentRecordSchema.safeParse(record).success)).toEqual([]);
    expect(reading.files.filter(({ encoding }) => encoding === "windows-1252")).toHaveLength(windows1252);
  });

  it.each(DASHBOARDS)("Dashboard files of $directory are written back byte for byte", ({ directory }) => {
    let bytes = 0;
    for (const { name, content } of filesIn(directory)) {
      const { records, enrolment, form } = readRecords(content, { name, keepCells: true });
      const written = encodeText(writeRecords(records.length > 0 ? records : enrolment, form), form.encoding);
      expect(Buffer.compare(Buffer.from(written), Buffer.from(content)), name).toBe(0);
      bytes += written.length;
    }
    console.log(`${directory}: ${bytes} bytes written back identically`);
  });

  it.each(LISTS)("$path is read with every row accounted for", ({ path, read, used, schema }) => {
    const reading = read(path);
    console.log(`${path} (${reading.sheet ?? "no sheet"}): ${JSON.stringify(reading.account)}, findings: ${reading.findings.map(({ code }) => code).slice(0, 5).join(", ") || "none"}`);
    expect(addsUp(reading.account)).toBe(true);
    expect(reading.account.rejected).toBe(0);
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(reading.records).toHaveLength(used);
    expect(reading.records.slice(0, 3000).filter((record) => !schema.safeParse(record).success)).toEqual([]);
  });

  it("names decoded from Windows-1252 keep their letters", () => {
    const { records } = readRecords(bytesOf("statewide/2017f/elpidownload2017f.txt"), { name: "elpidownload2017f.txt" });
    expect(records.filter(({ schoolName }) => schoolName.includes("ñ")).length).toBeGreaterThan(0);
    expect(records.some(({ schoolName }) => schoolName.includes("\uFFFD"))).toBe(false);
  });

  it("facts of the lists: 991 LEAs of 2023 from the lowest performers, 993 from the local indicators of 2018", () => {
    const official = readAssistanceStatus(sheetsOfFile("official/assistancestatus23.xlsx")).records;
    const entities = readDirectory(linesOf("directory/entities-2023.tsv"), { columns: ["rtype", "cds", "school", "lea", "county", "charter_flag"] }).records;
    const leas = leasOfDirectory(entities).filter(({ kind }) => kind !== "charter");
    const facts = factsFromLowestPerforming(readLowestPerforming(sheetsOfFile("official/lowperfleasnonall23data.xlsx")), leas);
    const listed = new Set(official.map(({ cds }) => cds));
    expect(leas.filter(({ cds }) => listed.has(cds)).length + official.filter(({ cds }) => !leas.some((lea) => lea.cds === cds)).length).toBe(991);
    const local = factsFromLocalIndicators(readLocalIndicators(bytesOf("statewide/2018/LocalIndPerf2018.txt"), { dashboardYear: 2018 }).records);
    console.log(`lowest performers 2023: facts of ${facts.length} LEAs and charter schools, ${facts.filter(({ lea }) => lea.kind !== "charter").length} of them districts and county offices; local indicators 2018: ${local.length}`);
    expect(local).toHaveLength(993);
  });

  it("the Equity Multiplier of 2023-24 comes to 968 eligible rows and $300,000,000", () => {
    const sites = readEquityMultiplierSchools(sheetsOfFile("official/lcffem23p1.xlsx")).records;
    const leas = readEquityMultiplierLeas(sheetsOfFile("official/lcffem23p1.xlsx")).records;
    const eligible = sites.filter((site) => site.eligible);
    console.log(`Equity Multiplier: ${eligible.length} eligible sites, ${eligible.filter((site) => site.districtOffice).length} of them district offices`);
    expect(eligible).toHaveLength(968);
    expect(eligible.reduce((sum, site) => sum + site.entitlement, 0)).toBe(300_000_000);
    expect(leas.reduce((sum, lea) => sum + lea.funding, 0)).toBe(300_000_000);
  });
});

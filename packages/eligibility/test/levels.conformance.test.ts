import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isCountyOfficeCds, isStudentGroup, type Level, type StateIndicator } from "@ssos/model";
import { describe, expect, it } from "vitest";
import { readDashboardSync, type SuspensionType } from "@ssos/model/files";
import { allLevelRules, compareLevels, LEVEL_DETAILS, performanceLevel, type LevelInput } from "../src/index.ts";
import { haveData, tabRows } from "../../model/test/shared-data.ts";

interface PublishedRow {
  readonly input: LevelInput;
  readonly published: Readonly<Record<"statusLevel" | "changeLevel" | "colour", Level>>;
  readonly box: number;
  readonly otherGroup: boolean;
  readonly cds: string;
}

const numberOf = (cell: string | undefined): number | null => (cell === undefined || cell === "" ? null : Number(cell));
const flag = (cell: string | undefined): boolean => cell === "Y";

function publishedRows(path: string, indicator: StateIndicator, dashboardYear: number): PublishedRow[] {
  return tabRows(path).map((row) => {
    const group = row["studentgroup"] ?? "EL";
    const cds = row["cds"] ?? "";
    const kind = row["rtype"] === "X" ? "state" : row["rtype"] === "S" ? (row["charter_flag"] === "Y" ? "charter" : "school") : isCountyOfficeCds(cds) ? "coe" : "district";
    return {
      input: {
        dashboardYear,
        indicator,
        group: isStudentGroup(group) ? group : null,
        institution: { kind, suspensionType: (row["type"] || null) as SuspensionType | null, highSchoolCuts: flag(row["hscutpoints"]), alternativeSchool: flag(row["dass_flag"]) },
        numerator: numberOf(row["currnumer"] ?? row["curr_prep"]),
        denominator: numberOf(row["currdenom"]),
        priorNumerator: numberOf(row["priornumer"]),
        priorDenominator: numberOf(row["priordenom"]),
        status: numberOf(row["currstatus"]),
        priorStatus: numberOf(row["priorstatus"]),
        change: numberOf(row["change"]),
        sizeCount: numberOf(row["currtesters"]),
        priorSizeCount: numberOf(row["priortesters"]),
        lowParticipation: flag(row["flag95pct"]) || flag(row["flag50pct"]),
        certified: !flag(row["certifyflag"]),
      },
      published: { statusLevel: Number(row["statuslevel"] || 0) as Level, changeLevel: Number(row["changelevel"] || 0) as Level, colour: Number(row["color"] || 0) as Level },
      box: Number(row["box"] || 0),
      otherGroup: !isStudentGroup(group),
      cds,
    };
  });
}

/** Compared are the levels that the State publishes; `beyond` counts levels computed where it publishes none. */
function tally(rows: readonly PublishedRow[], inputOf: (input: LevelInput) => LevelInput = (input) => input) {
  const counts = { rows: rows.length, statusLevel: 0, changeLevel: 0, colour: 0, boxes: 0, beyond: { statusLevel: 0, changeLevel: 0, colour: 0 }, findings: {} as Record<string, number> };
  const differences: string[] = [];
  for (const { input, published, box, cds, otherGroup } of rows) {
    const level = performanceLevel(inputOf(input), allLevelRules);
    for (const what of ["statusLevel", "changeLevel", "colour"] as const) {
      if (published[what] === 0) {
        if (level[what] !== 0 && !(otherGroup && what === "colour")) counts.beyond[what] += 1;
        continue;
      }
      counts[what] += 1;
      if (level[what] !== published[what]) differences.push(`${input.indicator} ${cds} ${input.group} ${what}: published ${published[what]}, computed ${level[what]} (${level.findings.map(({ code }) => code).join()})`);
    }
    if (published.colour !== 0) {
      counts.boxes += 1;
      if (level.box !== box) differences.push(`${input.indicator} ${cds} ${input.group} box: published ${box}, computed ${level.box}`);
    }
    for (const { code } of level.findings) counts.findings[code] = (counts.findings[code] ?? 0) + 1;
  }
  return { ...counts, differences };
}

/** Leaves the printed rates and changes away, so that everything is rebuilt from counts. */
const fromCounts = (input: LevelInput): LevelInput => ({ ...input, status: null, priorStatus: null, change: null });

const MONTEREY = new URL("../../../../shared/data/monterey/", import.meta.url);

function monterey(year: 2022 | 2023): PublishedRow[] {
  if (!existsSync(new URL(`${year}/`, MONTEREY))) return [];
  return readdirSync(new URL(`${year}/`, MONTEREY))
    .map((name) => [name, /^(ela|math|elpi|grad|chronic|susp|cci)download/.exec(name)?.[1] as StateIndicator | undefined] as const)
    .flatMap(([name, indicator]) => (indicator === undefined ? [] : publishedRows(`monterey/${year}/${name}`, indicator, year)));
}

describe.skipIf(!haveData)("published levels (needs ../shared/data)", () => {
  it("reproduces every level of Monterey County 2023", () => {
    const { differences, ...counts } = tally(monterey(2023));
    console.log("Monterey 2023", JSON.stringify(counts));
    expect(differences).toEqual([]);
    expect(counts).toMatchObject({ statusLevel: 1359, changeLevel: 1243, colour: 802, beyond: { statusLevel: 0, changeLevel: 0, colour: 0 } });
  });

  it("reproduces the levels of Monterey County 2023 from counts alone, where counts are published", () => {
    const rows = monterey(2023).filter(({ input }) => typeof input.numerator === "number" && input.indicator !== "cci");
    const { differences, ...counts } = tally(rows, fromCounts);
    console.log("Monterey 2023 from counts", JSON.stringify(counts));
    expect(differences).toEqual([]);
    expect(counts.colour).toBe(474);
  });

  it("reproduces every status of Monterey County 2022; two need the participation rule", () => {
    const rows = monterey(2022);
    const { differences, ...counts } = tally(rows);
    console.log("Monterey 2022", JSON.stringify(counts));
    expect(differences).toEqual([]);
    expect(counts.statusLevel).toBe(1300);
    const plain = tally(rows, (input) => ({ ...input, lowParticipation: false }));
    expect(plain.differences).toEqual([
      "elpi 27102720000000 EL statusLevel: published 2, computed 4 ()",
      "elpi 27662330000000 EL statusLevel: published 2, computed 5 ()",
    ]);
  });

  it.each([
    [2017, "statewide/2017f/graddownload2017f.txt", 13_509, 13_117, 9_504, 0],
    [2018, "statewide/2018/graddownload2018.txt", 16_867, 15_467, 10_662, 86],
    [2019, "statewide/2019/graduation2019.txt", 17_074, 15_672, 10_835, 34],
  ] as const)("reproduces every statewide graduation level of %i, printed and from counts", (year, path, statuses, changes, colours, withheld) => {
    const rows = publishedRows(path, "grad", year);
    for (const [name, counts] of [["as printed", tally(rows)] as const, ["from counts", tally(rows, fromCounts)] as const]) {
      const { differences, ...rest } = counts;
      console.log(`graduation ${year} ${name}`, JSON.stringify(rest));
      expect(differences).toEqual([]);
      expect(rest).toMatchObject({ statusLevel: statuses, changeLevel: changes, colour: colours });
      expect(rest.beyond.statusLevel).toBe(0);
    }
    // Alternative schools in their first such year print a prior rate but no change.
    expect(tally(rows, fromCounts).beyond.changeLevel).toBe(withheld);
    const unpublished = rows.filter(({ input, published }) => published.changeLevel === 0 && performanceLevel(fromCounts(input), allLevelRules).changeLevel !== 0);
    expect(unpublished.every(({ input }) => input.institution.alternativeSchool === true && input.change === null)).toBe(true);
  });

  it("reproduces every statewide English learner progress level of 2017 and 2019", () => {
    const rows = publishedRows("statewide/2017f/elpidownload2017f.txt", "elpi", 2017);
    for (const counts of [tally(rows), tally(rows, fromCounts)]) {
      console.log("English learner progress 2017", JSON.stringify({ ...counts, differences: counts.differences.length }));
      expect(counts.differences).toEqual([]);
      expect(counts).toMatchObject({ statusLevel: 8587, changeLevel: 8392, colour: 7305, beyond: { statusLevel: 0, changeLevel: 0, colour: 0 } });
    }
    const next = tally(publishedRows("statewide/2019/englishlearner2019.txt", "elpi", 2019), fromCounts);
    console.log("English learner progress 2019", JSON.stringify(next));
    expect(next.differences).toEqual([]);
    expect(next.statusLevel).toBe(8861);
  });

  it("reproduces every statewide college/career status of 2017", () => {
    const counts = tally(publishedRows("statewide/2017f/ccidownload2017f.txt", "cci", 2017), fromCounts);
    console.log("college/career 2017", JSON.stringify(counts));
    expect(counts.differences).toEqual([]);
    expect(counts.statusLevel).toBe(13_457);
  });

  it.each([
    [2023, 1359, 1243, 802],
    [2022, 1300, 0, 0],
  ] as const)("compares Monterey County %i through the reader, and lists what is altered", (year, statuses, changes, colours) => {
    const folder = new URL(`${year}/`, MONTEREY);
    const files = readdirSync(folder).map((name) => ({ name, content: new Uint8Array(readFileSync(new URL(name, folder))) }));
    const { records } = readDashboardSync(files, { select: "all", groups: "all", details: LEVEL_DETAILS });
    const comparison = compareLevels(records, allLevelRules);
    console.log(`Monterey ${year} through the reader`, JSON.stringify(comparison));
    expect(comparison).toEqual({
      statuses: { compared: statuses, agree: statuses, differ: 0 },
      changes: { compared: changes, agree: changes, differ: 0 },
      colours: { compared: colours, agree: colours, differ: 0 },
      differences: [],
      notListed: 0,
      notCompared: 0,
      unpublished: { statuses: 0, changes: 0, colours: 0 },
    });
    const altered = records.map((record, index) => (index % 2 === 0 || record.statusLevel === null || record.statusLevel === 0 ? record : { ...record, statusLevel: (record.statusLevel === 5 ? 4 : record.statusLevel + 1) as Level }));
    const changed = altered.filter((record, index) => record !== records[index]).length;
    expect(compareLevels(altered, allLevelRules).statuses.differ).toBe(changed);
    expect(changed).toBeGreaterThan(300);
  });
});

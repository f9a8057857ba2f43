import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  allLevelRules,
  chronicAbsenteeism,
  collegeCareer,
  elaGrades3To8,
  elaHighSchool,
  englishLearnerProgress,
  graduation,
  mathGrades3To8,
  mathHighSchool,
  suspensionElementaryDistrict,
  suspensionElementarySchool,
  suspensionHighDistrict,
  suspensionHighSchool,
  suspensionMiddleSchool,
  suspensionUnifiedDistrict,
  type Grid,
  type LevelTable,
} from "../src/index.ts";

const path = fileURLToPath(new URL("../../../../shared/facts/", import.meta.url));
const present = existsSync(`${path}five-by-five-2023-2025.json`);

interface SecondTranscription {
  readonly tables: Readonly<Record<string, { readonly direction: "hi" | "lo"; readonly status: readonly number[]; readonly change: readonly number[] }>>;
  readonly grids: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
}

interface FirstTranscription {
  readonly years: Readonly<Record<string, { readonly indicators: Readonly<Record<string, { readonly types?: Readonly<Record<string, PrintedTable>> }>> }>>;
}

interface PrintedTable {
  readonly statusCuts?: readonly PrintedCut[] | null;
  readonly changeCuts?: readonly PrintedCut[] | null;
  readonly table5x5?: readonly (readonly string[])[] | null;
}

interface PrintedCut {
  readonly level: number;
  readonly min: number | null;
  readonly max: number | null;
}

/** Our table and the second transcription's names of its cuts and its grid. */
const TABLES: readonly (readonly [LevelTable, string, string])[] = [
  [collegeCareer, "CCI", "A5"],
  [elaGrades3To8, "ELA", "ACAD"],
  [elaHighSchool, "ELA_HS", "ACAD"],
  [mathGrades3To8, "MATH", "ACAD"],
  [mathHighSchool, "MATH_HS", "ACAD"],
  [englishLearnerProgress, "ELPI", "A5"],
  [graduation, "GRAD", "GRAD"],
  [chronicAbsenteeism, "CHRO", "A5"],
  [suspensionElementaryDistrict, "SUSP_ED", "A5"],
  [suspensionElementarySchool, "SUSP_ES", "A5"],
  [suspensionHighDistrict, "SUSP_HD", "A5"],
  [suspensionHighSchool, "SUSP_HS", "A5"],
  [suspensionMiddleSchool, "SUSP_MS", "A5"],
  [suspensionUnifiedDistrict, "SUSP_UD", "A5"],
];

/** Cells that cannot occur, where one transcription gives a colour and the other prints that the cell is not applicable. */
const UNREACHABLE = ["susp-elementary-district 5x1", "susp-elementary-district 4x1", "susp-elementary-school 5x1", "susp-elementary-school 4x1", "susp-high-district 5x1", "susp-high-school 5x1", "susp-high-school 4x1", "susp-middle-school 5x1", "susp-middle-school 4x1", "susp-unified-district 5x1"];

/** The table whose bounds the first transcription carried over and later checks on the State's file of 2019 corrected (90.5, 68). */
const CORRECTED = ["grad-alternative-2019"];

const YEARS: Readonly<Record<number, string>> = { 2017: "2017f" };
const NAMES_OF_INDICATORS: Readonly<Record<string, string>> = { ela: "ELA", math: "MATH", elpi: "ELPI", grad: "GRAD", chronic: "CHRONIC", susp: "SUSP", cci: "CCI", science: "SCIENCE" };
const NAMES_OF_TYPES: Readonly<Record<string, string>> = { all: "ALL", "grades-3-8": "ES_MS_K12_ED_UD_COE", "high-school": "HS_HD", alternative: "DASS" };
const NAMES = ["Red", "Orange", "Yellow", "Green", "Blue"];

describe.skipIf(!present)("the two transcriptions of the five-by-five tables (needs ../shared/data)", () => {
  const second = present ? (JSON.parse(readFileSync(`${path}five-by-five-2023-2025.json`, "utf8")) as SecondTranscription) : { tables: {}, grids: {} };
  const first = present ? (JSON.parse(readFileSync(`${path}dashboard-and-assistance-rules.json`, "utf8")) as FirstTranscription) : { years: {} };

  it.each(TABLES.map(([table, key]) => [table.id, table, key] as const))("has the second's bounds: %s", (_id, table, key) => {
    const other = second.tables[key];
    expect(other?.direction).toBe(table.direction === "higher-is-better" ? "hi" : "lo");
    expect([...table.status].reverse()).toEqual(other?.status);
    expect([...table.change].reverse()).toEqual(other?.change);
  });

  it("has the second's colours but for the unreachable cells", () => {
    const differing = TABLES.flatMap(([table, , grid]) => differences(table.id, table.grid, second.grids[grid] ?? {}));
    const small = graduation.smallGrid === undefined ? [] : differences("grad-small", graduation.smallGrid, second.grids["GRADs"] ?? {});
    expect(differing.toSorted()).toEqual([...UNREACHABLE].toSorted());
    expect(small).toEqual([]);
    console.log(`two transcriptions: ${TABLES.length} tables, ${TABLES.length * 25} cells; ${differing.length} differ, all unreachable`);
  });

  it.each(Object.values(allLevelRules))("has the first's bounds and colours in $dashboardYear", ({ dashboardYear, indicators }) => {
    let cells = 0;
    for (const [indicator, rules] of Object.entries(indicators)) {
      for (const [key, table] of Object.entries(rules.tables)) {
        const printed = first.years[YEARS[dashboardYear] ?? String(dashboardYear)]?.indicators[NAMES_OF_INDICATORS[indicator] ?? ""]?.types?.[NAMES_OF_TYPES[key] ?? key];
        expect(printed, `${dashboardYear} ${table.id}`).toBeDefined();
        if (CORRECTED.includes(table.id)) continue;
        if (printed?.statusCuts) expect(boundsOf(printed.statusCuts, table), `${table.id} status`).toEqual(table.status);
        if (!printed?.changeCuts || !printed.table5x5 || rules.reports === "status") continue;
        expect(boundsOf(printed.changeCuts, table), `${table.id} change`).toEqual(table.change);
        const oriented = [...printed.table5x5].reverse().map((row) => row.map((colour) => (colour === "N/A" ? null : NAMES.indexOf(colour) + 1)));
        expect(oriented, table.id).toEqual(table.grid);
        cells += 25;
      }
    }
    console.log(`first transcription ${dashboardYear}: ${cells} cells agree`);
    if (dashboardYear !== 2022) expect(cells).toBeGreaterThanOrEqual(10 * 25);
  });
});

function differences(id: string, grid: Grid, other: Readonly<Record<string, readonly (number | null)[]>>): string[] {
  return [1, 2, 3, 4, 5].flatMap((status) => [1, 2, 3, 4, 5].filter((change) => grid[status - 1]?.[change - 1] !== other[String(status)]?.[5 - change]).map((change) => `${id} ${status}x${change}`));
}

/** Where the levels 2 to 5 begin, in the first transcription's form of ranges. */
function boundsOf(cuts: readonly PrintedCut[], table: LevelTable): (number | null | undefined)[] {
  const at = (level: number) => cuts.find((cut) => cut.level === level);
  return [2, 3, 4, 5].map((level) => (table.direction === "higher-is-better" ? at(level)?.min : at(level)?.max));
}

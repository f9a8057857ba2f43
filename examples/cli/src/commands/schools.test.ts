import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The built command as a user runs it; `npm test` builds first.
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

interface Answer {
  readonly schema: string;
  readonly schoolYear: string;
  readonly schools: readonly { readonly cds: string; readonly years: Readonly<Record<string, string>>; readonly exits: Readonly<Record<string, string>>; readonly determined?: { readonly support: string | null; readonly possible: readonly string[]; readonly missing: readonly string[] } }[];
  readonly leas: readonly { readonly cds: string; readonly counts: Readonly<Record<string, number>>; readonly charterCounts: Readonly<Record<string, number>>; readonly sharedGroups: readonly string[]; readonly state: { readonly status: string } }[];
  readonly comparison?: { readonly compared: number; readonly agree: number; readonly open: number; readonly differ: readonly string[] };
}

const csv = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join(",")).join("\n");
const ESSA = ["cds", "schoolname", "districtname", "countyname", "TitleI2223", "DASS", "Charter", "Colors"];

describe("schools", () => {
  let folder = "";
  const file = (name: string) => join(folder, name);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "schools", ...args], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
    expect(stderr).not.toContain("    at ");
    return { status, stdout, stderr };
  };
  const json = (...args: string[]) => JSON.parse(run(...args, "--format", "json").stdout) as Answer;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "schools-"));
    const header = [...ESSA, "AssistanceStatus2022", "AssistanceStatus2023", "Exit", "SWD", "TOM", "TotStudGrps", "ReportingYear"];
    writeFileSync(
      file("essa23.csv"),
      csv([
        header,
        ["27660922730240", "Example High", "Example Unified", "Monterey", "Yes", "No", "*", "Yes", "ATSI", "CSI Low Perform", "ATSIEXIT", 0, 0, 0, 2023],
        ["27660926058739", "Example Middle", "Example Unified", "Monterey", "Yes", "No", "*", "Yes", "ATSI", "ATSI", "NOEXIT", 1, 1, 2, 2023],
        ["27660920112233", "Example Charter", "Example Unified", "Monterey", "Yes", "No", "DF", "Yes", "No Status", "ATSI", "NOEXIT", 1, 0, 1, 2023],
      ]),
    );
    writeFileSync(file("leas23.csv"), csv([["CDcode", "CDS", "LEAname", "Countyname", "ReportYear", "SWDpriorities", "TOMpriorities", "TotalStudentGroups", "AssistanceStatus2023", "MetMethod1"], ["2766092", "27660920000000", "Example Unified", "Monterey", 2023, "D", "*", 1, '"Differentiated Assistance, Year 1"', "Y"]]));
    const colours = ["cds", "studentgroup", "year", "cci", "chronic", "ela", "elpi", "grad", "math", "susp"];
    writeFileSync(
      file("support.csv"),
      csv([
        [...colours, "TitleI1718", "CDEStatus", "schoolname"],
        ["27660922730240", "ALL", 2018, "None", "Red", "Red", "None", "None", "Red", "Red", "Yes", "CSI Low Perform", "Example High"],
        ["27660926058739", "ALL", 2018, "None", "Green", "Green", "None", "None", "Green", "Green", "Yes", "ATSI", "Example Middle"],
        ["27660926058747", "ALL", 2018, "None", "Green", "Green", "None", "None", "Green", "Green", "Yes", "CSI Grad", "Example Elementary"],
      ]),
    );
    writeFileSync(
      file("colours.csv"),
      csv([
        colours,
        ["27660926058739", "SWD", 2017, "None", "None", "Red", "None", "None", "Red", "Yellow"],
        ["27660926058739", "SWD", 2018, "None", "Red", "Red", "None", "None", "Red", "Orange"],
      ]),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives timelines and exits from the State's lists, and an LEA's own status beside them", () => {
    const answer = json("--official", file("essa23.csv"), "--leas", file("leas23.csv"), "--year", "2023");
    expect(answer).toMatchObject({ schema: "ssos/schools/1", schoolYear: "2023-24" });
    expect(answer.schools.map(({ cds, years, exits }) => [cds, years["2022-23"], years["2023-24"], exits["2023-24"]])).toEqual([
      ["27660920112233", "general", "atsi", "NOEXIT"],
      ["27660922730240", "atsi", "csi-low-performance", "ATSIEXIT"],
      ["27660926058739", "atsi", "atsi", "NOEXIT"],
    ]);
    const [lea] = answer.leas;
    expect(lea?.counts).toMatchObject({ "csi-low-performance": 1, atsi: 1 });
    expect(lea?.charterCounts).toMatchObject({ atsi: 1 });
    expect([lea?.state.status, lea?.sharedGroups]).toEqual(["differentiated", ["SWD"]]);
  });

  it("determines categories from colours and compares them with the list", () => {
    const answer = json("--support", file("support.csv"), "--colours", file("colours.csv"));
    expect(answer.schools.map(({ cds, determined }) => [cds, determined?.support])).toEqual([
      ["27660922730240", "csi-low-performance"],
      ["27660926058739", "atsi"],
      ["27660926058747", "general"],
    ]);
    expect(answer.comparison).toEqual({ schoolYear: "2018-19", compared: 3, agree: 2, open: 0, differ: ["27660926058747"] });
    expect(run("--support", file("support.csv"), "--colours", file("colours.csv"), "--strict").status).toBe(1);
  });

  it("leaves open what the colours of an earlier year would settle", () => {
    const [, middle] = json("--support", file("support.csv")).schools;
    expect(middle?.determined).toMatchObject({ support: null, possible: ["atsi", "general"] });
  });

  it("prints one school, or those of one LEA, and a table", () => {
    expect(json("--official", file("essa23.csv"), "--cds", "27660926058739").schools).toHaveLength(1);
    expect(json("--official", file("essa23.csv"), "--cds", "2766092").schools).toHaveLength(3);
    expect(run("--official", file("essa23.csv")).stdout).toContain("Example Middle");
  });

  it.each([
    ["nothing given", [], "give --official"],
    ["a list of another kind", ["--official", "LEAS"], "holds no list of schools"],
    ["a year without a Dashboard", ["--official", "ESSA", "--year", "2021"], "no year with a Dashboard"],
    ["a code of no school", ["--official", "ESSA", "--cds", "01611190000000"], "no school of these files"],
  ])("refuses %s in one line", (_, args, message) => {
    const { status, stdout, stderr } = run(...args.map((arg) => (arg === "LEAS" ? file("leas23.csv") : arg === "ESSA" ? file("essa23.csv") : arg)));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

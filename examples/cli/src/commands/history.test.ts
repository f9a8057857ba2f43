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
  readonly asOf: string;
  readonly leas: readonly {
    readonly cds: string;
    readonly years: Readonly<Record<string, { readonly status: string | null; readonly yearOfAssistance: number | null; readonly groups: Readonly<Record<string, readonly number[]>> | null }>>;
    readonly geographicLead: boolean | null;
    readonly cceeDecision: Readonly<Record<string, boolean | null>>;
    readonly until: string;
    readonly next: readonly { readonly event: string; readonly missing?: readonly string[] }[];
  }[];
}

/** A list of one year in the State's columns: title lines, header, a row per LEA with SWD and TOM letters. */
function list(year: number, published: string, rows: readonly (readonly [cds: string, name: string, swd: string, tom: string, status: string])[]): string {
  const header = ["CDcode", "CDS", "LEAname", "Cityname", "Countyname", "Gsoffered", "ReportYear", "SWDpriorities", "TOMpriorities", "TotalStudentGroups", `AssistanceStatus${year}`, "MetMethod1"];
  const body = rows.map(([cds, name, swd, tom, status]) => [cds.slice(0, 7), cds, name, "", "Monterey", "K-12", year, swd || "*", tom || "*", [swd, tom].filter((letter) => letter !== "").length, `"${status}"`, swd + tom === "" ? "N" : "Y"]);
  return [[`${year} list`], [`California Department of Education ${published}`], header, ...body].map((row) => row.join(",")).join("\n");
}

const A = "27660920000000";
const B = "27661340000000";
const DA = "Differentiated Assistance";
const GENERAL = "General Assistance";

describe("history", () => {
  let folder = "";
  const files: Record<string, string> = {};
  const write = (name: string, text: string) => writeFileSync((files[name] = join(folder, `${name}.csv`)), text);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "history", ...args], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
    expect(stderr).not.toContain("    at ");
    return { status, stdout, stderr };
  };
  const json = (...args: string[]): Answer => JSON.parse(run(...args, "--format", "json").stdout) as Answer;
  const file = (name: string) => files[name] ?? "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "history-"));
    write("2018", list(2018, "01/08/2019", [[A, "Alpha", "D", "", DA], [B, "Beta", "", "", GENERAL]]));
    write("2019", list(2019, "December 2019", [[A, "Alpha", "D", "", DA], [B, "Beta", "", "B", DA]]));
    write("2019-revised", list(2019, "March 2020", [[A, "Alpha", "A", "", DA], [B, "Beta", "", "", GENERAL]]));
    write("2022", list(2022, "February 2023", [[A, "Alpha", "", "", GENERAL], [B, "Beta", "", "", GENERAL]]));
    write("2023", list(2023, "December 2023", [[A, "Alpha", "D", "D", `${DA}, Year 1`]]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const all = () => ["--official", file("2023"), file("2018"), file("2022"), file("2019"), file("2019-revised")];

  it("prints one JSON object in the agreed shape", () => {
    const answer = json(...all(), "--cds", A);
    expect(answer).toMatchObject({ schema: "ssos/history/1", asOf: "2023-12-15" });
    const [lea] = answer.leas;
    expect(Object.keys(lea ?? {})).toEqual(["cds", "years", "geographicLead", "cceeDecision", "until", "next"]);
    expect(lea?.years["2023"]).toEqual({ status: `${DA}, Year 1`, yearOfAssistance: 1, groups: { SWD: [4, 6], MR: [4, 6] } });
    expect(lea).toMatchObject({ geographicLead: false, cceeDecision: { "2023": false }, until: "2025-12-15" });
  });

  it("takes the revised list of 2019 by its date, whatever the order, and reports the change", () => {
    const { stderr } = run(...all(), "--format", "json");
    expect(stderr).toContain("Sources disagree on groups of 27660920000000 in 2019");
    for (const order of [["2019", "2019-revised"], ["2019-revised", "2019"]]) {
      const [lea] = json("--official", ...order.map(file), "--cds", A).leas;
      expect(lea?.years["2019"]?.groups).toEqual({ SWD: [4, 5, 6] });
    }
  });

  it("keeps only LEAs of the year asked for, and says of others that they were not listed", () => {
    expect(json(...all(), "--year", "2023").leas.map(({ cds }) => cds)).toEqual([A]);
    expect(json(...all(), "--cds", B).leas[0]?.years["2023"]).toEqual({ status: "not listed", yearOfAssistance: null, groups: null });
    expect(json(...all(), "--year", "2023").leas[0]?.years).toHaveProperty("2023");
    expect(Object.keys(json(...all(), "--year", "2022").leas[0]?.years ?? {})).toEqual(["2022"]);
  });

  it("answers null, with the missing years, where letters are missing", () => {
    const [lea] = json("--official", file("2023")).leas;
    expect(lea?.cceeDecision).toEqual({ "2023": null });
    expect(lea?.next.filter(({ event }) => event === "cannot-determine").flatMap(({ missing = [] }) => missing)).toEqual(["letters of 2018", "letters of 2019", "letters of 2022", "letters of 2019", "letters of 2022"]);
  });

  it("reads the law as of a date", () => {
    expect(json(...all(), "--cds", A, "--as-of", "2026-10-02").asOf).toBe("2026-10-02");
    expect(json(...all(), "--cds", A, "--as-of", "2026-10-02").leas[0]?.until).toBe("");
  });

  it("prints a table without the format", () => {
    expect(run(...all(), "--cds", A).stdout).toContain("Alpha");
  });

  it.each([
    ["no file", ["--official", "/nowhere/list.xlsx"], "no such file"],
    ["another file", ["--official", MAIN.replace("main.js", "../package.json")], "package.json"],
    ["a year without a Dashboard", ["--year", "2020"], "--year: 2020 is no year with a Dashboard"],
    ["no date", ["--as-of", "2026-02-30"], "--as-of"],
    ["a code on no list", ["--cds", "01611190000000"], "stands on none of these lists"],
    ["no code", ["--cds", "12"], "invalid-cds"],
  ])("refuses %s in one line", (_, args, message) => {
    const given = args.includes("--official") ? args : [...all(), ...args];
    const { status, stdout, stderr } = run(...given, "--format", "json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n").filter((line) => line.startsWith("ssos:"))).toHaveLength(1);
  });
});

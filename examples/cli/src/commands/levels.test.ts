import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The built commands as a user runs them; `npm test` builds first.
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

const COLUMNS = ["cds", "rtype", "districtname", "studentgroup", "type", "currnumer", "currdenom", "currstatus", "priornumer", "priordenom", "priorstatus", "change", "statuslevel", "changelevel", "color", "box", "reportingyear", "charter_flag", "certifyflag"];
const LEA = "01611190000000";

/** A row of the suspension file of 2023 with its published levels. */
const row = (group: string, counts: string, levels: string): string => `${LEA}\tD\tExample Unified\t${group}\tUD\t${counts.replaceAll(" ", "\t")}\t${levels.replaceAll(" ", "\t")}\t2023\t\t`;

const HONEST = [row("ALL", "35 1000 3.5 31 1000 3.1 0.4", "3 2 2 120"), row("SWD", "100 1000 10 80 1000 8 2", "1 2 1 220"), row("HI", "10 160 6.3 12 170 7.1 -0.8", "2 4 3 190")];
const ALTERED = [...HONEST.slice(0, 2), row("HI", "10 160 6.3 12 170 7.1 -0.8", "3 4 4 140")];

describe("levels and outlook", () => {
  let folder = "";
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8" });
    return { status, stdout, stderr: stderr.trim() };
  };
  const files = (name: string, rows: readonly string[]): string => {
    const path = mkdtempSync(join(folder, name));
    writeFileSync(join(path, "suspdownload2023.txt"), [COLUMNS.join("\t"), ...rows, ""].join("\n"));
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "levels-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints one JSON object and nothing else", () => {
    const { status, stdout } = run("levels", "--dashboard", files("honest", HONEST), "--year", "2023", "--strict");
    const count = { compared: 3, agree: 3, differ: 0 };
    expect(JSON.parse(stdout)).toEqual({ schema: "ssos/levels/1", dashboardYear: 2023, statuses: count, changes: count, colours: count, differences: [] });
    expect(status).toBe(0);
  });

  it("lists what differs, with the reasons on demand, and exits with 1 when strict", () => {
    const folderOfAltered = files("altered", ALTERED);
    const { status, stdout } = run("levels", "--dashboard", folderOfAltered, "--year", "2023", "--strict");
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { differences: unknown }).differences).toEqual([
      { indicator: "susp", cds: LEA, group: "HI", what: "status", published: 3, computed: 2, cause: "unexplained" },
      { indicator: "susp", cds: LEA, group: "HI", what: "colour", published: 4, computed: 3, cause: "follows-from-status" },
    ]);
    expect(run("levels", "--dashboard", folderOfAltered, "--year", "2023").status).toBe(0);
    const table = run("levels", "--dashboard", folderOfAltered, "--year", "2023", "--format", "table", "--explain").stdout;
    expect(table).toContain("What the published one would need:");
    expect(table).toContain("suspdownload2023.txt:4");
  });

  it("answers wrong use by one line and exit 2", () => {
    const path = files("use", HONEST);
    for (const args of [["--year", "2021"], ["--year", "2026"], ["--year", "2022"], ["--year", "2023", "--format", "xml"], []]) {
      const { status, stdout, stderr } = run("levels", "--dashboard", path, ...args);
      expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
    }
  });

  it("prints distances and the outlook of one LEA", () => {
    const path = files("outlook", HONEST);
    const { status, stdout } = run("outlook", "--dashboard", path, "--year", "2023", "--cds", LEA, "--format", "json");
    expect(status).toBe(0);
    const outlook = JSON.parse(stdout) as { schema: string; cds: string; outcome: string; prediction: { indicatorsMissing: string[] } };
    expect(outlook).toMatchObject({ schema: "ssos/outlook/1", cds: LEA, outcome: "cannot-determine" });
    expect(outlook.prediction.indicatorsMissing).toEqual(["ela", "math", "elpi", "grad", "chronic", "cci"]);
    expect(run("outlook", "--dashboard", path, "--year", "2023", "--cds", "0161119").stdout.split("\n")[0]).toBe(`Example Unified (${LEA}), 2023 Dashboard, criteria 2023: cannot-determine`);
    expect(run("outlook", "--dashboard", path, "--year", "2023", "--cds", "123").status).toBe(2);
    expect(run("outlook", "--dashboard", path, "--year", "2023", "--cds", "99999990000000")).toMatchObject({ status: 2, stdout: "" });
  });
});

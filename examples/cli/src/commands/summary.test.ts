import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The built command as a user runs it; `npm test` builds first.
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

let folder = "";
const path = (name: string) => join(folder, name);
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
  expect(stderr).not.toContain("    at ");
  return { status, stdout, stderr };
};

/** A list of one year in the State's columns. */
function list(year: number, published: string, earlier: readonly number[], rows: readonly (readonly [cds: string, swd: string, ...statuses: string[]])[]): string {
  const header = ["CDcode", "CDS", "LEAname", "Cityname", "Countyname", "Gsoffered", "ReportYear", "SWDpriorities", "TOMpriorities", "TotalStudentGroups", ...[...earlier, year].map((one) => `AssistanceStatus${one}`), "MetMethod1"];
  const body = rows.map(([cds, swd, ...statuses]) => [cds.slice(0, 7), cds, `LEA ${cds.slice(2, 7)}`, "", "Monterey", "K-12", year, swd || "*", "*", swd === "" ? 0 : 1, ...statuses.map((status) => `"${status}"`), swd === "" ? "N" : "Y"]);
  return [[`${year} list`], [`California Department of Education ${published}`], header, ...body].map((row) => row.join(",")).join("\n");
}

const [A, B, COE] = ["27660920000000", "27661340000000", "27102720000000"];
const [DA, GENERAL] = ["Differentiated Assistance", "General Assistance"];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summary-"));
  writeFileSync(path("2023.csv"), list(2023, "December 2023", [2022], [[A, "D", DA, `${DA}, Year 1`], [B, "", GENERAL, GENERAL], [COE, "C", "*", `${DA}, Year 1`]]));
  writeFileSync(path("2024.csv"), list(2024, "November 2024", [], [[A, "", `${DA}, Year 2`], [B, "A", `${DA}, Year 1`], [COE, "", GENERAL]]));
  writeFileSync(path("2024-revised.csv"), list(2024, "March 2025", [], [[A, "", `${DA}, Year 2`], [B, "", GENERAL], [COE, "", GENERAL]]));
  writeFileSync(path("counties.txt"), "Compiled.\nButte\nButte will collaborate with the CCEE:\n· Attends CISC meetings\nButte will provide technical assistance to districts by:\n· Coaching\nButte\n· Again");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("summary", () => {
  const json = (...args: string[]) => JSON.parse(run("summary", ...args, "--format", "json").stdout) as { readonly schema: string; readonly years: Readonly<Record<string, unknown>>; readonly transitions: unknown };

  it("prints one JSON object in the agreed shape, second years apart", () => {
    const answer = json("--official", path("2023.csv"), path("2024.csv"));
    expect(answer.schema).toBe("ssos/summary/1");
    expect(answer.years).toEqual({
      2023: { districts: 1, coes: 1, yearTwo: 0, groups: { MR: { districts: 0, coes: 0 }, SWD: { districts: 1, coes: 1 } } },
      2024: { districts: 1, coes: 0, yearTwo: 1, groups: { MR: { districts: 0, coes: 0 }, SWD: { districts: 1, coes: 0 } } },
    });
    expect(answer.transitions).toEqual({
      "2022-2023": { differentiated: { differentiated: 1 }, general: { general: 1 }, "not-listed": { differentiated: 1 } },
      "2023-2024": { differentiated: { "differentiated-year-2": 1, general: 1 }, general: { differentiated: 1 } },
    });
  });

  it("takes the list published last, in whatever order, and says so", () => {
    for (const files of [["2024.csv", "2024-revised.csv"], ["2024-revised.csv", "2024.csv"]]) {
      expect(json("--official", ...files.map(path)).years["2024"]).toMatchObject({ districts: 0, yearTwo: 1 });
    }
    expect(run("summary", "--official", path("2024.csv"), path("2024-revised.csv")).stderr).toContain("two lists of 2024 that differ");
  });

  it("warns that numbers of different criteria are no trend", () => {
    expect(run("summary", "--official", path("2023.csv"), path("2024.csv")).stderr).toContain("different criteria");
  });

  it("prints Markdown, and writes charts", () => {
    const { status, stdout } = run("summary", "--official", path("2023.csv"), path("2024.csv"), "--charts", path("charts"));
    expect(status).toBe(0);
    expect(stdout).toContain("| Districts identified | 1 | 1 |");
    expect(readdirSync(path("charts")).sort()).toEqual(["counties.vl.json", "county", "geographic-areas.vl.json", "moves.vl.json", "time-in-assistance.vl.json"]);
    expect(JSON.parse(readFileSync(path("charts/county/monterey.vl.json"), "utf8"))).toMatchObject({ $schema: "https://vega.github.io/schema/vega-lite/v6.json" });
  });

  it.each([[["summary"]], [["summary", "--official", "/nowhere.xlsx"]], [["summary", "--official", MAIN]]])("refuses %j in one line", (args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("counties", () => {
  const file = () => path("counties.txt");

  it("prints one JSON object with every paragraph accounted for", () => {
    const { status, stdout, stderr } = run("counties", file(), "--format", "json");
    const answer = JSON.parse(stdout) as { readonly account: unknown; readonly counties: readonly { readonly county: string; readonly practices: unknown }[]; readonly missing: readonly { readonly because: string }[] };
    expect(status).toBe(0);
    expect(answer.account).toEqual({ paragraphs: 8, preamble: 1, headings: 2, statements: 2, context: 2, rejected: 1 });
    expect(answer.counties.map(({ county, practices }) => [county, practices])).toEqual([["Butte", { coaching: 1, networks: 1 }]]);
    expect(answer.missing.filter(({ because }) => because === "single-district-county-exempt")).toHaveLength(7);
    expect(stderr).toContain("Butte stands twice");
  });

  it("ends with 1 when strict and paragraphs were rejected", () => {
    expect(run("counties", file(), "--strict").status).toBe(1);
  });

  it("shows one county, and says why another has none", () => {
    expect(run("counties", file(), "--county", "butte").stdout).toContain("- Coaching [coaching]");
    expect(run("counties", file(), "--county", "Alpine").stderr).toContain("single-district-county-exempt");
    expect(run("counties", file(), "--county", "Nowhere").status).toBe(2);
    expect(run("counties", file(), "--as-of", "2023-02-30").status).toBe(2);
    expect(run("counties", "/nowhere.txt").status).toBe(2);
  });
});

const official = fileURLToPath(new URL("../../../../../shared/data/official/", import.meta.url));

describe.skipIf(!existsSync(official))("summary of the official lists (skipped: the shared data are absent)", () => {
  it("gives the counted totals from the files as published", () => {
    const files = readdirSync(official).filter((name) => /^assistance-?status/.test(name)).map((name) => official + name);
    const answer = JSON.parse(run("summary", "--official", ...files, "--format", "json").stdout) as { readonly years: Readonly<Record<string, { readonly districts: number; readonly coes: number; readonly groups: Readonly<Record<string, unknown>> }>> };
    const totals = Object.entries(answer.years).map(([year, { districts, coes }]) => `${year}: ${districts} + ${coes}`);
    console.log(totals.join(", "));
    expect(totals).toEqual(["2017: 228 + 0", "2018: 354 + 32", "2019: 301 + 32", "2022: 606 + 11", "2023: 447 + 19"]);
    expect(answer.years["2023"]?.groups["SWD"]).toEqual({ districts: 260, coes: 8 });
  });
});

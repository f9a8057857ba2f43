import { describe, expect, it } from "vitest";
import { DASHBOARD_YEARS } from "../../time/dashboard-year.ts";
import type { DashboardLayout } from "../dashboard-layout.ts";
import { FILE_SOURCES } from "../file-sources.ts";
import { readRecords } from "../read-records.ts";
import { recogniseDashboardFile } from "../recognise-dashboard-file.ts";
import { rowPlan } from "../row-plan.ts";
import { DASHBOARD_LAYOUTS } from "./index.ts";

const INDICATOR_CODES = { ela: "ELA", math: "MATH", elpi: "ELPI", grad: "GRAD", chronic: "CHRO", susp: "SUSP", cci: "CCI", science: "SCI", enrolment: "" } as const;
const cellsOf = ({ columns, dashboardYear, subject, supplement }: DashboardLayout) =>
  columns.map((column) => {
    if (column === "cds") return "27660840000000";
    if (column === "rtype") return "D";
    if (column === "studentgroup") return subject === "elpi" ? "EL" : "SWD";
    if (column.toLowerCase() === "reportingyear") return dashboardYear === 2017 ? "2017f" : String(dashboardYear);
    if (column === "indicator") return INDICATOR_CODES[subject];
    if (/level$|^color$/.test(column)) return supplement === "five-year-rate" ? "" : "2";
    return "";
  });
const title = ({ dashboardYear, subject, supplement }: DashboardLayout) => [dashboardYear, subject, supplement].filter((part) => part !== undefined).join(" ");

describe("layouts of Dashboard files", () => {
  it.each(DASHBOARD_LAYOUTS.map((layout) => ({ title: title(layout), layout })))("$title: recognised, every column known", ({ layout }) => {
    const name = `${layout.subject}download${layout.dashboardYear}.txt`;
    const recognition = recogniseDashboardFile(layout.columns, cellsOf(layout), { name });
    expect(recognition).toMatchObject({ ok: true, kind: { dashboardYear: layout.dashboardYear, subject: layout.subject }, layout: { columns: layout.columns } });
    const plan = rowPlan(layout.columns, undefined);
    expect(plan.repeated).toEqual([]);
    // Without its layout's list, what is left are columns without a field; they are few and known.
    expect(plan.unknown.filter((column) => !/^currdenom_swd$|^priordenom_swd$/.test(column))).toEqual([]);
    const reading = readRecords([layout.columns.join("\t"), cellsOf(layout).join("\t")].join("\n"), { name });
    expect(reading.findings).toEqual([]);
    expect(reading.account).toMatchObject({ read: 1, used: 1 });
  });

  it("each year but the coming one has layouts, and each kind of file one", () => {
    expect(DASHBOARD_YEARS.filter((year) => !DASHBOARD_LAYOUTS.some((layout) => layout.dashboardYear === year))).toEqual([2026]);
    const titles = DASHBOARD_LAYOUTS.map(title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("each layout's sources are known", () => {
    expect(DASHBOARD_LAYOUTS.flatMap(({ sources }) => sources).filter((id) => FILE_SOURCES[id]?.id !== id)).toEqual([]);
  });

  it("a layout that was not read in a file says what is open", () => {
    expect(DASHBOARD_LAYOUTS.filter(({ confidence, openQuestion }) => confidence !== "verified" && openQuestion === undefined)).toEqual([]);
  });

  it.each([
    ["ela", "cds rtype studentgroup currdenom currstatus statuslevel reportingyear", "name"],
    ["chronic", "cds rtype studentgroup currnumer currdenom currstatus statuslevel dataerrorflag reportingyear", "content"],
  ])("%s is decided by %s", (subject, columns, by) => {
    const header = columns.split(" ");
    expect(recogniseDashboardFile(header, header.map((column) => (column === "reportingyear" ? "2022" : "")), { name: `${subject}download2022.txt` })).toMatchObject({ ok: true, kind: { subject }, by });
  });

  it("a blank level is none where the State leaves it blank (2024), and not given elsewhere", () => {
    const colourOf = (year: 2023 | 2024) => {
      const layout = DASHBOARD_LAYOUTS.find(({ dashboardYear, subject }) => dashboardYear === year && subject === "elpi");
      if (layout === undefined) throw new Error("no layout");
      const cells = cellsOf(layout).map((cell, index) => (layout.columns[index] === "color" ? "" : cell));
      return readRecords([layout.columns.join("\t"), cells.join("\t")].join("\n")).records[0]?.colour;
    };
    expect(colourOf(2024)).toBe(0);
    expect(colourOf(2023)).toBeNull();
  });

  it("English learner progress before 2024 is about English learners, with a group column, without one, or with a blank one", () => {
    const row = (header: string, cells: string) => readRecords(`${header}\n${cells}\n`).records[0]?.group;
    expect(row("cds\trtype\tcurrprogressed\tstatuslevel\treportingyear", "27660840000000\tD\t1\t2\t2019")).toBe("EL");
    expect(row("cds\trtype\tstudentgroup\tcurrprogressed\tstatuslevel\treportingyear", "27660840000000\tD\t\t1\t2\t2023")).toBe("EL");
    expect(row("cds\trtype\tstudentgroup\tcurrprogressed\tstatuslevel\treportingyear", "27660840000000\tD\tLTEL\t1\t2\t2024")).toBe("LTEL");
    expect(row("cds\trtype\tstudentgroup\tcurrprogressed\tstatuslevel\treportingyear", "27660840000000\tD\t\t1\t2\t2024")).toBeUndefined();
  });
});

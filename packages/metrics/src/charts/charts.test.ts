import { describe, expect, it } from "vitest";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { AssistanceRecord } from "../cohorts/assistance-record.ts";
import { timeInAssistance } from "../cohorts/time-in-assistance.ts";
import { transitionMatrix } from "../cohorts/transitions.ts";
import { controlChart } from "../interim/control-chart.ts";
import { runChart } from "../interim/run-chart.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { countyHeatMap } from "./county-heat-map.ts";
import { contrastRatio, DASHBOARD_PALETTE, NO_COLOUR } from "./dashboard-palette.ts";
import { gapChart } from "./gap-chart.ts";
import { indicatorHeatMap } from "./indicator-heat-map.ts";
import { controlChartSpec, runChartSpec } from "./measure-charts.ts";
import { statusHeatMap } from "./status-heat-map.ts";
import { suppressSmallGroups } from "./suppress-small-groups.ts";
import { survivalChart } from "./survival-chart.ts";
import { transitionChart } from "./transition-chart.ts";

const records: AssistanceRecord[] = ["differentiated", "general", "differentiated", "differentiated-year-2"].map((status, index) => ({
  cds: `0161${String(100 + index)}0000000`,
  name: `District ${index}`,
  kind: "district",
  county: index === 3 ? "Butte" : "Alameda",
  years: { 2022: { status: index === 1 ? "general" : "differentiated" }, 2023: { status: status as "general" } },
}));
const weeks = [14, 15, 13, 16, 14, 15, 14, 13, 15, 14, 16, 15, 9, 8, 7, 8, 7, 6].map((value, index) => ({ at: `week ${index + 1}`, value }));
const run = runChart(weeks);
const control = controlChart(weeks, { kind: "xmr", baseline: 12 });
const shares = controlChart(weeks.map(({ at, value }) => ({ at, value, size: 120 })), { kind: "p", baseline: 12 });
if (!run.answered || !control.answered || !shares.answered) throw new Error("answered");

const CHARTS: Readonly<Record<string, ChartSpec>> = {
  "indicator heat map": indicatorHeatMap(
    [
      { group: "ALL", indicator: "ela", colour: 3, change: 4, status: "-12.0", pupils: 900 },
      { group: "SWD", indicator: "ela", colour: 1, change: 1, status: "-96.3", pupils: 120, qualifies: true },
      { group: "SWD", indicator: "susp", colour: 1, change: 3, status: "9.1%", pupils: 130, qualifies: true },
      { group: "MR", indicator: "ela", colour: 0, status: "-3.3", pupils: 9 },
    ],
    { title: "Example Unified, 2023" },
  ),
  "county heat map": countyHeatMap(records, [2022, 2023], { title: "Identified by county" }),
  "status heat map": statusHeatMap(records, [2022, 2023], { title: "Alameda" }),
  survival: survivalChart([{ name: "all", curve: timeInAssistance(records, [2022, 2023], { firstListEver: 2022 }).curve }], { title: "Time in assistance" }),
  transitions: transitionChart([transitionMatrix(records, 2022, 2023)], { title: "Moves" }),
  "run chart": runChartSpec(run, { title: "Referrals", unit: "per week" }),
  "control chart": controlChartSpec(control, { title: "Referrals", unit: "per week" }),
  "control chart of shares": controlChartSpec(shares, { title: "Absent", unit: "Share of pupils" }),
  "gap chart": gapChart(
    [
      { year: 2022, group: { value: -90, pupils: 40 }, others: { value: -20, pupils: 400 } },
      { year: 2023, group: { value: -80, pupils: 42 }, others: { value: -22, pupils: 410 } },
    ],
    { group: "English learners", others: "All students" },
    { title: "Gap in mathematics", unit: "Points from standard" },
  ),
};

async function svgOf(spec: ChartSpec): Promise<string> {
  const warnings: string[] = [];
  const logger = { level: () => logger, error: (...all: unknown[]) => (warnings.push(all.join(" ")), logger), warn: (...all: unknown[]) => (warnings.push(all.join(" ")), logger), info: () => logger, debug: () => logger };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  const svg = await new vega.View(vega.parse(compiled.spec), { renderer: "none" }).toSVG();
  expect(warnings).toEqual([]);
  return svg;
}

describe("every chart", () => {
  it.each(Object.entries(CHARTS))("%s renders, says in words what it shows, and is plain JSON", async (_name, spec) => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(spec.description.length).toBeGreaterThan(spec.title.text.length + 10);
    const svg = await svgOf(spec);
    expect(svg).toContain(spec.title.text);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain("<path");
  });
});

describe("the indicator heat map", () => {
  const values = CHARTS["indicator heat map"]?.data.values ?? [];
  it("says colour by letter, change by arrow, and what qualifies by outline and in words", () => {
    expect(values.map(({ label }) => label)).toEqual(["Y ▲", "R ▼▼", "R ►", "–"]);
    expect(values.map(({ qualifies }) => qualifies)).toEqual([false, true, true, false]);
    expect(CHARTS["indicator heat map"]?.description).toContain("Students with Disabilities meets the criteria by Suspension Rate (red)");
  });

  it("hides the status of nine pupils and keeps its place", () => {
    expect(values.map(({ status }) => status)).toEqual(["-12.0", "-96.3", "9.1%", "*"]);
    expect(JSON.stringify(CHARTS["indicator heat map"])).not.toContain("-3.3");
  });
});

describe("the palette", () => {
  it("gives text enough contrast and every cell its own letter", () => {
    for (const { fill, ink } of [...DASHBOARD_PALETTE, NO_COLOUR]) expect(contrastRatio(fill, ink)).toBeGreaterThanOrEqual(4.5);
    expect(new Set([...DASHBOARD_PALETTE, NO_COLOUR].map(({ letter }) => letter)).size).toBe(6);
  });

  it("keeps neighbours apart in grey", () => {
    const fills = DASHBOARD_PALETTE.map(({ fill }) => fill);
    for (let index = 1; index < fills.length; index += 1) expect(contrastRatio(fills[index - 1] ?? "", fills[index] ?? "")).toBeGreaterThan(1.5);
  });
});

describe("suppressSmallGroups", () => {
  const value = (group: string, pupils: number | null, published?: boolean) => ({ group, set: "s", pupils, ...(published === undefined ? {} : { published }) });

  it.each([
    [10, false],
    [11, true],
    [1, false],
    [0, true],
    [null, false],
  ])("of %d pupils alone: %s", (pupils, shown) => {
    expect(suppressSmallGroups([value("SWD", pupils)])).toEqual([shown]);
  });

  it("hides a second race when one alone would follow by subtraction", () => {
    expect(suppressSmallGroups([value("ALL", 80), value("HI", 40), value("WH", 32), value("AS", 8)])).toEqual([true, true, false, false]);
  });

  it("hides a third when the two hidden ones are fewer than 11 together", () => {
    expect(suppressSmallGroups([value("ALL", 80), value("HI", 40), value("WH", 32), value("AS", 4), value("FI", 4)])).toEqual([true, true, false, false, false]);
    expect(suppressSmallGroups([value("ALL", 84), value("HI", 40), value("WH", 32), value("AS", 6), value("FI", 6)])).toEqual([true, true, true, false, false]);
  });

  it("lets what the State published pass, and does not hide races without all students", () => {
    expect(suppressSmallGroups([value("SWD", 3, true)])).toEqual([true]);
    expect(suppressSmallGroups([value("HI", 40), value("AS", 8)])).toEqual([true, false]);
  });

  it("never lets a small race group be the only unknown beside all students", () => {
    for (let seed = 1; seed < 300; seed += 1) {
      const sizes = Array.from({ length: 5 }, (_, index) => (seed * (index + 3) * 7919) % 40);
      const values = [value("ALL", sizes.reduce((sum, size) => sum + size, 0)), ...["HI", "WH", "AS", "FI", "AA"].map((group, index) => value(group, sizes[index] ?? 0))];
      const shown = suppressSmallGroups(values);
      if (shown[0] !== true) continue;
      const hidden = values.filter((_, index) => shown[index] === false);
      const possible = values.filter(({ pupils }, index) => index > 0 && (pupils ?? 0) > 0).length;
      if (hidden.length === 1) expect(possible).toBe(1);
    }
  });
});

describe("the gap chart", () => {
  it("leaves out a year with ten pupils and says so by leaving the gap out", () => {
    const spec = gapChart([{ year: 2022, group: { value: -91.7, pupils: 10 }, others: { value: -20, pupils: 400 } }], { group: "EL", others: "All" }, { title: "Gap", unit: "points" });
    expect(JSON.stringify(spec)).not.toContain("91.7");
    expect(spec.description).toBe("Gap. No year has results of both that can be shown.");
  });
});

import { statSync } from "node:fs";
import { Option, type Command } from "commander";
import { recordsFromLists, summariseSupport, timeInAssistance, transitionMatrix, type AssistanceRecord, type ListedRecords, type SupportSummary } from "@ssos/metrics";
import { countyHeatMap, statusHeatMap, survivalChart, transitionChart, type ChartSpec } from "@ssos/metrics/charts";
import { countyOf, type DashboardYear, type Finding } from "@ssos/model";
import { readAssistanceStatus, type AssistanceListing } from "@ssos/model/files";
import { EXIT, UsageError } from "../exit-codes.ts";
import { publishedIn } from "../io/published.ts";
import { openWorkbook } from "../io/workbook.ts";
import { writeWhole } from "../io/write-whole.ts";

interface SummaryArguments {
  readonly official: readonly string[];
  readonly charts?: string;
  readonly strict?: boolean;
  readonly format: "json" | "markdown";
}

/** `summary`: counts by year, group and county, cohorts and moves, from the State's assistance lists. */
export function registerSummary(program: Command): void {
  program
    .command("summary")
    .description("Identified LEAs by year, group and county, what became of them, and moves between years. From the State's assistance lists.")
    .requiredOption("--official <files...>", "assistance lists of the State (.xls, .xlsx, .csv), one or more, in any order")
    .option("--charts <directory>", "write Vega-Lite specifications (.vl.json) into this directory")
    .option("--strict", "exit status 1 when rows are rejected or lists contradict each other")
    .addOption(new Option("--format <format>", "output").choices(["json", "markdown"]).default("markdown"))
    .action(run);
}

function run(options: SummaryArguments): void {
  const findings: Finding[] = [];
  // A list that was published later revises an earlier one of the same year, in whatever order they are named.
  const lists = options.official.map((path) => listOf(path, findings)).sort((left, right) => (left.published < right.published ? -1 : left.published > right.published ? 1 : 0));
  const merged = recordsFromLists(lists.flatMap(({ listings }) => listings));
  findings.push(...merged.findings);
  const summary = summariseSupport(merged.records, merged.listYears, merged.repeatedYears);
  if (options.charts !== undefined) writeWhole(options.charts, chartsOf(merged).map(([name, spec]) => ({ path: `${name}.vl.json`, text: `${JSON.stringify(spec, null, 1)}\n` })));
  for (const { severity, place, message } of [...findings, ...summary.warnings]) {
    if (severity !== "info") process.stderr.write(`${severity}: ${[place.file, place.line].filter((part) => part !== undefined).join(":") || (place.path ?? "")} ${message}\n`);
  }
  process.stdout.write(options.format === "json" ? `${JSON.stringify(summary)}\n` : markdownOf(summary));
  if (options.strict === true && findings.some(({ severity }) => severity === "error")) process.exitCode = EXIT.differences;
}

function listOf(path: string, findings: Finding[]): { readonly published: string; readonly listings: readonly AssistanceListing[] } {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`${path}: no such file`);
  const sheets = openWorkbook(path);
  const reading = readAssistanceStatus(sheets, { name: path });
  findings.push(...reading.findings);
  if (reading.sheet === undefined) throw new UsageError(`${path}: holds no assistance list (columns CDS, ...priorities, TotalStudentGroups)`);
  return { published: publishedIn(sheets.find(({ name }) => name === reading.sheet)) ?? "", listings: reading.records };
}

function chartsOf({ records, listYears, repeatedYears }: ListedRecords): [string, ChartSpec][] {
  const years = [...listYears, ...repeatedYears].sort((left, right) => left - right);
  const steps = years.slice(1).map((to, index) => transitionMatrix(records, years[index] as DashboardYear, to)); // index counts the years before the last
  const byCounty = new Map<string, AssistanceRecord[]>();
  for (const record of records) {
    const county = countyOf(record.county)?.name;
    if (county !== undefined) byCounty.set(county, [...(byCounty.get(county) ?? []), record]);
  }
  return [
    ["counties", countyHeatMap(records, listYears, { title: "LEAs identified, by county" })],
    ["geographic-areas", countyHeatMap(records, listYears, { title: "LEAs identified, by geographic area" }, { by: "geographic-area" })],
    ["time-in-assistance", survivalChart([{ name: "all LEAs", curve: timeInAssistance(records, years).curve }], { title: "Time in assistance" })],
    ...(steps.length === 0 ? [] : [["moves", transitionChart(steps, { title: "Moves between statuses" })] as [string, ChartSpec]]),
    ...[...byCounty].map(([county, leas]): [string, ChartSpec] => [`county/${county.toLowerCase().replaceAll(" ", "-")}`, statusHeatMap(leas, years, { title: `${county} County` })]),
  ];
}

function markdownOf(summary: SupportSummary): string {
  const years = Object.entries(summary.years);
  const groups = [...new Set(years.flatMap(([, counts]) => Object.keys(counts.groups)))];
  const percent = (rate: number | null) => (rate === null ? "" : `${(100 * rate).toFixed(1)}%`);
  const counties = [...new Set(Object.values(summary.counties).flatMap((counts) => counts.map(({ value }) => value)))].sort();
  return [
    "# Assistance by year",
    "",
    table(["", ...years.map(([year]) => year)], [
      ["Districts identified", ...years.map(([, counts]) => String(counts.districts))],
      ["County offices identified", ...years.map(([, counts]) => String(counts.coes))],
      ["In the second year", ...years.map(([, counts]) => String(counts.yearTwo))],
    ]),
    "",
    "## Student groups that met the criteria (districts + county offices)",
    "",
    table(["Group", ...years.map(([year]) => year)], groups.map((group) => [group, ...years.map(([, counts]) => printed(counts.groups, group))])),
    "",
    "## Identified of listed LEAs, by county",
    "",
    table(["County", ...years.map(([year]) => year)], counties.map((county) => [county, ...years.map(([year]) => {
      const count = summary.counties[year]?.find(({ value }) => value === county);
      return count === undefined ? "" : `${count.districts + count.coes + count.charters} of ${count.listed}`;
    })])),
    "",
    "## Moves",
    "",
    table(["From, to", "Exit", "Persistence", "First entry", "Re-entry"], Object.entries(summary.movements).map(([step, rates]) => [step, ...[rates.exit, rates.persistence, rates.firstEntry, rates.reEntry].map(({ numerator, denominator, rate }) => `${numerator} of ${denominator} (${percent(rate) || "nobody"})`)])),
    "",
    "## Cohorts by first identification",
    "",
    table(["Entered", "LEAs", "Later identified again"], summary.cohorts.map(({ year, leas, entryCertain, later }) => [`${year}${entryCertain ? "" : " or before"}`, String(leas), later.map((one) => `${one.year}: ${one.identified}${one.yearTwo > 0 ? ` + ${one.yearTwo} in the second year` : ""}`).join("; ")])),
    "",
    ...(summary.warnings.length === 0 ? [] : ["## Warnings", "", ...summary.warnings.map(({ message }) => `- ${message}`), ""]),
  ].join("\n");
}

function printed(groups: Readonly<Record<string, { readonly districts: number; readonly coes: number }>>, group: string): string {
  const count = groups[group];
  return count === undefined ? "" : `${count.districts} + ${count.coes}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

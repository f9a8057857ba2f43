import Table from "cli-table3";
import { Option, type Command } from "commander";
import { allLevelRules, LEVEL_DETAILS, levelComparer, levelDictionary, type LevelComparison, type LevelDifference } from "@ssos/eligibility";
import { GAP_YEARS, renderTrace, STATE_INDICATORS, type DashboardYear } from "@ssos/model";
import { scan } from "@ssos/model/files";
import type { LevelsDocument } from "../documents/levels.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { dashboardFilesIn } from "../io/files.ts";

interface LevelsOptions {
  readonly dashboard: readonly string[];
  readonly year: string;
  readonly format: "json" | "table";
  readonly explain?: true;
  readonly strict?: true;
}

/** `levels`: recomputes every published level of the files of a directory. */
export function registerLevels(program: Command): void {
  program
    .command("levels")
    .description("recompute every published status, change and colour of Dashboard files, and list each disagreement")
    .requiredOption("--dashboard <directories...>", "folder with the State's Dashboard files (.txt, as downloaded)")
    .requiredOption("--year <year>", `Dashboard year: ${Object.keys(allLevelRules).join(", ")}`)
    .addOption(new Option("--format <format>", "output").choices(["json", "table"]).default("json"))
    .option("--explain", "give the reasons of both sides for each disagreement")
    .option("--strict", "exit with 1 when a level differs")
    .action(async (options: LevelsOptions) => {
      const year = yearOf(options.year);
      const { comparison, rows } = await compared(options.dashboard, year);
      if (rows === 0) throw new UsageError(`${options.dashboard.join(", ")}: no rows of an indicator of the ${year} Dashboard`);
      process.stdout.write(options.format === "json" ? `${JSON.stringify(jsonOf(year, comparison, options.explain === true))}\n` : tableOf(year, comparison, options.explain === true));
      if (comparison.notCompared > 0) process.stderr.write(`${comparison.notCompared} published levels are not compared: their cut scores are not known\n`);
      if (comparison.notListed > 0) process.stderr.write(`${comparison.notListed} more differences are counted and not listed: is this the file of ${year}, with the marks that the rules look at?\n`);
      if (options.strict === true && comparison.differences.length > 0) process.exitCode = EXIT.differences;
    });
}

function yearOf(text: string): DashboardYear {
  const year = Number(text.replace(/^2017f$/, "2017"));
  if (year in allLevelRules) return year as DashboardYear;
  const reason = (GAP_YEARS as readonly number[]).includes(year) ? "the Dashboard was suspended that year" : "no level rules are known for that year";
  throw new UsageError(`--year ${text}: ${reason}; known are ${Object.keys(allLevelRules).join(", ")}`);
}

/** Reads the files one row at a time, so that a statewide year needs no more memory than a county's. */
async function compared(directories: readonly string[], year: DashboardYear): Promise<{ readonly comparison: LevelComparison; readonly rows: number }> {
  const comparer = levelComparer(allLevelRules);
  let rows = 0;
  for (const directory of directories) {
    for (const file of dashboardFilesIn(directory)) {
      if (file.kind !== undefined && file.kind.dashboardYear !== year) continue;
      const visitor = {
        record: (record: Parameters<typeof comparer.add>[0]) => {
          rows += 1;
          comparer.add(record);
        },
      };
      const { account, findings } = await scan(file.content, visitor, { name: file.name, dashboardYear: year, select: "all", groups: "all", details: LEVEL_DETAILS, names: false });
      if (account.rejected > 0) process.stderr.write(`${file.name}: ${account.rejected} of ${account.read} rows could not be read and are not compared\n`);
      for (const finding of findings.filter(({ severity }) => severity === "error").slice(0, 5)) process.stderr.write(`${finding.place.file ?? file.name}:${finding.place.line ?? 1}: ${finding.message}\n`);
    }
  }
  return { comparison: comparer.result(), rows };
}

function jsonOf(year: DashboardYear, { statuses, changes, colours, differences }: LevelComparison, explain: boolean): LevelsDocument {
  return {
    schema: "ssos/levels/1",
    dashboardYear: year,
    statuses,
    changes,
    colours,
    differences: differences.map(({ indicator, cds, group, what, published, computed, cause, row, computedTrace, publishedTrace }) => ({ indicator, cds, group, what, published, computed, cause, ...(explain ? { row, computedTrace, publishedTrace } : {}) })),
    ...(explain && differences.length > 0 ? { dictionary: levelDictionary(allLevelRules) } : {}),
  };
}

function tableOf(year: DashboardYear, comparison: LevelComparison, explain: boolean): string {
  const counts = new Table({ head: [`${year} Dashboard`, "compared", "agree", "differ", "given where none is published"], style: { head: [], border: [] }, colAligns: ["left", "right", "right", "right", "right"] });
  for (const what of ["statuses", "changes", "colours"] as const) counts.push([what, comparison[what].compared, comparison[what].agree, comparison[what].differ, comparison.unpublished[what]]);
  const lines = [counts.toString()];
  if (comparison.differences.length > 0) {
    const list = new Table({ head: ["indicator", "cds", "group", "what", "published", "computed", "cause", "row"], style: { head: [], border: [] } });
    const ordered = comparison.differences.toSorted((left, right) => STATE_INDICATORS.indexOf(left.indicator) - STATE_INDICATORS.indexOf(right.indicator));
    for (const { indicator, cds, group, what, published, computed, cause, row } of ordered) list.push([indicator, cds, group, what, published, computed, cause, `${row.file}:${row.line}`]);
    lines.push(list.toString());
    if (explain) lines.push(...ordered.map(explained));
  }
  return `${lines.join("\n")}\n`;
}

function explained({ indicator, cds, group, what, computedTrace, publishedTrace }: LevelDifference): string {
  const dictionary = levelDictionary(allLevelRules);
  return [`\n${indicator} ${cds} ${group}, ${what}`, "The computed levels:", renderTrace(computedTrace, dictionary), "What the published one would need:", renderTrace(publishedTrace, dictionary)].join("\n");
}

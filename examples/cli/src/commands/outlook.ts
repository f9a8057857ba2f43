import { Option, type Command } from "commander";
import { allLevelRules, criteria2025, criteria2026, describeDistance, leaOutlook, levelRules2025, type LeaOutlook, type LevelChange, type LevelRulesByYear } from "@ssos/eligibility";
import { COLOURS, GAP_YEARS, isDashboardYear, STATE_INDICATOR_NAMES, statusName, STUDENT_GROUP_NAMES, type DashboardYear, type GivenLevel, type StudentGroup } from "@ssos/model";
import { factsFromRecords } from "@ssos/model/files";
import { UsageError } from "../exit-codes.ts";
import { readDirectories } from "../io/files.ts";

interface OutlookOptions {
  readonly dashboard: readonly string[];
  readonly year: string;
  readonly cds: string;
  readonly format: "json" | "text";
}

const ESCALATIONS = { "geographic-lead": "assistance by the geographic lead agency", "ccee-decision": "a decision of CCEE" } as const;

/** The next Dashboard's rules are not known yet; those of 2025 stand in for them, and the output says so. */
const LEVEL_RULES: LevelRulesByYear = { ...allLevelRules, 2026: { ...levelRules2025, dashboardYear: 2026 } };

/** `outlook`: the distances and the outlook of one LEA. */
export function registerOutlook(program: Command): void {
  program
    .command("outlook")
    .description("say what would end each group's eligibility, how many pupils that is, who is close, and what other criteria would find")
    .requiredOption("--dashboard <directories...>", "folders with the State's Dashboard files, of one or several years")
    .requiredOption("--year <year>", "Dashboard year")
    .requiredOption("--cds <code>", "CDS code of the LEA, 14 digits or the first 7")
    .addOption(new Option("--format <format>", "output").choices(["text", "json"]).default("text"))
    .action(async (options: OutlookOptions) => {
      const year = yearOf(options.year);
      const cds = cdsOf(options.cds);
      const reading = await readDirectories(options.dashboard, { select: ({ cds: code }) => code === cds });
      const facts = factsFromRecords(reading).find(({ lea }) => lea.cds === cds);
      if (facts?.dashboards[year] === undefined) throw new UsageError(`--cds ${options.cds}: no rows of this LEA in the ${year} files of ${options.dashboard.join(", ")}`);
      const otherCriteria = [criteria2025, criteria2026].filter(({ dashboardYear }) => dashboardYear !== year);
      const outlook = leaOutlook(facts, { dashboardYear: year, levelRules: LEVEL_RULES, otherCriteria, recurrence: criteria2026 });
      process.stdout.write(options.format === "json" ? `${JSON.stringify(outlook)}\n` : textOf(outlook));
    });
}

function yearOf(text: string): DashboardYear {
  const year = Number(text);
  if (isDashboardYear(year)) return year;
  throw new UsageError(`--year ${text}: ${(GAP_YEARS as readonly number[]).includes(year) ? "the Dashboard was suspended that year" : "not a Dashboard year"}`);
}

function cdsOf(text: string): string {
  if (/^\d{14}$/.test(text)) return text;
  if (/^\d{7}$/.test(text)) return `${text}0000000`;
  throw new UsageError(`--cds ${text}: a CDS code has 14 digits (or 7 for a district or county office)`);
}

function textOf(outlook: LeaOutlook): string {
  const { name, dashboardYear, outcome, exits, near, distances, prediction, otherCriteria, warnings } = outlook;
  const lines = [`${name} (${outlook.cds}), ${dashboardYear} Dashboard, criteria ${outlook.criteria ?? "not known"}: ${outcome}`];
  if (prediction.indicatorsMissing.length > 0) lines.push(`Not given: ${prediction.indicatorsMissing.map((indicator) => STATE_INDICATOR_NAMES[indicator]).join(", ")}. ${prediction.certain ? "The outcome is certain all the same." : `Possible: ${prediction.possible.join(", ")}.`}`);
  for (const { group, letter, priorities, singles, pairs } of exits) {
    lines.push("", `${nameOf(group)}: eligible in priorities ${priorities.join(", ")}${letter === null ? "" : ` (${letter})`}`);
    for (const change of singles) lines.push(`  ends with ${changeText(change)}`);
    for (const [left, right] of pairs) lines.push(`  ends with ${changeText(left)} and ${changeText(right)}`);
    if (singles.length + pairs.length === 0) lines.push("  no single change and no pair of changes ends it");
    for (const { indicator, distance } of distances.filter((entry) => entry.group === group)) lines.push(`  ${describeDistance(indicator, distance)}`);
  }
  if (near.length > 0) lines.push("", "One change away from eligibility:", ...near.map(({ group, changes }) => `  ${nameOf(group)}: ${changes.map(changeText).join("; or ")}`));
  if (otherCriteria.length > 0) lines.push("", "Under other criteria, on the same data:", ...otherCriteria.map((other) => `  ${other.criteria} (${other.confidence}): ${other.outcome}${groupList(other.groups.filter((group) => group.outcome === "eligible").map(({ group }) => group))}`));
  if (warnings.length > 0) lines.push("", "Lowest on the same indicators so far (criteria reported for 2026):", ...warnings.map(({ group, indicators, dashboardsKnown }) => `  ${nameOf(group)}: ${indicators.map((indicator) => STATE_INDICATOR_NAMES[indicator]).join(", ")} on the Dashboards of ${dashboardsKnown.join(", ")}`));
  for (const { escalation, dashboard, groups, needed } of outlook.escalations) lines.push("", `Watch: ${ESCALATIONS[escalation]} if ${needed === groups.length ? "" : `${needed} of `}${groups.map(nameOf).join(", ")} meet${groups.length === 1 ? "s" : ""} the criteria on the ${dashboard} Dashboard too.`);
  if (distances.some(({ distance }) => distance.dashboardYear === 2026)) lines.push("", "Distances for 2026 assume the tables of 2025, as those of 2026 are not known.");
  return `${lines.join("\n")}\n`;
}

const nameOf = (group: StudentGroup): string => STUDENT_GROUP_NAMES[group];

const groupList = (groups: readonly StudentGroup[]): string => (groups.length === 0 ? "" : ` (${groups.map(nameOf).join(", ")})`);

function changeText({ indicator, measure, from, to }: LevelChange): string {
  const name = (level: GivenLevel) => (measure === "colour" ? COLOURS[level - 1] : statusName(indicator, level));
  return `${STATE_INDICATOR_NAMES[indicator]} from ${name(from)} to ${name(to)}`;
}

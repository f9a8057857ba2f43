import { basename } from "node:path";
import { Option, type Command } from "commander";
import { ALL_SCHOOL_CRITERIA, determineSchoolSupport, markOfLevel, schoolSupportOf, schoolTimelines, sideBySide, TARGETED_GROUPS, type GroupMarks, type SchoolFacts, type SchoolMarks, type SchoolSupport } from "@ssos/eligibility";
import { recordsOfListing, supportHistories } from "@ssos/eligibility/history";
import { isDashboardYear, parseCds, schoolYearFrom, type DashboardYear, type Finding, type SchoolYear, type StateIndicator, type StudentGroup } from "@ssos/model";
import { readAssistanceStatus, readEssaStatus, readSchoolColours, readSchoolSupport2018, type ListReading } from "@ssos/model/files";
import Table from "cli-table3";
import type { LeaPicture, ListedCategory, SchoolLine, SchoolsComparison, SchoolsDocument } from "../documents/schools.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { tellFindings } from "../io/tell.ts";
import { openWorkbook } from "../io/workbook.ts";

interface SchoolsArguments {
  readonly official?: readonly string[];
  readonly colours?: readonly string[];
  readonly support?: string;
  readonly graduation?: readonly string[];
  readonly leas?: readonly string[];
  readonly year?: string;
  readonly cds?: string;
  readonly strict?: boolean;
  readonly format: "json" | "table";
}

/** `schools`: federal categories of schools, from the State's lists, from colours, or both. */
export function registerSchools(program: Command): void {
  program
    .command("schools")
    .description("Federal support of schools (CSI, ATSI, TSI): timelines from the State's lists, categories determined from colours, and an LEA's own assistance beside them.")
    .option("--official <files...>", "the State's lists of schools by federal assistance status")
    .option("--colours <files...>", "colours of schools by group (columns cds, studentgroup, year, one for each indicator; .csv or .csv.gz)")
    .option("--support <file>", "colours of schools as a whole with Title I funds and the State's status of 2018 (.csv or .csv.gz)")
    .option("--graduation <files...>", "graduation files of the Dashboard (currnumer, currdenom, priornumer, priordenom)")
    .option("--leas <files...>", "assistance lists of LEAs, to show their own status beside that of their schools")
    .option("--year <year>", "Dashboard year of the rules for colours, and of the picture side by side", "2018")
    .option("--cds <code>", "only this school (14 digits), or the schools under this LEA (7, or 14 ending in 0000000)")
    .option("--strict", "exit status 1 when determined and printed categories differ, or rows are rejected")
    .addOption(new Option("--format <format>", "output").choices(["json", "table"]).default("table"))
    .action(run);
}

function run(options: SchoolsArguments): void {
  const year = Number(options.year);
  if (!isDashboardYear(year)) throw new UsageError(`--year: ${options.year ?? ""} is no year with a Dashboard`);
  if (options.official === undefined && options.support === undefined) throw new UsageError("schools: give --official FILE..., or --support FILE with --colours FILE...");
  const findings: Finding[] = [];
  const schoolYear = schoolYearFrom(year);
  const categories: ListedCategory[] = [];
  const facts = new Map<string, SchoolFacts>();
  const names = new Map<string, string>();
  for (const path of options.official ?? []) readOfficial(path, categories, names, findings);
  if (options.support !== undefined) readColours(options, year, facts, categories, names, findings);
  const { timelines, findings: contradictions } = schoolTimelines(categories);
  findings.push(...contradictions);

  const only = options.cds === undefined ? undefined : parseCds(options.cds).code;
  const wanted = (cds: string) => only === undefined || cds === only || (only.endsWith("0000000") && cds.startsWith(only.slice(0, 7)));
  const lines = timelines.filter(({ cds }) => wanted(cds)).map((timeline): SchoolLine => {
    const years: Partial<Record<SchoolYear, SchoolSupport>> = {};
    for (const spell of timeline.spells) for (let start = Number(spell.from.slice(0, 4)); start < Number(spell.from.slice(0, 4)) + spell.years; start += 1) years[schoolYearFrom(start)] = spell.support;
    const determined = determine(timeline.cds, year, facts, years[schoolYearFrom(year - 1)]);
    return { cds: timeline.cds, name: names.get(timeline.cds) ?? "", years, exits: timeline.exits as Record<string, string>, ...(determined === undefined ? {} : { determined }) };
  });
  if (only !== undefined && lines.length === 0) throw new UsageError(`--cds: no school of these files stands under ${only}`);
  const pictures = options.leas === undefined ? [] : picturesOf(options.leas, lines, categories, schoolYear, findings);
  const compared = lines.filter((line) => line.determined !== undefined && line.years[schoolYear] !== undefined);
  const differing = compared.filter((line) => !line.determined?.possible.includes(line.years[schoolYear] ?? "general"));
  const comparison: SchoolsComparison = { schoolYear, compared: compared.length, agree: compared.filter((line) => line.determined?.support === line.years[schoolYear]).length, open: compared.filter((line) => line.determined?.support === null).length, differ: differing.map(({ cds }) => cds) };
  tellFindings(findings);
  const document: SchoolsDocument = { schema: "ssos/schools/1", schoolYear, schools: lines, leas: pictures, ...(compared.length === 0 ? {} : { comparison }) };
  process.stdout.write(options.format === "json" ? `${JSON.stringify(document)}\n` : tableOf(lines, pictures, comparison));
  if (options.strict === true && (differing.length > 0 || findings.some(({ severity }) => severity === "error"))) process.exitCode = EXIT.differences;
}

/** Takes a reading's records, or tells in one line that the file is another one. */
function taken<T>(path: string, reading: ListReading<T>, findings: Finding[], expected: string): readonly T[] {
  findings.push(...reading.findings);
  if (reading.sheet === undefined) throw new UsageError(`${path}: holds no ${expected}`);
  return reading.records;
}

function readOfficial(path: string, categories: ListedCategory[], names: Map<string, string>, findings: Finding[]): void {
  for (const listing of taken(path, readEssaStatus(openWorkbook(path), { name: path }), findings, "list of schools by federal assistance status")) {
    names.set(listing.cds, listing.schoolName);
    for (const [year, printed] of Object.entries(listing.statuses)) {
      const support = schoolSupportOf(printed);
      if (support === undefined) continue;
      const own = Number(year) === listing.reportingYear;
      categories.push({ cds: listing.cds, name: listing.schoolName, schoolYear: schoolYearFrom(Number(year)), reportedIn: schoolYearFrom(listing.reportingYear), source: basename(path), support, ...(own && support === "atsi" ? { groups: listing.groups } : {}), ...(listing.charter === null ? {} : { charter: true }) });
    }
  }
}

function readColours(options: SchoolsArguments, year: DashboardYear, facts: Map<string, SchoolFacts>, categories: ListedCategory[], names: Map<string, string>, findings: Finding[]): void {
  const marks = new Map<string, Partial<Record<DashboardYear, Partial<Record<StudentGroup, GroupMarks>>>>>();
  const given = new Set<DashboardYear>();
  const withGroups = new Set<DashboardYear>();
  const add = (cds: string, dashboardYear: DashboardYear, group: StudentGroup, colours: Readonly<Partial<Record<StateIndicator, 0 | 1 | 2 | 3 | 4 | 5>>>) => {
    const school = marks.get(cds) ?? {};
    school[dashboardYear] = { ...school[dashboardYear], [group]: Object.fromEntries(Object.entries(colours).map(([indicator, level]) => [indicator, markOfLevel(level)])) };
    marks.set(cds, school);
    given.add(dashboardYear);
    if (group !== "ALL") withGroups.add(dashboardYear);
  };
  for (const path of options.colours ?? []) {
    for (const row of taken(path, readSchoolColours(openWorkbook(path), { name: path }), findings, "table of schools' colours")) add(row.cds, row.dashboardYear, row.group, row.colours);
  }
  const rates = (options.graduation ?? []).flatMap((path) => graduationRows(path, year));
  const graduation = new Map<string, SchoolFacts["graduation"]>();
  for (const { cds, counts } of rates) graduation.set(cds, { ...graduation.get(cds), ...counts });
  const path = options.support ?? "";
  for (const row of taken(path, readSchoolSupport2018(openWorkbook(path), { name: path }), findings, "table of schools' status of 2018")) {
    if (Object.keys(row.colours).length > 0) add(row.cds, row.dashboardYear, row.group, row.colours);
    names.set(row.cds, row.schoolName);
    const support = schoolSupportOf(row.status);
    if (support !== undefined) categories.push({ cds: row.cds, name: row.schoolName, schoolYear: schoolYearFrom(row.dashboardYear), reportedIn: schoolYearFrom(row.dashboardYear), source: basename(path), support });
    const counts = graduation.get(row.cds);
    facts.set(row.cds, { cds: row.cds, marks: {}, ...(counts === undefined ? {} : { graduation: counts }), ...(row.titleI === null ? {} : { titleI: { [schoolYearFrom(row.dashboardYear - 1)]: row.titleI } }) });
  }
  // A school or group without a row for a Dashboard of which such rows were given had no results on it; where no row of
  // any group was given, nothing is known of groups.
  const unknownGroups = Object.fromEntries(TARGETED_GROUPS.map((group) => [group, {}]));
  for (const [cds, school] of facts) {
    const own = marks.get(cds) ?? {};
    facts.set(cds, { ...school, marks: Object.fromEntries([...given].map((each) => [each, { ...(withGroups.has(each) ? {} : unknownGroups), ...own[each] } as SchoolMarks])) });
  }
}

function graduationRows(path: string, year: DashboardYear): { cds: string; counts: NonNullable<SchoolFacts["graduation"]> }[] {
  const [sheet] = openWorkbook(path);
  const [header = [], ...rows] = sheet?.rows ?? [];
  const place = (name: string) => header.findIndex((cell) => String(cell ?? "").trim().toLowerCase() === name);
  const columns = { cds: place("cds"), group: place("studentgroup"), numer: place("currnumer"), denom: place("currdenom"), priorNumer: place("priornumer"), priorDenom: place("priordenom") };
  if (Object.values(columns).includes(-1)) throw new UsageError(`${path}: holds no graduation rates (columns cds, studentgroup, currnumer, currdenom, priornumer, priordenom)`);
  return rows.filter((row) => row[columns.group] === "ALL").map((row) => {
    const count = (numer: number, denom: number) => (String(row[denom] ?? "") === "" ? undefined : { graduates: Number(row[numer]), cohort: Number(row[denom]) });
    const [current, prior] = [count(columns.numer, columns.denom), count(columns.priorNumer, columns.priorDenom)];
    return { cds: String(row[columns.cds]), counts: { ...(prior === undefined ? {} : { [schoolYearFrom(year - 2)]: prior }), ...(current === undefined ? {} : { [schoolYearFrom(year - 1)]: current }) } };
  });
}

function determine(cds: string, year: DashboardYear, facts: ReadonlyMap<string, SchoolFacts>, previous: SchoolSupport | undefined): SchoolLine["determined"] {
  const [criteria, school] = [ALL_SCHOOL_CRITERIA[year], facts.get(cds)];
  if (criteria === undefined || school === undefined) return undefined;
  const { support, possible, groups, missing } = determineSchoolSupport({ ...school, ...(previous === undefined ? {} : { previous }) }, criteria);
  return { support: support ?? null, possible, groups, missing };
}

function picturesOf(paths: readonly string[], lines: readonly SchoolLine[], categories: readonly ListedCategory[], schoolYear: SchoolYear, findings: Finding[]): LeaPicture[] {
  const records = paths.flatMap((path) => taken(path, readAssistanceStatus(openWorkbook(path), { name: path }), findings, "assistance list").flatMap((listing) => recordsOfListing(listing, { id: basename(path), kind: "official-list" })));
  const prefixes = new Set(lines.map(({ cds }) => cds.slice(0, 7)));
  const byLea = new Map<string, ListedCategory[]>();
  for (const category of latestOf(categories)) if (category.schoolYear === schoolYear) byLea.set(category.cds.slice(0, 7), [...(byLea.get(category.cds.slice(0, 7)) ?? []), category]);
  const { histories } = supportHistories(records);
  return histories.filter(({ cds }) => prefixes.has(cds.slice(0, 7))).map((history) => sideBySide(history.cds, byLea.get(history.cds.slice(0, 7)) ?? [], schoolYear, history) as LeaPicture); // the categories come back as they went in
}

/** One category for a school and year: that of the latest list, with the groups that its own list gives. */
function latestOf(categories: readonly ListedCategory[]): ListedCategory[] {
  const latest = new Map<string, ListedCategory>();
  for (const category of [...categories].sort((left, right) => ((left.reportedIn ?? "") < (right.reportedIn ?? "") ? -1 : 1))) {
    const key = `${category.cds} ${category.schoolYear}`;
    const groups = category.groups ?? latest.get(key)?.groups;
    latest.set(key, { ...category, ...(groups === undefined ? {} : { groups }) });
  }
  return [...latest.values()];
}

function tableOf(lines: readonly SchoolLine[], pictures: readonly LeaPicture[], comparison: SchoolsComparison): string {
  const years = [...new Set(lines.flatMap((line) => Object.keys(line.years)))].sort() as SchoolYear[];
  const style = { head: [], border: [] };
  const schools = new Table({ head: ["school", ...years, "determined"], style });
  for (const line of lines) schools.push([`${line.name}\n${line.cds}`, ...years.map((year) => line.years[year] ?? ""), line.determined?.possible.join(" or ") ?? ""]);
  const leas = new Table({ head: ["LEA", "state", "groups", "CSI grad", "CSI low", "ATSI", "TSI", "groups in both"], style });
  for (const { cds, name, state, counts, sharedGroups } of pictures) leas.push([`${name ?? ""}\n${cds}`, state?.status ?? state?.presence ?? "", (state?.groups ?? []).join(" "), counts["csi-low-graduation"], counts["csi-low-performance"], counts.atsi, counts.tsi, sharedGroups.join(" ")]);
  const parts = [schools.toString(), ...(pictures.length === 0 ? [] : [leas.toString()])];
  if (comparison.compared > 0) parts.push(`${comparison.agree} of ${comparison.compared} determined categories agree with the list, ${comparison.open} are open, ${comparison.differ.length} differ${comparison.differ.length === 0 ? "" : `: ${comparison.differ.join(", ")}`}`);
  return `${parts.join("\n")}\n`;
}

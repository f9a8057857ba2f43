import type { LeaFacts } from "../accountability/facts.ts";
import { LOCAL_INDICATOR_PRIORITIES, type LocalIndicatorPriority, type LocalRating } from "../accountability/priority.ts";
import { leaKindOf } from "../institutions/ownership-code.ts";
import type { Lea } from "../institutions/lea.ts";
import { isDashboardYear, isGapYear, type DashboardYear } from "../time/dashboard-year.ts";
import { plainName } from "./dashboard-row.ts";
import { decodeFile, type FileEncoding } from "./encoding.ts";
import type { FileFinding } from "./finding-codes.ts";
import { readList, type ListOptions, type ListReading, type ListRow } from "./lists/list-reader.ts";
import type { Cells } from "./lists/sheet.ts";

/** One LEA's rating of one local indicator. */
export interface LocalIndicatorRecord {
  readonly dashboardYear: DashboardYear;
  readonly cds: string;
  readonly name: string;
  readonly priority: LocalIndicatorPriority;
  readonly rating: LocalRating;
  readonly line: number;
}

/** How a local indicator file is read. */
export interface LocalIndicatorOptions extends ListOptions {
  /** For files without a year column (2017 and 2018); the year may also stand in the file's name. */
  readonly dashboardYear?: DashboardYear;
}

/** The ratings of a file, with the account of every row. */
export interface LocalIndicatorReading extends ListReading<LocalIndicatorRecord> {
  /** Absent when cells were given. */
  readonly encoding?: FileEncoding;
}

/**
 * Reads a rating as any of the State's files spells it.
 *
 * @param text - for example `"Not Met For Two or More Years"`
 * @returns undefined for anything that is no rating
 * @example
 * ```ts
 * localRatingOf("Not Met for Two or More Years") // => "not-met-two-or-more-years"
 * localRatingOf("NA") // => "not-applicable"
 * localRatingOf("Green") // => undefined
 * ```
 */
export function localRatingOf(text: string): LocalRating | undefined {
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (plain === "met") return "met";
  if (plain === "notmet") return "not-met";
  if (/^notmetfor(two|2)ormoreyears$/.test(plain)) return "not-met-two-or-more-years";
  return plain === "na" || plain === "notapplicable" ? "not-applicable" : undefined;
}

/**
 * Reads the ratings of local indicators: the State's tab- and pipe-separated files, its workbooks, and the compiled CSV as cells.
 *
 * @param content - bytes or text of a tab- or pipe-separated file, or the cells of a workbook or of a CSV file (which a library has parsed)
 * @param options - the year where neither a column nor the file's name gives it
 * @returns Windows-1252 is recognised and reported
 * @throws SsosError with `strict`, the code of the first error with its file, line and column
 * @example
 * ```ts
 * readLocalIndicators("cdsCode|lea|priorityNumber|performance|year\r\n27102720000000|Example|9|Not Met|2019\r\n").records // => [{ dashboardYear: 2019, cds: "27102720000000", name: "Example", priority: 9, rating: "not-met", line: 2 }]
 * ```
 */
export function readLocalIndicators(content: string | Uint8Array | Cells, options: LocalIndicatorOptions = {}): LocalIndicatorReading {
  const decoded = typeof content === "string" ? { text: content, encoding: "utf-8" as const } : content instanceof Uint8Array ? decodeFile(content) : undefined;
  const cells = decoded === undefined ? (content as Cells) : cellsOf(decoded.text);
  const named = Number(/(?:^|\D)(20\d\d)(?:\D|$)/.exec((options.name ?? "").replace(/^.*[\\/]/, ""))?.[1] ?? /(20\d\d)\./.exec(options.name ?? "")?.[1]);
  const year = options.dashboardYear ?? (isDashboardYear(named) ? named : undefined);
  const spec = {
    title: "local indicators",
    required: [["cds", "cdscode"], ["performance", "countyperformance"], ["localindicator", "prioritynumber", "priority"]],
    key: [["cds", "cdscode"], ["localindicator", "prioritynumber", "priority"]],
  };
  const reading = readList(cells, spec, options, (row) => localRecord(row, year, decoded !== undefined));
  if (decoded === undefined) return reading;
  const told: FileFinding[] = decoded.encoding === "utf-8" ? [] : [{ code: "windows-1252", severity: "info", place: { file: reading.file }, found: "windows-1252", expected: "utf-8", message: "The file is in Windows-1252." }];
  return { ...reading, findings: [...told, ...reading.findings], encoding: decoded.encoding };
}

/** Lines of cells; free text in these files holds neither separators nor line ends. */
function cellsOf(text: string): Cells {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const separator = lines[0]?.includes("|") === true ? "|" : "\t";
  return lines.map((line) => line.split(separator));
}

/** `exact` for text, where every line has all fields; workbooks leave trailing blank cells out. */
function localRecord(row: ListRow, fileYear: DashboardYear | undefined, exact: boolean): LocalIndicatorRecord {
  const wide = exact ? row.width !== row.columns.length : row.width > row.columns.length;
  if (wide) row.reject("wrong-number-of-fields", "performance", "The line has another number of fields than the header.", String(row.width), `${row.columns.length} fields`);
  const yearText = row.text("year");
  const year = yearText === "" ? fileYear : Number(yearText);
  // The State collected local indicators in 2021, without a Dashboard to count them on.
  if (year !== undefined && isGapYear(year)) row.ignore("other-year");
  else if (year === undefined || !isDashboardYear(year)) row.reject(yearText === "" ? "missing-column" : "mixed-years", "year", "The row's Dashboard is not known: neither a column nor the file's name says it.", yearText, "a Dashboard year");
  else if (yearText !== "" && fileYear !== undefined && year !== fileYear) row.note("mixed-years", "warning", "year", "The row's year is not the one of the file's name or of the request.", yearText, String(fileYear));
  const named = row.text("localindicator", "prioritynumber", "priority");
  const priority = LOCAL_INDICATOR_PRIORITIES.find((number) => number === Number(/(\d+)\s*$/.exec(named)?.[1]));
  if (priority === undefined) row.reject("unknown-priority", "priority", "No local indicator has this priority.", named, LOCAL_INDICATOR_PRIORITIES.join(", "));
  const printed = row.text("performance", "countyperformance");
  const rating = localRatingOf(printed);
  if (rating === undefined && !wide) row.reject("unknown-rating", row.has("performance") ? "performance" : "countyperformance", "The rating is none that the files use.", printed, "Met, Not Met, Not Met For Two or More Years or NA");
  return {
    dashboardYear: year !== undefined && isDashboardYear(year) ? year : 2017,
    cds: row.cds(row.text("cds", "cdscode"), "cds"),
    name: plainName(row.text("leaname", "lea")),
    priority: priority ?? 1,
    rating: rating ?? "not-applicable",
    line: row.line,
  };
}

/**
 * Makes facts of local indicator ratings, by LEA and year.
 *
 * **When to use** with {@link mergeFacts}, to lay them beside the facts of Dashboard files.
 *
 * @param records - of one or several files and years
 * @param leas - LEAs with their kinds; others are told by their codes, where a school's code is a charter school's, for no other school reports
 * @returns a priority without a row is absent: a fact not given
 * @example
 * ```ts
 * const { records } = readLocalIndicators("CDS\tLEAname\tLocalIndicator\tPerformance\n27102720000000\tExample\tBasic-Priority Area 1\tMet\n", { dashboardYear: 2018 })
 * factsFromLocalIndicators(records)[0]?.dashboards[2018]?.localIndicators // => { 1: "met" }
 * ```
 */
export function factsFromLocalIndicators(records: readonly LocalIndicatorRecord[], leas: readonly Lea[] = []): LeaFacts[] {
  const known = new Map(leas.map((lea) => [lea.cds, lea]));
  const found = new Map<string, { lea: Lea; years: Partial<Record<DashboardYear, Partial<Record<LocalIndicatorPriority, LocalRating>>>> }>();
  for (const { cds, name, dashboardYear, priority, rating } of records) {
    const kind = leaKindOf({ cds, charter: !cds.endsWith("0000000") });
    if (kind === undefined) continue;
    const entry = found.get(cds) ?? { lea: known.get(cds) ?? { cds, name, kind }, years: {} };
    found.set(cds, entry);
    const ratings = (entry.years[dashboardYear] ??= {});
    ratings[priority] = rating;
  }
  return [...found.values()]
    .sort((left, right) => (left.lea.cds < right.lea.cds ? -1 : 1))
    .map(({ lea, years }) => ({ lea, dashboards: Object.fromEntries(Object.entries(years).map(([year, localIndicators]) => [year, { indicatorsGiven: [], results: {}, localIndicators }])) }));
}

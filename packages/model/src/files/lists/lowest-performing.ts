import type { DashboardFacts, IndicatorResult, LeaFacts } from "../../accountability/facts.ts";
import type { StateIndicator } from "../../accountability/state-indicator.ts";
import { leaKindOf } from "../../institutions/ownership-code.ts";
import type { Lea } from "../../institutions/lea.ts";
import { studentGroupOf, type StudentGroup } from "../../students/student-group.ts";
import { isDashboardYear, type DashboardYear } from "../../time/dashboard-year.ts";
import { readList, type ListOptions, type ListReading, type ListRow } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** A group of an LEA or school with at least one indicator at the worst level (EC 52064(e)(6)). */
export interface LowestPerformingRow {
  readonly dashboardYear: DashboardYear;
  readonly cds: string;
  readonly recordType: "lea" | "school";
  readonly schoolName: string;
  readonly districtName: string;
  readonly countyName: string;
  readonly charter: boolean;
  readonly group: StudentGroup;
  /**
   * By indicator that has a column: true for Red (college/career of 2023: Very Low), false for any other colour or none.
   * The lists do not say which of the two; Orange in particular stays unknown.
   */
  readonly worst: Readonly<Partial<Record<StateIndicator, boolean>>>;
  readonly line: number;
}

const INDICATOR_COLUMNS: readonly (readonly [StateIndicator, string])[] = [["ela", "ela"], ["math", "math"], ["elpi", "elpi"], ["grad", "grad"], ["chronic", "chronic"], ["susp", "susp"], ["cci", "cci"]];

/**
 * Reads the State's lists of lowest performers of 2023: LEAs and charter schools by group, schools, and school groups.
 *
 * @param cells - the workbook's sheets, or the rows of the sheet
 * @param options - the file's name, strictness
 * @returns a row for each group with a Red; the list of schools has no group column, its rows are about all students
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["reportingyear ", "cds", "rtype", "districtname", "charter_flag", "studentgroup", "ELA", "Math", "Susp"], [2023, "27660840000000", "D", "Example", "*", "SWD", "Y", "*", "Y"]]
 * readLowestPerforming(rows).records[0].worst // => { ela: true, math: false, susp: true }
 * ```
 */
export function readLowestPerforming(cells: Cells, options: ListOptions = {}): ListReading<LowestPerformingRow> {
  const spec = { title: "lowest performers", required: [["cds"], ["rtype"], ["ela"], ["math"], ["susp"], ["reportingyear"]], key: [["cds"], ["studentgroup"]] };
  return readList(cells, spec, options, lowestRow);
}

function lowestRow(row: ListRow): LowestPerformingRow {
  const year = Number(row.text("reportingyear"));
  if (!isDashboardYear(year)) row.reject("mixed-years", "reportingyear", "The row names no year with a Dashboard.", row.text("reportingyear"), "a Dashboard year");
  const type = row.text("rtype").toUpperCase();
  if (type !== "D" && type !== "S") row.reject("invalid-record-type", "rtype", "The row is of no known type.", type, "D or S");
  const group = row.has("studentgroup") ? studentGroupOf(row.text("studentgroup")) : "ALL";
  if (group === undefined) row.reject("unknown-group", "studentgroup", "The group's code is not known.", row.text("studentgroup"), "a group code");
  const worst: Partial<Record<StateIndicator, boolean>> = {};
  for (const [indicator, column] of INDICATOR_COLUMNS) if (row.has(column)) worst[indicator] = row.mark(column) ?? false;
  return {
    dashboardYear: isDashboardYear(year) ? year : 2023,
    cds: row.cds(row.text("cds"), "cds"),
    recordType: type === "D" ? "lea" : "school",
    schoolName: row.text("schoolname"),
    districtName: row.text("districtname"),
    countyName: row.text("countyname"),
    charter: row.mark("charterflag") ?? false,
    group: group ?? "ALL",
    worst,
    line: row.line,
  };
}

/**
 * Makes facts of the list of lowest-performing LEAs: every Red is there, and what is not Red is known not to be.
 *
 * **When to use** where the State's lists are at hand and the Dashboard files are not. An LEA or group without a row has no Red
 * on any indicator; Orange stays unknown, so that some answers stay open.
 *
 * @param list - the reading of the list of LEAs and charter schools, the one with groups
 * @param leas - every LEA of the State, as from an assistance list or a directory: most LEAs without a Red stand on no list
 * @returns facts of the LEAs named and of those on the list, by CDS code
 * @example
 * ```ts
 * const rows = [["reportingyear", "cds", "rtype", "districtname", "studentgroup", "ELA", "Math", "Susp"], [2023, "27660840000000", "D", "Example", "SWD", "Y", "*", "Y"]]
 * const [facts] = factsFromLowestPerforming(readLowestPerforming(rows), [])
 * facts?.dashboards[2023]?.results.SWD?.math // => { red: false, row: { file: "", line: 2 } }
 * ```
 */
export function factsFromLowestPerforming(list: Pick<ListReading<LowestPerformingRow>, "records" | "file">, leas: readonly Lea[]): LeaFacts[] {
  const found = new Map<string, { readonly lea: Lea; readonly results: Partial<Record<StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>>> }>();
  for (const lea of leas) found.set(lea.cds, { lea, results: {} });
  const first = list.records[0];
  if (first === undefined) return [];
  const given = INDICATOR_COLUMNS.map(([indicator]) => indicator).filter((indicator) => first.worst[indicator] !== undefined);
  for (const { cds, charter, group, worst, line, schoolName, districtName, countyName } of list.records) {
    const kind = leaKindOf({ cds, charter });
    if (kind === undefined) continue;
    const entry = found.get(cds) ?? { lea: { cds, name: kind === "charter" ? schoolName : districtName, kind, county: countyName }, results: {} };
    found.set(cds, entry);
    const results: Partial<Record<StateIndicator, IndicatorResult>> = (entry.results[group] = {});
    for (const indicator of given) {
      // English learner progress is about English learners; the column is blank in other groups' rows because it does not apply.
      if (indicator === "elpi" && worst.elpi !== true && group !== "EL") continue;
      results[indicator] = { red: worst[indicator] ?? false, row: { file: list.file, line } };
    }
  }
  return [...found.values()]
    .sort((left, right) => (left.lea.cds < right.lea.cds ? -1 : 1))
    .map(({ lea, results }) => ({ lea, dashboards: { [first.dashboardYear]: { indicatorsGiven: given, results } satisfies DashboardFacts } }));
}

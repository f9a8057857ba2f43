import { COLOURS, type Level } from "../../accountability/level.ts";
import type { StateIndicator } from "../../accountability/state-indicator.ts";
import { OTHER_GROUP_CODES, studentGroupOf, type StudentGroup } from "../../students/student-group.ts";
import { isDashboardYear, type DashboardYear } from "../../time/dashboard-year.ts";
import { readList, type ListOptions, type ListReading, type ListRow } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** A group's colours at one school, as a county office compiled them from the State's files of 2017 and 2018. */
export interface SchoolColours {
  readonly cds: string;
  readonly dashboardYear: DashboardYear;
  readonly group: StudentGroup;
  /** 0 where the compilation says None. */
  readonly colours: Readonly<Partial<Record<StateIndicator, Level>>>;
  readonly line: number;
}

/** A school's colours of 2018 with the State's federal assistance status of that year. */
export interface SchoolSupport2018 extends SchoolColours {
  readonly schoolName: string;
  readonly districtName: string;
  readonly countyName: string;
  /** Title I funds in 2017-18. */
  readonly titleI: boolean | null;
  /** The State's status, as printed; empty for schools that stand on no list. */
  readonly status: string;
  /** The compiler's own category and whether it differs from the State's. */
  readonly compiledStatus: string;
  readonly mismatch: boolean | null;
  /** Average graduation rate that the compiler used, in percent. */
  readonly graduationAverage: number | null;
  readonly enrolment: number | null;
}

const INDICATORS: readonly StateIndicator[] = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"];

/**
 * Reads a compilation of schools' colours by group (columns cds, studentgroup, year and one for each indicator).
 *
 * @param cells - the parsed rows of the CSV file
 * @param options - the file's name, strictness
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * readSchoolColours([["cds", "studentgroup", "year", "ela", "susp"], ["01100170112607", "AA", "2017", "None", "Red"]]).records[0].colours // => { ela: 0, susp: 1 }
 * ```
 */
export function readSchoolColours(cells: Cells, options: ListOptions = {}): ListReading<SchoolColours> {
  const spec = { title: "schools' colours by group", required: [["cds"], ["studentgroup"], ["year"], ["susp"]], key: [["cds"], ["studentgroup"], ["year"]] };
  return readList(cells, spec, options, colours);
}

/**
 * Reads a compilation of schools' colours beside the State's federal assistance status of 2018.
 *
 * @param cells - the parsed rows of the CSV file
 * @param options - the file's name, strictness
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * readSchoolSupport2018([["cds", "studentgroup", "year", "susp", "TitleI1718", "CDEStatus"], ["01100170112607", "ALL", "2018", "Orange", "Yes", "General Assistance"]]).records[0].status // => "General Assistance"
 * ```
 */
export function readSchoolSupport2018(cells: Cells, options: ListOptions = {}): ListReading<SchoolSupport2018> {
  const spec = { title: "schools' federal assistance status of 2018", required: [["cds"], ["studentgroup"], ["year"], ["cdestatus"]], key: [["cds"], ["studentgroup"], ["year"]] };
  return readList(cells, spec, options, (row) => ({
    // Schools without any colour have a row with their status and blank group and year.
    ...(row.text("studentgroup") === "" && row.text("year") === "" ? { cds: row.cds(row.text("cds"), "cds"), dashboardYear: 2018 as const, group: "ALL" as const, colours: {}, line: row.line } : colours(row)),
    schoolName: row.text("schoolname"),
    districtName: row.text("districtname"),
    countyName: row.text("countyname"),
    titleI: row.mark("titlei1718"),
    status: row.text("cdestatus").replace(/^NA$/, ""),
    compiledStatus: row.text("identification"),
    mismatch: row.mark("mismatch"),
    graduationAverage: row.number("gradaverage"),
    enrolment: row.number("totalenrollment"),
  }));
}

function colours(row: ListRow): SchoolColours {
  const year = Number(row.text("year"));
  if (!isDashboardYear(year)) row.reject("mixed-years", "year", "The row names no year with a Dashboard.", row.text("year"), "a Dashboard year");
  const code = row.text("studentgroup");
  const group = studentGroupOf(code);
  if (group === undefined && Object.hasOwn(OTHER_GROUP_CODES, code)) row.ignore("not-an-accountability-group");
  else if (group === undefined) row.reject("unknown-group", "studentgroup", "The group's code is not known.", row.text("studentgroup"), "a group code");
  const found: Partial<Record<StateIndicator, Level>> = {};
  for (const indicator of INDICATORS) {
    const name = row.text(indicator).toLowerCase();
    if (name === "") continue;
    const colour = COLOURS.findIndex((known) => known === name);
    if (colour < 0 && name !== "none") row.reject("invalid-level", indicator, "The cell names no colour.", name, "Red, Orange, Yellow, Green, Blue or None");
    else found[indicator] = (colour + 1) as Level;
  }
  return { cds: row.cds(row.text("cds"), "cds"), dashboardYear: isDashboardYear(year) ? year : 2018, group: group ?? "ALL", colours: found, line: row.line };
}

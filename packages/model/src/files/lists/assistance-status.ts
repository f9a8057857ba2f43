import { ASSISTANCE_LETTERS } from "../../accountability/assistance-letter.ts";
import type { Priority } from "../../accountability/priority.ts";
import { assistanceListStatusOf } from "../../institutions/assistance-list-status.ts";
import { studentGroupOf, type StudentGroup } from "../../students/student-group.ts";
import { isDashboardYear, type DashboardYear } from "../../time/dashboard-year.ts";
import { readList, type ListOptions, type ListReading, type ListRow } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** One LEA on the State's assistance list of a year. */
export interface AssistanceListing {
  readonly cds: string;
  readonly name: string;
  readonly city: string;
  readonly county: string;
  /** Grades, as printed: `P-Adult`, `K-8`. */
  readonly grades: string;
  readonly dashboardYear: DashboardYear;
  /** Status of the list's own year, as printed. */
  readonly status: string | null;
  /** Printed statuses by year; the list repeats those of earlier years. A blank one is absent: the LEA was not on that list. */
  readonly statuses: Readonly<Partial<Record<DashboardYear, string>>>;
  /** Letters by group, in the codes of Dashboard files. */
  readonly letters: Readonly<Partial<Record<StudentGroup, string>>>;
  /** Priorities that the letters stand for. */
  readonly groups: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>>;
  /** Groups that have a column on the list. */
  readonly groupsListed: readonly StudentGroup[];
  /** The list's own count of groups with a letter. */
  readonly groupCount: number | null;
  /** Methods met; only those that have a column. */
  readonly methods: Readonly<Partial<Record<1 | 2 | 3 | 4, boolean>>>;
  /** The mark for three groups in three of four years (`EC52072_yyyy`). */
  readonly recurring?: boolean;
  /** The mark for one group in three consecutive years (`ec52071f_yyyy`, seen from 2025). */
  readonly sameGroup?: boolean;
  readonly line: number;
}

/**
 * Reads the State's list of LEAs by assistance status, of any year from 2017 on, whatever its header's row and spelling.
 *
 * @param cells - the workbook's sheets (the right one is chosen by its columns), or the rows of the sheet
 * @param options - the file's name, strictness
 * @returns two or more races under MR, the code of Dashboard files, though lists from 2018 on print TOM
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["2023 list"], ["CDcode", "CDS", "LEAname", "ReportYear", "SWDpriorities", "TOMpriorities", "TotalStudentGroups", "AssistanceStatus2023", "MetMethod1"], ["2766084", "27660840000000", "Example", "2023", "D", "*", 1, "Differentiated Assistance, Year 1", "Y"]]
 * const [listing] = readAssistanceStatus(rows).records
 * listing.groups // => { SWD: [4, 6] }
 * listing.groupsListed // => ["SWD", "MR"]
 * ```
 */
export function readAssistanceStatus(cells: Cells, options: ListOptions = {}): ListReading<AssistanceListing> {
  const spec = { title: "assistance status of LEAs", required: [["cds"], ["swdpriorities"], ["totalstudentgroups"], ["reportyear", "reportingyear"]], key: [["cds"]] };
  return readList(cells, spec, options, listing);
}

function listing(row: ListRow): AssistanceListing {
  const year = Number(/^20\d\d/.exec(row.text("reportyear", "reportingyear"))?.[0]);
  if (!isDashboardYear(year)) row.reject("mixed-years", "reportyear", "The row names no year with a Dashboard.", row.text("reportyear", "reportingyear"), "a Dashboard year");
  const dashboardYear = (isDashboardYear(year) ? year : 2017) satisfies DashboardYear;

  const letters: Partial<Record<StudentGroup, string>> = {};
  const groups: Partial<Record<StudentGroup, readonly Priority[]>> = {};
  const groupsListed: StudentGroup[] = [];
  const statuses: Partial<Record<DashboardYear, string>> = {};
  const methods: Partial<Record<1 | 2 | 3 | 4, boolean>> = {};
  let [recurring, sameGroup]: (boolean | null)[] = [null, null];
  for (const column of row.columns) {
    if (column.endsWith("priorities")) {
      const group = studentGroupOf(column.replace(/priorities$/, ""));
      if (group === undefined) row.reject("unknown-group", column, "The column names no student group.", column, "a group code before `priorities`");
      else {
        groupsListed.push(group);
        const letter = row.text(column).toUpperCase();
        const priorities = ASSISTANCE_LETTERS[letter];
        if (priorities !== undefined) [letters[group], groups[group]] = [letter, priorities];
        else if (letter !== "") row.reject("unknown-letter", column, "The letter stands for no set of priorities.", letter, "A to K, blank or *");
      }
    } else if (/^assistancestatus(20\d\d)?$/.test(column)) {
      const statusYear = Number(/\d+$/.exec(column)?.[0] ?? dashboardYear);
      const printed = row.text(column);
      if (printed === "") continue;
      if (assistanceListStatusOf(printed) === undefined) row.reject("unknown-status", column, "The status is none that the lists have used.", printed, "General Assistance or Differentiated Assistance");
      if (isDashboardYear(statusYear)) statuses[statusYear] = printed;
    } else if (/^metmethod[1-4]$/.test(column)) {
      const met = row.mark(column);
      if (met !== null) methods[Number(column.slice(-1)) as 1 | 2 | 3 | 4] = met;
    } else if (/^ec52072b?(20\d\d)$/.test(column)) recurring = row.mark(column);
    else if (/^ec52071f(20\d\d)$/.test(column)) sameGroup = row.mark(column);
  }
  const groupCount = row.number("totalstudentgroups");
  const counted = Object.keys(letters).length;
  if (groupCount !== null && groupCount !== counted) row.note("group-count-differs", "warning", "totalstudentgroups", "The list's count of groups is not the number of letters in the row.", String(groupCount), String(counted));
  return {
    cds: row.cds(row.text("cds"), "cds"),
    name: row.text("leaname", "districtname"),
    city: row.text("cityname"),
    county: row.text("countyname"),
    grades: row.text("gsoffered"),
    dashboardYear,
    status: statuses[dashboardYear] ?? null,
    statuses,
    letters,
    groups,
    groupsListed,
    groupCount,
    methods,
    ...(recurring === null ? {} : { recurring }),
    ...(sameGroup === null ? {} : { sameGroup }),
    line: row.line,
  };
}

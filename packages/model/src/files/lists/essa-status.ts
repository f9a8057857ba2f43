import { studentGroupOf, type StudentGroup } from "../../students/student-group.ts";
import { schoolYearFrom, type SchoolYear } from "../../time/school-year.ts";
import { readList, type ListOptions, type ListReading, type ListRow } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** One school on the State's list of federal assistance (Every Student Succeeds Act). */
export interface EssaListing {
  readonly cds: string;
  readonly schoolName: string;
  readonly districtName: string;
  readonly countyName: string;
  /** Whether the school took Title I funds, by school year. */
  readonly titleI: Readonly<Partial<Record<SchoolYear, boolean>>>;
  /** Dashboard Alternative School Status; null on the list of 2019, which does not say. */
  readonly alternativeSchool: boolean | null;
  /** The list's mark of charter schools: directly or locally funded; null for other schools and where the list does not say. */
  readonly charter: "DF" | "LF" | null;
  readonly enrolment: number | null;
  /** Whether the school had colours in the year; only on the list of 2023. */
  readonly colours: boolean | null;
  /** Printed statuses by year of the list, 2020 and 2021 included, for which statuses were carried over. */
  readonly statuses: Readonly<Record<number, string>>;
  /** The printed code of leaving a category: `NOEXIT`, `ATSIEXIT`, `CSIEXIT`. */
  readonly exit: string;
  /** Groups for which the school was identified, in the codes of Dashboard files. */
  readonly groups: readonly StudentGroup[];
  readonly groupCount: number | null;
  readonly reportingYear: number;
  readonly line: number;
}

const STATUSES = ["No Status", "General Assistance", "ATSI", "TSI", "CSI Low Perform", "CSI Grad"];

/**
 * Reads the State's list of schools by federal assistance status, of 2019, 2022 or 2023.
 *
 * @param cells - the workbook's sheets (the right one is chosen by its columns), or the rows of the sheet
 * @param options - the file's name, strictness
 * @returns statuses as printed; `No Status` and, until 2019, `General Assistance` mean none
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["cds", "schoolname", "TitleI2223", "AssistanceStatus2022", "AssistanceStatus2023", "Exit", "SWD", "TOM", "TotStudGrps", "ReportingYear"], ["27660842732121", "Example High", "Yes", "ATSI", "CSI Grad", "NOEXIT", 1, 0, 1, "2023"]]
 * const [school] = readEssaStatus(rows).records
 * school.statuses // => { 2022: "ATSI", 2023: "CSI Grad" }
 * school.groups // => ["SWD"]
 * school.titleI // => { "2022-23": true }
 * ```
 */
export function readEssaStatus(cells: Cells, options: ListOptions = {}): ListReading<EssaListing> {
  const spec = { title: "federal assistance status of schools", required: [["cds"], ["assistancestatus2018", "assistancestatus2019", "assistancestatus2022", "assistancestatus2023"], ["exit"], ["totstudgrps"], ["reportingyear"]], key: [["cds"]] };
  return readList(cells, spec, options, listing);
}

function listing(row: ListRow): EssaListing {
  const titleI: Partial<Record<SchoolYear, boolean>> = {};
  const statuses: Record<number, string> = {};
  const groups: StudentGroup[] = [];
  for (const column of row.columns) {
    const years = /^titlei(\d\d)(\d\d)$/.exec(column);
    const status = /^assistancestatus(20\d\d)$/.exec(column);
    const group = studentGroupOf(column);
    if (years !== null) {
      const taken = row.mark(column);
      if (taken !== null) titleI[schoolYearFrom(2000 + Number(years[1]))] = taken;
    } else if (status !== null) {
      const printed = row.text(column);
      if (printed === "") continue;
      if (!STATUSES.includes(printed)) row.reject("unknown-status", column, "The status is none that the lists have used.", printed, STATUSES.join(", "));
      statuses[Number(status[1])] = printed;
    } else if (group !== undefined) {
      const mark = row.text(column);
      if (mark === "1") groups.push(group);
      else if (mark !== "0" && mark !== "") row.reject("invalid-flag", column, "The cell should say whether the group is identified.", mark, "0 or 1");
    }
  }
  const groupCount = row.number("totstudgrps");
  if (groupCount !== null && groupCount !== groups.length) row.note("group-count-differs", "warning", "totstudgrps", "The list's count of groups is not the number of marks in the row.", String(groupCount), String(groups.length));
  const charter = row.text("charter").toUpperCase();
  return {
    cds: row.cds(row.text("cds"), "cds"),
    schoolName: row.text("schoolname"),
    districtName: row.text("districtname"),
    countyName: row.text("countyname"),
    titleI,
    alternativeSchool: row.mark("dass"),
    charter: charter === "DF" || charter === "LF" ? charter : null,
    enrolment: row.number("enrollmentcount"),
    colours: row.mark("colors"),
    statuses,
    exit: row.text("exit"),
    groups,
    groupCount,
    reportingYear: row.number("reportingyear") ?? 0,
    line: row.line,
  };
}

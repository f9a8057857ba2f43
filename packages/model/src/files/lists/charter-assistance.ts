import type { Priority } from "../../accountability/priority.ts";
import { ASSISTANCE_LETTERS } from "../../accountability/assistance-letter.ts";
import { studentGroupOf, type StudentGroup } from "../../students/student-group.ts";
import { readList, type ListOptions, type ListReading, type ListRow } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** What a charter school met in one of the list's two years. */
export interface CharterYear {
  readonly letters: Readonly<Partial<Record<StudentGroup, string>>>;
  readonly groups: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>>;
  readonly groupCount: number | null;
  readonly methods: Readonly<Partial<Record<1 | 2 | 3, boolean>>>;
}

/** One charter school on the State's list of charter assistance. */
export interface CharterListing {
  readonly cds: string;
  readonly name: string;
  readonly current: CharterYear;
  readonly prior: CharterYear;
  /** The mark under EC 47607 (`ec47607_yyyy`). */
  readonly ec47607?: boolean;
  readonly line: number;
}

/**
 * Reads the State's list of charter schools by assistance status: two years side by side.
 *
 * No such list was at hand: its column names are known from a county office's public scripts only (`reported`),
 * and every reading says so in a finding.
 *
 * @param cells - the workbook's sheets (the right one is chosen by its columns), or the rows of the sheet
 * @param options - the file's name, strictness
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * const rows = [["cdscode", "chartername", "SWDcurrent", "SWDprior", "Method1current", "Method1prior"], ["27102720112177", "Example Charter", "D", "*", "Y", "N"]]
 * const reading = readCharterAssistance(rows)
 * reading.records[0].current.groups // => { SWD: [4, 6] }
 * reading.findings.map(({ code }) => code) // => ["column-names-only-reported"]
 * ```
 */
export function readCharterAssistance(cells: Cells, options: ListOptions = {}): ListReading<CharterListing> {
  const spec = { title: "assistance status of charter schools", required: [["cds", "cdscode"], ["chartername"], ["swdcurrent"], ["swdprior"]], key: [["cds", "cdscode"]] };
  const reading = readList(cells, spec, options, (row): CharterListing => {
    const mark = row.columns.find((column) => /^ec47607(20\d\d)?$/.test(column));
    const ec47607 = mark === undefined ? null : row.mark(mark);
    return { cds: row.cds(row.text("cds", "cdscode"), "cds"), name: row.text("chartername"), current: charterYear(row, "current"), prior: charterYear(row, "prior"), ...(ec47607 === null ? {} : { ec47607 }), line: row.line };
  });
  if (reading.sheet === undefined) return reading;
  const note = { code: "column-names-only-reported", severity: "info", place: { file: reading.file }, message: "The column names of this list are known from a county office's scripts, not from the State's file." } as const;
  return { ...reading, findings: [note, ...reading.findings] };
}

function charterYear(row: ListRow, year: "current" | "prior"): CharterYear {
  const letters: Partial<Record<StudentGroup, string>> = {};
  const groups: Partial<Record<StudentGroup, readonly Priority[]>> = {};
  const methods: Partial<Record<1 | 2 | 3, boolean>> = {};
  for (const column of row.columns) {
    if (!column.endsWith(year)) continue;
    const name = column.slice(0, -year.length);
    const group = studentGroupOf(name);
    const method = /^(?:met)?method([1-3])$/.exec(name)?.[1];
    if (group !== undefined) {
      const letter = row.text(column).toUpperCase();
      const priorities = ASSISTANCE_LETTERS[letter];
      if (priorities !== undefined) [letters[group], groups[group]] = [letter, priorities];
      else if (letter !== "") row.reject("unknown-letter", column, "The letter stands for no set of priorities.", letter, "A to K, blank or *");
    } else if (method !== undefined) {
      const met = row.mark(column);
      if (met !== null) methods[Number(method) as 1 | 2 | 3] = met;
    }
  }
  return { letters, groups, groupCount: row.number(`total${year}`, `totalstudentgroups${year}`), methods };
}

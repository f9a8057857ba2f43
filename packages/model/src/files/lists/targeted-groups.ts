import { STUDENT_GROUPS, STUDENT_GROUP_NAMES, studentGroupOf, type StudentGroup } from "../../students/student-group.ts";
import { readList, type ListOptions, type ListReading } from "./list-reader.ts";
import type { Cells } from "./sheet.ts";

/** An LEA that had to write a goal for groups of persistently low performance (EC 52064(e)(5), as it stood in 2023). */
export interface TargetedGroupsListing {
  readonly cds: string;
  readonly name: string;
  readonly groups: readonly StudentGroup[];
  readonly line: number;
}

/** Names that lists of the State use besides {@link STUDENT_GROUP_NAMES}. */
const OTHER_NAMES: Readonly<Record<string, StudentGroup>> = {
  "african american": "AA",
  "black or african american": "AA",
  "american indian": "AI",
  "american indian or alaskan native": "AI",
  "english learners": "EL",
  homeless: "HOM",
  "foster students": "FOS",
  "pacific islander": "PI",
  "two or more race": "MR",
  "socioeconomically disadvantaged students": "SED",
  "student with disabilities": "SWD",
};

/**
 * Reads a group's name, or its code, as the State's lists spell it.
 *
 * @param name - for example `"Students with Disabilities"`
 * @returns undefined for anything else
 * @example
 * ```ts
 * studentGroupNamed("Homeless Youth") // => "HOM"
 * studentGroupNamed("Everybody") // => undefined
 * ```
 */
export function studentGroupNamed(name: string): StudentGroup | undefined {
  const plain = name.trim().toLowerCase();
  return STUDENT_GROUPS.find((group) => STUDENT_GROUP_NAMES[group].toLowerCase() === plain) ?? OTHER_NAMES[plain] ?? studentGroupOf(name);
}

/**
 * Reads the State's list of LEAs with groups to target in their plans, under EC 52064(e)(5).
 *
 * @param cells - the workbook's sheets (the right one is chosen by its columns), or the rows of the sheet
 * @param options - the file's name, strictness
 * @throws SsosError with `strict`, the code of the first error with its row and column
 * @example
 * ```ts
 * readTargetedGroups([["CDS", "LEA", "Targeted Student Group(s)"], ["58727360000000", "Example", "Foster Youth, Homeless Youth"]]).records[0].groups // => ["FOS", "HOM"]
 * ```
 */
export function readTargetedGroups(cells: Cells, options: ListOptions = {}): ListReading<TargetedGroupsListing> {
  const spec = { title: "LEAs under EC 52064(e)(5)", required: [["cds"], ["lea"], ["targetedstudentgroups", "targetedstudentgroup"]], key: [["cds"]] };
  return readList(cells, spec, options, (row) => {
    const groups: StudentGroup[] = [];
    for (const name of row.text("targetedstudentgroups", "targetedstudentgroup").split(",")) {
      const group = studentGroupNamed(name);
      if (group === undefined) row.reject("unknown-group", "targetedstudentgroups", "The name is no student group's.", name.trim(), "names of student groups, with commas between");
      else groups.push(group);
    }
    return { cds: row.cds(row.text("cds"), "cds"), name: row.text("lea"), groups, line: row.line };
  });
}

import { STUDENT_GROUP_NAMES, STUDENT_GROUPS, type StudentGroup } from "@ssos/model";

/** Spellings of the State's list of January 2023 under EC 52064(e)(5) that differ from the names of Dashboard files. */
const OTHER_SPELLINGS: Readonly<Record<string, StudentGroup>> = {
  "american indian or alaskan native": "AI",
  "pacific islander": "PI",
  "two or more race": "MR",
};

/** The groups of a cell of names: those known, and texts that name none. */
export interface PrintedGroups {
  readonly groups: readonly StudentGroup[];
  readonly unknown: readonly string[];
}

/**
 * Reads a cell of group names, as the State's list under EC 52064(e)(5) prints them.
 *
 * @param cell - names with commas between them, in any case
 * @returns groups in the order of Dashboard codes; a text that names no group stands under `unknown`
 * @example
 * ```ts
 * printedGroupsOf("Students with Disabilities, Two or More Race") // => { groups: ["MR", "SWD"], unknown: [] }
 * ```
 */
export function printedGroupsOf(cell: string): PrintedGroups {
  const found = new Set<StudentGroup>();
  const unknown: string[] = [];
  for (const name of cell.split(",").map((part) => part.trim().replaceAll(/\s+/g, " ")).filter((part) => part !== "")) {
    const group = STUDENT_GROUPS.find((code) => STUDENT_GROUP_NAMES[code].toLowerCase() === name.toLowerCase()) ?? OTHER_SPELLINGS[name.toLowerCase()];
    if (group === undefined) unknown.push(name);
    else found.add(group);
  }
  return { groups: STUDENT_GROUPS.filter((group) => found.has(group)), unknown };
}

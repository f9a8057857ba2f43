/**
 * The student groups that accountability counts, by their codes in Dashboard files
 * (`ALL` is all students; the others are the groups of EC 52052(a)(1), long-term
 * English learners from the 2024 Dashboard).
 */
export const STUDENT_GROUPS = ["ALL", "AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "LTEL", "MR", "PI", "SED", "SWD", "WH"] as const;

/** A student group's code, as Dashboard files spell it; lists of the State spell MR as TOM. */
export type StudentGroup = (typeof STUDENT_GROUPS)[number];

/** Names of the groups, in the State's words. */
export const STUDENT_GROUP_NAMES: Readonly<Record<StudentGroup, string>> = {
  ALL: "All Students",
  AA: "Black/African American",
  AI: "American Indian or Alaska Native",
  AS: "Asian",
  EL: "English Learner",
  FI: "Filipino",
  FOS: "Foster Youth",
  HI: "Hispanic",
  HOM: "Homeless Youth",
  LTEL: "Long-Term English Learner",
  MR: "Two or More Races",
  PI: "Native Hawaiian or Pacific Islander",
  SED: "Socioeconomically Disadvantaged",
  SWD: "Students with Disabilities",
  WH: "White",
};

/** Codes that stand in Dashboard files but are no accountability groups, though some of their rows carry colours. */
export const OTHER_GROUP_CODES: Readonly<Record<string, string>> = {
  ELO: "English Learners Only",
  EO: "English Only",
  RFP: "Reclassified Fluent-English Proficient Only",
  SBA: "Took the Smarter Balanced Assessment",
  CAA: "Took the California Alternate Assessment",
  CAST: "Took the California Science Test",
};

/** The race and ethnicity groups, which together are all students. */
export const RACE_ETHNICITY_GROUPS = ["AA", "AI", "AS", "FI", "HI", "MR", "PI", "WH"] as const satisfies readonly StudentGroup[];

/**
 * Decides whether a code names an accountability group, as Dashboard files spell it.
 *
 * @param code - for example `"SWD"`
 * @example
 * ```ts
 * isStudentGroup("MR") // => true
 * isStudentGroup("TOM") // => false
 * ```
 */
export function isStudentGroup(code: string): code is StudentGroup {
  return (STUDENT_GROUPS as readonly string[]).includes(code);
}

/**
 * Reads a group code of any file family: Dashboard files, lists (TOM) and lower case.
 *
 * **When to use** before joining lists with Dashboard files: on raw codes, two or more races silently drops out.
 *
 * @param code - as the file spells it
 * @returns the code of Dashboard files; undefined for codes that are no accountability group
 * @example
 * ```ts
 * studentGroupOf("TOM") // => "MR"
 * studentGroupOf("SBA") // => undefined
 * ```
 */
export function studentGroupOf(code: string): StudentGroup | undefined {
  const upper = code.trim().toUpperCase();
  if (upper === "TOM") return "MR";
  return isStudentGroup(upper) ? upper : undefined;
}

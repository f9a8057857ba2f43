import { DASHBOARD_YEARS, STATE_INDICATORS, STUDENT_GROUPS, type SchoolYear } from "@ssos/model";
import { cdsSchema, confidenceSchema, traceSchema, truthSchema } from "@ssos/model/schemas";
import { z } from "zod";
import type { SchoolDetermination } from "./determine-school-support.ts";
import { SCHOOL_SUPPORTS, type GraduationCount, type GroupMarks, type SchoolFacts, type SchoolMarks } from "./school-facts.ts";
import type { SchoolTimeline, SchoolYearRecord } from "./school-timeline.ts";
import type { SchoolCategory, SideBySide } from "./side-by-side.ts";
import type { LowGraduationExit } from "./low-graduation-exit.ts";
import type { LowestPerformingShare } from "./lowest-performing-share.ts";

// A template literal type has no schema of its own; the pattern is what isSchoolYear tests, but for the step of one year.
const schoolYear = z.string().regex(/^\d{4}-\d{2}$/, "a school year such as 2023-24") as unknown as z.ZodType<SchoolYear>;
const support = z.enum(SCHOOL_SUPPORTS);
const marks: z.ZodType<GroupMarks> = z.partialRecord(z.enum(STATE_INDICATORS), z.enum(["red", "orange", "higher", "none", "not-red"]));
const school: z.ZodType<SchoolMarks> = z.partialRecord(z.enum(STUDENT_GROUPS), marks);
const count: z.ZodType<GraduationCount> = z.strictObject({ graduates: z.int().min(0), cohort: z.int().min(0) }).refine(({ graduates, cohort }) => graduates <= cohort, "no more graduates than pupils in the cohort");

/** Schema of {@link SchoolFacts}. */
export const schoolFactsSchema: z.ZodType<SchoolFacts> = z.strictObject({
  cds: cdsSchema,
  name: z.string().exactOptional(),
  marks: z.strictObject(Object.fromEntries(DASHBOARD_YEARS.map((year) => [year, school.exactOptional()]))),
  graduation: (z.record(z.string().regex(/^\d{4}-\d{2}$/), count) as z.ZodType<NonNullable<SchoolFacts["graduation"]>>).exactOptional(),
  titleI: (z.record(z.string().regex(/^\d{4}-\d{2}$/), z.boolean()) as z.ZodType<NonNullable<SchoolFacts["titleI"]>>).exactOptional(),
  previous: support.exactOptional(),
});

/** Schema of {@link SchoolYearRecord}. */
export const schoolYearRecordSchema: z.ZodType<SchoolYearRecord> = z.strictObject({ cds: cdsSchema, schoolYear, support, source: z.string(), reportedIn: schoolYear.exactOptional() });

/** Schema of {@link SchoolCategory}. */
export const schoolCategorySchema: z.ZodType<SchoolCategory> = z.strictObject({
  cds: cdsSchema,
  name: z.string().exactOptional(),
  schoolYear,
  support,
  groups: z.array(z.enum(STUDENT_GROUPS)).exactOptional(),
  charter: z.boolean().exactOptional(),
});

/** Schema of {@link SchoolDetermination}. */
export const schoolDeterminationSchema: z.ZodType<SchoolDetermination> = z.strictObject({
  cds: cdsSchema,
  schoolYear,
  support: support.exactOptional(),
  possible: z.array(support),
  groups: z.array(z.enum(STUDENT_GROUPS)),
  openGroups: z.array(z.enum(STUDENT_GROUPS)),
  missing: z.array(z.string()),
  confidence: confidenceSchema,
  // Codes of steps are checked as texts: a trace of a newer version may know more of them.
  trace: traceSchema as unknown as z.ZodType<SchoolDetermination["trace"]>,
});

/** Schema of {@link SchoolTimeline}. */
export const schoolTimelineSchema: z.ZodType<SchoolTimeline> = z.strictObject({
  cds: cdsSchema,
  spells: z.array(z.strictObject({ support, from: schoolYear, until: schoolYear, years: z.int().min(1), sources: z.array(z.string()) })),
  exits: z.record(z.string().regex(/^\d{4}-\d{2}$/), z.enum(["CSIEXIT", "ATSIEXIT", "NOEXIT"])) as z.ZodType<SchoolTimeline["exits"]>,
  gaps: z.array(schoolYear),
});

/** Schema of {@link LowGraduationExit}. */
export const lowGraduationExitSchema: z.ZodType<LowGraduationExit> = z.strictObject({ leaves: truthSchema, rate: z.string().nullable(), missing: z.array(schoolYear) });

const number = z.int().min(0);

/** Schema of {@link LowestPerformingShare}. */
export const lowestPerformingShareSchema: z.ZodType<LowestPerformingShare> = z.strictObject({ titleISchools: number, lowest: number, percent: z.string().nullable(), atLeastMinimum: truthSchema });

const counts = z.record(support, number);

/** Schema of {@link SideBySide}: an LEA's state assistance beside the federal support of its schools. */
export const sideBySideSchema: z.ZodType<SideBySide> = z.strictObject({
  cds: cdsSchema,
  name: z.string().exactOptional(),
  schoolYear,
  dashboard: z.literal(DASHBOARD_YEARS).exactOptional(),
  state: z
    .strictObject({ presence: z.enum(["listed", "not-listed", "not-given"]), status: z.enum(["general", "differentiated"]).exactOptional(), yearOfAssistance: z.int().min(1).exactOptional(), groups: z.array(z.enum(STUDENT_GROUPS)).exactOptional() })
    .exactOptional(),
  counts,
  charterCounts: counts,
  supported: z.array(schoolCategorySchema),
  sharedGroups: z.array(z.enum(STUDENT_GROUPS)),
});

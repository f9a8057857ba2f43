import { DASHBOARD_YEARS, STATE_INDICATORS, STUDENT_GROUPS, type SchoolYear } from "@ssos/model";
import { cdsSchema, confidenceSchema, traceSchema } from "@ssos/model/schemas";
import { z } from "zod";
import type { SchoolDetermination } from "./determine-school-support.ts";
import { SCHOOL_SUPPORTS, type GraduationCount, type GroupMarks, type SchoolFacts, type SchoolMarks } from "./school-facts.ts";
import type { SchoolTimeline, SchoolYearRecord } from "./school-timeline.ts";
import type { SchoolCategory } from "./side-by-side.ts";

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

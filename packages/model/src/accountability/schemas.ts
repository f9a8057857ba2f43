import { z } from "zod";
import { leaSchema } from "../institutions/schemas.ts";
import { rowPlaceSchema } from "../sources/schemas.ts";
import { STUDENT_GROUPS, type StudentGroup } from "../students/student-group.ts";
import { DASHBOARD_YEARS, type DashboardYear } from "../time/dashboard-year.ts";
import type { DashboardFacts, IndicatorResult, LeaFacts } from "./facts.ts";
import type { Level } from "./level.ts";
import type { LocalRating, Priority } from "./priority.ts";
import { STATE_INDICATORS, type StateIndicator } from "./state-indicator.ts";

/** Checks a state indicator. */
export const stateIndicatorSchema: z.ZodType<StateIndicator> = z.enum(STATE_INDICATORS);

/** Checks a student group's code, as Dashboard files spell it. */
export const studentGroupSchema: z.ZodType<StudentGroup> = z.enum(STUDENT_GROUPS);

/** Checks the number of a state priority. */
export const prioritySchema: z.ZodType<Priority> = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

/** Checks a status or change level, or a colour: 0 none, 1 worst to 5 best. */
export const levelSchema: z.ZodType<Level> = z.literal([0, 1, 2, 3, 4, 5]);

/** Checks the year of a Dashboard with results. */
export const dashboardYearSchema: z.ZodType<DashboardYear> = z.literal(DASHBOARD_YEARS);

const number = z.number().nullable().exactOptional();
const level = levelSchema.nullable().exactOptional();

/** Checks a result of a group; details of a file's record besides pass. */
export const indicatorResultSchema: z.ZodType<IndicatorResult> = z.looseObject({
  statusLevel: level,
  changeLevel: level,
  colour: level,
  status: number,
  priorStatus: number,
  change: number,
  numerator: number,
  denominator: number,
  priorNumerator: number,
  priorDenominator: number,
  sizeMet: z.boolean().nullable().exactOptional(),
  red: z.boolean().exactOptional(),
  row: rowPlaceSchema.exactOptional(),
});

const rating: z.ZodType<LocalRating> = z.enum(["met", "not-met", "not-met-two-or-more-years", "not-applicable"]);

/** Checks what one Dashboard says about an LEA. */
export const dashboardFactsSchema: z.ZodType<DashboardFacts> = z.strictObject({
  indicatorsGiven: z.array(stateIndicatorSchema),
  results: z.partialRecord(z.enum(STUDENT_GROUPS), z.partialRecord(z.enum(STATE_INDICATORS), indicatorResultSchema)),
  localIndicators: z.partialRecord(z.enum(["1", "2", "3", "6", "7", "9", "10"]), rating).exactOptional(),
  dataSubmission: z.enum(["certified", "not-certified"]).exactOptional(),
});

/** Checks the facts of an LEA over Dashboards. */
export const leaFactsSchema: z.ZodType<LeaFacts> = z.strictObject({
  lea: leaSchema,
  dashboards: z.partialRecord(z.enum(DASHBOARD_YEARS.map(String) as [string, ...string[]]), dashboardFactsSchema),
});

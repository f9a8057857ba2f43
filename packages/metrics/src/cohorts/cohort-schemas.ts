import { DASHBOARD_YEARS, PRIORITIES, STATE_INDICATORS, STUDENT_GROUPS, type DashboardYear } from "@ssos/model";
import { z } from "zod";
import { ASSISTANCE_STATUSES, type AssistanceMethod, type AssistanceRecord, type AssistanceYear } from "./assistance-record.ts";
import type { GroupCounts, YearCounts } from "./count-identified.ts";
import { COUNT_DIMENSIONS, type DimensionCount, type DimensionCounts } from "./count-identified-by.ts";
import type { SupportSummary } from "./support-summary.ts";
import type { MovementRates, Rate, TransitionMatrix } from "./transitions.ts";
import type { Finding } from "@ssos/model";
import { findingSchema } from "@ssos/model/schemas";
import type { ComparabilityCode } from "./criteria-sets.ts";
import type { CohortYear, EntryCohort } from "./entry-cohorts.ts";
import type { ListedRecords, ListMergeCode } from "./records-from-lists.ts";
import type { AssistanceSpell, TimeInAssistance } from "./time-in-assistance.ts";

const count = z.int().min(0);
const dashboardYear: z.ZodType<DashboardYear> = z.literal(DASHBOARD_YEARS);
const studentGroup = z.enum(STUDENT_GROUPS);
const method: z.ZodType<AssistanceMethod> = z.literal([1, 2, 3, 4]);

const assistanceYear: z.ZodType<AssistanceYear> = z.strictObject({
  status: z.enum(ASSISTANCE_STATUSES),
  groups: z.partialRecord(studentGroup, z.array(z.literal(PRIORITIES))).exactOptional(),
  indicators: z.partialRecord(studentGroup, z.array(z.enum(STATE_INDICATORS))).exactOptional(),
  methods: z.array(method).exactOptional(),
  recurring: z.boolean().exactOptional(),
});

/** Schema of {@link AssistanceRecord}. */
export const assistanceRecordSchema: z.ZodType<AssistanceRecord> = z.strictObject({
  cds: z.string().regex(/^\d{14}$/),
  name: z.string(),
  kind: z.enum(["district", "coe", "charter"]),
  county: z.string(),
  years: z.partialRecord(z.enum(DASHBOARD_YEARS.map(String)), assistanceYear) as z.ZodType<AssistanceRecord["years"]>, // keys of JSON are texts
});

const groupCounts: z.ZodType<GroupCounts> = z.strictObject({ districts: count, coes: count });

const yearCounts: z.ZodType<YearCounts> = z.strictObject({ districts: count, coes: count, yearTwo: count, groups: z.partialRecord(studentGroup, groupCounts) });

const dimensionCount: z.ZodType<DimensionCount> = z.strictObject({ value: z.string(), districts: count, coes: count, charters: count, listed: count.nullable() });

const rate: z.ZodType<Rate> = z.strictObject({ numerator: count, denominator: count, rate: z.number().min(0).max(1).nullable() });

const state = z.enum([...ASSISTANCE_STATUSES, "not-listed"]);
const share = z.number().min(0).max(1);

const survivalCurve = z.strictObject({
  spells: count,
  steps: z.array(z.strictObject({ time: z.number().positive(), atRisk: count, ended: count, censored: count, survival: share, lower: share.nullable(), upper: share.nullable() })),
  median: z.number().nullable(),
  level: share,
});

const finding = z.looseObject({ code: z.string(), severity: z.enum(["error", "warning", "info"]), place: z.looseObject({}), message: z.string() });

/** Schema of {@link SupportSummary}, the answer of the command `summary`. */
export const supportSummarySchema: z.ZodType<SupportSummary> = z.strictObject({
  schema: z.literal("ssos/summary/1"),
  years: z.record(z.string(), yearCounts),
  transitions: z.record(z.string(), z.partialRecord(state, z.partialRecord(state, count))),
  movements: z.record(z.string(), z.strictObject({ exit: rate, persistence: rate, firstEntry: rate, reEntry: rate, unknown: count })),
  counties: z.record(z.string(), z.array(dimensionCount)),
  geographicAreas: z.record(z.string(), z.array(dimensionCount)),
  cohorts: z.array(
    z.strictObject({
      year: dashboardYear,
      leas: count,
      entryCertain: z.boolean(),
      later: z.array(z.strictObject({ year: dashboardYear, identified: count, yearTwo: count, general: count, unknown: count })),
    }),
  ),
  timeInAssistance: z.strictObject({ curve: survivalCurve, beginningUnseen: count }),
  warnings: z.array(finding) as unknown as z.ZodType<SupportSummary["warnings"]>, // codes are open to readers of later versions
});

const comparability = z.array(findingSchema as z.ZodType<Finding<ComparabilityCode>>);

/** Schema of {@link ListedRecords}: LEAs over the years of the State's lists. */
export const listedRecordsSchema: z.ZodType<ListedRecords> = z.strictObject({
  records: z.array(assistanceRecordSchema),
  listYears: z.array(dashboardYear),
  repeatedYears: z.array(dashboardYear),
  findings: z.array(findingSchema as z.ZodType<Finding<ListMergeCode>>),
});

/** Schema of {@link DimensionCounts}. */
export const dimensionCountsSchema: z.ZodType<DimensionCounts> = z.strictObject({ year: dashboardYear, by: z.enum(COUNT_DIMENSIONS), counts: z.array(dimensionCount), unknown: count });

/** Schema of {@link TransitionMatrix}. */
export const transitionMatrixSchema: z.ZodType<TransitionMatrix> = z.strictObject({ from: dashboardYear, to: dashboardYear, matrix: z.partialRecord(state, z.partialRecord(state, count)), warnings: comparability });

/** Schema of {@link MovementRates}. */
export const movementRatesSchema: z.ZodType<MovementRates> = z.strictObject({ from: dashboardYear, to: dashboardYear, exit: rate, persistence: rate, firstEntry: rate, reEntry: rate, unknown: count, warnings: comparability });

const cohortYear: z.ZodType<CohortYear> = z.strictObject({ year: dashboardYear, identified: count, yearTwo: count, general: count, unknown: count });

/** Schema of {@link EntryCohort}. */
export const entryCohortSchema: z.ZodType<EntryCohort> = z.strictObject({ year: dashboardYear, leas: z.array(z.string()), entryCertain: z.boolean(), later: z.array(cohortYear), warnings: comparability });

/** Schema of {@link AssistanceSpell}. */
export const assistanceSpellSchema: z.ZodType<AssistanceSpell> = z.strictObject({
  cds: z.string(),
  from: dashboardYear,
  until: dashboardYear,
  duration: z.number(),
  ended: z.boolean(),
  censoredBecause: z.enum(["lists-end", "not-listed"]).exactOptional(),
});

/** Schema of {@link TimeInAssistance}. */
export const timeInAssistanceSchema: z.ZodType<TimeInAssistance> = z.strictObject({ spells: z.array(assistanceSpellSchema), curve: survivalCurve, beginningUnseen: count, warnings: comparability });

import { z } from "zod";
import { STATE_INDICATORS } from "@ssos/model";
import { dashboardYearSchema, findingSchema, levelSchema, rowPlaceSchema, stateIndicatorSchema, studentGroupSchema, traceSchema } from "@ssos/model/schemas";
import type { LevelComparison, LevelCount, LevelDifference } from "./compare/level-difference.ts";
import type { Distance, DistanceInterval, DistanceRoute } from "./distance/distance.ts";
import type { LevelExplanation } from "./explain/level-step.ts";
import type { LevelFinding, LevelFindingCode } from "./level-finding.ts";
import type { LevelInput, LevelInstitution, PerformanceLevel } from "./level-input.ts";
import type { IndicatorRules, LevelRules, LevelRulesByYear, TableKey } from "./level-rules.ts";
import type { CellRow, Cuts, Grid, LevelTable } from "./level-table.ts";

const confidence = z.enum(["verified", "derived", "reported", "assumed"]);
const given = z.literal([1, 2, 3, 4, 5]);
const cuts: z.ZodType<Cuts> = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const cell = given.nullable();
const cells: z.ZodType<CellRow> = z.tuple([cell, cell, cell, cell, cell]);
const grid: z.ZodType<Grid> = z.tuple([cells, cells, cells, cells, cells]);
const suspensionType = z.enum(["ES", "MS", "HS", "ED", "HD", "UD"]);
const tableKey: z.ZodType<TableKey> = z.enum(["all", "grades-3-8", "high-school", "alternative", "ES", "MS", "HS", "ED", "HD", "UD"]);

/** Checks a table of cut scores with its five-by-five table. */
export const levelTableSchema: z.ZodType<LevelTable> = z.strictObject({
  id: z.string(),
  name: z.string(),
  direction: z.enum(["higher-is-better", "lower-is-better"]),
  status: cuts,
  change: cuts,
  grid,
  smallGrid: grid.exactOptional(),
  sources: z.tuple([z.string()], z.string()),
  confidence,
  openQuestion: z.string().exactOptional(),
});

/** Checks how one indicator is judged on one Dashboard. */
export const indicatorRulesSchema: z.ZodType<IndicatorRules> = z.strictObject({
  reports: z.enum(["colour", "status"]),
  tables: z.partialRecord(z.enum(["all", "grades-3-8", "high-school", "alternative", "ES", "MS", "HS", "ED", "HD", "UD"]), levelTableSchema),
  carried: z.array(tableKey),
  rounding: z.enum(["once", "twice"]),
  smallPopulation: z.enum(["none", "recode", "recode-all-students-only", "own-grid"]),
  participation: z.enum(["none", "automatic-orange", "cap-at-low"]),
  certification: z.enum(["none", "automatic-orange", "status-high"]),
  sizeCounts: z.enum(["denominator", "tested"]),
  numeratorMayExceed: z.boolean(),
});

/** Checks the rules of levels of one Dashboard, such as a caller hands in. */
export const levelRulesSchema: z.ZodType<LevelRules> = z.strictObject({
  dashboardYear: dashboardYearSchema,
  indicators: z.partialRecord(z.enum(STATE_INDICATORS), indicatorRulesSchema),
});

/** Checks rules of levels by Dashboard year. */
export const levelRulesByYearSchema: z.ZodType<LevelRulesByYear> = z.partialRecord(z.enum(["2017", "2018", "2019", "2022", "2023", "2024", "2025", "2026"]), levelRulesSchema);

const institution: z.ZodType<LevelInstitution> = z.strictObject({
  kind: z.enum(["district", "coe", "charter", "school", "state"]),
  suspensionType: suspensionType.nullable().exactOptional(),
  highSchoolCuts: z.boolean().nullable().exactOptional(),
  alternativeSchool: z.boolean().nullable().exactOptional(),
});

const number = z.number().nullable().exactOptional();
const mark = z.boolean().nullable().exactOptional();

/** Checks the form of the facts of a level; what the numbers say is judged by `performanceLevel`. */
export const levelInputSchema: z.ZodType<LevelInput> = z.strictObject({
  dashboardYear: z.number(),
  indicator: stateIndicatorSchema,
  group: studentGroupSchema.nullable().exactOptional(),
  institution,
  numerator: number,
  denominator: number,
  priorNumerator: number,
  priorDenominator: number,
  status: number,
  priorStatus: number,
  change: number,
  unrounded: z.boolean().exactOptional(),
  sizeCount: number,
  priorSizeCount: number,
  sizeMet: mark,
  priorSizeMet: mark,
  lowParticipation: mark,
  pairShareMethod: z.string().nullable().exactOptional(),
  lowestScoresAdded: number,
  certified: mark,
  row: rowPlaceSchema.exactOptional(),
});

const findingCode: z.ZodType<LevelFindingCode> = z.enum([
  "year-not-covered",
  "indicator-not-reported",
  "table-not-known",
  "institution-not-given",
  "indicator-not-for-institution",
  "indicator-not-for-group",
  "not-a-number",
  "infinite-number",
  "negative-count",
  "count-not-whole",
  "zero-denominator",
  "numerator-above-denominator",
  "rate-out-of-range",
  "rate-disagrees-with-counts",
  "result-missing",
  "size-missing",
  "prior-year-missing",
  "change-not-rebuildable",
  "cell-not-applicable",
]);

const finding = findingSchema.and(z.looseObject({ code: findingCode })) as z.ZodType<LevelFinding>;

/** Checks the levels of one result. */
export const performanceLevelSchema: z.ZodType<PerformanceLevel> = z.strictObject({
  statusLevel: levelSchema,
  changeLevel: levelSchema,
  colour: levelSchema,
  box: z.number().int(),
  rate: z.number().nullable(),
  change: z.number().nullable(),
  findings: z.array(finding),
});

/** Checks a level with its reasons. */
export const levelExplanationSchema = z.strictObject({
  level: performanceLevelSchema,
  table: z.string().nullable(),
  confidence: confidence.nullable(),
  trace: traceSchema,
}) as z.ZodType<LevelExplanation>;

const route: z.ZodType<DistanceRoute> = z.strictObject({
  statusLevel: given,
  changeLevel: given,
  decidedBy: z.enum(["status", "change", "both"]),
  rate: z.number(),
  change: z.number(),
  count: z.number().int().nullable(),
  pupils: z.number().int().nullable(),
  points: z.number(),
});

/** Checks the distance to a colour. */
export const distanceSchema: z.ZodType<Distance> = z.strictObject({
  outcome: z.enum(["reached", "reachable", "unreachable", "not-applicable", "cannot-determine"]),
  reason: z.union([findingCode, z.enum(["counts-missing", "average-missing", "minimum-size-not-met", "paired-result", "no-colours-that-year", "not-within-range"])]).exactOptional(),
  target: z.enum(["red", "orange", "yellow", "green", "blue"]),
  dashboardYear: z.number(),
  denominator: z.number().nullable(),
  table: z.string().nullable(),
  smallPopulation: z.boolean(),
  rate: z.number().nullable(),
  change: z.number().nullable(),
  count: z.number().int().nullable(),
  countAtSameRate: z.number().int().nullable(),
  pupils: z.number().int().nullable(),
  points: z.number().nullable(),
  totalPoints: z.number().nullable(),
  routes: z.array(route),
  level: performanceLevelSchema.nullable(),
});

/** Checks the distances over an interval of pupils. */
export const distanceIntervalSchema: z.ZodType<DistanceInterval> = z.strictObject({
  from: distanceSchema,
  to: distanceSchema,
  fewestPupils: z.number().int().nullable(),
  mostPupils: z.number().int().nullable(),
  hardest: distanceSchema.nullable(),
  withoutWay: z.number().int(),
});

const count: z.ZodType<LevelCount> = z.strictObject({ compared: z.number().int(), agree: z.number().int(), differ: z.number().int() });

/** Checks one published level that the rules do not give. */
export const levelDifferenceSchema = z.strictObject({
  dashboardYear: dashboardYearSchema,
  indicator: stateIndicatorSchema,
  cds: z.string(),
  group: z.string(),
  what: z.enum(["status", "change", "colour"]),
  published: levelSchema,
  computed: levelSchema,
  cause: z.union([
    findingCode,
    z.enum(["fewer-than-shown", "minimum-size-not-met", "follows-from-status", "follows-from-change", "low-participation", "not-certified", "prior-not-certified", "data-error-flag", "paired-result", "table-carried-over", "unexplained"]),
  ]),
  row: rowPlaceSchema,
  computedTrace: traceSchema,
  publishedTrace: traceSchema,
}) as z.ZodType<LevelDifference>;

/** Checks a comparison of published levels with the rules. */
export const levelComparisonSchema: z.ZodType<LevelComparison> = z.strictObject({
  statuses: count,
  changes: count,
  colours: count,
  differences: z.array(levelDifferenceSchema),
  notListed: z.number().int(),
  notCompared: z.number().int(),
  unpublished: z.strictObject({ statuses: z.number().int(), changes: z.number().int(), colours: z.number().int() }),
});

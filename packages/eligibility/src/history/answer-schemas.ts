import { STUDENT_GROUPS, DASHBOARD_YEARS, PROVIDER_KINDS, type Finding } from "@ssos/model";
import { cdsSchema, confidenceSchema, findingSchema, outcomeSchema, traceSchema, truthSchema } from "@ssos/model/schemas";
import { z } from "zod";
import type { AssistanceAt, AssistancePeriod } from "./assistance-periods.ts";
import type { CharterAnswer } from "./charter-assistance.ts";
import type { GeographicLeadAnswer } from "./geographic-lead.ts";
import type { NextStep } from "./next-steps.ts";
import type { PathwayAnswer } from "./pathways-of.ts";
import type { ProviderAnswer, ProviderForLea } from "./provider-for.ts";
import type { PrioritizedLea, UniversalAssistanceList } from "./universal-assistance.ts";
import type { WatchEntry } from "./watch-list.ts";
import type { HistoriesAnswer } from "./assemble-histories.ts";
import type { ConsecutiveAnswer } from "./consecutive-years.ts";
import type { HistoryFindingCode } from "./history-finding.ts";
import type { IdentificationDate } from "./identification-dates.ts";
import type { InterventionAnswer } from "./intervention.ts";
import type { NextDetermination } from "./next-determination.ts";
import type { PrintedGroups } from "./printed-groups.ts";
import { supportHistorySchema } from "./schemas.ts";
import type { ThreeOfFourAnswer } from "./three-of-four-years.ts";
import type { YearOfAssistance } from "./year-of-assistance.ts";
import type { PrintedStatus } from "./year-record.ts";

const year = z.literal(DASHBOARD_YEARS);
const day = z.iso.date();
const group = z.enum(STUDENT_GROUPS);
const groups = z.array(group);
const words = z.array(z.string());
const provider = z.enum(PROVIDER_KINDS);

/** Schema of {@link AssistancePeriod}. */
export const assistancePeriodSchema: z.ZodType<AssistancePeriod> = z.strictObject({
  dashboard: year,
  from: day,
  minimumYears: z.int().min(1).nullable(),
  minimumUntil: day.nullable(),
  until: day.nullable(),
  citation: z.string(),
  groups: groups.exactOptional(),
  confidence: confidenceSchema,
  openQuestions: words,
});

/** Schema of {@link AssistanceAt}. */
export const assistanceAtSchema: z.ZodType<AssistanceAt> = z.strictObject({ inAssistance: truthSchema, until: day.nullable(), periods: z.array(assistancePeriodSchema) });

/** Schema of {@link GeographicLeadAnswer}. */
export const geographicLeadAnswerSchema: z.ZodType<GeographicLeadAnswer> = z.strictObject({
  outcome: outcomeSchema,
  dashboard: year.exactOptional(),
  groups,
  from: day.exactOptional(),
  until: day.exactOptional(),
  citation: z.string(),
  missing: words,
});

/** Schema of {@link NextStep}. */
export const nextStepSchema: z.ZodType<NextStep> = z.strictObject({
  event: z.enum(["minimum-ends", "next-determination", "geographic-lead-possible", "ccee-decision-possible", "cannot-determine", "open-question"]),
  on: day.exactOptional(),
  dashboard: z.int().exactOptional(),
  citation: z.string().exactOptional(),
  groups: groups.exactOptional(),
  needed: z.int().exactOptional(),
  question: z.string().exactOptional(),
  missing: words.exactOptional(),
});

/** Schema of {@link WatchEntry}. */
export const watchEntrySchema: z.ZodType<WatchEntry> = z.strictObject({ cds: cdsSchema, name: z.string().exactOptional(), escalation: z.enum(["geographic-lead", "ccee-decision"]), dashboard: year, groups, needed: z.int().min(1) });

/** Schema of {@link ProviderForLea}. */
export const providerForLeaSchema: z.ZodType<ProviderForLea> = z.strictObject({
  kind: provider,
  name: z.string(),
  county: z.string().exactOptional(),
  role: z.enum(["must", "joins", "on-request"]),
  citation: z.string(),
  identified: z.enum(["yes", "no", "unknown", "not-applicable"]),
  confidence: confidenceSchema,
});

/** Schema of {@link ProviderAnswer}. */
export const providerAnswerSchema: z.ZodType<ProviderAnswer> = z.strictObject({
  cds: cdsSchema,
  asOf: day,
  providers: z.array(providerForLeaSchema),
  planReviewer: z.strictObject({ kind: provider, name: z.string(), citation: z.string() }).exactOptional(),
  openQuestions: z.array(z.enum(["county-office-year-2", "county-of-location", "lead-not-known", "bay-area-counties", "charter-same-group", "criteria-2026-reported"])),
});

/** Schema of {@link PathwayAnswer}. */
export const pathwayAnswerSchema: z.ZodType<PathwayAnswer> = z.strictObject({
  kind: z.enum(["dashboard", "request", "plan-not-approved", "data-management"]),
  holds: truthSchema,
  provider: provider.nullable(),
  citation: z.string(),
  minimumYears: z.int().min(1).nullable(),
  payers: z.array(z.strictObject({ who: z.enum(["provider", "lea", "county-board"]), holds: truthSchema, citation: z.string() })),
  acceptedByDocumentation: z.boolean(),
  missing: words,
});

/** Schema of {@link CharterAnswer}. */
export const charterAnswerSchema: z.ZodType<CharterAnswer> = z.strictObject({
  outcome: outcomeSchema,
  years: z.array(year),
  groups,
  citation: z.string(),
  confidence: confidenceSchema,
  openQuestions: words,
  missing: words,
  renewal: z.array(z.strictObject({ code: z.enum(["no-high-track", "low-track-possible", "middle-track-possible", "revocation-considered"]), holds: truthSchema, citation: z.string(), missing: words })),
  roles: z.array(z.strictObject({ kind: z.enum([...PROVIDER_KINDS, "charter-school"]), task: z.enum(["assist", "refer-to-ccee", "assist-on-request", "consider-revocation", "decide-renewal", "accept", "receive-documentation"]), citation: z.string() })),
});

const prioritized: z.ZodType<PrioritizedLea> = z.strictObject({ cds: cdsSchema, name: z.string().exactOptional(), dashboard: year, groups });

/** Schema of {@link UniversalAssistanceList}. */
export const universalAssistanceListSchema: z.ZodType<UniversalAssistanceList> = z.strictObject({ prioritized: z.array(prioritized), open: z.array(cdsSchema), inForce: z.boolean(), citation: z.literal("EC 52064.5(h)(2)") });

/** Schema of {@link HistoriesAnswer}: the histories of all LEAs, with what the sources disagree about. */
export const historiesAnswerSchema: z.ZodType<HistoriesAnswer> = z.strictObject({ histories: z.array(supportHistorySchema), findings: z.array(findingSchema as z.ZodType<Finding<HistoryFindingCode>>) });

/** Schema of {@link IdentificationDate}. */
export const identificationDateSchema: z.ZodType<IdentificationDate> = z.strictObject({ on: day, precision: z.enum(["day", "month", "statutory-deadline"]), sources: z.tuple([z.string()], z.string()), confidence: confidenceSchema });

// The trace's codes are not repeated here: every code is a string to a reader of the file.
const over = { outcome: outcomeSchema, years: z.array(year), groups, missing: words };

/** Schema of {@link ConsecutiveAnswer}. */
export const consecutiveAnswerSchema: z.ZodType<ConsecutiveAnswer> = z.strictObject({ ...over, trace: traceSchema as z.ZodType<ConsecutiveAnswer["trace"]> });

/** Schema of {@link ThreeOfFourAnswer}. */
export const threeOfFourAnswerSchema: z.ZodType<ThreeOfFourAnswer> = z.strictObject({ ...over, confidence: confidenceSchema, openQuestions: words, trace: traceSchema as z.ZodType<ThreeOfFourAnswer["trace"]> });

/** Schema of {@link InterventionAnswer}. */
export const interventionAnswerSchema: z.ZodType<InterventionAnswer> = z.strictObject({
  permitted: outcomeSchema,
  preconditions: z.array(z.strictObject({ code: z.string() as unknown as z.ZodType<InterventionAnswer["preconditions"][number]["code"]>, holds: truthSchema, citation: z.string() })),
  citation: z.string(),
  missing: words,
  openQuestions: words,
  trace: traceSchema as z.ZodType<InterventionAnswer["trace"]>,
});

/** Schema of {@link NextDetermination}. */
export const nextDeterminationSchema: z.ZodType<NextDetermination> = z.strictObject({ on: day, dashboard: z.int(), citation: z.string() });

/** Schema of {@link YearOfAssistance}. */
export const yearOfAssistanceSchema: z.ZodType<YearOfAssistance> = z.strictObject({ year: z.int().min(1).exactOptional(), basis: z.enum(["printed", "computed", "none", "not-labelled", "unknown"]), openQuestions: words });

/** Schema of {@link PrintedStatus}: a status as the State's list prints it. */
export const printedStatusSchema: z.ZodType<PrintedStatus> = z.strictObject({ status: z.enum(["general", "differentiated"]), yearOfAssistance: z.int().min(1).exactOptional() });

/** Schema of {@link PrintedGroups}. */
export const printedGroupsSchema: z.ZodType<PrintedGroups> = z.strictObject({ groups, unknown: words });

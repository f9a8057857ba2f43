import { z } from "zod";
import { dashboardYearSchema, levelSchema, prioritySchema, stateIndicatorSchema, studentGroupSchema } from "../accountability/schemas.ts";
import { LOCAL_INDICATOR_PRIORITIES } from "../accountability/priority.ts";
import { STATE_INDICATORS } from "../accountability/state-indicator.ts";
import { rowPlaceSchema } from "../sources/schemas.ts";
import { STUDENT_GROUPS } from "../students/student-group.ts";
import { isSchoolYear } from "../time/school-year.ts";
import { DETAIL_COLUMNS } from "./dashboard-columns.ts";
import type { EnrolmentRecord, IndicatorDetails, IndicatorRecord } from "./indicator-record.ts";
import type { AssistanceListing } from "./lists/assistance-status.ts";
import type { CharterListing } from "./lists/charter-assistance.ts";
import type { DirectoryEntry } from "./lists/directory.ts";
import type { EquityMultiplierLea, EquityMultiplierSchool } from "./lists/equity-multiplier.ts";
import type { EssaListing } from "./lists/essa-status.ts";
import type { LowestPerformingRow } from "./lists/lowest-performing.ts";
import type { SchoolColours, SchoolSupport2018 } from "./lists/school-colours.ts";
import type { TargetedGroupsListing } from "./lists/targeted-groups.ts";
import type { LocalIndicatorRecord } from "./local-indicators.ts";
import type { RowAccount } from "./row-account.ts";

const cds = z.string().regex(/^\d{14}$/);
const line = z.int().min(1);
const text = z.string();
const number = z.number().nullable();
const mark = z.boolean().nullable();
const level = levelSchema.nullable();
const cells = z.array(z.string()).exactOptional();
const count = z.int().min(0);
const recordType = z.enum(["state", "lea", "school"]);
const byGroup = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(STUDENT_GROUPS), value);
const byIndicator = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(STATE_INDICATORS), value);

const envelope = {
  dashboardYear: dashboardYearSchema,
  cds,
  recordType,
  schoolName: text,
  districtName: text,
  countyName: text,
  charter: z.boolean(),
  countyOffice: z.boolean(),
  alternativeSchool: mark,
  group: studentGroupSchema.nullable(),
  otherGroup: text.exactOptional(),
  row: rowPlaceSchema,
  cells,
};

const kinds = { number: number.exactOptional(), mark: mark.exactOptional(), text: text.nullable().exactOptional() };

/** Checks the further columns of an indicator's record. */
// The shape is made from the table of columns, which pairs each field with its kind; the compiler cannot follow that.
export const indicatorDetailsSchema = z.strictObject(Object.fromEntries(Object.values(DETAIL_COLUMNS).map(({ field, kind }) => [field, kinds[kind]]))) as unknown as z.ZodType<IndicatorDetails>;

/** Checks a record of a Dashboard file. */
export const indicatorRecordSchema: z.ZodType<IndicatorRecord> = z.strictObject({
  ...envelope,
  indicator: stateIndicatorSchema,
  supplement: z.enum(["grade-11", "five-year-rate", "elpac-levels"]).exactOptional(),
  statusLevel: level,
  changeLevel: level,
  colour: level,
  box: number,
  status: number,
  priorStatus: number,
  change: number,
  numerator: number,
  denominator: number,
  priorNumerator: number,
  priorDenominator: number,
  sizeMet: mark,
  priorSizeMet: mark,
  accountabilityMet: mark,
  suspensionType: z.enum(["ES", "MS", "HS", "ED", "HD", "UD"]).nullable(),
  red: z.boolean().exactOptional(),
  details: indicatorDetailsSchema.exactOptional(),
});

/** Checks a record of a census enrolment file. */
export const enrolmentRecordSchema: z.ZodType<EnrolmentRecord> = z.strictObject({ ...envelope, totalEnrolment: number, groupEnrolment: number, percent: number });

/** Checks the account of an input's rows. */
export const rowAccountSchema: z.ZodType<RowAccount> = z.strictObject({
  read: count,
  used: count,
  ignored: z.partialRecord(z.enum(["not-selected", "not-an-accountability-group", "duplicate-row", "blank-line", "not-a-data-row", "other-year", "file-not-used"]), count),
  rejected: count,
});

/** Checks a rating of a local indicator. */
export const localIndicatorRecordSchema: z.ZodType<LocalIndicatorRecord> = z.strictObject({
  dashboardYear: dashboardYearSchema,
  cds,
  name: text,
  priority: z.literal(LOCAL_INDICATOR_PRIORITIES),
  rating: z.enum(["met", "not-met", "not-met-two-or-more-years", "not-applicable"]),
  line,
});

const letters = byGroup(z.string().regex(/^[A-K]$/));
const groups = byGroup(z.array(prioritySchema));
const methods = z.strictObject({ 1: z.boolean().exactOptional(), 2: z.boolean().exactOptional(), 3: z.boolean().exactOptional(), 4: z.boolean().exactOptional() });

/** Checks an LEA of the assistance list. */
export const assistanceListingSchema: z.ZodType<AssistanceListing> = z.strictObject({
  cds,
  name: text,
  city: text,
  county: text,
  grades: text,
  dashboardYear: dashboardYearSchema,
  status: text.nullable(),
  statuses: z.record(z.string().regex(/^20\d\d$/), text),
  letters,
  groups,
  groupsListed: z.array(studentGroupSchema),
  groupCount: number,
  methods,
  recurring: z.boolean().exactOptional(),
  sameGroup: z.boolean().exactOptional(),
  line,
});

const charterYear = z.strictObject({ letters, groups, groupCount: number, methods: methods.omit({ 4: true }) });

/** Checks a charter school of the list of charter assistance. */
export const charterListingSchema: z.ZodType<CharterListing> = z.strictObject({ cds, name: text, current: charterYear, prior: charterYear, ec47607: z.boolean().exactOptional(), line });

/** Checks a row of the lists of lowest performers. */
export const lowestPerformingRowSchema: z.ZodType<LowestPerformingRow> = z.strictObject({
  dashboardYear: dashboardYearSchema,
  cds,
  recordType: z.enum(["lea", "school"]),
  schoolName: text,
  districtName: text,
  countyName: text,
  charter: z.boolean(),
  group: studentGroupSchema,
  worst: byIndicator(z.boolean()),
  line,
});

/** Checks a school of the list of federal assistance. */
export const essaListingSchema: z.ZodType<EssaListing> = z.strictObject({
  cds,
  schoolName: text,
  districtName: text,
  countyName: text,
  titleI: z.record(z.string().refine(isSchoolYear), z.boolean()),
  alternativeSchool: mark,
  charter: z.enum(["DF", "LF"]).nullable(),
  enrolment: number,
  colours: mark,
  statuses: z.record(z.string().regex(/^20\d\d$/), text),
  exit: text,
  groups: z.array(studentGroupSchema),
  groupCount: number,
  reportingYear: z.int(),
  line,
});

const rate = z.string().regex(/^\d*(\.\d+)?$/);

/** Checks an LEA of the Equity Multiplier. */
export const equityMultiplierLeaSchema: z.ZodType<EquityMultiplierLea> = z.strictObject({ cds, name: text, charterNumber: text.nullable(), eligibleSites: z.number(), eligibleEnrolment: z.number(), rate, adjustments: z.number(), funding: z.number(), line });

/** Checks a school site of the Equity Multiplier. */
export const equityMultiplierSchoolSchema: z.ZodType<EquityMultiplierSchool> = z.strictObject({
  cds,
  leaName: text,
  schoolName: text,
  charterNumber: text.nullable(),
  districtOffice: z.boolean(),
  nonStabilityCount: number,
  enrolment: number,
  nonStabilityRate: number,
  socioeconomicEnrolment: number,
  socioeconomicShare: number,
  nonStabilityMet: mark,
  socioeconomicMet: mark,
  classroomBased: mark,
  eligible: mark,
  rate,
  adjustments: z.number(),
  entitlement: z.number(),
  line,
});

/** Checks an LEA of the list under EC 52064(e)(5). */
export const targetedGroupsListingSchema: z.ZodType<TargetedGroupsListing> = z.strictObject({ cds, name: text, groups: z.array(studentGroupSchema), line });

/** Checks an entity of a directory. */
export const directoryEntrySchema: z.ZodType<DirectoryEntry> = z.strictObject({
  cds,
  name: text,
  county: text,
  leaName: text,
  ownershipCode: z.string().regex(/^\d\d$/).exactOptional(),
  charter: z.boolean().exactOptional(),
  status: text.exactOptional(),
  line,
});

const schoolColours = { cds, dashboardYear: dashboardYearSchema, group: studentGroupSchema, colours: byIndicator(levelSchema), line };

/** Checks a group's colours at a school. */
export const schoolColoursSchema: z.ZodType<SchoolColours> = z.strictObject(schoolColours);

/** Checks a school's colours and federal status of 2018. */
export const schoolSupport2018Schema: z.ZodType<SchoolSupport2018> = z.strictObject({
  ...schoolColours,
  schoolName: text,
  districtName: text,
  countyName: text,
  titleI: mark,
  status: text,
  compiledStatus: text,
  mismatch: mark,
  graduationAverage: number,
  enrolment: number,
});

import { z } from "zod";
import { dashboardYearSchema, stateIndicatorSchema } from "../accountability/schemas.ts";
import { STATE_INDICATORS } from "../accountability/state-indicator.ts";
import { findingSchema } from "../findings/schemas.ts";
import { DASHBOARD_YEARS } from "../time/dashboard-year.ts";
import type { FileFinding } from "./finding-codes.ts";
import type { DashboardReading } from "./read-dashboard.ts";
import type { DashboardFileKind } from "./recognise-dashboard-file.ts";
import type { FileReading, RejectedRow } from "./scan-options.ts";
import { enrolmentRecordSchema, indicatorRecordSchema, rowAccountSchema } from "./schemas.ts";

/** Checks what a Dashboard file is. */
export const dashboardFileKindSchema: z.ZodType<DashboardFileKind> = z.strictObject({
  dashboardYear: dashboardYearSchema,
  subject: z.enum([...STATE_INDICATORS, "enrolment"]),
  supplement: z.enum(["grade-11", "five-year-rate", "elpac-levels"]).exactOptional(),
});

const line = z.int().min(1);

/** Checks a row that could not be used, with what is known of it. */
export const rejectedRowSchema: z.ZodType<RejectedRow> = z.strictObject({
  file: z.string(),
  line,
  kind: dashboardFileKindSchema,
  cds: z.string().exactOptional(),
  group: z.string().exactOptional(),
  contradicted: z.literal(true).exactOptional(),
});

const encoding = z.enum(["utf-8", "windows-1252"]);

const findings = z.array(findingSchema as z.ZodType<FileFinding>);

/** Checks the reading of one file: what it is, how it is written, and the account of its rows. */
export const fileReadingSchema: z.ZodType<FileReading> = z.strictObject({
  file: z.string(),
  bytes: z.int().min(0),
  kind: dashboardFileKindSchema.exactOptional(),
  encoding,
  form: z.strictObject({ columns: z.array(z.string()), separator: z.literal("\t"), lineEnd: z.enum(["\n", "\r\n"]), finalLineEnd: z.boolean(), byteOrderMark: z.boolean(), encoding }),
  account: rowAccountSchema,
  rejected: z.array(rejectedRowSchema),
  findings,
});

/** Checks the reading of a set of Dashboard files. */
export const dashboardReadingSchema: z.ZodType<DashboardReading> = z.strictObject({
  records: z.array(indicatorRecordSchema),
  enrolment: z.array(enrolmentRecordSchema),
  files: z.array(fileReadingSchema),
  given: z.partialRecord(z.enum(DASHBOARD_YEARS.map(String) as [string, ...string[]]), z.array(stateIndicatorSchema)),
  rejected: z.array(rejectedRowSchema),
  findings,
  account: rowAccountSchema,
});

import { z } from "zod";
import type { NextStep } from "@ssos/eligibility/history";
import { nextStepSchema } from "@ssos/eligibility/schemas";
import { STUDENT_GROUPS, type Priority, type StudentGroup } from "@ssos/model";
import { cdsSchema, prioritySchema } from "@ssos/model/schemas";

/** A year of an LEA in {@link HistoryDocument}. */
export interface YearLine {
  /** As the list prints it; `not listed` where the year's list does not hold the LEA. */
  readonly status: string | null;
  readonly yearOfAssistance: number | null;
  /** Null where no list gives the letters. */
  readonly groups: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>> | null;
}

/** An LEA in {@link HistoryDocument}. */
export interface LeaLine {
  readonly cds: string;
  /** By Dashboard year. */
  readonly years: Readonly<Record<string, YearLine>>;
  /** Null where the lists do not say enough, as in `cceeDecision`. */
  readonly geographicLead: boolean | null;
  readonly cceeDecision: Readonly<Record<string, boolean | null>>;
  /** The last day of assistance; empty where there is none or no text states it. */
  readonly until: string;
  readonly next: readonly NextStep[];
}

/** What `history --format json` prints: the support of LEAs over the years. */
export interface HistoryDocument {
  readonly schema: "ssos/history/1";
  readonly asOf: string;
  readonly leas: readonly LeaLine[];
}

const dashboardYear = z.string().regex(/^20\d\d$/, "a Dashboard year");

const yearLine: z.ZodType<YearLine> = z.strictObject({
  status: z.string().nullable(),
  yearOfAssistance: z.int().min(1).nullable(),
  groups: z.partialRecord(z.enum(STUDENT_GROUPS), z.array(prioritySchema)).nullable(),
});

/** Checks what `history --format json` prints. */
export const historyDocumentSchema: z.ZodType<HistoryDocument> = z.strictObject({
  schema: z.literal("ssos/history/1"),
  asOf: z.iso.date(),
  leas: z.array(
    z.strictObject({
      cds: cdsSchema,
      years: z.record(dashboardYear, yearLine),
      geographicLead: z.boolean().nullable(),
      cceeDecision: z.record(dashboardYear, z.boolean().nullable()),
      until: z.union([z.iso.date(), z.literal("")]),
      next: z.array(nextStepSchema),
    }),
  ),
});

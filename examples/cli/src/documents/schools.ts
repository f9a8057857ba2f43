import { z } from "zod";
import { SCHOOL_SUPPORTS, type SchoolCategory, type SchoolSupport, type SchoolYearRecord, type SideBySide } from "@ssos/eligibility";
import { schoolCategorySchema, schoolYearRecordSchema, sideBySideSchema } from "@ssos/eligibility/schemas";
import type { SchoolYear, StudentGroup } from "@ssos/model";
import { cdsSchema, studentGroupSchema } from "@ssos/model/schemas";
import { shapeOf } from "./shape-of.ts";

/** A category with the list that prints it. */
export type ListedCategory = SchoolCategory & SchoolYearRecord;

/** An LEA in {@link SchoolsDocument}: its own assistance beside the categories of its schools. */
export interface LeaPicture extends SideBySide {
  readonly supported: readonly ListedCategory[];
}

/** A school in {@link SchoolsDocument}. */
export interface SchoolLine {
  readonly cds: string;
  /** Empty where no file names it. */
  readonly name: string;
  /** By school year, as determined on lists: one of the categories. */
  readonly years: Readonly<Partial<Record<SchoolYear, SchoolSupport>>>;
  readonly exits: Readonly<Record<string, string>>;
  /** What colours, graduation counts and Title I funds say; absent where no colours were given. */
  readonly determined?: { readonly support: SchoolSupport | null; readonly possible: readonly SchoolSupport[]; readonly groups: readonly StudentGroup[]; readonly missing: readonly string[] };
}

/** Determined categories beside those of the list of a school year. */
export interface SchoolsComparison {
  readonly schoolYear: SchoolYear;
  readonly compared: number;
  readonly agree: number;
  /** Determined as more than one possible category. */
  readonly open: number;
  /** Codes of the schools whose listed category is none of the possible ones. */
  readonly differ: readonly string[];
}

/** What `schools --format json` prints: federal categories of schools by year, and their LEAs beside them. */
export interface SchoolsDocument {
  readonly schema: "ssos/schools/1";
  readonly schoolYear: SchoolYear;
  readonly schools: readonly SchoolLine[];
  readonly leas: readonly LeaPicture[];
  /** Where a school has both a determined and a listed category. */
  readonly comparison?: SchoolsComparison;
}

const count = z.int().min(0);
const support = z.enum(SCHOOL_SUPPORTS);
const yearPattern = /^\d{4}-\d{2}$/;
// A template literal type has no schema of its own.
const schoolYear = z.string().regex(yearPattern, "a school year such as 2023-24") as unknown as z.ZodType<SchoolYear>;

const schoolLine: z.ZodType<SchoolLine> = z.strictObject({
  cds: cdsSchema,
  name: z.string(),
  years: z.record(z.string().regex(yearPattern), support) as z.ZodType<SchoolLine["years"]>,
  exits: z.record(z.string().regex(yearPattern), z.enum(["CSIEXIT", "ATSIEXIT", "NOEXIT"])),
  determined: z.strictObject({ support: support.nullable(), possible: z.array(support), groups: z.array(studentGroupSchema), missing: z.array(z.string()) }).exactOptional(),
});

const picture = z.strictObject({ ...shapeOf(sideBySideSchema), supported: z.array(z.strictObject({ ...shapeOf(schoolCategorySchema), ...shapeOf(schoolYearRecordSchema) })) }) as unknown as z.ZodType<LeaPicture>;

/** Checks what `schools --format json` prints. */
export const schoolsDocumentSchema: z.ZodType<SchoolsDocument> = z.strictObject({
  schema: z.literal("ssos/schools/1"),
  schoolYear,
  schools: z.array(schoolLine),
  leas: z.array(picture),
  comparison: z.strictObject({ schoolYear, compared: count, agree: count, open: count, differ: z.array(cdsSchema) }).exactOptional(),
});

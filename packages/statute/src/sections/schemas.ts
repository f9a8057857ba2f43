import { confidenceSchema } from "@ssos/model/schemas";
import { isIsoDate } from "@ssos/model";
import { z } from "zod";
import { citationOf } from "../citation/citation.ts";
import { citationFindingCodeSchema } from "../citation/schemas.ts";
import type { SectionChange } from "./changes-between.ts";
import type { ProvisionDifference } from "./compare-provisions.ts";
import type { Enactment, Provision, Section, SectionVersion } from "./section.ts";

const date = z.string().refine(isIsoDate, "a calendar date YYYY-MM-DD");
const label = z.string().regex(/^(?:[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})$/);
const labels = z.array(label);
const figures = z.array(z.string().min(1)).exactOptional();
const reference = z.string().refine(isCanonical, "a canonical citation such as EC 52071(c)");

function isCanonical(text: string): boolean {
  try {
    return citationOf(text).section !== "";
  } catch {
    return false;
  }
}

/** Checks a provision with its parts. */
export const provisionSchema: z.ZodType<Provision> = z.lazy(() =>
  z.strictObject({
    label,
    about: z.string().min(1).exactOptional(),
    figures,
    refs: z.array(reference).exactOptional(),
    cites: z.array(z.strictObject({ ref: reference, as: z.string().min(1) })).exactOptional(),
    treats: z.array(z.string().min(1)).exactOptional(),
    defines: z.literal(true).exactOptional(),
    slips: z.array(citationFindingCodeSchema).exactOptional(),
    provisions: z.array(provisionSchema).exactOptional(),
    complete: z.literal(true).exactOptional(),
  }),
);

const enactment: z.ZodType<Enactment> = z.strictObject({ bill: z.string().regex(/^[AS]B \d+$/).exactOptional(), chapter: z.string().min(1), changed: z.string().min(1) });

/** Checks a version of a section. */
export const sectionVersionSchema: z.ZodType<SectionVersion> = z.strictObject({
  effective: date,
  operative: date.exactOptional(),
  inoperative: date.exactOptional(),
  until: z.union([date, z.literal("open")]),
  repealed: z.literal(true).exactOptional(),
  by: enactment,
  moved: z.array(z.strictObject({ subject: z.string().min(1), to: reference })).exactOptional(),
  text: z.enum(["full", "partly", "not-seen"]),
  structure: z.enum(["complete", "partial", "unknown"]),
  confidence: confidenceSchema,
  note: z.string().exactOptional(),
  figures,
  refs: z.array(reference).exactOptional(),
  provisions: z.array(provisionSchema),
});

/** Checks a section with its versions, as a caller may hand in one of their own. */
export const sectionSchema: z.ZodType<Section> = z.strictObject({
  number: z.string().regex(/^\d{1,5}(?:\.\d{1,3})?$/),
  title: z.string().min(1),
  older: z.literal(true).exactOptional(),
  versions: z.array(sectionVersionSchema).min(1),
});

/** Checks a difference between two texts of a provision. */
export const provisionDifferenceSchema: z.ZodType<ProvisionDifference> = z.union([
  z.strictObject({ kind: z.enum(["new", "gone"]), at: labels, about: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal("renumbered"), at: labels, to: labels, about: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal("figures"), at: labels, figures: z.array(z.strictObject({ before: z.string().nullable(), after: z.string().nullable() })) }),
  z.strictObject({ kind: z.literal("references"), at: labels, added: z.array(reference), removed: z.array(reference) }),
]);

/** Checks a change of the code. */
export const sectionChangeSchema: z.ZodType<SectionChange> = z.strictObject({
  date,
  citation: reference,
  kind: z.enum(["added", "amended", "repealed", "starts", "stops"]),
  bill: z.string().exactOptional(),
  chapter: z.string(),
  changed: z.string(),
  differences: z.array(provisionDifferenceSchema),
  texts: z.enum(["read", "derived", "not-seen"]),
});

import { z } from "zod";
import { isCds } from "../identifiers/cds-code.ts";
import type { Lea, LeaKind } from "./lea.ts";

/** Checks a kind of LEA. */
export const leaKindSchema: z.ZodType<LeaKind> = z.enum(["district", "coe", "charter"]);

/** Checks a CDS code: 14 digits in one of the 58 counties. */
export const cdsSchema: z.ZodType<string> = z.string().regex(/^\d{14}$/, "a CDS code has 14 digits").refine(isCds, "no county has this code");

/** Checks an LEA. */
export const leaSchema: z.ZodType<Lea> = z.strictObject({
  cds: cdsSchema,
  name: z.string(),
  kind: leaKindSchema,
  county: z.string().exactOptional(),
  districtType: z.enum(["elementary", "high", "unified"]).exactOptional(),
  authorizer: cdsSchema.exactOptional(),
  countyOfLocation: z.string().regex(/^\d{2}$/).exactOptional(),
});

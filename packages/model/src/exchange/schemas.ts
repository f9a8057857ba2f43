import { z } from "zod";
import { confidenceSchema } from "../sources/schemas.ts";
import type { Counterpart, CrosswalkEntry } from "./crosswalk/crosswalk.ts";

/** Checks what a standard has for one of our terms. */
export const counterpartSchema: z.ZodType<Counterpart> = z.strictObject({
  fit: z.enum(["same", "wider", "related", "none"]),
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  note: z.string().exactOptional(),
  source: z.string().exactOptional(),
  confidence: confidenceSchema,
});

/** Checks one of our terms with its counterparts in CEDS and Ed-Fi. */
export const crosswalkEntrySchema: z.ZodType<CrosswalkEntry> = z.strictObject({ term: z.string(), name: z.string(), ceds: counterpartSchema, edFi: counterpartSchema });

import { z } from "zod";
import type { Confidence } from "./confidence.ts";
import type { RowPlace, Source } from "./source.ts";

/** Checks a mark of confidence. */
export const confidenceSchema: z.ZodType<Confidence> = z.enum(["verified", "derived", "reported", "assumed"]);

/** Checks a source. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string().exactOptional(),
  url: z.string().exactOptional(),
});

/** Checks the place of a row. */
export const rowPlaceSchema: z.ZodType<RowPlace> = z.strictObject({ file: z.string(), line: z.number().int().min(1) });

import { z } from "zod";
import type { Finding, Place } from "./finding.ts";

const place: z.ZodType<Place> = z.strictObject({
  file: z.string().exactOptional(),
  line: z.number().int().exactOptional(),
  column: z.string().exactOptional(),
  path: z.string().exactOptional(),
});

/** Checks a finding of any package; packages add fields of their own, which pass. */
export const findingSchema: z.ZodType<Finding> = z.looseObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  place,
  found: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  citation: z.string().exactOptional(),
  message: z.string(),
});

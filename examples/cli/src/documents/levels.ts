import { z } from "zod";
import type { LevelComparison, LevelDifference } from "@ssos/eligibility";
import { levelComparisonSchema, levelDifferenceSchema } from "@ssos/eligibility/schemas";
import type { DashboardYear, TraceDictionary } from "@ssos/model";
import { dashboardYearSchema, traceDictionarySchema } from "@ssos/model/schemas";
import { shapeOf } from "./shape-of.ts";

/** What `levels --format json` prints: how many published levels follow from the rules, and each that does not. */
export interface LevelsDocument {
  readonly schema: "ssos/levels/1";
  readonly dashboardYear: DashboardYear;
  readonly statuses: LevelComparison["statuses"];
  readonly changes: LevelComparison["changes"];
  readonly colours: LevelComparison["colours"];
  /** With the row and both traces on `--explain`. */
  readonly differences: readonly (Omit<LevelDifference, "dashboardYear" | Explained> & Partial<Pick<LevelDifference, Explained>>)[];
  /** On `--explain`, where anything differs. */
  readonly dictionary?: TraceDictionary;
}

type Explained = "row" | "computedTrace" | "publishedTrace";

const counts = shapeOf(levelComparisonSchema);
const { dashboardYear: _, row, computedTrace, publishedTrace, ...difference } = shapeOf(levelDifferenceSchema);

/** Checks what `levels --format json` prints. */
export const levelsDocumentSchema = z.strictObject({
  schema: z.literal("ssos/levels/1"),
  dashboardYear: dashboardYearSchema,
  statuses: counts["statuses"] as z.ZodType,
  changes: counts["changes"] as z.ZodType,
  colours: counts["colours"] as z.ZodType,
  differences: z.array(z.strictObject({ ...difference, row: z.exactOptional(row as z.ZodType), computedTrace: z.exactOptional(computedTrace as z.ZodType), publishedTrace: z.exactOptional(publishedTrace as z.ZodType) })),
  dictionary: traceDictionarySchema.exactOptional(),
}) as unknown as z.ZodType<LevelsDocument>;

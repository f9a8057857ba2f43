import { z } from "zod";
import type { LevelComparison, LevelDifference } from "@ssos/eligibility";
import type { DashboardYear, TraceDictionary } from "@ssos/model";
import { dashboardYearSchema, levelSchema, rowPlaceSchema, stateIndicatorSchema, traceDictionarySchema, traceSchema } from "@ssos/model/schemas";

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

const count = z.strictObject({ compared: z.int().min(0), agree: z.int().min(0), differ: z.int().min(0) });
// Codes of causes and steps are checked as texts: a document of a newer version may know more of them.
const code = z.string() as unknown as z.ZodType<LevelDifference["cause"]>;

/** Checks what `levels --format json` prints. */
export const levelsDocumentSchema: z.ZodType<LevelsDocument> = z.strictObject({
  schema: z.literal("ssos/levels/1"),
  dashboardYear: dashboardYearSchema,
  statuses: count,
  changes: count,
  colours: count,
  differences: z.array(
    z.strictObject({
      indicator: stateIndicatorSchema,
      cds: z.string(),
      group: z.string(),
      what: z.enum(["status", "change", "colour"]),
      published: levelSchema,
      computed: levelSchema,
      cause: code,
      row: rowPlaceSchema.exactOptional(),
      computedTrace: (traceSchema as z.ZodType<LevelDifference["computedTrace"]>).exactOptional(),
      publishedTrace: (traceSchema as z.ZodType<LevelDifference["publishedTrace"]>).exactOptional(),
    }),
  ),
  dictionary: traceDictionarySchema.exactOptional(),
});

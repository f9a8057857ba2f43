import { z } from "zod";
import type { GapChange, GapObservation } from "./gap-change.ts";
import type { Finding } from "@ssos/model";
import { findingSchema } from "@ssos/model/schemas";
import type { Estimate } from "../statistics/intervals.ts";
import type { EffectNearCut } from "./effect-near-cut.ts";
import type { MatchedEffect } from "./matched-effect.ts";
import type { NaiveChange } from "./naive-change.ts";
import type { EffectRefusal, EffectRefusalCode, GroupObservation, ObservationAccount } from "./observation.ts";
import type { RegressionToTheMean } from "./regression-to-the-mean.ts";

const result = z.number().nullable();
const pupils = z.number().min(0).nullable();
const cds = z.string().regex(/^\d{14}$/);

/** Schema of {@link GroupObservation}. */
export const groupObservationSchema: z.ZodType<GroupObservation> = z.strictObject({
  cds,
  group: z.string(),
  indicator: z.string(),
  year: z.int(),
  identified: z.boolean(),
  leaAssisted: z.boolean(),
  before: result.exactOptional(),
  baseline: result,
  after: result,
  aboveCut: result.exactOptional(),
  covariates: z.array(z.number()).exactOptional(),
  pupils: pupils.exactOptional(),
});

const side = z.strictObject({ before: result, after: result, pupils: pupils.exactOptional() });

/** Schema of {@link GapObservation}. */
export const gapObservationSchema: z.ZodType<GapObservation> = z.strictObject({ cds, group: side, others: side });

/** Schema of {@link Estimate}: a value with its interval. */
export const estimateSchema: z.ZodType<Estimate> = z.strictObject({ value: z.number(), lower: z.number(), upper: z.number(), level: z.number() });

const count = z.int().min(0);

const account: z.ZodType<ObservationAccount> = z.strictObject({ given: count, used: count, missing: count, small: count, assistedElsewhere: count });

const answered = z.literal(true);

/** Schema of {@link EffectRefusal}: why there is no number. */
export const effectRefusalSchema: z.ZodType<EffectRefusal> = z.strictObject({ answered: z.literal(false), refusals: z.array(findingSchema as z.ZodType<Finding<EffectRefusalCode>>), account });

/** Schema of {@link MatchedEffect}. */
export const matchedEffectSchema: z.ZodType<MatchedEffect> = z.strictObject({
  answered,
  effect: estimateSchema,
  pairs: count,
  leas: count,
  unmatched: count,
  baselineDifference: z.number(),
  earlierDifference: z.number().exactOptional(),
  earlierTrend: estimateSchema.exactOptional(),
  distribution: z.strictObject({ shares: z.array(z.number()), identified: z.array(z.number()), comparisons: z.array(z.number()) }),
  account,
});

const sideOfCut = z.strictObject({ groups: count, leas: count });

/** Schema of {@link EffectNearCut}. */
export const effectNearCutSchema: z.ZodType<EffectNearCut> = z.strictObject({ answered, effect: estimateSchema, bandwidth: z.number(), above: sideOfCut, below: sideOfCut, account });

/** Schema of {@link NaiveChange}. */
export const naiveChangeSchema: z.ZodType<NaiveChange> = z.strictObject({ answered, change: estimateSchema, groups: count, leas: count, caution: z.string(), account });

/** Schema of {@link RegressionToTheMean}. */
export const regressionToTheMeanSchema: z.ZodType<RegressionToTheMean> = z.strictObject({ answered, naive: z.number(), common: z.number(), regression: z.number(), remainder: z.number(), riseWithoutHelp: z.number(), account });

/** Schema of {@link GapChange}. */
export const gapChangeSchema: z.ZodType<GapChange> = z.strictObject({
  answered,
  before: estimateSchema,
  after: estimateSchema,
  change: estimateSchema,
  leas: z.strictObject({ closedByGain: count, closedByDecline: count, widened: count, unchanged: count }),
  used: count,
  leftOut: count,
});

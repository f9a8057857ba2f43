import { z } from "zod";
import type { FeedbackResponse, FeedbackResult } from "./feedback.ts";
import type { KnowledgeAnswer, KnowledgeResult } from "./leader-knowledge.ts";
import type { Commitment, CommitmentStanding, MutualAccountability } from "./mutual-accountability.ts";
import type { Provider, ProviderCapacity, SupportNeed } from "./provider-capacity.ts";
import type { RubricRating, RubricResult } from "./rate-rubric.ts";
import { USE_STAGES, type ResourceReach, type ResourceUse } from "./resource-use.ts";
import { estimateSchema } from "../effect/effect-schemas.ts";
import type { AlignmentScore } from "./alignment-score.ts";
import type { RaterAgreement } from "./rater-agreement.ts";

const answer = z.int().min(1).max(5).nullable().exactOptional();
const isoDate = z.iso.date();

/** Schema of {@link FeedbackResponse}. */
export const feedbackResponseSchema: z.ZodType<FeedbackResponse> = z.strictObject({
  respondent: z.string().min(1),
  provider: z.string().min(1),
  side: z.enum(["recipient", "provider"]),
  period: z.string(),
  answers: z.strictObject({ quality: answer, accessibility: answer, clarity: answer, capacity: answer }),
});

/** Schema of {@link RubricRating}. */
export const rubricRatingSchema: z.ZodType<RubricRating> = z.strictObject({ principle: z.string(), rater: z.string(), level: z.int().min(1).max(4).nullable(), evidence: z.array(z.string()) });

/** Schema of {@link Commitment}. */
export const commitmentSchema: z.ZodType<Commitment> = z.strictObject({ by: z.enum(["provider", "recipient"]), what: z.string(), due: isoDate, done: isoDate.nullable().exactOptional(), evidence: z.array(z.string()).exactOptional() });

/** Schema of {@link Provider}. */
export const providerSchema: z.ZodType<Provider> = z.strictObject({ id: z.string(), staffDays: z.number().min(0).nullable(), expertise: z.array(z.string()) });

/** Schema of {@link SupportNeed}. */
export const supportNeedSchema: z.ZodType<SupportNeed> = z.strictObject({ provider: z.string(), cds: z.string(), days: z.number().min(0).nullable(), expertise: z.array(z.string()) });

/** Schema of {@link KnowledgeAnswer}. */
export const knowledgeAnswerSchema: z.ZodType<KnowledgeAnswer> = z.strictObject({ question: z.string(), newLeader: z.boolean(), right: z.boolean().nullable() });

/** Schema of {@link ResourceUse}. */
export const resourceUseSchema: z.ZodType<ResourceUse> = z.strictObject({ resource: z.string(), cds: z.string(), stage: z.enum(USE_STAGES) });

const count = z.int().min(0);

/** Schema of {@link FeedbackResult}. */
export const feedbackResultSchema: z.ZodType<FeedbackResult> = z.strictObject({
  provider: z.string(),
  side: z.enum(["recipient", "provider"]),
  question: z.enum(["quality", "accessibility", "clarity", "capacity"]),
  answers: count.nullable(),
  median: z.number().nullable(),
  agree: estimateSchema.nullable(),
});

/** Schema of {@link RubricResult}. */
export const rubricResultSchema: z.ZodType<RubricResult> = z.strictObject({ principle: z.string(), level: z.number().nullable(), ratings: count, evidence: z.array(z.string()) });

/** Schema of {@link RaterAgreement}. */
export const raterAgreementSchema: z.ZodType<RaterAgreement> = z.strictObject({ compared: count, exact: z.number(), kappa: z.number().nullable() });

const standing: z.ZodType<CommitmentStanding> = z.strictObject({ due: count, keptInTime: count, keptLate: count, open: count, notKnown: count, inTime: z.number().nullable() });

/** Schema of {@link MutualAccountability}. */
export const mutualAccountabilitySchema: z.ZodType<MutualAccountability> = z.strictObject({ provider: standing, recipient: standing, balance: z.enum(["both", "one-sided", "none"]) });

/** Schema of {@link ProviderCapacity}. */
export const providerCapacitySchema: z.ZodType<ProviderCapacity> = z.strictObject({
  provider: z.string(),
  leas: count,
  daysNeeded: z.number(),
  daysOpen: z.number(),
  load: z.number().nullable(),
  lacking: z.array(z.strictObject({ expertise: z.string(), leas: count })),
});

/** Schema of {@link KnowledgeResult}. */
export const knowledgeResultSchema: z.ZodType<KnowledgeResult> = z.strictObject({ question: z.string(), newLeaders: estimateSchema.nullable(), others: estimateSchema.nullable() });

/** Schema of {@link ResourceReach}. */
export const resourceReachSchema: z.ZodType<ResourceReach> = z.strictObject({ resource: z.string(), leas: z.record(z.enum(USE_STAGES), count), reach: z.number().nullable() });

/** Schema of {@link AlignmentScore}. */
export const alignmentScoreSchema: z.ZodType<AlignmentScore> = z.strictObject({ area: z.string(), made: count, errors: count, warnings: count, clear: z.number().nullable() });

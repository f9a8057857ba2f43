import { z } from "zod";
import type { FeedbackResponse } from "./feedback.ts";
import type { KnowledgeAnswer } from "./leader-knowledge.ts";
import type { Commitment } from "./mutual-accountability.ts";
import type { Provider, SupportNeed } from "./provider-capacity.ts";
import type { RubricRating } from "./rate-rubric.ts";
import { USE_STAGES, type ResourceUse } from "./resource-use.ts";

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

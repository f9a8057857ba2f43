import { LEVELS_OF_SUPPORT, PRIORITIES, PROVIDER_KINDS, STUDENT_GROUPS } from "@ssos/model";
import { z } from "zod";
import type { Peer, PeerCandidate } from "./peers.ts";
import { GRADE_SPANS, VETTING_STATES, type PromisingPractice } from "./promising-practices.ts";
import { confidenceSchema } from "@ssos/model/schemas";
import type { GeographicArea } from "./geographic-areas.ts";
import type { LeadAgency } from "./lead-agencies.ts";
import type { ReferralRoute } from "./referral-route.ts";
import type { SupportResource } from "./resources.ts";

const cds = z.string().regex(/^\d{14}$/);

/** Schema of {@link PromisingPractice}. */
export const promisingPracticeSchema: z.ZodType<PromisingPractice> = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  cds,
  priorities: z.array(z.literal(PRIORITIES)),
  groups: z.array(z.enum(STUDENT_GROUPS)),
  gradeSpans: z.array(z.enum(GRADE_SPANS)),
  vetting: z.enum(VETTING_STATES),
  reviewedBy: z.string().exactOptional(),
  reviewedOn: z.iso.date().exactOptional(),
  results: z.array(z.strictObject({ measure: z.string(), before: z.string(), after: z.string(), comparison: z.string().exactOptional(), evidence: z.string() })),
  story: z.strictObject({ start: z.string(), steps: z.array(z.string()), setbacks: z.array(z.string()), took: z.string() }),
});

/** Schema of {@link PeerCandidate}. */
export const peerCandidateSchema: z.ZodType<PeerCandidate> = z.strictObject({
  cds,
  name: z.string(),
  features: z.record(z.string(), z.number().nullable()),
  kinds: z.record(z.string(), z.string()).exactOptional(),
  result: z.number().nullable(),
  pupils: z.number().min(0).nullable(),
});

/** Schema of {@link Peer}: why another LEA is like the one that asks. */
export const peerSchema: z.ZodType<Peer> = z.strictObject({
  cds,
  name: z.string(),
  distance: z.number(),
  better: z.number(),
  reasons: z.array(z.strictObject({ feature: z.string(), own: z.number(), peer: z.number(), standardised: z.number() })),
});

const provider = z.enum(PROVIDER_KINDS);

/** Schema of {@link ReferralRoute}. */
export const referralRouteSchema: z.ZodType<ReferralRoute> = z.strictObject({
  steps: z.array(z.strictObject({ provider, name: z.string(), because: z.string(), citation: z.string(), confidence: confidenceSchema })),
  confidence: confidenceSchema,
  openQuestions: z.array(z.string()),
});

const sources = z.tuple([z.string()], z.string());

/** Schema of {@link LeadAgency}. */
export const leadAgencySchema: z.ZodType<LeadAgency> = z.strictObject({
  kind: provider,
  name: z.string(),
  holders: z.array(z.string()),
  topics: z.array(z.string()),
  seenFrom: z.int(),
  seenUntil: z.int().nullable(),
  sources,
  confidence: confidenceSchema,
});

/** Schema of {@link GeographicArea}. */
export const geographicAreaSchema: z.ZodType<GeographicArea> = z.strictObject({
  id: z.string(),
  name: z.string(),
  counties: z.array(z.string()),
  leads: z.array(z.string()),
  namedInSummaries: z.array(z.string()),
  seenFrom: z.int(),
  seenUntil: z.int(),
  sources,
  confidence: confidenceSchema,
  openQuestion: z.string().exactOptional(),
});

/** Schema of {@link SupportResource}. */
export const supportResourceSchema: z.ZodType<SupportResource> = z.strictObject({
  id: z.string(),
  title: z.string(),
  offeredBy: z.string(),
  url: z.string(),
  topics: z.array(z.string()),
  levels: z.array(z.enum(LEVELS_OF_SUPPORT)),
  confidence: confidenceSchema,
});

import { PRIORITIES, STUDENT_GROUPS } from "@ssos/model";
import { z } from "zod";
import type { PeerCandidate } from "./peers.ts";
import { GRADE_SPANS, VETTING_STATES, type PromisingPractice } from "./promising-practices.ts";

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

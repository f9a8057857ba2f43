import { DASHBOARD_YEARS, STATE_INDICATORS, STUDENT_GROUPS, type Evidence, type PlanLinks } from "@ssos/model";
import { improvementWorkSchema, leaSchema, prioritySchema } from "@ssos/model/schemas";
import { z } from "zod";
import { CASE_PHASES, NEED_AREAS, PARTICIPANTS, type Activity, type AgreedFocus, type CaseFile, type CaseIdentification, type CaseProvider, type Closing, type Contact, type Disagreement, type Documentation, type Embargo, type ImplementationMeasure, type MonitoringPlan, type Need, type PriorWork, type ProgressNote, type RootCauseSession, type TheoryOfChange } from "./case-file.ts";
import type { StatusReport } from "./status-report.ts";
import type { SummaryLetter } from "./summary-letter.ts";

const id = z.string().min(1);
const text = z.string();
const day = z.iso.date();
const groups = z.array(z.enum(STUDENT_GROUPS));
const indicators = z.array(z.enum(STATE_INDICATORS));
const plan: z.ZodType<PlanLinks> = z.strictObject({ goals: z.array(id).exactOptional(), actions: z.array(id).exactOptional(), metrics: z.array(id).exactOptional() });
const evidence: z.ZodType<Evidence> = z.strictObject({ text, source: text.exactOptional() });

/** Schema of {@link Embargo}. */
export const embargoSchema: z.ZodType<Embargo> = z.strictObject({ until: day, source: text });

const entry = { id, on: day, embargo: embargoSchema.exactOptional() };
const identification: z.ZodType<CaseIdentification> = z.strictObject({
  pathway: z.enum(["dashboard", "request", "plan-not-approved", "data-management"]),
  identifiedOn: day,
  dashboardYear: z.literal(DASHBOARD_YEARS).exactOptional(),
  groups: z.partialRecord(z.enum(STUDENT_GROUPS), z.array(prioritySchema)).exactOptional(),
  threeConsecutiveYears: z.boolean().exactOptional(),
});
const PROVIDER_KINDS = ["county-superintendent", "superintendent-of-public-instruction", "department-of-education", "geographic-lead", "ccee", "expert-lead", "equity-lead", "special-education-lead", "community-engagement-lead", "english-learner-lead", "chartering-authority", "state-board", "partner"] as const satisfies readonly CaseProvider["kind"][];
const provider: z.ZodType<CaseProvider> = z.strictObject({
  id,
  kind: z.enum(PROVIDER_KINDS),
  name: text,
  contact: text.exactOptional(),
  capacity: z.strictObject({ text, staff: z.number().min(0).exactOptional(), sufficient: z.boolean() }).exactOptional(),
  paidBy: text.exactOptional(),
});
const contact: z.ZodType<Contact> = z.strictObject({ ...entry, by: text, with: text, kind: z.enum(["outreach", "meeting", "call", "letter"]), text });
const priorWork: z.ZodType<PriorWork> = z.strictObject({ id, text, provider: text.exactOptional(), result: text.exactOptional(), plan: plan.exactOptional() });
const need: z.ZodType<Need> = z.strictObject({
  ...entry,
  area: z.enum(NEED_AREAS),
  kind: z.enum(["strength", "weakness"]),
  text,
  groups: groups.exactOptional(),
  indicators: indicators.exactOptional(),
  schools: z.array(z.string().regex(/^\d{14}$/)).exactOptional(),
  evidence: z.array(evidence).exactOptional(),
});
const session: z.ZodType<RootCauseSession> = z.strictObject({ ...entry, participants: z.array(z.enum(PARTICIPANTS)), text, causes: z.array(id).exactOptional() });
const focus: z.ZodType<AgreedFocus> = z.strictObject({ on: day, text, groups: groups.exactOptional(), indicators: indicators.exactOptional(), agreedBy: z.array(text), plan: plan.exactOptional() });
const theory: z.ZodType<TheoryOfChange> = z.strictObject({ ifWe: text, then: text, because: text.exactOptional() });
const activity: z.ZodType<Activity> = z.strictObject({ id, text, provider: id, from: day, until: day.exactOptional(), status: z.enum(["planned", "under-way", "done", "dropped"]), plan: plan.exactOptional() });
const measure: z.ZodType<ImplementationMeasure> = z.strictObject({ id, activity: id, kind: z.enum(["implementation", "outcome"]), text, readings: z.array(z.strictObject({ ...entry, value: text })) });
const documentation: z.ZodType<Documentation> = z.strictObject({ ...entry, text, inPlaceOfAssistance: z.boolean(), acceptedOn: day.exactOptional(), plan: plan.exactOptional() });
const progress: z.ZodType<ProgressNote> = z.strictObject({ ...entry, by: text, text });
const disagreement: z.ZodType<Disagreement> = z.strictObject({ ...entry, about: text, provider: text, recipient: text, settled: z.strictObject({ on: day, how: text }).exactOptional() });
const monitoring: z.ZodType<MonitoringPlan> = z.strictObject({ id, schoolYear: text, process: z.enum(["targeted", "intensive", "other"]), text, alignment: text.exactOptional() });
const closing: z.ZodType<Closing> = z.strictObject({ on: day, reason: z.enum(["minimum-ended-and-not-identified", "identified-anew", "plan-approved", "request-fulfilled", "merged", "other"]), text, carriedOn: text.exactOptional() });

/** Schema of {@link CaseFile}; it checks the shape, `checkCaseFile` the contents. */
export const caseFileSchema: z.ZodType<CaseFile> = z.strictObject({
  schema: z.literal("ssos/case-file/1"),
  id,
  lea: leaSchema,
  identification,
  providers: z.array(provider),
  contacts: z.array(contact),
  priorWork: z.array(priorWork).exactOptional(),
  needs: z.array(need),
  rootCauseSessions: z.array(session),
  improvement: improvementWorkSchema.exactOptional(),
  focus: focus.exactOptional(),
  theoryOfChange: theory.exactOptional(),
  activities: z.array(activity),
  measures: z.array(measure),
  documentation: z.array(documentation),
  progress: z.array(progress),
  disagreements: z.array(disagreement),
  monitoringPlans: z.array(monitoring),
  plan: plan.exactOptional(),
  closing: closing.exactOptional(),
});

const count = z.int().min(0);

/** Schema of {@link SummaryLetter}. */
export const summaryLetterSchema: z.ZodType<SummaryLetter> = z.strictObject({
  schema: z.literal("ssos/summary-letter/1"),
  asOf: day,
  to: z.strictObject({ cds: text, name: text }),
  from: z.array(text),
  why: z.strictObject({
    pathway: text,
    identifiedOn: day,
    dashboardYear: z.int().exactOptional(),
    groups: z.array(z.strictObject({ group: z.enum(STUDENT_GROUPS), name: text, priorities: z.array(z.strictObject({ priority: prioritySchema, name: text })) })),
  }),
  law: z.strictObject({ citation: text, minimumYears: count.nullable(), atLeastUntil: day.nullable(), openQuestions: z.array(text) }),
  phase: z.enum(CASE_PHASES),
  focus: text.exactOptional(),
  theoryOfChange: theory.exactOptional(),
  activities: z.array(z.strictObject({ text, provider: text, status: text, plan: plan.exactOptional() })),
  open: z.array(z.strictObject({ action: text, by: z.array(text), citation: text })),
  next: z.array(z.strictObject({ on: day, action: text, citation: text })),
  monitoringPlans: z.array(text),
  withheld: count,
});

/** Schema of {@link StatusReport}. */
export const statusReportSchema: z.ZodType<StatusReport> = z.strictObject({
  schema: z.literal("ssos/assistance-status-report/1"),
  asOf: day,
  from: text,
  cases: z.array(
    z.strictObject({
      case: id,
      cds: text,
      name: text,
      pathway: z.enum(["dashboard", "request", "plan-not-approved", "data-management"]),
      identifiedOn: day,
      phase: z.enum(CASE_PHASES),
      providers: z.array(text),
      capacityShort: z.boolean(),
      lastEntry: day.nullable(),
      openDuties: count,
      nextDeadline: day.nullable(),
      unsettledDisagreements: count,
      withheld: count,
    }),
  ),
  phases: z.strictObject({ identification: count, outreach: count, "needs-assessment": count, support: count, closed: count }),
  attention: z.array(z.strictObject({ case: id, reason: z.enum(["quiet", "capacity", "disagreement"]) })),
});

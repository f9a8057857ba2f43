import { z } from "zod";
import type { AssistanceAlignment, CellCoverage } from "../alignment/align-assistance.ts";
import type { PlanAudit } from "../audit/audit-plan.ts";
import { PLAN_FINDINGS } from "../audit/catalogue/all.ts";
import type { AuditedFigure } from "../audit/check-figures.ts";
import type { PlanFinding, PlanFindingCode } from "../audit/finding.ts";
import type { PrintedAudits } from "../printed/audit-printed.ts";
import { PRINTED_ITEMS } from "../printed/items.ts";
import { APPROVAL_CRITERIA } from "../review/criteria.ts";
import type { PlanReview } from "../review/review-plan.ts";
import { FORMULA_IDS } from "../tables/formulas.ts";
import type { Figure, FigureStepCode } from "../tables/figure.ts";
import type { Trace, Truth } from "@ssos/model";
import { group, groupIndicator, indicator, written } from "./cells.ts";
import { findingSchema, traceSchema } from "@ssos/model/schemas";
import type { AimInPlan } from "../alignment/improvement-in-plan.ts";
import type { CalibrationAgreement } from "../county-summary/calibration.ts";
import type { CountySummaryCheck } from "../county-summary/check-county-summary.ts";
import type { RequiredContent } from "../required/required-content.ts";

const truth: z.ZodType<Truth> = z.enum(["yes", "no", "unknown"]);
const text = z.string();
const codes = Object.keys(PLAN_FINDINGS) as [PlanFindingCode, ...PlanFindingCode[]];
const place = z.strictObject({ file: text.exactOptional(), line: z.number().exactOptional(), column: text.exactOptional(), path: text.exactOptional() });

/** Schema of a finding on a plan. */
export const planFindingSchema: z.ZodType<PlanFinding> = z.strictObject({
  code: z.enum(codes),
  severity: z.enum(["error", "warning", "info"]),
  place,
  found: text.exactOptional(),
  expected: text.exactOptional(),
  citation: text.exactOptional(),
  message: text,
  dollars: z.number().nullable(),
  todo: text,
});

// The trace's codes are not repeated here: every code of a figure's trace is a string to a reader of the file.
const figureTrace = traceSchema as z.ZodType<Trace<FigureStepCode>>;

/** Schema of a calculated item. */
export const figureSchema: z.ZodType<Figure> = z.strictObject({
  item: z.enum(FORMULA_IDS),
  unit: z.enum(["dollars", "percent"]),
  value: text.nullable(),
  missing: z.array(text),
  trace: figureTrace,
});

const auditedFigure: z.ZodType<AuditedFigure> = z.strictObject({
  path: text,
  printed: written.nullable(),
  figure: figureSchema,
  agrees: z.enum(["yes", "no", "unknown", "not-printed"]),
});

/** Schema of an audit. */
export const planAuditSchema: z.ZodType<PlanAudit> = z.strictObject({
  schema: z.literal("ssos/lcap-audit/1"),
  plan: text,
  year: text,
  figures: z.array(auditedFigure),
  findings: z.array(planFindingSchema),
  notEvaluated: z.array(z.strictObject({ check: text, missing: text })),
  counts: z.strictObject({ figures: z.number(), agreeing: z.number(), errors: z.number(), warnings: z.number(), infos: z.number() }),
});

/** Schema of the audit of printed tables. */
export const printedAuditsSchema: z.ZodType<PrintedAudits> = z.strictObject({
  schema: z.literal("ssos/lcap-figures/1"),
  plans: z.array(
    z.strictObject({
      id: text,
      items: z.array(z.strictObject({ item: z.enum(PRINTED_ITEMS), printed: text, computed: text, agrees: z.boolean() })),
      findings: z.array(planFindingSchema),
    }),
  ),
});

const coverage: z.ZodType<CellCoverage> = z.strictObject({
  cell: groupIndicator,
  metric: z.enum(["tagged", "text", "none"]),
  metrics: z.array(text),
  target: text.nullable(),
  targetLeavesLowest: truth,
  action: z.enum(["tagged", "text", "none"]),
  actions: z.array(text),
  dollars: text.nullable(),
  narrative: z.enum(["tagged", "text", "none"]),
  coverage: z.enum(["full", "partial", "none"]),
});

/** Schema of an alignment of assistance and plan. */
export const assistanceAlignmentSchema: z.ZodType<AssistanceAlignment> = z.strictObject({
  schema: z.literal("ssos/assistance-alignment/1"),
  plan: text,
  year: text,
  cells: z.array(coverage),
  notEvaluated: z.array(z.strictObject({ group, priorities: z.array(z.number()), indicators: z.array(indicator) })),
  gaps: z.array(planFindingSchema),
});

/** Schema of a review. */
export const planReviewSchema: z.ZodType<PlanReview> = z.strictObject({
  schema: z.literal("ssos/lcap-review/1"),
  plan: text,
  reviewer: z.enum(["county-superintendent", "superintendent-of-public-instruction", "none"]),
  criteria: z.array(
    z.strictObject({
      id: z.enum(APPROVAL_CRITERIA),
      title: text,
      citation: text,
      met: truth,
      decidedBy: z.enum(["computed", "answered", "open"]),
      findings: z.array(planFindingSchema),
      open: z.array(text),
    }),
  ),
  outcome: z.enum(["approve", "do-not-approve", "cannot-determine", "not-applicable"]),
  findings: z.array(planFindingSchema),
});

/** Schema of the content that a plan must hold. */
export const requiredContentSchema: z.ZodType<RequiredContent> = z.strictObject({
  requirements: z.array(
    z.strictObject({
      rule: z.enum(["metric", "RA-RED", "RA-TA", "RA-EL", "RA-LTEL", "RA-LREBG", "RG-EM", "RA-CONC", "ENC-FY", "OLD-E5", "OLD-E6", "CSI"]),
      kind: z.enum(["metric", "action", "goal", "description"]),
      subject: text,
      citation: text.exactOptional(),
      encouraged: z.literal(true).exactOptional(),
    }),
  ),
  unsettled: z.array(text),
});

/** Schema of where an improvement's aim stands in a plan. */
export const aimInPlanSchema: z.ZodType<AimInPlan> = z.strictObject({ aim: text, metrics: z.array(text), actions: z.array(text), goals: z.array(text), changeIdeas: z.array(text), cycles: z.number(), decided: z.number() });

/** Schema of the check of a county summary. */
export const countySummaryCheckSchema: z.ZodType<CountySummaryCheck> = z.strictObject({ findings: z.array(findingSchema as z.ZodType<CountySummaryCheck["findings"][number]>), notEvaluated: z.array(text) });

const rating = z.literal([1, 2, 3]).nullable();

/** Schema of how far reviewers of a county summary agree. */
export const calibrationAgreementSchema: z.ZodType<CalibrationAgreement> = z.strictObject({ item: text, rated: z.number(), lowest: rating, highest: rating, agreed: z.boolean().nullable() });

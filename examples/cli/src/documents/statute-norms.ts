import { z } from "zod";
import type { LeaKind } from "@ssos/model";
import { confidenceSchema, leaKindSchema } from "@ssos/model/schemas";
import { type FormulaAnswer } from "@ssos/statute";
import { DECISION_POINTS, type DecisionAnswer, type DecisionPoint, type DecisionTree } from "@ssos/statute/decisions";
import { type Actor, type DutyAnswer, type TowardAnswer } from "@ssos/statute/duties";
import { actorSchema, decisionAnswerSchema, dutyAnswerSchema, formulaAnswerSchema, towardAnswerSchema } from "@ssos/statute/schemas";
import { shapeOf } from "./shape-of.ts";

interface Asked {
  readonly schema: "ssos/statute-duties/1";
  readonly date: string;
  readonly actor?: Actor;
}

/** What `statute duties --format json` prints: the norms of a day, or with `--lea` those around an identified LEA. */
export type StatuteDutiesDocument = (Asked & DutyAnswer) | (Asked & { readonly kind: LeaKind; readonly dashboardYear: number } & TowardAnswer);

/** A formula in {@link StatuteFundDocument}, with the section that holds it. */
export interface FundPart {
  readonly section: string;
  readonly answer: FormulaAnswer;
}

/** What `statute fund --format json` prints: an amount, by the formulas of a fiscal year. */
export interface StatuteFundDocument {
  readonly schema: "ssos/statute-fund/1";
  readonly formula: "county" | "supplemental" | "concentration" | "late-plan";
  readonly fiscalYear: string;
  readonly parts: readonly FundPart[];
  /** Dollars with two decimals; null while a fact is missing or no formula covers the year. */
  readonly cents: string | null;
}

/** What `statute decide --format json` prints: where a decision tree leads with the facts given. */
export interface StatuteDecisionDocument extends DecisionAnswer {
  readonly schema: "ssos/statute-decision/1";
  readonly point: DecisionPoint;
  readonly date: string;
  readonly tree: Pick<DecisionTree, "title" | "from" | "until" | "confidence">;
}

const date = z.iso.date();
const asked = { schema: z.literal("ssos/statute-duties/1"), date, actor: actorSchema.exactOptional() };

/** Checks what `statute duties --format json` prints. */
export const statuteDutiesDocumentSchema = z.union([
  z.strictObject({ ...asked, ...shapeOf(dutyAnswerSchema) }),
  z.strictObject({ ...asked, kind: leaKindSchema, dashboardYear: z.int(), ...shapeOf(towardAnswerSchema) }),
]) as unknown as z.ZodType<StatuteDutiesDocument>;

/** Checks what `statute fund --format json` prints. */
export const statuteFundDocumentSchema: z.ZodType<StatuteFundDocument> = z.strictObject({
  schema: z.literal("ssos/statute-fund/1"),
  formula: z.enum(["county", "supplemental", "concentration", "late-plan"]),
  fiscalYear: z.string().regex(/^\d{4}-\d{2}$/, "a fiscal year such as 2026-27"),
  parts: z.array(z.strictObject({ section: z.string(), answer: formulaAnswerSchema })),
  cents: z.string().nullable(),
});

/** Checks what `statute decide --format json` prints. */
export const statuteDecisionDocumentSchema = z.strictObject({
  schema: z.literal("ssos/statute-decision/1"),
  point: z.enum(DECISION_POINTS),
  date,
  tree: z.strictObject({ title: z.string(), from: date, until: z.union([date, z.literal("open")]), confidence: confidenceSchema }),
  ...shapeOf(decisionAnswerSchema),
}) as unknown as z.ZodType<StatuteDecisionDocument>;

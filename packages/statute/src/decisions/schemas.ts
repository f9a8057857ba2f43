import { confidenceSchema, findingSchema, leaKindSchema, traceDictionarySchema, traceSchema } from "@ssos/model/schemas";
import { z } from "zod";
import { actorSchema, citationTextSchema, openQuestionIdSchema } from "../duties/schemas.ts";
import type { DecisionAnswer, DecisionFacts } from "./decide.ts";
import { decisionFacts, type DecisionFactKey } from "./decision-facts.ts";
import { DECISION_POINTS, type DecisionNode, type DecisionTree, type OutcomeNode, type QuestionNode } from "./decision-tree.ts";
import type { EligibilityRow } from "./eligibility-by-date.ts";

// Object.keys forgets the type of its keys.
const key = z.enum(Object.keys(decisionFacts) as DecisionFactKey[]);
const citations = z.array(citationTextSchema);
const open = z.array(openQuestionIdSchema).exactOptional();

const question: z.ZodType<QuestionNode> = z.strictObject({
  fact: key,
  operator: z.enum(["=", ">=", "<"]).exactOptional(),
  value: z.union([z.string(), z.number()]).exactOptional(),
  yes: z.string(),
  no: z.string(),
  citations,
  openQuestions: open,
});

const outcome = z.strictObject({
  result: z.enum(["must", "may", "nothing", "open"]),
  text: z.string(),
  actors: z.array(actorSchema),
  citations,
  minimumYears: z.number().nullable().exactOptional(),
  openQuestions: open,
}) satisfies z.ZodType<OutcomeNode>;

const node: z.ZodType<DecisionNode> = z.union([question, outcome]);

/** Checks a decision tree; that its nodes lead to each other is checked when it is run. */
export const decisionTreeSchema: z.ZodType<DecisionTree> = z.strictObject({
  point: z.enum(DECISION_POINTS),
  title: z.string(),
  from: z.iso.date(),
  until: z.union([z.iso.date(), z.literal("open")]),
  confidence: confidenceSchema,
  root: z.string(),
  nodes: z.record(z.string(), node),
});

/** Checks facts for decision trees: known keys and the kind of answer of each. */
export const decisionFactsSchema: z.ZodType<DecisionFacts> = z.strictObject(
  Object.fromEntries(
    Object.entries(decisionFacts).map(([name, { answer }]) => [name, (answer === "yes-no" ? z.boolean() : answer === "number" ? z.number() : leaKindSchema).exactOptional()]),
  ),
);

/** Checks the answer of a decision tree. */
export const decisionAnswerSchema: z.ZodType<DecisionAnswer> = z.strictObject({
  outcome: z.strictObject({ ...outcome.shape, id: z.string() }).nullable(),
  missing: z.array(key),
  possible: z.array(z.string()),
  path: z.array(z.string()),
  openQuestions: z.array(openQuestionIdSchema),
  findings: z.array(z.intersection(findingSchema, z.looseObject({ code: z.enum(["unknown-fact", "wrong-answer"]) }))),
  trace: traceSchema,
  dictionary: traceDictionarySchema,
});

/** Checks a row of the table of eligibility by date. */
export const eligibilityRowSchema: z.ZodType<EligibilityRow> = z.strictObject({
  from: z.iso.date(),
  until: z.union([z.iso.date(), z.literal("open")]),
  trigger: z.enum(["dashboard", "request", "plan-not-approved", "data-management", "three-consecutive-years", "single-year", "three-of-four-years", "ccee-finding"]),
  kinds: z.array(leaKindSchema),
  groups: z.array(z.enum(["student-group", "all-pupils"])),
  criterion: z.string(),
  tested: z.enum(["not-stated", "each-dashboard", "yearly", "every-three-years", "once"]),
  fromDashboard: z.number().nullable(),
  untilDashboard: z.number().nullable(),
  minimumYears: z.number().nullable(),
  helpers: z.partialRecord(z.enum(["district", "coe", "charter"]), z.array(actorSchema)),
  citations: z.array(z.string()),
  confidence: confidenceSchema,
  readFrom: z.string().nullable(),
});

import type { CitationText, Confidence, DatedAnswer } from "@ssos/model";
import { valueAt } from "@ssos/model";
import type { Actor } from "../duties/actor.ts";
import type { DecisionFactKey } from "./decision-facts.ts";
import type { OpenQuestionId } from "./open-questions.ts";

/** The points of action that trees are there for. */
export const DECISION_POINTS = ["identification", "charter-identification", "request", "plan-not-approved", "geographic-lead", "ccee", "intervention", "data-management", "exit", "out-of-county"] as const;

/** A point of action. */
export type DecisionPoint = (typeof DECISION_POINTS)[number];

/** A question: a fact compared with a value, and where each answer leads. */
export interface QuestionNode {
  readonly fact: DecisionFactKey;
  /** Default: `=` and `"yes"`. */
  readonly operator?: "=" | ">=" | "<";
  readonly value?: string | number;
  readonly yes: string;
  readonly no: string;
  readonly citations: readonly CitationText[];
  readonly openQuestions?: readonly OpenQuestionId[];
}

/** An end of a tree: what follows, for whom. */
export interface OutcomeNode {
  /** `must` and `may` say what the actors do; `nothing` that no norm was found to apply; `open` that the statute leaves it open. */
  readonly result: "must" | "may" | "nothing" | "open";
  readonly text: string;
  readonly actors: readonly Actor[];
  readonly citations: readonly CitationText[];
  /** Assistance lasts at least so many years; null where the text states no minimum. */
  readonly minimumYears?: number | null;
  readonly openQuestions?: readonly OpenQuestionId[];
}

/** A node of a tree. */
export type DecisionNode = QuestionNode | OutcomeNode;

/** The decisions at a point of action under one state of the law; a structural change of the law is another tree. */
export interface DecisionTree {
  readonly point: DecisionPoint;
  readonly title: string;
  /** First day in force, ISO. */
  readonly from: string;
  readonly until: string | "open";
  readonly confidence: Confidence;
  readonly root: string;
  readonly nodes: Readonly<Record<string, DecisionNode>>;
}

/**
 * Finds the tree of a point of action that is in force on a date.
 *
 * @param trees - the trees to choose from, for example {@link allDecisionTrees}
 * @param point - the point of action
 * @param asOf - an ISO date
 * @returns `no-value-for-date` when no tree covers that day: its text was not read, or there was no such law
 * @example
 * ```ts
 * const answer = treeAt(allDecisionTrees, "identification", "2026-10-02")
 * answer.ok && answer.value.from // => "2026-09-18"
 * treeAt(allDecisionTrees, "request", "2020-01-01").ok // => false
 * ```
 */
export function treeAt(trees: readonly DecisionTree[], point: DecisionPoint, asOf: string): DatedAnswer<DecisionTree> {
  const entries = trees
    .filter((tree) => tree.point === point)
    .map((tree) => ({ from: tree.from, until: tree.until, value: tree, sources: [citationOf(tree)] as const, confidence: tree.confidence }));
  return valueAt({ id: `statute/decisions/${point}`, entries }, asOf);
}

function citationOf(tree: DecisionTree): string {
  return tree.nodes[tree.root]?.citations[0] ?? tree.title;
}

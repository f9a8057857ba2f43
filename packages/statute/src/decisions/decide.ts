import { checkArgument, SsosError, type Finding, type Trace, type TraceDictionary, type TraceValue } from "@ssos/model";
import { settle, type OpenStep } from "../formulas/worksheet.ts";
import { decisionFacts, type DecisionFactKey } from "./decision-facts.ts";
import type { DecisionNode, DecisionTree, OutcomeNode, QuestionNode } from "./decision-tree.ts";
import { openQuestionTexts, type OpenQuestionId } from "./open-questions.ts";

/** What is known; a fact left out is missing, not no. */
export type DecisionFacts = Readonly<Partial<Record<DecisionFactKey, boolean | number | string>>>;

/** Codes of findings about the facts given. */
export type DecisionFindingCode = "unknown-fact" | "wrong-answer";

/** Where a tree led. */
export interface DecisionAnswer {
  /** The end that was reached; null when a missing fact leaves it open. */
  readonly outcome: (OutcomeNode & { readonly id: string }) | null;
  /** Missing facts on the ways still open: these would settle it. */
  readonly missing: readonly DecisionFactKey[];
  /** Ends that can still be reached: one when settled. */
  readonly possible: readonly string[];
  /** Questions answered on the way, in order. */
  readonly path: readonly string[];
  /** Open legal questions the answer depends on. */
  readonly openQuestions: readonly OpenQuestionId[];
  readonly findings: readonly Finding<DecisionFindingCode>[];
  readonly trace: Trace;
  readonly dictionary: TraceDictionary;
}

const isQuestion = (node: DecisionNode): node is QuestionNode => "fact" in node;

/**
 * Runs a decision tree on facts, three-valued: every question is put, a missing fact leaves the answer open and is named.
 *
 * @param tree - from {@link treeAt}
 * @param facts - what is known, by the keys of {@link decisionFacts}
 * @param subject - about whom, for the trace
 * @throws SsosError `wrong-argument`, `invalid-tree` when a node leads nowhere or back to itself
 * @example
 * ```ts
 * const tree = treeAt(allDecisionTrees, "identification", "2026-10-02")
 * const facts = { kind: "district", dashboardYear: 2025, groupMetCriteriaOf2026: true, singleDistrictCounty: false }
 * tree.ok && decide(tree.value, facts).missing // => ["consecutiveYears"]
 * tree.ok && decide(tree.value, { ...facts, consecutiveYears: 1 }).outcome?.citations // => ["EC 52071(h)"]
 * ```
 */
export function decide(tree: DecisionTree, facts: DecisionFacts, subject?: string): DecisionAnswer {
  checkArgument(tree, "tree", { point: "text", root: "text", nodes: "object" });
  checkArgument(facts, "facts", "object");
  const { values, findings } = checkFacts(facts);
  const order = childrenFirst(tree);
  const questions = order.filter((id) => isQuestion(nodeOf(tree, id)));
  const { trace, dictionary, results } = settle({
    question: `decision/${tree.point}@${tree.from}`,
    subject: subject ?? tree.title,
    parameters: {},
    steps: [...factSteps(tree, questions, values), ...questions.flatMap((id) => questionSteps(tree, id))],
    answer: questions.length === 0 ? "end" : `${tree.root}/leads-to`,
  });
  const walked = walk(tree, (id) => results.get(`${id}/holds`) ?? null);
  const end = walked.missing.length === 0 ? walked.possible[0] : undefined;
  const openQuestions = [...new Set([...walked.path, ...walked.possible].flatMap((id) => nodeOf(tree, id).openQuestions ?? []))];
  const named = new Set([...openQuestions, ...questions.flatMap((id) => nodeOf(tree, id).openQuestions ?? [])]);
  return {
    outcome: end === undefined ? null : { ...(nodeOf(tree, end) as OutcomeNode), id: end },
    missing: walked.missing,
    possible: walked.possible,
    path: walked.path,
    openQuestions,
    findings,
    // Which open questions the answer depends on is known only once its way is.
    trace: openQuestions.length === 0 ? trace : { ...trace, steps: trace.steps.map((step) => (step.id === trace.answer ? { ...step, openQuestions } : step)) },
    dictionary: { ...dictionary, openQuestions: openQuestionTexts(named) },
  };
}

function nodeOf(tree: DecisionTree, id: string): DecisionNode {
  const node = tree.nodes[id];
  if (node === undefined) throw new SsosError("invalid-tree", { found: id, expected: "a node of the tree" });
  return node;
}

/** Nodes so that each comes after those it leads to. */
function childrenFirst(tree: DecisionTree): string[] {
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) throw new SsosError("invalid-tree", { found: id, expected: "no way back to the same question" });
    const node = nodeOf(tree, id);
    if (done.has(id)) return;
    if (isQuestion(node)) for (const child of [node.yes, node.no]) visit(child, [...above, id]);
    done.add(id);
  };
  visit(tree.root, []);
  return [...done];
}

function factSteps(tree: DecisionTree, questions: readonly string[], values: ReadonlyMap<DecisionFactKey, TraceValue>): OpenStep[] {
  const keys = new Set(questions.map((id) => (nodeOf(tree, id) as QuestionNode).fact));
  if (keys.size === 0) return [{ id: "end", code: "outcome", kind: "assign", value: tree.root }];
  return [...keys].map((key) => ({ id: `fact/${key}`, code: "fact", kind: "assign", value: values.get(key) ?? null, inputs: [{ fact: key, value: values.get(key) ?? null }] }));
}

function questionSteps(tree: DecisionTree, id: string): OpenStep[] {
  const { fact, operator = "=", value = "yes", yes, no, citations, openQuestions } = nodeOf(tree, id) as QuestionNode;
  const end = (child: string) => (isQuestion(nodeOf(tree, child)) ? { step: `${child}/leads-to` } : child);
  const open = openQuestions === undefined ? {} : { openQuestions };
  return [
    { id: `${id}/holds`, code: fact, kind: "compare", left: { step: `fact/${fact}` }, operator, right: value, citations, ...open },
    { id: `${id}/leads-to`, code: "leads-to", kind: "choose", branches: [{ when: `${id}/holds`, then: end(yes) }], otherwise: end(no) },
  ];
}

/** Goes down from the root; where a fact is missing, both ways. */
function walk(tree: DecisionTree, holds: (id: string) => TraceValue): { missing: DecisionFactKey[]; possible: string[]; path: string[] } {
  const [missing, possible, path] = [new Set<DecisionFactKey>(), new Set<string>(), [] as string[]];
  const visit = (id: string): void => {
    const node = nodeOf(tree, id);
    if (!isQuestion(node)) {
      possible.add(id);
      return;
    }
    if (!path.includes(id)) path.push(id);
    const truth = holds(id);
    if (truth !== "yes" && truth !== "no") missing.add(node.fact);
    if (truth !== "no") visit(node.yes);
    if (truth !== "yes") visit(node.no);
  };
  visit(tree.root);
  return { missing: [...missing], possible: [...possible], path };
}

const KINDS: readonly unknown[] = ["district", "coe", "charter"];

/** Takes facts that answer their question; the others are left out with a finding. */
function checkFacts(facts: DecisionFacts): { values: Map<DecisionFactKey, TraceValue>; findings: Finding<DecisionFindingCode>[] } {
  const values = new Map<DecisionFactKey, TraceValue>();
  const findings: Finding<DecisionFindingCode>[] = [];
  for (const [key, value] of Object.entries(facts)) {
    if (!(key in decisionFacts)) {
      findings.push({ code: "unknown-fact", severity: "warning", place: { column: key }, found: key, expected: "a key of decisionFacts", message: `No tree asks for a fact named ${key}.` });
      continue;
    }
    const { answer } = decisionFacts[key as DecisionFactKey];
    const fits = answer === "yes-no" ? typeof value === "boolean" : answer === "number" ? typeof value === "number" && Number.isFinite(value) : KINDS.includes(value);
    if (fits) values.set(key as DecisionFactKey, typeof value === "boolean" ? (value ? "yes" : "no") : value);
    else findings.push({ code: "wrong-answer", severity: "error", place: { column: key }, found: String(value), expected: answer === "yes-no" ? "true or false" : answer, message: `${key} was left out: it is answered by ${answer === "yes-no" ? "true or false" : answer}.` });
  }
  return { values, findings };
}

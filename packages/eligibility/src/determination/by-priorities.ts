import { allOf, leastConfident, outcomeOf, type LeaFacts, type LeaKind, type MethodOutcome, type Truth } from "@ssos/model";
import type { KindRule, Method, PriorityCriteria } from "../criteria/criteria.ts";
import type { Determination, YearDetermination } from "./determination.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { groupDetermination } from "./group-determination.ts";
import { missingDashboard, missingFacts } from "./missing-facts.ts";
import { possibleOf, subject } from "./without-evaluation.ts";
import { yearSteps } from "./year-trace.ts";

/** Charter schools are determined by the methods that the year had for anybody. @internal */
export function methodsOf(set: PriorityCriteria, rule: KindRule, kind: LeaKind): readonly Method[] {
  const ofYear = set.kinds[kind]?.methods ?? set.kinds.district?.methods ?? [];
  return rule.methods.filter((method) => ofYear.includes(method));
}

/** The determination under criteria on priorities. @internal */
export function byPriorities(facts: LeaFacts, criteria: PriorityCriteria, rule: KindRule, evaluations: readonly YearEvaluation[], trace: boolean): Determination {
  const current = evaluations.at(-1) as YearEvaluation;
  const severalYears = rule.dashboards !== undefined;
  const truths = evaluations.map(({ meets }): Truth => meets ?? "unknown");
  const truth = allOf(truths);
  const missing = truth === "unknown" ? evaluations.flatMap((evaluation) => (evaluation.meets === undefined ? [missingDashboard(evaluation.year)] : missingFacts(evaluation, facts))) : [];
  const written = evaluations.map((evaluation) => yearDetermination(evaluation, methodsOf(evaluation.plan.criteria, rule, facts.lea.kind)));
  const now = written.at(-1) as YearDetermination;
  const evaluated = evaluatedMethods(now.byMethod);
  const openQuestions = severalYears ? questionsOfYears(criteria, rule, written, truth) : criteria.openQuestions;
  return {
    ...subject(facts, criteria.dashboardYear, criteria.id),
    outcome: outcomeOf(truth),
    possible: possibleOf(truth),
    complete: written.every(({ byMethod }) => Object.values(byMethod).every((outcome) => outcome !== "not-evaluated")),
    methodsEvaluated: evaluated,
    methodsMet: evaluated.filter((method) => now.byMethod[method] === "eligible"),
    byMethod: now.byMethod,
    confidence: leastConfident([...evaluations.map(({ plan }) => plan.criteria.confidence), rule.confidence ?? "verified"]),
    groups: now.groups,
    ...(severalYears ? { years: written } : {}),
    missing,
    openQuestions,
    ...(trace ? { trace: traceOf(facts, evaluations, rule, truth, severalYears, current) } : {}),
  };
}

/** Whether the same group is needed matters only where the years have no group in common. */
function questionsOfYears(criteria: PriorityCriteria, rule: KindRule, years: readonly YearDetermination[], truth: Truth): readonly string[] {
  if (truth === "no") return criteria.openQuestions;
  const common = years.map(({ groups }) => groups.filter(({ outcome }) => outcome === "eligible").map(({ group }) => group)).reduce((left, right) => left.filter((group) => right.includes(group)));
  return common.length > 0 ? criteria.openQuestions : [...criteria.openQuestions, ...(rule.openQuestions ?? [])];
}

function yearDetermination(evaluation: YearEvaluation, methods: readonly Method[]): YearDetermination {
  const byMethod: Partial<Record<Method, MethodOutcome>> = {};
  for (const method of methods) {
    const truth = evaluation.methods[method];
    byMethod[method] = truth === undefined ? "not-evaluated" : outcomeOf(truth);
  }
  return {
    dashboardYear: evaluation.year,
    criteria: evaluation.plan.criteria.id,
    outcome: outcomeOf(evaluation.meets ?? "unknown"),
    byMethod,
    groups: evaluation.groups.map((group) => groupDetermination(group, evaluation)),
  };
}

function traceOf(facts: LeaFacts, evaluations: readonly YearEvaluation[], rule: KindRule, truth: Truth, severalYears: boolean, current: YearEvaluation): NonNullable<Determination["trace"]> {
  const steps = evaluations.flatMap((evaluation) => yearSteps(evaluation, facts, rule.citation));
  const last = `${current.year}/criteria-met`;
  if (severalYears) {
    steps.push({ id: "criteria-met-in-every-year", code: "criteria-met-in-every-year", kind: "combine", combine: "all", of: evaluations.map(({ year }) => `${year}/criteria-met`), result: truth, citations: [rule.citation], openQuestions: rule.openQuestions ?? [] });
  }
  return { schema: "ssos/trace/1", question: "differentiated-assistance", subject: facts.lea.cds, steps, answer: severalYears ? "criteria-met-in-every-year" : last };
}

const evaluatedMethods = (byMethod: Determination["byMethod"]): Method[] => ([1, 2, 3, 4] as const).filter((method) => byMethod[method] !== undefined && byMethod[method] !== "not-evaluated");

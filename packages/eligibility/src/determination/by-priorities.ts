import { allOf, leastConfident, outcomeOf, type Confidence, type LeaKind, type Trace, type Truth } from "@ssos/model";
import type { AssistanceCriteria, KindRule, Method, PriorityCriteria } from "../criteria/criteria.ts";
import type { AnyFacts } from "./any-facts.ts";
import type { Determination, DeterminationStep, GroupDetermination, MissingFact, YearDetermination } from "./determination.ts";
import { evaluateYear, type YearEvaluation, type YearPlan } from "./evaluate-year.ts";
import { groupStepsOf } from "./group-steps.ts";
import { LEVEL_TRUTHS } from "./level-truths.ts";
import { missingDashboard, missingFacts } from "./missing-facts.ts";
import { planOf } from "./plan.ts";
import { frozen } from "./frozen.ts";
import { add, gathered, newStepList, startTrace, type StepList } from "./step-list.ts";
import { missingCriteria, possibleOf } from "./without-evaluation.ts";
import { yearSteps } from "./year-trace.ts";

/** How LEAs of a kind are determined under criteria on priorities, looked up once for all of them. @internal */
export interface KindPlan {
  readonly criteria: PriorityCriteria;
  readonly rule: KindRule;
  readonly years: readonly YearPlan[];
  /** Dashboards that count and whose set was not handed in: a fact not given. */
  readonly yearsWithoutSet: readonly number[];
  readonly confidence: Confidence;
  /** For the trace at hand. */
  readonly steps: StepList;
}

/** @internal */
export function kindPlanOf(criteria: PriorityCriteria, rule: KindRule, kind: LeaKind, sets: Readonly<Partial<Record<number, AssistanceCriteria>>>, trace: boolean): KindPlan {
  const setOf = (year: number) => (year === criteria.dashboardYear ? criteria : sets[year]);
  const dashboards = rule.dashboards ?? [criteria.dashboardYear];
  const years = dashboards
    .map(setOf)
    .filter((set) => set?.structure === "priorities")
    .map((set): YearPlan => {
      const plan = planOf(set, kind);
      return { plan, methods: methodsOf(set, rule, kind), truths: new Uint16Array(LEVEL_TRUTHS), answers: new Map(), steps: trace ? groupStepsOf(plan) : undefined };
    });
  return { criteria, rule, years, yearsWithoutSet: dashboards.filter((year) => setOf(year)?.structure !== "priorities"), confidence: leastConfident([...years.map(({ plan }) => plan.criteria.confidence), rule.confidence ?? "verified"]), steps: newStepList() };
}

/** Charter schools are determined by the methods that the year had for anybody. */
function methodsOf(set: PriorityCriteria, rule: KindRule, kind: LeaKind): readonly Method[] {
  const ofYear = set.kinds[kind]?.methods ?? set.kinds.district?.methods ?? [];
  return rule.methods.filter((method) => ofYear.includes(method)).sort((left, right) => left - right);
}

/** The determination under criteria on priorities. @internal */
export function byPriorities(facts: AnyFacts, kindPlan: KindPlan): Determination {
  const { criteria, rule, years, yearsWithoutSet, confidence } = kindPlan;
  const { cds, name, kind } = facts.lea;
  const evaluations = years.map((year) => evaluateYear(year, facts));
  const truth = truthOf(evaluations, yearsWithoutSet);
  const { answers, groups } = evaluations.at(-1) as YearEvaluation;
  const determination: { -readonly [Property in keyof Determination]: Determination[Property] } = {
    cds,
    name,
    kind,
    dashboardYear: criteria.dashboardYear,
    criteria: criteria.id,
    outcome: outcomeOf(truth),
    possible: possibleOf(truth),
    complete: yearsWithoutSet.length === 0 && evaluations.every((evaluation) => evaluation.answers.complete),
    methodsEvaluated: answers.evaluated,
    methodsMet: answers.met,
    byMethod: answers.byMethod,
    confidence,
    groups: written(groups),
    missing: truth === "unknown" ? [...yearsWithoutSet.map(missingCriteria), ...evaluations.flatMap((evaluation) => missingOf(evaluation, facts))] : NOTHING_MISSING,
    openQuestions: criteria.openQuestions,
  };
  if (rule.dashboards !== undefined) {
    determination.years = evaluations.map(yearDetermination);
    determination.openQuestions = questionsOfYears(kindPlan, determination.years, truth);
  }
  if (years[0]?.steps !== undefined) determination.trace = traceOf(facts, kindPlan, evaluations, truth);
  return determination;
}

const NOTHING_MISSING: readonly MissingFact[] = frozen([]);
const NO_GROUPS: readonly GroupDetermination[] = frozen([]);

/** Whether the criteria are met on every Dashboard that counts. */
function truthOf(evaluations: readonly YearEvaluation[], yearsWithoutSet: readonly number[]): Truth {
  let truth: Truth = yearsWithoutSet.length === 0 ? "yes" : "unknown";
  for (const { answers } of evaluations) truth = allOf([truth, answers.meets ?? "unknown"]);
  return truth;
}

const written = (groups: YearEvaluation["groups"]): readonly GroupDetermination[] => (groups.length === 0 ? NO_GROUPS : groups.map(({ determination }) => determination));

const missingOf = (evaluation: YearEvaluation, facts: AnyFacts): readonly MissingFact[] => (evaluation.answers.meets === undefined ? [missingDashboard(evaluation.plan.criteria.dashboardYear)] : missingFacts(evaluation, facts));

/** Whether the same group is needed matters only where the years have no group in common. */
function questionsOfYears({ criteria, rule }: KindPlan, years: readonly YearDetermination[], truth: Truth): readonly string[] {
  if (truth === "no") return criteria.openQuestions;
  const common = years.map(({ groups }) => groups.filter(({ outcome }) => outcome === "eligible").map(({ group }) => group)).reduce((left, right) => left.filter((group) => right.includes(group)));
  return common.length > 0 ? criteria.openQuestions : [...criteria.openQuestions, ...(rule.openQuestions ?? [])];
}

const yearDetermination = ({ plan: { criteria }, answers: { outcome, byMethod }, groups }: YearEvaluation): YearDetermination => ({ dashboardYear: criteria.dashboardYear, criteria: criteria.id, outcome, byMethod, groups: written(groups) });

function traceOf(facts: AnyFacts, { criteria, rule, years, yearsWithoutSet, steps }: KindPlan, evaluations: readonly YearEvaluation[], truth: Truth): Trace<DeterminationStep> {
  startTrace(steps);
  for (const year of yearsWithoutSet) add(steps, { id: `${year}/criteria-met`, code: "no-criteria", kind: "assign", value: "unknown", result: "unknown" });
  for (const [index, evaluation] of evaluations.entries()) yearSteps(evaluation, facts, years[index]?.steps ?? [], rule.citation, steps);
  const last = `${criteria.dashboardYear}/criteria-met`;
  const answer = rule.dashboards === undefined ? last : "criteria-met-in-every-year";
  if (rule.dashboards !== undefined) {
    add(steps, { id: answer, code: "criteria-met-in-every-year", kind: "combine", combine: "all", of: rule.dashboards.map((year) => `${year}/criteria-met`), result: truth, citations: [rule.citation], openQuestions: rule.openQuestions ?? [] });
  }
  return { schema: "ssos/trace/1", question: "differentiated-assistance", subject: facts.lea.cds, steps: gathered(steps), answer };
}

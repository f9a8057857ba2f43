import { allOf, leastConfident, outcomeOf, type Confidence, type LeaFacts, type LeaKind, type MethodOutcome, type StudentGroup, type Trace, type Truth } from "@ssos/model";
import type { AssistanceCriteria, KindRule, Method, PriorityCriteria } from "../criteria/criteria.ts";
import type { Determination, DeterminationStep, MissingFact, YearDetermination } from "./determination.ts";
import { evaluateYear, type YearEvaluation } from "./evaluate-year.ts";
import { groupDetermination } from "./group-determination.ts";
import { groupStepsOf, type GroupSteps, type Step } from "./group-steps.ts";
import { missingDashboard, missingFacts } from "./missing-facts.ts";
import { planOf, type Plan } from "./plan.ts";
import { missingCriteria, possibleOf } from "./without-evaluation.ts";
import { pushYearSteps } from "./year-trace.ts";

/** A Dashboard that counts, with what is the same for every LEA of a kind. */
interface YearPlan {
  readonly plan: Plan;
  readonly methods: readonly Method[];
  readonly steps: ReadonlyMap<StudentGroup, GroupSteps> | undefined;
}

/** How LEAs of a kind are determined under criteria on priorities, looked up once for all of them. @internal */
export interface KindPlan {
  readonly criteria: PriorityCriteria;
  readonly rule: KindRule;
  readonly years: readonly YearPlan[];
  /** Dashboards that count and whose set was not handed in: a fact not given. */
  readonly yearsWithoutSet: readonly number[];
  readonly confidence: Confidence;
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
      return { plan, methods: methodsOf(set, rule, kind), steps: trace ? groupStepsOf(plan) : undefined };
    });
  return { criteria, rule, years, yearsWithoutSet: dashboards.filter((year) => setOf(year)?.structure !== "priorities"), confidence: leastConfident([...years.map(({ plan }) => plan.criteria.confidence), rule.confidence ?? "verified"]) };
}

/** Charter schools are determined by the methods that the year had for anybody. */
function methodsOf(set: PriorityCriteria, rule: KindRule, kind: LeaKind): readonly Method[] {
  const ofYear = set.kinds[kind]?.methods ?? set.kinds.district?.methods ?? [];
  return rule.methods.filter((method) => ofYear.includes(method));
}

/** The determination under criteria on priorities. @internal */
export function byPriorities(facts: LeaFacts, kindPlan: KindPlan): Determination {
  const { criteria, rule, years, yearsWithoutSet, confidence } = kindPlan;
  const evaluations = years.map(({ plan, methods }) => evaluateYear(plan, methods, facts));
  const truth = allOf([...evaluations.map(({ meets }) => meets ?? "unknown"), ...yearsWithoutSet.map((): Truth => "unknown")]);
  const written = evaluations.map((evaluation, index) => yearDetermination(evaluation, years[index]?.methods ?? []));
  const now = written.at(-1) as YearDetermination;
  const severalYears = rule.dashboards !== undefined;
  const traced = years[0]?.steps !== undefined;
  const determination: Determination = {
    cds: facts.lea.cds,
    name: facts.lea.name,
    kind: facts.lea.kind,
    dashboardYear: criteria.dashboardYear,
    criteria: criteria.id,
    outcome: outcomeOf(truth),
    possible: possibleOf(truth),
    complete: yearsWithoutSet.length === 0 && written.every(isComplete),
    methodsEvaluated: METHODS.filter((method) => now.byMethod[method] !== undefined && now.byMethod[method] !== "not-evaluated"),
    methodsMet: METHODS.filter((method) => now.byMethod[method] === "eligible"),
    byMethod: now.byMethod,
    confidence,
    groups: now.groups,
    missing: truth === "unknown" ? [...yearsWithoutSet.map(missingCriteria), ...evaluations.flatMap((evaluation) => missingOf(evaluation, facts))] : NOTHING_MISSING,
    openQuestions: severalYears ? questionsOfYears(kindPlan, written, truth) : criteria.openQuestions,
  };
  if (!severalYears && !traced) return determination;
  return { ...determination, ...(severalYears ? { years: written } : {}), ...(traced ? { trace: traceOf(facts, kindPlan, evaluations, truth) } : {}) };
}

const METHODS = [1, 2, 3, 4] as const;
const NOTHING_MISSING: readonly MissingFact[] = [];

const isComplete = ({ byMethod }: YearDetermination): boolean => METHODS.every((method) => byMethod[method] !== "not-evaluated");

const missingOf = (evaluation: YearEvaluation, facts: LeaFacts): readonly MissingFact[] => (evaluation.meets === undefined ? [missingDashboard(evaluation.year)] : missingFacts(evaluation, facts));

/** Whether the same group is needed matters only where the years have no group in common. */
function questionsOfYears({ criteria, rule }: KindPlan, years: readonly YearDetermination[], truth: Truth): readonly string[] {
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

function traceOf(facts: LeaFacts, { criteria, rule, years, yearsWithoutSet }: KindPlan, evaluations: readonly YearEvaluation[], truth: Truth): Trace<DeterminationStep> {
  const steps: Step[] = yearsWithoutSet.map((year) => ({ id: `${year}/criteria-met`, code: "no-criteria", kind: "assign", value: "unknown", result: "unknown" }));
  for (const [index, evaluation] of evaluations.entries()) pushYearSteps(evaluation, facts, years[index]?.steps ?? new Map(), rule.citation, steps);
  const last = `${criteria.dashboardYear}/criteria-met`;
  const answer = rule.dashboards === undefined ? last : "criteria-met-in-every-year";
  if (rule.dashboards !== undefined) {
    steps.push({ id: answer, code: "criteria-met-in-every-year", kind: "combine", combine: "all", of: rule.dashboards.map((year) => `${year}/criteria-met`), result: truth, citations: [rule.citation], openQuestions: rule.openQuestions ?? [] });
  }
  return { schema: "ssos/trace/1", question: "differentiated-assistance", subject: facts.lea.cds, steps, answer };
}

import { allOf, anyOf, atLeast, minimumSizeOf, outcomeOf, PRIORITY_OF_INDICATOR, type StateIndicator, type StudentGroup, type TraceStep, type Truth } from "@ssos/model";
import type { LevelTest, RecurrenceCriteria } from "../criteria/criteria.ts";
import type { AnyFacts } from "./any-facts.ts";
import { dashboardOf } from "./checked-facts.ts";
import type { DeterminationStep, GroupDetermination, MissingFact } from "./determination.ts";
import { testForms } from "./group-steps.ts";
import { addTest } from "./group-trace.ts";
import { levelCounts } from "./level-counts.ts";
import { missingDashboard, missingIn, missingResult } from "./missing-facts.ts";
import { resultOf } from "./packed-facts.ts";
import { add, gathered, newStepList, type StepList } from "./step-list.ts";

/** The criteria of recurring indicators evaluated for one LEA. @internal */
export interface RecurrenceEvaluation {
  /** Undefined when no Dashboard that counts was given. */
  readonly meets: Truth | undefined;
  readonly groups: readonly GroupDetermination[];
  readonly missing: readonly MissingFact[];
  readonly steps: readonly TraceStep<DeterminationStep>[];
}

interface IndicatorTruth {
  readonly indicator: StateIndicator;
  readonly truth: Truth;
  readonly missing: readonly MissingFact[];
}

/** @internal */
export function evaluateRecurrence(criteria: RecurrenceCriteria, facts: AnyFacts): RecurrenceEvaluation {
  const given = criteria.dashboards.some((year) => (dashboardOf(facts, year)?.indicatorsGiven.length ?? 0) > 0);
  if (!given) return { meets: undefined, groups: [], missing: criteria.dashboards.map(missingDashboard), steps: [] };
  const steps = newStepList();
  const evaluated = criteria.groups.map((group) => evaluateGroup(criteria, group, facts, steps));
  const truths = evaluated.map(({ truth }) => truth);
  const meets = anyOf(truths);
  const last = criteria.dashboardYear;
  const method = `${last}/method-1`;
  add(steps, { id: method, code: "method-1", kind: "combine", combine: "any", of: criteria.groups.map((group) => `${last}/${group}/group-met`), result: meets });
  add(steps, { id: `${last}/criteria-met`, code: "criteria-met", kind: "combine", combine: "any", of: [method], result: meets, citations: ["EC 52064.5(g)"], openQuestions: criteria.openQuestions });
  const absent = criteria.dashboards.filter((year) => facts.dashboards[year] === undefined).map(missingDashboard);
  const open = evaluated.filter(({ truth }) => truth === "unknown").flatMap(({ missing }) => missing).filter(({ dashboardYear }) => !absent.some((entry) => entry.dashboardYear === dashboardYear));
  return {
    meets,
    groups: evaluated.map(({ determination }) => determination).filter(({ priorities, openPriorities }) => priorities.length + openPriorities.length > 0),
    missing: meets === "unknown" ? [...absent, ...open] : [],
    steps: gathered(steps),
  };
}

function evaluateGroup(criteria: RecurrenceCriteria, group: StudentGroup, facts: AnyFacts, steps: StepList) {
  const prefix = `${criteria.dashboardYear}/${group}`;
  const indicators = criteria.tests.filter(({ groups }) => groups === undefined || groups.includes(group)).map(({ test }) => evaluateIndicator(criteria, group, test, facts, steps));
  const truth = atLeast(criteria.indicatorsNeeded, indicators.map((entry) => entry.truth));
  add(steps, { id: `${prefix}/group-met`, code: "group-met", kind: "combine", combine: "at-least", count: criteria.indicatorsNeeded, of: indicators.map(({ indicator }) => `${prefix}/${indicator}-recurs`), result: truth });
  const certain = indicators.filter((entry) => entry.truth === "yes").map(({ indicator }) => indicator);
  const priorities = prioritiesOf(certain);
  const possible = prioritiesOf(indicators.filter((entry) => entry.truth === "unknown").map(({ indicator }) => indicator));
  const determination: GroupDetermination = {
    group,
    outcome: outcomeOf(truth),
    priorities,
    openPriorities: truth === "unknown" ? possible.filter((priority) => !priorities.includes(priority)) : [],
    // The letters stand for priorities; the reported criteria count indicators, and no list under them has been published.
    letter: null,
    reasons: certain.map((indicator) => ({ priority: PRIORITY_OF_INDICATOR[indicator], rule: `${indicator}-recurs`, indicators: [indicator] })),
  };
  return { truth, determination, missing: indicators.filter((entry) => entry.truth === "unknown").flatMap((entry) => entry.missing) };
}

const prioritiesOf = (indicators: readonly StateIndicator[]) => [...new Set(indicators.map((indicator) => PRIORITY_OF_INDICATOR[indicator]))].sort();

function evaluateIndicator(criteria: RecurrenceCriteria, group: StudentGroup, test: LevelTest, facts: AnyFacts, steps: StepList): IndicatorTruth {
  const ids: string[] = [];
  const missing: MissingFact[] = [];
  const truths = criteria.dashboards.map((year) => {
    const dashboard = dashboardOf(facts, year);
    const result = dashboard && resultOf(dashboard, group, test.indicator);
    const given = dashboard?.indicatorsGiven.includes(test.indicator) ?? false;
    const minimumSize = minimumSizeOf(group, facts.lea.kind, year) ?? Infinity;
    const truth = result === undefined ? (given ? "no" : "unknown") : levelCounts(result, test, minimumSize);
    if (truth === "unknown") missing.push(missingResult(missingIn(result, test), test.indicator, group, year));
    const id = `${criteria.dashboardYear}/${group}/${test.indicator}/${year}`;
    const forms = testForms(id, `${year}/${group}/${test.indicator}/${test.measure}`, test);
    if (result !== undefined) addTest(forms, minimumSize, result, steps);
    else add(steps, { id, code: "level-counts", kind: "compare", left: given ? 0 : null, operator: "in", right: forms.counted, inputs: [{ fact: forms.fact, value: null }], result: truth });
    ids.push(id);
    return truth;
  });
  const truth = allOf(truths);
  add(steps, { id: `${criteria.dashboardYear}/${group}/${test.indicator}-recurs`, code: "indicator-recurs", kind: "combine", combine: "all", of: ids, result: truth });
  return { indicator: test.indicator, truth, missing };
}

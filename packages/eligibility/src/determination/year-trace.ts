import { anyOf, type IndicatorResult, type LeaFacts, type Operand, type StudentGroup, type TraceInput, type TraceStep, type Truth } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { DeterminationStep } from "./determination.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { enough, prioritiesIn, ruleTruth, type GroupPriorities } from "./group-priorities.ts";
import { levelCounts, sizeMet } from "./level-counts.ts";
import { localIndicatorNotMet, localPriorities } from "./local-indicators.ts";
import type { GroupPlan } from "./plan.ts";

type Step = TraceStep<DeterminationStep>;

/** Steps of one Dashboard; the last one tells whether the criteria are met. @internal */
export function yearSteps(evaluation: YearEvaluation, facts: LeaFacts, citation: string): Step[] {
  const steps: Step[] = [];
  const { plan, year, methods } = evaluation;
  const ways: string[] = [];
  if (methods[1] !== undefined) ways.push(methodOne(evaluation, steps, citation));
  if (evaluation.local !== undefined && (methods[2] !== undefined || methods[3] !== undefined)) {
    localSteps(evaluation, facts, steps);
    if (methods[2] !== undefined) {
      steps.push({ id: `${year}/method-2`, code: "method-2", kind: "combine", combine: "at-least", count: 2, of: localIds(evaluation, facts), result: methods[2], citations: [citation] });
      ways.push(`${year}/method-2`);
    }
    if (methods[3] !== undefined) ways.push(methodThree(evaluation, facts, steps, citation));
  }
  if (methods[4] !== undefined) {
    const value = evaluation.facts?.dataSubmission ?? null;
    steps.push({ id: `${year}/method-4`, code: "method-4", kind: "compare", left: value, operator: "=", right: "not-certified", inputs: [{ fact: `${year}/data-submission`, value }], result: methods[4], citations: ["EC 60900"] });
    ways.push(`${year}/method-4`);
  }
  if (evaluation.meets === undefined) {
    steps.push({ id: `${year}/criteria-met`, code: "no-facts", kind: "assign", value: "unknown", result: "unknown", citations: [citation] });
  } else {
    steps.push({ id: `${year}/criteria-met`, code: "criteria-met", kind: "combine", combine: "any", of: ways, result: evaluation.meets, citations: [citation, "EC 52064.5(g)(1)"], openQuestions: plan.criteria.openQuestions });
  }
  return steps;
}

function methodOne(evaluation: YearEvaluation, steps: Step[], citation: string): string {
  const { plan, year, facts } = evaluation;
  const without: StudentGroup[] = [];
  const of: string[] = [];
  for (const group of plan.groups) {
    const priorities = evaluation.groups.find((entry) => entry.plan === group);
    if (priorities === undefined && facts?.results[group.group] === undefined) without.push(group.group);
    else of.push(groupSteps(evaluation, group, priorities ?? { plan: group, met: 0, possible: 0 }, steps));
  }
  if (without.length > 0) {
    const value = without.join(" ");
    steps.push({ id: `${year}/groups-without-results`, code: "groups-without-results", kind: "assign", value, result: value });
  }
  steps.push({ id: `${year}/method-1`, code: "method-1", kind: "combine", combine: "any", of, result: evaluation.methods[1] ?? "unknown", citations: [citation] });
  return `${year}/method-1`;
}

function groupSteps(evaluation: YearEvaluation, plan: GroupPlan, priorities: GroupPriorities, steps: Step[]): string {
  const { year, facts } = evaluation;
  const prefix = `${year}/${plan.group}`;
  const done = new Set<string>();
  const ofPriority = new Map<number, string[]>();
  for (const rule of plan.rules) {
    const tests = rule.allOf.map((test) => testSteps(evaluation, plan, test, prefix, done, steps));
    let id = tests[0] ?? "";
    if (tests.length > 1 && facts !== undefined) {
      id = `${prefix}/${rule.id}`;
      steps.push({ id, code: "rule-met", kind: "combine", combine: "all", of: tests, result: ruleTruth(rule, plan, facts) });
    }
    ofPriority.set(rule.priority, [...(ofPriority.get(rule.priority) ?? []), id]);
  }
  const of = [...ofPriority].map(([priority, rules]) => {
    const bit = 1 << priority;
    const result: Truth = (priorities.met & bit) !== 0 ? "yes" : (priorities.possible & bit) !== 0 ? "unknown" : "no";
    steps.push({ id: `${prefix}/priority-${priority}`, code: "priority-met", kind: "combine", combine: "any", of: rules, result });
    return `${prefix}/priority-${priority}`;
  });
  const needed = evaluation.plan.criteria.prioritiesNeeded;
  steps.push({ id: `${prefix}/group-met`, code: "group-met", kind: "combine", combine: "at-least", count: needed, of, result: enough(needed, priorities) });
  return `${prefix}/group-met`;
}

/** The name of a test in ids and parameters. @internal */
export const testName = ({ indicator, measure, worstLevels }: LevelTest): string => `${indicator}-${measure}-${worstLevels === 1 ? "worst" : "worst-two"}`;

function testSteps(evaluation: YearEvaluation, plan: GroupPlan, test: LevelTest, prefix: string, done: Set<string>, steps: Step[]): string {
  const { facts, year } = evaluation;
  const id = `${prefix}/${testName(test)}`;
  if (facts === undefined || done.has(id)) return id;
  done.add(id);
  const result = facts.results[plan.group]?.[test.indicator];
  const truth = levelCounts(result, facts.indicatorsGiven.includes(test.indicator), test, plan.minimumSize);
  pushLevelSteps(id, test, plan, result, truth, levelInput(result, test, year, plan.group), facts.indicatorsGiven.includes(test.indicator), steps);
  return id;
}

function levelInput(result: IndicatorResult | undefined, test: LevelTest, year: number, group: StudentGroup): TraceInput {
  const level = test.measure === "colour" ? result?.colour : result?.statusLevel;
  const value = typeof level === "number" ? level : result?.red === undefined ? null : result.red ? "red" : "not red";
  const fact = `${year}/${group}/${test.indicator}/${test.measure}`;
  return result?.row === undefined ? { fact, value } : { fact, value, row: result.row };
}

function pushLevelSteps(id: string, test: LevelTest, plan: GroupPlan, result: IndicatorResult | undefined, truth: Truth, input: TraceInput, given: boolean, steps: Step[]): void {
  const right: Operand = { parameter: test.worstLevels === 1 ? "levels/worst" : "levels/worst-two" };
  // A group without a row in a file that was given has no result, which the State codes as level 0.
  // "not red" leaves open only whether a worse-two test holds.
  const left = result === undefined ? (given ? 0 : null) : input.value === "red" ? 1 : input.value === "not red" ? (test.worstLevels === 1 ? 0 : null) : input.value;
  const sized = test.measure === "status" && typeof result?.statusLevel === "number" && result.statusLevel >= 1 && result.statusLevel <= test.worstLevels;
  if (!sized) {
    steps.push({ id, code: "level-counts", kind: "compare", left, operator: "in", right, inputs: [input], result: truth });
    return;
  }
  const size = sizeMet(result, plan.minimumSize);
  steps.push({ id: `${id}/level`, code: "level-counts", kind: "compare", left, operator: "in", right, inputs: [input], result: "yes" });
  if (typeof result.sizeMet === "boolean") {
    steps.push({ id: `${id}/size`, code: "size-met", kind: "assign", value: size, result: size });
  } else {
    steps.push({ id: `${id}/size`, code: "size-met", kind: "compare", left: result.denominator ?? null, operator: ">=", right: { parameter: `minimum-size/${plan.minimumSize}` }, result: size });
  }
  steps.push({ id, code: "status-counts", kind: "combine", combine: "all", of: [`${id}/level`, `${id}/size`], result: truth });
}

const localId = (year: number, priority: number) => `${year}/local/${priority}`;

function localIds({ plan, year }: YearEvaluation, facts: LeaFacts): string[] {
  const rule = plan.criteria.localIndicators;
  return rule === undefined ? [] : localPriorities(rule, facts).map((priority) => localId(year, priority));
}

function localSteps({ plan, year }: YearEvaluation, facts: LeaFacts, steps: Step[]): void {
  const rule = plan.criteria.localIndicators;
  if (rule === undefined) return;
  for (const priority of localPriorities(rule, facts)) {
    const rating = (dashboard: number | undefined) => (dashboard === undefined ? undefined : facts.dashboards[dashboard as 2018]?.localIndicators?.[priority]) ?? null;
    const compare = (id: string, dashboard: number, parameter: string, result: Truth): Step => ({
      id, code: "local-indicator-not-met", kind: "compare", left: rating(dashboard), operator: "in", right: { parameter }, inputs: [{ fact: `${dashboard}/local/${priority}`, value: rating(dashboard) }], result,
    });
    const truth = localIndicatorNotMet(rule, priority, year, facts);
    if (rule.evidence === "rating") {
      steps.push(compare(localId(year, priority), year, "ratings/two-or-more-years", truth));
      continue;
    }
    const missed = (value: string | null): Truth => (value === null ? "unknown" : value.startsWith("not-met") ? "yes" : "no");
    const of = [year, ...(rule.priorDashboard === undefined ? [] : [rule.priorDashboard])].map((dashboard) => {
      const id = `${localId(year, priority)}/${dashboard}`;
      steps.push(compare(id, dashboard, "ratings/not-met", missed(rating(dashboard))));
      return id;
    });
    steps.push({ id: localId(year, priority), code: "local-indicator-not-met", kind: "combine", combine: "all", of, result: truth });
  }
}

function methodThree(evaluation: YearEvaluation, facts: LeaFacts, steps: Step[], citation: string): string {
  const { year, groups, local, methods } = evaluation;
  const of: string[] = [];
  for (const group of groups) {
    for (const id of localIds(evaluation, facts)) {
      const priority = Number(id.slice(id.lastIndexOf("/") + 1));
      if (local === undefined || (local.possible & (1 << priority)) === 0) continue;
      const others = prioritiesIn(group.possible).filter((state) => state !== priority);
      if (others.length === 0) continue;
      const either = `${year}/${group.plan.group}/priority-other-than-${priority}`;
      const truths = others.map((state): Truth => ((group.met & (1 << state)) !== 0 ? "yes" : "unknown"));
      steps.push({ id: either, code: "priority-met", kind: "combine", combine: "any", of: others.map((state) => `${year}/${group.plan.group}/priority-${state}`), result: anyOf(truths) });
      const both = `${year}/${group.plan.group}/and-local-${priority}`;
      const localTruth: Truth = (local.met & (1 << priority)) !== 0 ? "yes" : "unknown";
      const result: Truth = localTruth === "yes" && anyOf(truths) === "yes" ? "yes" : "unknown";
      steps.push({ id: both, code: "group-and-local-indicator", kind: "combine", combine: "all", of: [either, id], result });
      of.push(both);
    }
  }
  const condition = `${year}/method-3-condition`;
  steps.push({ id: condition, code: "method-3-condition", kind: "combine", combine: "any", of, result: evaluation.groupAndLocal ?? "unknown" });
  const firstTwo = [1, 2].filter((method) => methods[method as 1 | 2] !== undefined).map((method) => `${year}/method-${method}`);
  const neither = anyOf([methods[1] ?? "unknown", methods[2] ?? "unknown"]);
  steps.push({ id: `${year}/neither-1-nor-2`, code: "method-3", kind: "combine", combine: "none", of: firstTwo, result: neither === "yes" ? "no" : neither === "no" ? "yes" : "unknown" });
  steps.push({ id: `${year}/method-3`, code: "method-3", kind: "combine", combine: "all", of: [condition, `${year}/neither-1-nor-2`], result: methods[3] ?? "unknown", citations: [citation] });
  return condition;
}



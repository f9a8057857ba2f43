import type { IndicatorResult, Operand, StudentGroup, TraceInput, TraceStep, Truth } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { DeterminationStep } from "./determination.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { enough, ruleTruth, type GroupPriorities } from "./group-priorities.ts";
import { levelCounts, sizeMet } from "./level-counts.ts";
import type { GroupPlan } from "./plan.ts";

/** A step of a determination's trace. @internal */
export type Step = TraceStep<DeterminationStep>;

/** Steps of one group: its levels, rules and priorities; returns the id of the last. @internal */
export function groupSteps(evaluation: YearEvaluation, plan: GroupPlan, priorities: GroupPriorities, steps: Step[]): string {
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

/** The name of a test in ids and parameters. */
const testName = ({ indicator, measure, worstLevels }: LevelTest): string => `${indicator}-${measure}-${worstLevels === 1 ? "worst" : "worst-two"}`;

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

import type { Operand, StudentGroup, TraceStep, Truth } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { DeterminationStep } from "./determination.ts";
import { frozen } from "./frozen.ts";
import { ruleTruth } from "./group-determination.ts";
import type { GroupConclusion, GroupPlan } from "./group-plan.ts";
import { levelAt, MEASURED } from "./packed-facts.ts";
import type { Plan } from "./plan.ts";

/** A step of a determination's trace. @internal */
export type Step = TraceStep<DeterminationStep>;

/** What the steps of a level test name, whatever the result. @internal */
export interface TestForms {
  readonly test: LevelTest;
  readonly id: string;
  readonly fact: string;
  readonly counted: Operand;
  /** For a status: its level and the group's size together. */
  readonly levelId: string;
  readonly sizeId: string;
  readonly statusCounts: Readonly<Record<Truth, Step>>;
}

/** The steps of a level test that do not depend on an LEA's rows. @internal */
export interface TestSteps extends TestForms {
  /** The test as a bit of the plan's. */
  readonly bit: number;
  /** Where its results stand among packed levels. */
  readonly levelAt: number;
  /** No row though the file was given, and no file. */
  readonly noResult: Step;
  readonly noFile: Step;
  /** The steps of packed results so far, by what is {@link measured}: without rows they are the same for every LEA. */
  readonly ofPacked: (readonly Step[] | undefined)[];
}

/**
 * The steps of a group that are the same for every LEA of a kind, made once for all of them:
 * traces share these objects, so that a State's traces are made fast and stay small in memory.
 * @internal
 */
export interface GroupSteps {
  readonly id: string;
  readonly tests: readonly TestSteps[];
  /** Its rules, priorities and what follows, by the conclusions so far. */
  readonly concluding: Map<GroupConclusion, readonly Step[]>;
}

/** @internal */
export function groupStepsOf(plan: Plan): GroupSteps[] {
  return plan.groups.map((group) => stepsOfGroup(plan, group));
}

const prefixOf = ({ criteria }: Plan, { group }: GroupPlan): string => `${criteria.dashboardYear}/${group}`;
const testId = (prefix: string, test: LevelTest): string => `${prefix}/${test.indicator}-${test.measure}-${test.worstLevels === 1 ? "worst" : "worst-two"}`;

function stepsOfGroup(plan: Plan, group: GroupPlan): GroupSteps {
  const prefix = prefixOf(plan, group);
  const tests = plan.tests.map((test, index) => stepsOfTest(prefix, group.group, test, 1 << index)).filter(({ bit }) => (group.tests & bit) !== 0);
  return { id: `${prefix}/group-met`, tests, concluding: new Map() };
}

function stepsOfTest(prefix: string, group: StudentGroup, test: LevelTest, bit: number): TestSteps {
  const { indicator, measure } = test;
  const { id, fact, counted, levelId, sizeId, statusCounts } = testForms(testId(prefix, test), `${prefix}/${indicator}/${measure}`, test);
  // A group without a row in a file that was given has no result, which the State codes as level 0.
  const without = (left: 0 | null, result: Truth): Step => ({ id, code: "level-counts", kind: "compare", left, operator: "in", right: counted, inputs: [{ fact, value: null }], result });
  // Written out, not spread, which leaves each of them a shape of its own: they are read for every group of every LEA.
  return { test, id, fact, counted, levelId, sizeId, statusCounts, bit, levelAt: levelAt(group, indicator), noResult: frozen(without(0, "no")), noFile: frozen(without(null, "unknown")), ofPacked: new Array<undefined>(MEASURED).fill(undefined) };
}

/** @internal */
export function testForms(id: string, fact: string, test: LevelTest): TestForms {
  const [levelId, sizeId] = [`${id}/level`, `${id}/size`];
  const both = (result: Truth): Step => ({ id, code: "status-counts", kind: "combine", combine: "all", of: [levelId, sizeId], result });
  return { test, id, fact, counted: frozen({ parameter: test.worstLevels === 1 ? "levels/worst" : "levels/worst-two" }), levelId, sizeId, statusCounts: frozen({ yes: both("yes"), no: both("no"), unknown: both("unknown") }) };
}

/** The steps from a group's tests to whether it meets the criteria. @internal */
export function concludingSteps(plan: Plan, conclusion: GroupConclusion): Step[] {
  const prefix = prefixOf(plan, conclusion.plan);
  const { rules } = conclusion.plan;
  const truthOf = (bit: number): Truth => ((conclusion.met & bit) !== 0 ? "yes" : (conclusion.possible & bit) !== 0 ? "unknown" : "no");
  const several = rules.filter(({ rule }) => rule.allOf.length > 1).map((rule): Step => ({ id: `${prefix}/${rule.rule.id}`, code: "rule-met", kind: "combine", combine: "all", of: rule.rule.allOf.map((test) => testId(prefix, test)), result: ruleTruth(rule, conclusion) }));
  const numbers = [...new Set(rules.map(({ rule }) => rule.priority))];
  const priorities = numbers.map((priority): Step => {
    const of = rules.filter(({ rule }) => rule.priority === priority).map(({ rule }) => (rule.allOf.length > 1 ? `${prefix}/${rule.id}` : testId(prefix, rule.allOf[0])));
    return { id: `${prefix}/priority-${priority}`, code: "priority-met", kind: "combine", combine: "any", of, result: truthOf(1 << priority) };
  });
  const of = numbers.map((priority) => `${prefix}/priority-${priority}`);
  return [...several, ...priorities, { id: `${prefix}/group-met`, code: "group-met", kind: "combine", combine: "at-least", count: plan.criteria.prioritiesNeeded, of, result: conclusion.meets }];
}

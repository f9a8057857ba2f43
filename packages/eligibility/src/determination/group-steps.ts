import type { Operand, StudentGroup, TraceStep, Truth } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { DeterminationStep } from "./determination.ts";
import type { GroupPlan, Plan } from "./plan.ts";

/** A step of a determination's trace. @internal */
export type Step = TraceStep<DeterminationStep>;

/** One step for each truth value. @internal */
export type StepByTruth = Readonly<Record<Truth, Step>>;

/** The steps of a level test that do not depend on an LEA's rows. @internal */
export interface TestSteps {
  readonly id: string;
  readonly fact: string;
  readonly counted: Operand;
  /** No row though the file was given, and no file. */
  readonly noResult: Step;
  readonly noFile: Step;
  /** For a status: its level and the group's size together. */
  readonly levelId: string;
  readonly sizeId: string;
  readonly statusCounts: StepByTruth;
}

/**
 * The steps of a group that are the same for every LEA of a kind, made once for all of them:
 * traces share these objects, so that a State's traces are made fast and stay small in memory.
 * @internal
 */
export interface GroupSteps {
  /** By number of the test in the plan; undefined where the group has no rule with it. */
  readonly tests: readonly (TestSteps | undefined)[];
  readonly rules: readonly { readonly rule: GroupPlan["rules"][number]; readonly steps: StepByTruth }[];
  readonly priorities: readonly { readonly bit: number; readonly steps: StepByTruth }[];
  readonly met: StepByTruth;
  readonly id: string;
}

/** @internal */
export function groupStepsOf(plan: Plan): ReadonlyMap<StudentGroup, GroupSteps> {
  return new Map(plan.groups.map((group) => [group.group, stepsOfGroup(plan, group)]));
}

function stepsOfGroup({ criteria, tests }: Plan, group: GroupPlan): GroupSteps {
  const prefix = `${criteria.dashboardYear}/${group.group}`;
  const idOf = (test: LevelTest) => `${prefix}/${test.indicator}-${test.measure}-${test.worstLevels === 1 ? "worst" : "worst-two"}`;
  const severalTests = group.rules.filter(({ rule }) => rule.allOf.length > 1);
  const rules = severalTests.map((rule) => ({
    rule,
    steps: byTruth((result) => ({ id: `${prefix}/${rule.rule.id}`, code: "rule-met", kind: "combine", combine: "all", of: rule.rule.allOf.map(idOf), result })),
  }));
  const numbers = [...new Set(group.rules.map(({ rule }) => rule.priority))];
  const priorities = numbers.map((priority) => {
    const of = group.rules.filter(({ rule }) => rule.priority === priority).map(({ rule }) => (rule.allOf.length > 1 ? `${prefix}/${rule.id}` : idOf(rule.allOf[0])));
    return { bit: 1 << priority, steps: byTruth((result) => ({ id: `${prefix}/priority-${priority}`, code: "priority-met", kind: "combine", combine: "any", of, result })) };
  });
  const id = `${prefix}/group-met`;
  const of = numbers.map((priority) => `${prefix}/priority-${priority}`);
  return {
    tests: tests.map((test, index) => ((group.tests & (1 << index)) === 0 ? undefined : stepsOfTest(idOf(test), `${prefix}/${test.indicator}/${test.measure}`, test))),
    rules,
    priorities,
    met: byTruth((result) => ({ id, code: "group-met", kind: "combine", combine: "at-least", count: criteria.prioritiesNeeded, of, result })),
    id,
  };
}

function stepsOfTest(id: string, fact: string, { worstLevels }: LevelTest): TestSteps {
  const counted = { parameter: worstLevels === 1 ? "levels/worst" : "levels/worst-two" };
  // A group without a row in a file that was given has no result, which the State codes as level 0.
  const without = (left: 0 | null, result: Truth): Step => ({ id, code: "level-counts", kind: "compare", left, operator: "in", right: counted, inputs: [{ fact, value: null }], result });
  const [levelId, sizeId] = [`${id}/level`, `${id}/size`];
  return {
    id,
    fact,
    counted,
    noResult: without(0, "no"),
    noFile: without(null, "unknown"),
    levelId,
    sizeId,
    statusCounts: byTruth((result) => ({ id, code: "status-counts", kind: "combine", combine: "all", of: [levelId, sizeId], result })),
  };
}

const byTruth = (step: (result: Truth) => Step): StepByTruth => ({ yes: step("yes"), no: step("no"), unknown: step("unknown") });

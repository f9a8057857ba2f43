import { minimumSizeOf, type LeaKind, type StudentGroup } from "@ssos/model";
import type { LevelTest, PriorityCriteria, PriorityRule } from "../criteria/criteria.ts";

/** A rule with its tests as a bit set: bit i for test i of the plan. @internal */
export interface RulePlan {
  readonly rule: PriorityRule;
  readonly tests: number;
}

/** The rules of one group, looked up once for many LEAs. @internal */
export interface GroupPlan {
  readonly group: StudentGroup;
  /** Its place in the set. */
  readonly order: number;
  readonly minimumSize: number;
  readonly rules: readonly RulePlan[];
  /** All tests of its rules. */
  readonly tests: number;
}

/** A level test with its bit. @internal */
export interface TestPlan {
  readonly test: LevelTest;
  readonly bit: number;
}

/** A criteria set laid out by group for one kind of LEA; its distinct level tests are numbered. @internal */
export interface Plan {
  readonly criteria: PriorityCriteria;
  readonly kind: LeaKind;
  readonly tests: readonly LevelTest[];
  /** All tests, as a bit set. */
  readonly allTests: number;
  readonly testsOfIndicator: ReadonlyMap<string, readonly TestPlan[]>;
  readonly groups: readonly GroupPlan[];
  readonly groupByCode: ReadonlyMap<string, GroupPlan>;
}

/** @internal */
export function planOf(criteria: PriorityCriteria, kind: LeaKind): Plan {
  const tests = distinctTests(criteria.rules);
  const plans = criteria.rules.map((rule): RulePlan => ({ rule, tests: rule.allOf.reduce((set, test) => set | (1 << tests.findIndex((known) => sameTest(known, test))), 0) }));
  const groups = criteria.groups.map((group, order): GroupPlan => {
    const rules = plans.filter(({ rule }) => rule.groups === undefined || rule.groups.includes(group));
    // A group that the year's size rule does not know is in no official set; Infinity keeps a set handed in by a caller honest.
    return { group, order, minimumSize: minimumSizeOf(group, kind, criteria.dashboardYear) ?? Infinity, rules, tests: rules.reduce((set, rule) => set | rule.tests, 0) };
  });
  const testsOfIndicator = new Map<string, TestPlan[]>();
  for (const [index, test] of tests.entries()) testsOfIndicator.set(test.indicator, [...(testsOfIndicator.get(test.indicator) ?? []), { test, bit: 1 << index }]);
  return { criteria, kind, tests, allTests: (1 << tests.length) - 1, testsOfIndicator, groups, groupByCode: new Map(groups.map((group) => [group.group, group])) };
}

const sameTest = (left: LevelTest, right: LevelTest): boolean => left.indicator === right.indicator && left.measure === right.measure && left.worstLevels === right.worstLevels;

function distinctTests(rules: readonly PriorityRule[]): LevelTest[] {
  const tests: LevelTest[] = [];
  for (const test of rules.flatMap(({ allOf }) => allOf)) if (!tests.some((known) => sameTest(known, test))) tests.push(test);
  return tests;
}

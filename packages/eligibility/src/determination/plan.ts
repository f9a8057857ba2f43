import { minimumSizeOf, STATE_INDICATORS, type LeaKind, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { LevelTest, PriorityCriteria, PriorityRule } from "../criteria/criteria.ts";

/** A rule with its tests as a bit set: bit i for test i of the plan. @internal */
export interface RulePlan {
  readonly rule: PriorityRule;
  readonly tests: number;
}

/** The rules of one group, looked up once for many LEAs. @internal */
export interface GroupPlan {
  readonly group: StudentGroup;
  readonly minimumSize: number;
  readonly rules: readonly RulePlan[];
  /** All tests of its rules. */
  readonly tests: number;
}

/** The tests on one indicator, with their bits: its result is looked up once for all of them. @internal */
export interface IndicatorPlan {
  readonly indicator: StateIndicator;
  readonly tests: readonly { readonly test: LevelTest; readonly bit: number }[];
}

/** A criteria set laid out by group for one kind of LEA; its distinct level tests are numbered. @internal */
export interface Plan {
  readonly criteria: PriorityCriteria;
  readonly kind: LeaKind;
  readonly tests: readonly LevelTest[];
  readonly indicators: readonly IndicatorPlan[];
  readonly groups: readonly GroupPlan[];
}

/** @internal */
export function planOf(criteria: PriorityCriteria, kind: LeaKind): Plan {
  const tests = distinctTests(criteria.rules);
  const plans = criteria.rules.map((rule): RulePlan => ({ rule, tests: rule.allOf.reduce((set, test) => set | (1 << tests.findIndex((known) => sameTest(known, test))), 0) }));
  const groups = criteria.groups.map((group): GroupPlan => {
    const rules = plans.filter(({ rule }) => rule.groups === undefined || rule.groups.includes(group));
    // A group that the year's size rule does not know is in no official set; Infinity keeps a set handed in by a caller honest.
    return { group, minimumSize: minimumSizeOf(group, kind, criteria.dashboardYear) ?? Infinity, rules, tests: rules.reduce((set, rule) => set | rule.tests, 0) };
  });
  const indicators = STATE_INDICATORS.map((indicator): IndicatorPlan => ({ indicator, tests: tests.map((test, index) => ({ test, bit: 1 << index })).filter(({ test }) => test.indicator === indicator) }));
  return { criteria, kind, tests, indicators: indicators.filter((entry) => entry.tests.length > 0), groups };
}

const sameTest = (left: LevelTest, right: LevelTest): boolean => left.indicator === right.indicator && left.measure === right.measure && left.worstLevels === right.worstLevels;

function distinctTests(rules: readonly PriorityRule[]): LevelTest[] {
  const tests: LevelTest[] = [];
  for (const test of rules.flatMap(({ allOf }) => allOf)) if (!tests.some((known) => sameTest(known, test))) tests.push(test);
  return tests;
}

import { minimumSizeOf, STATE_INDICATORS, type LeaKind, type StudentGroup } from "@ssos/model";
import type { LevelTest, PriorityCriteria, PriorityRule } from "../criteria/criteria.ts";
import type { GroupConclusion } from "./group-determination.ts";
import { indicatorNumber } from "./indicator-number.ts";

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
  /** What followed so far, by the tests that hold and are open: thousands of LEAs share a few dozen conclusions. */
  readonly conclusions: Map<number, GroupConclusion>;
}

/** A level test with its bit. @internal */
export interface TestPlan {
  readonly test: LevelTest;
  readonly bit: number;
}

/** The tests on one indicator. @internal */
export interface IndicatorPlan {
  readonly tests: readonly TestPlan[];
  /** All of them, as a bit set. */
  readonly all: number;
  /** Where all of them test colours: those that hold at each colour, 0 to 5. */
  readonly atColour: readonly number[] | undefined;
}

/** A criteria set laid out by group for one kind of LEA; its distinct level tests are numbered. @internal */
export interface Plan {
  readonly criteria: PriorityCriteria;
  readonly kind: LeaKind;
  readonly tests: readonly LevelTest[];
  /** All tests, as a bit set. */
  readonly allTests: number;
  /** By {@link indicatorNumber}; none where nothing tests the indicator. */
  readonly indicators: readonly (IndicatorPlan | undefined)[];
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
    return { group, order, minimumSize: minimumSizeOf(group, kind, criteria.dashboardYear) ?? Infinity, rules, tests: rules.reduce((set, rule) => set | rule.tests, 0), conclusions: new Map() };
  });
  const numbered = tests.map((test, index): TestPlan => ({ test, bit: 1 << index }));
  const indicators: (IndicatorPlan | undefined)[] = [];
  for (const indicator of STATE_INDICATORS) {
    const of = numbered.filter(({ test }) => test.indicator === indicator);
    indicators[indicatorNumber(indicator)] = of.length === 0 ? undefined : indicatorPlan(of);
  }
  return { criteria, kind, tests, allTests: (1 << tests.length) - 1, indicators, groups, groupByCode: new Map(groups.map((group) => [group.group, group])) };
}

function indicatorPlan(tests: readonly TestPlan[]): IndicatorPlan {
  const bits = (of: readonly TestPlan[]) => of.reduce((set, { bit }) => set | bit, 0);
  const colours = tests.every(({ test }) => test.measure === "colour");
  return { tests, all: bits(tests), atColour: colours ? [0, 1, 2, 3, 4, 5].map((colour) => bits(tests.filter(({ test }) => colour >= 1 && colour <= test.worstLevels))) : undefined };
}

const sameTest = (left: LevelTest, right: LevelTest): boolean => left.indicator === right.indicator && left.measure === right.measure && left.worstLevels === right.worstLevels;

function distinctTests(rules: readonly PriorityRule[]): LevelTest[] {
  const tests: LevelTest[] = [];
  for (const test of rules.flatMap(({ allOf }) => allOf)) if (!tests.some((known) => sameTest(known, test))) tests.push(test);
  return tests;
}

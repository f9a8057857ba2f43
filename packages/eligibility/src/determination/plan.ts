import { minimumSizeOf, type LeaKind, type StudentGroup } from "@ssos/model";
import type { LevelTest, PriorityCriteria, PriorityRule } from "../criteria/criteria.ts";
import type { GroupPlan, RulePlan } from "./group-plan.ts";
import { groupBit, levelTests, truthsAt, type LevelTests } from "./level-truths.ts";
import { levelAt } from "./packed-facts.ts";

/** A criteria set laid out for one kind of LEA; its distinct level tests are numbered. @internal */
export interface Plan {
  readonly criteria: PriorityCriteria;
  readonly tests: readonly LevelTest[];
  readonly reading: LevelTests;
  readonly rules: readonly RulePlan[];
  readonly groups: readonly GroupPlan[];
}

/** @internal */
export function planOf(criteria: PriorityCriteria, kind: LeaKind): Plan {
  const tests = distinctTests(criteria.rules);
  // A group that the year's size rule does not know is in no official set; Infinity keeps a set handed in by a caller honest.
  const minimumSize = (group: StudentGroup) => minimumSizeOf(group, kind, criteria.dashboardYear) ?? Infinity;
  const rules = criteria.rules.map(
    (rule): RulePlan => ({
      rule,
      tests: rule.allOf.reduce((set, test) => set | (1 << tests.findIndex((known) => sameTest(known, test))), 0),
      truthsAt: rule.allOf.map(truthsAt),
      groupBits: criteria.groups.filter((group) => rule.groups === undefined || rule.groups.includes(group)).reduce((bits, group) => bits | groupBit(group), 0),
    }),
  );
  const groups = criteria.groups.map((group): GroupPlan => {
    const ofGroup = rules.filter(({ groupBits }) => (groupBits & groupBit(group)) !== 0);
    return { group, bit: groupBit(group), levelsAt: levelAt(group, "ela"), minimumSize: minimumSize(group), rules: ofGroup, tests: ofGroup.reduce((set, rule) => set | rule.tests, 0), conclusions: new Map() };
  });
  return { criteria, tests, reading: levelTests(tests, criteria.groups, minimumSize), rules, groups };
}

const sameTest = (left: LevelTest, right: LevelTest): boolean => left.indicator === right.indicator && left.measure === right.measure && left.worstLevels === right.worstLevels;

function distinctTests(rules: readonly PriorityRule[]): LevelTest[] {
  const tests: LevelTest[] = [];
  for (const test of rules.flatMap(({ allOf }) => allOf)) if (!tests.some((known) => sameTest(known, test))) tests.push(test);
  return tests;
}

import { STATE_INDICATORS, type DashboardFacts, type IndicatorResult, type StudentGroup, type TraceValue } from "@ssos/model";
import type { LevelTest } from "../criteria/criteria.ts";
import type { PackedDashboard } from "./any-facts.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { frozen } from "./frozen.ts";
import type { GroupConclusion, GroupPlan } from "./group-plan.ts";
import { concludingSteps, type GroupSteps, type Step, type TestForms, type TestSteps } from "./group-steps.ts";
import { levelCounts, sizeMet } from "./level-counts.ts";
import { measured, unpackResult } from "./packed-facts.ts";
import type { Plan } from "./plan.ts";
import { add, addAll, gathered, newStepList, type StepList } from "./step-list.ts";

/** Adds the steps of the level tests of one group. @internal */
export function testSteps({ group, minimumSize }: GroupPlan, facts: DashboardFacts | PackedDashboard, shared: GroupSteps, given: number, steps: StepList): void {
  if ("levels" in facts) {
    for (const test of shared.tests) {
      const packed = facts.levels[test.levelAt] ?? 0;
      if (packed === 0) add(steps, without(test, given));
      else addAll(steps, test.ofPacked[measured(packed, test.test.measure)] ?? packedSteps(test, packed, minimumSize));
    }
  } else {
    const results = facts.results[group];
    for (const test of shared.tests) {
      const result = results?.[test.test.indicator];
      if (result === undefined) add(steps, without(test, given));
      else addTest(test, minimumSize, result, steps);
    }
  }
}

const without = ({ bit, noResult, noFile }: TestSteps, given: number): Step => ((given & bit) !== 0 ? noResult : noFile);

function packedSteps(test: TestSteps, packed: number, minimumSize: number): readonly Step[] {
  const list = newStepList();
  addTest(test, minimumSize, unpackResult(packed) ?? {}, list);
  const steps = gathered(list);
  for (const step of steps) frozen(step);
  test.ofPacked[measured(packed, test.test.measure)] = steps;
  return steps;
}

/** The steps from its tests to whether the group meets the criteria. @internal */
export function stepsOfConclusion(plan: Plan, group: GroupConclusion, shared: GroupSteps): readonly Step[] {
  const known = shared.concluding.get(group);
  if (known !== undefined) return known;
  const steps = concludingSteps(plan, group).map(frozen);
  shared.concluding.set(group, steps);
  return steps;
}

/** Adds the steps of a level test on a result. @internal */
export function addTest({ test, id, fact, counted, levelId, sizeId, statusCounts }: TestForms, minimumSize: number, result: IndicatorResult, steps: StepList): void {
  const truth = levelCounts(result, test, minimumSize);
  const level = test.measure === "colour" ? result.colour : result.statusLevel;
  const value: TraceValue = typeof level === "number" ? level : result.red === undefined ? null : result.red ? "red" : "not red";
  const inputs = [result.row === undefined ? { fact, value } : { fact, value, row: result.row }];
  const sized = test.measure === "status" && typeof level === "number" && level >= 1 && level <= test.worstLevels;
  if (!sized) {
    add(steps, { id, code: "level-counts", kind: "compare", left: comparedLevel(result, level, test), operator: "in", right: counted, inputs, result: truth });
    return;
  }
  add(steps, { id: levelId, code: "level-counts", kind: "compare", left: level, operator: "in", right: counted, inputs, result: "yes" });
  add(steps, sizeStep(sizeId, result, minimumSize));
  add(steps, statusCounts[truth]);
}

function sizeStep(id: string, result: IndicatorResult, minimumSize: number): Step {
  const truth = sizeMet(result, minimumSize);
  if (typeof result.sizeMet === "boolean") return { id, code: "size-met", kind: "assign", value: truth, result: truth };
  return { id, code: "size-met", kind: "compare", left: result.denominator ?? null, operator: ">=", right: { parameter: `minimum-size/${minimumSize}` }, result: truth };
}

function comparedLevel({ red }: IndicatorResult, level: IndicatorResult["colour"], { worstLevels }: LevelTest): TraceValue {
  if (typeof level === "number") return level;
  // "Not red" leaves open whether it is Orange.
  return red === undefined ? null : red ? 1 : worstLevels === 1 ? 0 : null;
}

/** Groups of the set about which no file has a row, and that no missing file leaves open. @internal */
export function withoutResults({ plan, groups }: YearEvaluation, facts: DashboardFacts | PackedDashboard): StudentGroup[] {
  return plan.groups.filter((group) => !hasResults(facts, group) && !groups.some((conclusion) => conclusion.plan === group)).map(({ group }) => group);
}

function hasResults(facts: DashboardFacts | PackedDashboard, { group, levelsAt }: GroupPlan): boolean {
  if (!("levels" in facts)) return facts.results[group] !== undefined;
  for (let at = levelsAt, last = at + STATE_INDICATORS.length; at < last; at += 1) if (facts.levels[at] !== 0) return true;
  return false;
}

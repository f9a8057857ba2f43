import { PRIORITIES, type DashboardFacts, type Priority, type StateIndicator, type StudentGroup, type Truth } from "@ssos/model";
import { levelCounts } from "./level-counts.ts";
import type { GroupPlan, Plan, RulePlan } from "./plan.ts";

/** Which priorities a group meets, as bit sets: bit p for priority p. @internal */
export interface PrioritySet {
  /** Met for certain. */
  readonly met: number;
  /** Met or open. */
  readonly possible: number;
}

/** What a group's results say of the level tests of the plan, as bit sets, and of the priorities. @internal */
export interface GroupPriorities extends PrioritySet {
  readonly plan: GroupPlan;
  /** Tests that hold. */
  readonly holding: number;
  /** Tests that a missing fact leaves open. */
  readonly open: number;
}

/** The tests on whose indicator's file was given, as a bit set: there, no row means no result. @internal */
export function testsGiven({ indicators }: Plan, { indicatorsGiven }: DashboardFacts): number {
  let given = 0;
  for (const indicator of indicatorsGiven) given |= indicators.get(indicator)?.all ?? 0;
  return given;
}

/** @internal */
export function groupPriorities({ indicators }: Plan, plan: GroupPlan, results: DashboardFacts["results"][StudentGroup], given: number): GroupPriorities {
  let holding = 0;
  let open = plan.tests & ~given;
  // Over the results that there are: asking an object for what it does not have is the slowest of questions.
  for (const indicator in results) {
    const of = indicators.get(indicator);
    const result = results[indicator as StateIndicator];
    if (of === undefined || result === undefined) continue;
    open &= ~of.all;
    const known = of.atColour === undefined || typeof result.colour !== "number" ? undefined : of.atColour[result.colour];
    if (known !== undefined) holding |= known;
    else {
      for (const { test, bit } of of.tests) {
        const truth = levelCounts(result, test, plan.minimumSize);
        if (truth === "yes") holding |= bit;
        else if (truth === "unknown") open |= bit;
      }
    }
  }
  holding &= plan.tests;
  open &= plan.tests;
  let [met, possible] = [0, 0];
  if ((holding | open) !== 0) {
    for (const { rule, tests: needed } of plan.rules) {
      if ((needed & ~holding) === 0) met |= 1 << rule.priority;
      if ((needed & ~(holding | open)) === 0) possible |= 1 << rule.priority;
    }
  }
  return { plan, met, possible, holding, open };
}

/** @internal */
export function ruleTruth({ tests }: RulePlan, { holding, open }: GroupPriorities): Truth {
  return (tests & ~holding) === 0 ? "yes" : (tests & ~(holding | open)) === 0 ? "unknown" : "no";
}

/** How many priorities a set holds. @internal */
export function sizeOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** @internal */
export function prioritiesIn(set: number): Priority[] {
  return set === 0 ? [] : PRIORITIES.filter((priority) => (set & (1 << priority)) !== 0);
}

/** Whether a group meets enough priorities. @internal */
export function enough(needed: number, { met, possible }: PrioritySet): Truth {
  return sizeOf(met) >= needed ? "yes" : sizeOf(possible) >= needed ? "unknown" : "no";
}

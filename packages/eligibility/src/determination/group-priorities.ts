import type { DashboardFacts, Priority, Truth } from "@ssos/model";
import { PRIORITIES } from "@ssos/model";
import type { PriorityRule } from "../criteria/criteria.ts";
import { levelCounts } from "./level-counts.ts";
import type { GroupPlan } from "./plan.ts";

/** Which priorities a group meets, as bit sets: bit p for priority p. @internal */
export interface PrioritySet {
  /** Met for certain. */
  readonly met: number;
  /** Met or open. */
  readonly possible: number;
}

/** A group with at least one priority met or open. @internal */
export interface GroupPriorities extends PrioritySet {
  readonly plan: GroupPlan;
}

/** @internal */
export function ruleTruth(rule: PriorityRule, plan: GroupPlan, facts: DashboardFacts): Truth {
  const results = facts.results[plan.group];
  let open = false;
  for (const test of rule.allOf) {
    const truth = levelCounts(results?.[test.indicator], facts.indicatorsGiven.includes(test.indicator), test, plan.minimumSize);
    if (truth === "no") return "no";
    if (truth === "unknown") open = true;
  }
  return open ? "unknown" : "yes";
}

/** @internal */
export function groupPriorities(plan: GroupPlan, facts: DashboardFacts): GroupPriorities {
  let [met, possible] = [0, 0];
  for (const rule of plan.rules) {
    const bit = 1 << rule.priority;
    if ((met & bit) !== 0) continue;
    const truth = ruleTruth(rule, plan, facts);
    if (truth === "yes") met |= bit;
    if (truth !== "no") possible |= bit;
  }
  return { plan, met, possible };
}

/** How many priorities a set holds. @internal */
export function sizeOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** @internal */
export function prioritiesIn(set: number): Priority[] {
  return PRIORITIES.filter((priority) => (set & (1 << priority)) !== 0);
}

/** Whether a group meets enough priorities. @internal */
export function enough(needed: number, { met, possible }: PrioritySet): Truth {
  return sizeOf(met) >= needed ? "yes" : sizeOf(possible) >= needed ? "unknown" : "no";
}


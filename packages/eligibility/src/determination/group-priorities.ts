import type { DashboardFacts, StateIndicator, StudentGroup } from "@ssos/model";
import { concludeGroup, type GroupConclusion } from "./group-determination.ts";
import { indicatorNumber } from "./indicator-number.ts";
import { levelCounts } from "./level-counts.ts";
import type { GroupPlan, Plan } from "./plan.ts";

/** The tests on whose indicator's file was given, as a bit set: there, no row means no result. @internal */
export function testsGiven({ indicators }: Plan, { indicatorsGiven }: DashboardFacts): number {
  let given = 0;
  for (const indicator of indicatorsGiven) given |= indicators[indicatorNumber(indicator)]?.all ?? 0;
  return given;
}

/** What a group's results say: which tests hold, and which priorities follow. @internal */
export function groupPriorities(plan: Plan, group: GroupPlan, results: DashboardFacts["results"][StudentGroup], given: number): GroupConclusion {
  let holding = 0;
  let open = group.tests & ~given;
  // Over the results that there are: asking an object for what it does not have is the slowest of questions.
  for (const indicator in results) {
    const of = plan.indicators[indicatorNumber(indicator)];
    const result = results[indicator as StateIndicator];
    if (of === undefined || result === undefined) continue;
    open &= ~of.all;
    const known = of.atColour === undefined || typeof result.colour !== "number" ? undefined : of.atColour[result.colour];
    if (known !== undefined) holding |= known;
    else {
      for (const { test, bit } of of.tests) {
        const truth = levelCounts(result, test, group.minimumSize);
        if (truth === "yes") holding |= bit;
        else if (truth === "unknown") open |= bit;
      }
    }
  }
  return conclusion(plan, group, holding & group.tests, open & group.tests);
}

function conclusion(plan: Plan, group: GroupPlan, holding: number, open: number): GroupConclusion {
  const key = holding * (plan.allTests + 1) + open;
  const known = group.conclusions.get(key);
  if (known !== undefined) return known;
  const made = concludeGroup(plan, group, { holding, open });
  group.conclusions.set(key, made);
  return made;
}

import { letterOf, outcomeOf, type Truth } from "@ssos/model";
import type { GroupDetermination, GroupReason } from "./determination.ts";
import type { GroupConclusion, GroupPlan, RulePlan, TestSet } from "./group-plan.ts";
import { enough, prioritiesIn } from "./priority-set.ts";
import { frozen } from "./frozen.ts";

/** Concludes from a group's tests which priorities it meets. @internal */
export function concludeGroup(prioritiesNeeded: number, plan: GroupPlan, tests: TestSet): GroupConclusion {
  let [met, possible] = [0, 0];
  const reasons: GroupReason[] = [];
  for (const rule of plan.rules) {
    const truth = ruleTruth(rule, tests);
    if (truth === "no") continue;
    const { priority, id, allOf } = rule.rule;
    possible |= 1 << priority;
    if (truth === "unknown") continue;
    met |= 1 << priority;
    reasons.push({ priority, rule: id, indicators: allOf.map(({ indicator }) => indicator) });
  }
  const meets = enough(prioritiesNeeded, { met, possible });
  const priorities = prioritiesIn(met);
  const determination: GroupDetermination = {
    group: plan.group,
    outcome: outcomeOf(meets),
    priorities,
    openPriorities: prioritiesIn(possible & ~met),
    // With a priority still open the letter is open too, even where two others are certain.
    letter: meets === "yes" && met === possible ? letterOf(priorities) : null,
    reasons,
  };
  return { plan, holding: tests.holding, open: tests.open, met, possible, meets, determination: frozen(determination) };
}

/** @internal */
export function ruleTruth({ tests }: RulePlan, { holding, open }: TestSet): Truth {
  return (tests & ~holding) === 0 ? "yes" : (tests & ~(holding | open)) === 0 ? "unknown" : "no";
}

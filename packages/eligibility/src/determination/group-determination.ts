import { letterOf, outcomeOf, type Truth } from "@ssos/model";
import type { GroupDetermination } from "./determination.ts";
import type { GroupPlan, Plan, RulePlan } from "./plan.ts";
import { enough, prioritiesIn, type PrioritySet } from "./priority-set.ts";

/** What a group's results say of the level tests of the plan, as bit sets. @internal */
export interface TestSet {
  /** Tests that hold. */
  readonly holding: number;
  /** Tests that a missing fact leaves open. */
  readonly open: number;
}

/** What follows from a group's tests. @internal */
export interface GroupConclusion extends TestSet, PrioritySet {
  readonly plan: GroupPlan;
  /** Whether the group meets enough priorities. */
  readonly meets: Truth;
  /** The same, written out. */
  readonly determination: GroupDetermination;
}

/** Concludes from a group's tests which priorities it meets. @internal */
export function concludeGroup({ criteria }: Plan, plan: GroupPlan, tests: TestSet): GroupConclusion {
  const prioritiesOf = (truths: readonly Truth[]) => plan.rules.reduce((set, rule) => (truths.includes(ruleTruth(rule, tests)) ? set | (1 << rule.rule.priority) : set), 0);
  const [met, possible] = [prioritiesOf(["yes"]), prioritiesOf(["yes", "unknown"])];
  const meets = enough(criteria.prioritiesNeeded, { met, possible });
  const priorities = prioritiesIn(met);
  const determination: GroupDetermination = {
    group: plan.group,
    outcome: outcomeOf(meets),
    priorities,
    openPriorities: prioritiesIn(possible & ~met),
    // With a priority still open the letter is open too, even where two others are certain.
    letter: meets === "yes" && met === possible ? letterOf(priorities) : null,
    reasons: plan.rules
      .filter((rule) => ruleTruth(rule, tests) === "yes")
      .map(({ rule: { priority, id, allOf } }) => ({ priority, rule: id, indicators: allOf.map(({ indicator }) => indicator) })),
  };
  return { plan, ...tests, met, possible, meets, determination };
}

/** @internal */
export function ruleTruth({ tests }: RulePlan, { holding, open }: TestSet): Truth {
  return (tests & ~holding) === 0 ? "yes" : (tests & ~(holding | open)) === 0 ? "unknown" : "no";
}

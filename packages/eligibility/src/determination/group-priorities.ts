import { concludeGroup } from "./group-determination.ts";
import type { GroupConclusion, GroupPlan } from "./group-plan.ts";
import type { LevelTruths } from "./level-truths.ts";
import type { Plan } from "./plan.ts";

/** Groups with a priority met or open, in the order of the set. @internal */
export function groupsWithPriorities(plan: Plan, truths: LevelTruths): readonly GroupConclusion[] {
  const found = groupsWithRules(plan, truths);
  if (found === 0) return NO_GROUPS;
  const groups: GroupConclusion[] = [];
  for (const group of plan.groups) if ((found & group.bit) !== 0) groups.push(conclusionOf(plan, group, truths));
  return groups;
}

const NO_GROUPS: readonly GroupConclusion[] = [];

/** Groups in which a rule holds or is open, as a bit set. */
function groupsWithRules({ rules }: Plan, truths: LevelTruths): number {
  let found = 0;
  for (const { truthsAt, groupBits } of rules) {
    let groups = groupBits;
    for (const at of truthsAt) groups &= (truths[at] ?? 0) | (truths[at + 1] ?? 0);
    found |= groups;
  }
  return found;
}

/** What follows from the tests of one group. @internal */
export function conclusionOf({ criteria, reading: { tests } }: Plan, group: GroupPlan, truths: LevelTruths): GroupConclusion {
  let [holding, open] = [0, 0];
  for (let index = 0; index < tests.length; index += 1) {
    const at = tests[index]?.at ?? 0;
    if (((truths[at] ?? 0) & group.bit) !== 0) holding |= 1 << index;
    if (((truths[at + 1] ?? 0) & group.bit) !== 0) open |= 1 << index;
  }
  holding &= group.tests;
  open &= group.tests;
  const key = holding * (1 << tests.length) + open;
  const known = group.conclusions.get(key);
  if (known !== undefined) return known;
  const made = concludeGroup(criteria.prioritiesNeeded, group, { holding, open });
  group.conclusions.set(key, made);
  return made;
}

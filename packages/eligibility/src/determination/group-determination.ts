import { letterOf, outcomeOf } from "@ssos/model";
import type { GroupDetermination, GroupReason } from "./determination.ts";
import type { YearEvaluation } from "./evaluate-year.ts";
import { enough, prioritiesIn, ruleTruth, type GroupPriorities } from "./group-priorities.ts";

/** Writes out what the criteria say about a group. @internal */
export function groupDetermination(group: GroupPriorities, evaluation: YearEvaluation): GroupDetermination {
  const outcome = outcomeOf(enough(evaluation.plan.criteria.prioritiesNeeded, group));
  const priorities = prioritiesIn(group.met);
  return {
    group: group.plan.group,
    outcome,
    priorities,
    openPriorities: prioritiesIn(group.possible & ~group.met),
    // With a priority still open the letter is open too, even where two others are certain.
    letter: outcome === "eligible" && group.met === group.possible ? letterOf(priorities) : null,
    reasons: reasonsOf(group),
  };
}

function reasonsOf(group: GroupPriorities): GroupReason[] {
  if (group.met === 0) return [];
  return group.plan.rules
    .filter((rule) => ruleTruth(rule, group) === "yes")
    .map(({ rule: { priority, id, allOf } }) => ({ priority, rule: id, indicators: allOf.map(({ indicator }) => indicator) }));
}

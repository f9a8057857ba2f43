import type { StudentGroup, Truth } from "@ssos/model";
import type { PriorityRule } from "../criteria/criteria.ts";
import type { GroupDetermination } from "./determination.ts";
import type { PrioritySet } from "./priority-set.ts";

/** A rule with its tests: as a bit set (bit i for test i of the plan), and where their truths stand. @internal */
export interface RulePlan {
  readonly rule: PriorityRule;
  readonly tests: number;
  readonly truthsAt: readonly number[];
  /** Groups to which it applies. */
  readonly groupBits: number;
}

/** The rules of one group, looked up once for many LEAs. @internal */
export interface GroupPlan {
  readonly group: StudentGroup;
  readonly bit: number;
  /** Where its results begin among packed levels. */
  readonly levelsAt: number;
  readonly minimumSize: number;
  readonly rules: readonly RulePlan[];
  /** All tests of its rules. */
  readonly tests: number;
  /** What followed so far, by the tests that hold and are open: thousands of LEAs share a few dozen conclusions. */
  readonly conclusions: Map<number, GroupConclusion>;
}

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

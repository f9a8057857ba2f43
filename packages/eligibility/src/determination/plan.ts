import { minimumSizeOf, type LeaKind, type StudentGroup } from "@ssos/model";
import type { PriorityCriteria, PriorityRule } from "../criteria/criteria.ts";

/** The rules of one group, looked up once for many LEAs. @internal */
export interface GroupPlan {
  readonly group: StudentGroup;
  readonly minimumSize: number;
  readonly rules: readonly PriorityRule[];
}

/** A criteria set laid out by group for one kind of LEA. @internal */
export interface Plan {
  readonly criteria: PriorityCriteria;
  readonly kind: LeaKind;
  readonly groups: readonly GroupPlan[];
}

/** @internal */
export function planOf(criteria: PriorityCriteria, kind: LeaKind): Plan {
  const groups = criteria.groups.map((group) => ({
    group,
    // A group that the year's size rule does not know is in no set; Infinity keeps a set handed in by a caller honest.
    minimumSize: minimumSizeOf(group, kind, criteria.dashboardYear) ?? Infinity,
    rules: criteria.rules.filter((rule) => rule.groups === undefined || rule.groups.includes(group)),
  }));
  return { criteria, kind, groups };
}

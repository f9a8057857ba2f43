import type { StateIndicator, StudentGroup } from "@ssos/model";
import type { IdentifiedGroup } from "../audit/plan-context.ts";

/** The part of a determination that alignment reads; `Determination` of @ssos/eligibility has this shape. */
export interface DeterminedGroups {
  readonly groups: readonly {
    readonly group: StudentGroup;
    readonly outcome: string;
    readonly priorities: readonly number[];
    readonly reasons: readonly { readonly indicators: readonly StateIndicator[] }[];
  }[];
}

/**
 * Takes from a determination the groups that made the LEA eligible, with the indicators that did it.
 *
 * @param determination - from `determineDifferentiatedAssistance`
 * @returns groups whose own outcome is `eligible`; what could not be determined is left out, since nothing is owed for it yet
 * @example
 * ```ts
 * identifiedGroupsOf({ groups: [{ group: "SWD", outcome: "eligible", priorities: [4, 6], reasons: [{ indicators: ["ela", "math"] }, { indicators: ["susp"] }] }] }) // => [{ group: "SWD", priorities: [4, 6], indicators: ["ela", "math", "susp"] }]
 * ```
 */
export function identifiedGroupsOf(determination: DeterminedGroups): IdentifiedGroup[] {
  return determination.groups
    .filter((group) => group.outcome === "eligible")
    .map(({ group, priorities, reasons }) => ({ group, priorities, indicators: [...new Set(reasons.flatMap((reason) => reason.indicators))] }));
}

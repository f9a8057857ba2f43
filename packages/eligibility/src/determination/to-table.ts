import { STUDENT_GROUP_NAMES, type LeaKind, type MethodOutcome, type Outcome } from "@ssos/model";
import type { Determination } from "./determination.ts";

/** One flat row per LEA and group, for data frames and spreadsheets. */
export interface DeterminationRow {
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  readonly dashboardYear: number;
  readonly criteria: string | null;
  readonly outcome: Outcome;
  readonly complete: boolean;
  readonly method1: MethodOutcome | null;
  readonly method2: MethodOutcome | null;
  readonly method3: MethodOutcome | null;
  readonly method4: MethodOutcome | null;
  /** Null in the row of an LEA without a group that has a priority met or open. */
  readonly group: string | null;
  readonly groupName: string | null;
  readonly groupOutcome: Outcome | null;
  readonly letter: string | null;
  /** Priorities met, joined by spaces. */
  readonly priorities: string | null;
  readonly openPriorities: string | null;
  /** Indicators by which the priorities are met, joined by spaces. */
  readonly indicators: string | null;
  readonly missing: number;
}

/**
 * Lays determinations out as flat rows: one per LEA and group, and one for every LEA without such a group.
 *
 * @param determinations - in any order; the rows keep it
 * @example
 * ```ts
 * toTable([determineDifferentiatedAssistance({ lea: { cds: "01611190000000", name: "Example Unified", kind: "district" }, dashboards: {} }, { dashboardYear: 2020 })])[0]?.outcome // => "not-applicable"
 * ```
 */
export function toTable(determinations: readonly Determination[]): DeterminationRow[] {
  return determinations.flatMap((determination): DeterminationRow[] => {
    const { cds, name, kind, dashboardYear, criteria, outcome, complete, byMethod } = determination;
    const lea = { cds, name, kind, dashboardYear, criteria, outcome, complete, method1: byMethod[1] ?? null, method2: byMethod[2] ?? null, method3: byMethod[3] ?? null, method4: byMethod[4] ?? null };
    const missing = determination.missing.length;
    if (determination.groups.length === 0) return [{ ...lea, ...NO_GROUP, missing }];
    return determination.groups.map(({ group, outcome: groupOutcome, letter, priorities, openPriorities, reasons }) => ({
      ...lea,
      group,
      groupName: STUDENT_GROUP_NAMES[group],
      groupOutcome,
      letter,
      priorities: priorities.join(" "),
      openPriorities: openPriorities.join(" "),
      indicators: [...new Set(reasons.flatMap(({ indicators }) => indicators))].join(" "),
      missing,
    }));
  });
}

const NO_GROUP = { group: null, groupName: null, groupOutcome: null, letter: null, priorities: null, openPriorities: null, indicators: null } as const;

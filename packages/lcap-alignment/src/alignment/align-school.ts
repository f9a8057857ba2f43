import type { StudentGroup } from "@ssos/model";
import { readMoney } from "../plan/amount.ts";
import type { Lcap } from "../plan/lcap.ts";
import type { SchoolPlan } from "../plan/spsa.ts";
import type { GroupIndicator } from "../plan/summary.ts";
import { sameCell } from "../required/matching.ts";
import { addDecimals } from "../tables/figure.ts";

/** How a school plan answers one reason of federal support. */
export interface SchoolCoverage {
  readonly school: string;
  readonly reason: { readonly group: StudentGroup; readonly indicator?: GroupIndicator["indicator"] };
  /** Whether an outcome measures it; null for a group put into support without a named indicator. */
  readonly measured: boolean | null;
  readonly strategies: readonly string[];
  readonly evidenceBased: boolean;
  /** Proposed expenditures of these strategies; null when one is missing. */
  readonly dollars: string | null;
  /** Goals of the LCAP that the school plan's goals name and that exist. */
  readonly lcapGoals: readonly string[];
  readonly coverage: "full" | "partial" | "none";
}

/**
 * Follows the reasons of a school's federal support into its school plan and on into the LCAP.
 *
 * **When to use** for schools in comprehensive or additional targeted support; findings on the same plans come from `auditPlan`.
 *
 * @param own - the school plan
 * @param reasons - groups, with indicators where they are known; all pupils for comprehensive support
 * @param plan - the LCAP
 * @example
 * ```ts
 * const own = { schema: "ssos/spsa/1", id: "s", school: { cds: "27000010000011", name: "S" }, year: "2025-26", goals: [] } as const
 * alignSchoolPlan(own, [{ group: "SWD" }], { goals: [] })[0]?.coverage // => "none"
 * ```
 */
export function alignSchoolPlan(own: SchoolPlan, reasons: readonly SchoolCoverage["reason"][], plan: Pick<Lcap, "goals">): SchoolCoverage[] {
  const known = new Map(plan.goals.flatMap((goal) => [[goal.id, goal.id] as const, [goal.number, goal.id] as const]));
  const lcapGoals = [...new Set(own.goals.flatMap((goal) => (goal.lcapGoal === undefined ? [] : [known.get(goal.lcapGoal) ?? []].flat())))];
  return reasons.map((reason) => {
    const { group, indicator } = reason;
    const strategies = own.goals
      .flatMap((goal) => goal.strategies)
      .filter((strategy) => strategy.studentsServed?.includes(group) === true || (group === "ALL" && strategy.studentsServed === undefined));
    const measured =
      indicator === undefined
        ? null
        : own.goals.some((goal) =>
            goal.outcomes.some((outcome) => outcome.measures?.some((cell) => sameCell({ group: cell.group, indicator: cell.indicator }, { group, indicator })) === true),
          );
    const amounts = strategies.map((strategy) => readMoney(strategy.expenditures).value);
    const served = strategies.length > 0;
    const evidenceBased = strategies.some((strategy) => strategy.evidenceBased === true);
    return {
      school: own.school.cds,
      reason,
      measured,
      strategies: strategies.map((strategy) => strategy.number),
      evidenceBased,
      dollars: amounts.every((amount) => amount !== null) ? addDecimals(["0", ...amounts]) : null,
      lcapGoals,
      coverage: served && measured !== false && evidenceBased && lcapGoals.length > 0 ? "full" : served || measured === true ? "partial" : "none",
    };
  });
}

import { deadlinesFor, type DeadlineFacts, type DeadlineProcess, type DeadlineSchedule } from "@ssos/statute/deadlines";
import { startYearOf } from "@ssos/model";
import type { Lcap } from "../plan/lcap.ts";

/**
 * Dates the steps of a plan's adoption and review, from @ssos/statute: filing, clarification, answer, recommendations, their
 * consideration, approval, and the mid-year report.
 *
 * @param plan - the plan; its kind of LEA decides the process, its year the days
 * @param facts - days of acts as far as they are known, and holidays
 * @throws SsosError `invalid-school-year`
 * @example
 * ```ts
 * const schedule = reviewCalendar({ year: "2026-27", lea: { cds: "27661590000000", name: "x", kind: "district" } }, { clarificationAskedOn: "2026-08-10", holidays: [] })
 * schedule.steps.filter((step) => step.id === "answer" || step.id === "approve").map((step) => step.date) // => ["2026-08-25", "2026-10-08"]
 * ```
 */
export function reviewCalendar(plan: Pick<Lcap, "year" | "lea">, facts: Omit<DeadlineFacts, "year"> = {}): DeadlineSchedule {
  const process: DeadlineProcess = plan.lea.kind === "district" ? "district-plan" : plan.lea.kind === "coe" ? "county-plan" : "charter-plan";
  return deadlinesFor(process, { ...facts, year: startYearOf(plan.year) });
}

import { isDashboardYear, SsosError, type Priority, type StudentGroup } from "@ssos/model";
import type { Determination } from "../determination/determination.ts";
import type { RecordSource, YearRecord } from "./year-record.ts";

/**
 * Turns a computed determination into a record of a history. What it leaves open stays a fact not given.
 *
 * @param determination - from `determineDifferentiatedAssistance`
 * @param source - what to name it by; its kind is `determination`
 * @throws SsosError `invalid-dashboard-year` for a year without a Dashboard
 * @example
 * ```ts
 * const lea = { cds: "27660920000000", name: "Example Unified", kind: "district" } as const
 * const determination = determineDifferentiatedAssistance({ lea, dashboards: {} }, { dashboardYear: 2023 })
 * recordOfDetermination(determination, "own computation").status // => undefined
 * ```
 */
export function recordOfDetermination(determination: Determination, source: string): YearRecord {
  const { cds, name, kind, dashboardYear, outcome, groups, byMethod } = determination;
  if (!isDashboardYear(dashboardYear)) throw new SsosError("invalid-dashboard-year", { found: String(dashboardYear), expected: "a year with a Dashboard" });
  const from: RecordSource = { id: source, kind: "determination" };
  const decided = outcome === "eligible" ? "differentiated" : outcome === "not-eligible" ? "general" : undefined;
  // Groups count only when none is open: an open one may or may not meet the criteria.
  const open = outcome === "not-applicable" || byMethod[1] === undefined || byMethod[1] === "not-evaluated" || groups.some((group) => group.outcome === "cannot-determine");
  const met: Partial<Record<StudentGroup, readonly Priority[]>> = {};
  for (const group of groups) if (group.outcome === "eligible") met[group.group] = group.priorities;
  return { cds, name, kind, year: dashboardYear, reportedIn: dashboardYear, source: from, ...(decided === undefined ? {} : { status: decided }), ...(open ? {} : { groups: met }) };
}

import type { DashboardYear, Outcome, StudentGroup } from "@ssos/model";
import { yearsAfter } from "@ssos/statute/deadlines";
import { consecutiveYears } from "./consecutive-years.ts";
import { IDENTIFICATION_DATES } from "./identification-dates.ts";
import { latestDashboard } from "./next-determination.ts";
import type { SupportHistory } from "./support-history.ts";

/** Whether the geographic lead agency must assist a district together with the county superintendent. */
export interface GeographicLeadAnswer {
  readonly outcome: Outcome;
  /** The Dashboard on which it rests. */
  readonly dashboard?: DashboardYear;
  /** Groups that met the criteria on three Dashboards in a row or more. */
  readonly groups: readonly StudentGroup[];
  /** First and last day as far as the law states them. */
  readonly from?: string;
  readonly until?: string;
  readonly citation: string;
  /** What is missing for an answer. */
  readonly missing: readonly string[];
}

/** The rule began with the text of 2023; that of 2026 keeps it for 2025-26 only, with at least two years of assistance. */
const RULE_FROM = "2023-07-10";
const RULE_CHANGED = "2026-07-09";
const LAST_DASHBOARD = 2025;

/**
 * Decides whether the geographic lead agency must assist: the same student group met the criteria for three or more
 * Dashboards in a row (EC 52071(f)). From July 9, 2026 the rule is left for 2025-26 only; later the lead comes on request.
 *
 * **When to use** for districts; `not-applicable` for county offices and charter schools, which have no such rule.
 *
 * @param history - an LEA's history
 * @param asOf - ISO date
 * @returns `cannot-determine` names the years whose letters are missing
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const records = ([2019, 2022, 2023] as const).map((year) => ({ cds: "27660920000000", year, reportedIn: year, source: { id: String(year), kind: "official-list" as const }, status: "differentiated" as const, groups: { SWD: [4, 5] as const } }))
 * const history = supportHistories(records).histories[0] as SupportHistory
 * geographicLead(history, "2024-06-30").outcome // => "eligible"
 * geographicLead(history, "2023-06-30").outcome // => "not-applicable"
 * ```
 */
export function geographicLead(history: SupportHistory, asOf: string): GeographicLeadAnswer {
  const latest = latestDashboard(asOf);
  const changed = asOf >= RULE_CHANGED;
  const citation = changed ? "EC 52071(f)" : "EC 52071(f)@2023-07-10";
  if (history.kind !== "district" || asOf < RULE_FROM || latest === undefined) return { outcome: "not-applicable", groups: [], citation, missing: [] };
  const dashboard = latest > LAST_DASHBOARD ? LAST_DASHBOARD : latest;
  const test = consecutiveYears(history, dashboard);
  const from = IDENTIFICATION_DATES[dashboard]?.on ?? asOf;
  const until = changed ? yearsAfter(from, 2) : undefined;
  if (until !== undefined && asOf >= until) return { outcome: "not-applicable", groups: [], citation, missing: [] };
  return {
    outcome: test.outcome,
    dashboard,
    groups: test.groups,
    ...(test.outcome === "eligible" ? { from: from < RULE_FROM ? RULE_FROM : from, ...(until === undefined ? {} : { until }) } : {}),
    citation,
    missing: test.missing,
  };
}


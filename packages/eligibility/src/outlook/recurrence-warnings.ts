import type { DashboardYear, LeaFacts, StateIndicator } from "@ssos/model";
import type { RecurrenceCriteria } from "../criteria/criteria.ts";
import { levelOf, testsOf } from "./group-outcome.ts";
import type { RecurrenceWarning } from "./outlook.ts";
import { dashboardsAfter } from "./under-other-criteria.ts";

/**
 * Lists the groups that criteria on recurring indicators would find, should the next Dashboards look like the last ones:
 * an early warning for rules that count years.
 *
 * **When to use** before a Dashboard that such criteria will be applied to; `watchList` warns of the escalations that count years.
 *
 * @param facts - what the Dashboards say about the LEA
 * @param criteria - the set, such as `criteria2026`
 * @param dashboardYear - the latest Dashboard that is published
 * @returns groups that are lowest, for certain or as far as known, on enough indicators of every Dashboard so far; none when
 *   the set's Dashboards have not begun, or are over
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const dashboard = { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results: { SWD: { ela: { colour: 1 }, susp: { colour: 1 } } } } as const
 * const [warning] = recurrenceWarnings({ lea, dashboards: { 2024: dashboard, 2025: dashboard } }, criteria2026, 2025)
 * warning.indicators // => ["ela", "susp"]
 * warning.dashboardsToCome // => [2026]
 * ```
 */
export function recurrenceWarnings(facts: LeaFacts, criteria: RecurrenceCriteria, dashboardYear: DashboardYear): RecurrenceWarning[] {
  const dashboardsKnown = criteria.dashboards.filter((year) => year <= dashboardYear);
  const dashboardsToCome = dashboardsAfter(criteria.dashboards, dashboardYear);
  if (dashboardsKnown.length === 0 || dashboardsToCome.length === 0) return [];
  return criteria.groups.flatMap((group) => {
    const [indicators, openIndicators]: [StateIndicator[], StateIndicator[]] = [[], []];
    for (const { indicator, measure, worstLevels } of testsOf(criteria, group)) {
      const truths = dashboardsKnown.map((year) => {
        const dashboard = facts.dashboards[year];
        if (dashboard === undefined || !dashboard.indicatorsGiven.includes(indicator)) return "unknown";
        const level = levelOf(dashboard.results[group]?.[indicator], measure);
        return level > 0 && level <= worstLevels ? "yes" : "no";
      });
      if (truths.every((truth) => truth === "yes")) indicators.push(indicator);
      else if (truths.includes("yes") && !truths.includes("no")) openIndicators.push(indicator);
    }
    return indicators.length + openIndicators.length >= criteria.indicatorsNeeded ? [{ group, indicators, openIndicators, dashboardsKnown, dashboardsToCome }] : [];
  });
}

import { STATE_INDICATORS, type DashboardYear, type LeaFacts, type StateIndicator, type StudentGroup } from "@ssos/model";
import { determineDifferentiatedAssistance, type DetermineOptions } from "../determination/determine.ts";
import { criteriaOf } from "./changes-that-end.ts";
import { testsOf } from "./group-outcome.ts";
import type { Prediction } from "./outlook.ts";

/**
 * Predicts a determination from partial data and says which part of it is certain already: no further fact can change that.
 *
 * **When to use** before the State publishes, with the files or counts at hand so far; with all of them it is the determination.
 *
 * @param facts - what is known, with `indicatorsGiven` naming only the indicators that are
 * @param options - the Dashboard year, and criteria of your own
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { chronic: { colour: 1 }, susp: { colour: 1 } }, HI: { susp: { colour: 1 } } } as const
 * const prediction = predictFromPartial({ lea, dashboards: { 2024: { indicatorsGiven: ["chronic", "susp"], results } } }, { dashboardYear: 2024 })
 * prediction.outcome // => "eligible"
 * prediction.groups.map(({ group, certain }) => `${group} ${certain}`) // => ["HI false", "SWD true"]
 * prediction.indicatorsMissing // => ["ela", "math", "elpi", "grad", "cci"]
 * ```
 */
export function predictFromPartial(facts: LeaFacts, options: Omit<DetermineOptions, "trace">): Prediction {
  const answer = determineDifferentiatedAssistance(facts, { ...options, trace: false });
  const criteria = criteriaOf(options);
  const dashboard = facts.dashboards[options.dashboardYear as DashboardYear];
  const given = dashboard?.indicatorsGiven ?? [];
  const tested: readonly StateIndicator[] = criteria === undefined ? [] : STATE_INDICATORS.filter((indicator) => criteria.groups.some((group) => testsOf(criteria, group).some((test) => test.indicator === indicator)));
  const hasResults = (group: StudentGroup): boolean => dashboard?.results[group] !== undefined;
  const certain = answer.outcome === "not-eligible" ? answer.complete : answer.outcome !== "cannot-determine";
  return {
    outcome: answer.outcome,
    certain,
    // A method without any facts yet can still make an LEA eligible that the others do not.
    possible: certain || answer.outcome === "cannot-determine" ? answer.possible : ["eligible", "not-eligible"],
    groups: answer.groups.filter(({ group }) => hasResults(group)).map(({ group, outcome, priorities, openPriorities }) => ({ group, outcome, certain: outcome !== "cannot-determine", priorities, openPriorities })),
    indicatorsMissing: tested.filter((indicator) => !given.includes(indicator)),
    missing: answer.missing,
  };
}

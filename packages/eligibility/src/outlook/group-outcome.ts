import type { DashboardFacts, DashboardYear, IndicatorResult, LeaFacts, Level, Outcome, StateIndicator, StudentGroup } from "@ssos/model";
import type { AssistanceCriteria, LevelTest } from "../criteria/criteria.ts";
import { determineDifferentiatedAssistance, type DetermineOptions } from "../determination/determine.ts";

/** @internal The tests of a criteria set that concern a group. */
export function testsOf(criteria: AssistanceCriteria, group: StudentGroup): LevelTest[] {
  const entries = criteria.structure === "priorities" ? criteria.rules.flatMap((rule) => rule.allOf.map((test) => ({ test, groups: rule.groups }))) : criteria.tests;
  return entries.filter(({ groups }) => groups === undefined || groups.includes(group)).map(({ test }) => test);
}

/** @internal A result's level by the measure that the criteria test; 0 and absent are none. */
export function levelOf(result: IndicatorResult | undefined, measure: LevelTest["measure"]): Level {
  return (measure === "colour" ? result?.colour : result?.statusLevel) ?? 0;
}

/** @internal The facts about one group alone, with some of its levels on one Dashboard replaced. */
export function groupFacts(facts: LeaFacts, group: StudentGroup, year: DashboardYear, levels: Readonly<Partial<Record<StateIndicator, Level>>>): LeaFacts {
  const dashboards = Object.fromEntries(
    Object.entries(facts.dashboards).map(([key, dashboard]) => {
      const results = dashboard.results[group] ?? {};
      const changed = Number(key) === year ? { ...results, ...Object.fromEntries(Object.entries(levels).map(([indicator, level]) => [indicator, { ...results[indicator as StateIndicator], colour: level, statusLevel: level }])) } : results;
      return [key, { ...dashboard, results: { [group]: changed } } satisfies DashboardFacts];
    }),
  );
  return { lea: facts.lea, dashboards };
}

/** @internal What the criteria say about one group, with some of its levels replaced. */
export function groupOutcome(facts: LeaFacts, group: StudentGroup, levels: Readonly<Partial<Record<StateIndicator, Level>>>, options: Omit<DetermineOptions, "trace">): Outcome {
  const answer = determineDifferentiatedAssistance(groupFacts(facts, group, options.dashboardYear as DashboardYear, levels), { ...options, trace: false });
  if (answer.outcome === "not-applicable") return "not-applicable";
  return answer.groups.find((entry) => entry.group === group)?.outcome ?? "not-eligible";
}

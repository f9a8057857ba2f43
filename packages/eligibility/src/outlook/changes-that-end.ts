import type { GivenLevel, LeaFacts, StateIndicator, StudentGroup } from "@ssos/model";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import type { AssistanceCriteria } from "../criteria/criteria.ts";
import { determineDifferentiatedAssistance, type DetermineOptions } from "../determination/determine.ts";
import { groupOutcome, levelOf, testsOf } from "./group-outcome.ts";
import type { GroupExit, LevelChange } from "./outlook.ts";

/**
 * Finds which single changes of an indicator, and which pairs of them, would end each group's eligibility.
 *
 * It asks the determination itself with the levels replaced, so that it holds under every criteria set. Changes are on the
 * Dashboard asked for; a better colour than the one named would do as well.
 *
 * **When to use** to see where to work first; `distanceToColour` then says how many pupils it is.
 *
 * @param facts - what the Dashboards say about the LEA
 * @param options - the Dashboard year, and criteria of your own
 * @returns groups that are eligible for certain; none when no criteria cover the year
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { ela: { colour: 1 }, math: { colour: 2 }, susp: { colour: 1 } } } as const
 * const facts = { lea, dashboards: { 2023: { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results } } } as const
 * const [exit] = changesThatEnd(facts, { dashboardYear: 2023 })
 * exit.singles.map(({ indicator, from, to }) => [indicator, from, to]) // => [["ela", 1, 2], ["math", 2, 3], ["susp", 1, 2]]
 * ```
 */
export function changesThatEnd(facts: LeaFacts, options: Omit<DetermineOptions, "trace">): GroupExit[] {
  const criteria = criteriaOf(options);
  if (criteria === undefined) return [];
  const answer = determineDifferentiatedAssistance(facts, { ...options, trace: false });
  return answer.groups
    .filter(({ outcome }) => outcome === "eligible")
    .map(({ group, letter, priorities }) => {
      const changes = improvements(facts, group, criteria);
      const singles = changes.flatMap((steps) => steps.find((change) => ends(facts, group, [change], options)) ?? []);
      const others = changes.filter(([change]) => !singles.some(({ indicator }) => indicator === change?.indicator));
      const pairs = others.flatMap((left, index) => others.slice(index + 1).flatMap((right) => smallestPair(left, right, (pair) => ends(facts, group, pair, options))));
      return { group, letter, priorities, singles, pairs };
    });
}

/** @internal The criteria set of the year asked for. */
export function criteriaOf({ dashboardYear, criteria = ASSISTANCE_CRITERIA }: Omit<DetermineOptions, "trace">): AssistanceCriteria | undefined {
  return (criteria as Readonly<Partial<Record<number, AssistanceCriteria>>>)[dashboardYear];
}

/** For each indicator on which the group stands at a level that may count: the better levels, least first. */
function improvements(facts: LeaFacts, group: StudentGroup, criteria: AssistanceCriteria): LevelChange[][] {
  const results = facts.dashboards[criteria.dashboardYear]?.results[group] ?? {};
  const found = new Map<StateIndicator, LevelChange[]>();
  for (const { indicator, measure, worstLevels } of testsOf(criteria, group)) {
    const from = levelOf(results[indicator], measure);
    if (from === 0 || from > worstLevels) continue;
    found.set(indicator, ([2, 3] as const).filter((to) => to > from).map((to) => ({ indicator, measure, from: from as GivenLevel, to })));
  }
  return [...found.values()];
}

const ends = (facts: LeaFacts, group: StudentGroup, changes: readonly LevelChange[], options: Omit<DetermineOptions, "trace">): boolean =>
  groupOutcome(facts, group, Object.fromEntries(changes.map(({ indicator, to }) => [indicator, to])), options) === "not-eligible";

function smallestPair(left: readonly LevelChange[], right: readonly LevelChange[], enough: (pair: readonly [LevelChange, LevelChange]) => boolean): (readonly [LevelChange, LevelChange])[] {
  // Both have their least step first, so that the pairs stand by the sum of their steps.
  const smallest = left.flatMap((one) => right.map((other) => [one, other] as const)).find(enough);
  return smallest === undefined ? [] : [smallest];
}

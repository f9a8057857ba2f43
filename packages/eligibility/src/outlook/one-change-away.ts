import type { GivenLevel, LeaFacts, StateIndicator } from "@ssos/model";
import type { DetermineOptions } from "../determination/determine.ts";
import { criteriaOf } from "./changes-that-end.ts";
import { groupOutcome, levelOf, testsOf } from "./group-outcome.ts";
import type { GroupNear, LevelChange } from "./outlook.ts";

/**
 * Finds the groups that are one indicator away from becoming eligible.
 *
 * Only indicators count on which the group has a level this year: a group without one lacks pupils or data, and cannot fall.
 *
 * @param facts - what the Dashboards say about the LEA
 * @param options - the Dashboard year, and criteria of your own
 * @returns groups that are not eligible for certain, each with the falls that would make it so
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { chronic: { colour: 1 }, susp: { colour: 4 } }, HI: { susp: { colour: 3 } } } as const
 * const facts = { lea, dashboards: { 2023: { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results } } } as const
 * oneChangeAway(facts, { dashboardYear: 2023 }) // => [{ group: "SWD", changes: [{ indicator: "susp", measure: "colour", from: 4, to: 1 }] }]
 * ```
 */
export function oneChangeAway(facts: LeaFacts, options: Omit<DetermineOptions, "trace">): GroupNear[] {
  const criteria = criteriaOf(options);
  if (criteria === undefined) return [];
  const near: GroupNear[] = [];
  for (const group of criteria.groups) {
    const results = facts.dashboards[criteria.dashboardYear]?.results[group];
    if (results === undefined || groupOutcome(facts, group, {}, options) !== "not-eligible") continue;
    const changes = new Map<StateIndicator, LevelChange>();
    for (const { indicator, measure } of testsOf(criteria, group)) {
      const from = levelOf(results[indicator], measure);
      if (changes.has(indicator)) continue;
      const to = ([2, 1] as const).find((level) => level < from && groupOutcome(facts, group, { [indicator]: level }, options) === "eligible");
      if (to !== undefined) changes.set(indicator, { indicator, measure, from: from as GivenLevel, to });
    }
    if (changes.size > 0) near.push({ group, changes: [...changes.values()] });
  }
  return near;
}

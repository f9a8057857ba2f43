import type { DashboardFacts, IndicatorResult, LeaFacts, ResultsByGroup } from "../accountability/facts.ts";
import { STATE_INDICATORS, type StateIndicator } from "../accountability/state-indicator.ts";
import type { StudentGroup } from "../students/student-group.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";

/**
 * Lays facts of several sources side by side: Dashboards of several years, local indicators, lists.
 * Where two sources say something about the same result, the earlier list counts.
 *
 * @param lists - facts by LEA, the most trusted list first
 * @returns one entry for each CDS code, in the codes' order
 * @example
 * ```ts
 * const lea = { cds: "27102720000000", name: "Example", kind: "coe" } as const
 * const local = { lea, dashboards: { 2023: { indicatorsGiven: [], results: {}, localIndicators: { 9: "met" } } } } as const
 * const state = { lea, dashboards: { 2023: { indicatorsGiven: ["susp"], results: { SWD: { susp: { colour: 1 } } } } } } as const
 * mergeFacts([state], [local])[0].dashboards[2023] // => { indicatorsGiven: ["susp"], results: { SWD: { susp: { colour: 1 } } }, localIndicators: { 9: "met" } }
 * ```
 */
export function mergeFacts(...lists: readonly (readonly LeaFacts[])[]): LeaFacts[] {
  const merged = new Map<string, LeaFacts>();
  for (const list of lists) {
    for (const facts of list) {
      const known = merged.get(facts.lea.cds);
      merged.set(facts.lea.cds, known === undefined ? facts : mergeLea(known, facts));
    }
  }
  return [...merged.values()].sort((left, right) => (left.lea.cds < right.lea.cds ? -1 : left.lea.cds > right.lea.cds ? 1 : 0));
}

function mergeLea(first: LeaFacts, second: LeaFacts): LeaFacts {
  const dashboards: Partial<Record<DashboardYear, DashboardFacts>> = { ...first.dashboards };
  for (const [key, facts] of Object.entries(second.dashboards)) {
    const year = Number(key) as DashboardYear;
    const known = dashboards[year];
    dashboards[year] = known === undefined ? facts : mergeYear(known, facts);
  }
  return { lea: { ...second.lea, ...first.lea }, dashboards };
}

function mergeYear(first: DashboardFacts, second: DashboardFacts): DashboardFacts {
  const given = new Set([...first.indicatorsGiven, ...second.indicatorsGiven]);
  const submission = first.dataSubmission ?? second.dataSubmission;
  const local = first.localIndicators === undefined && second.localIndicators === undefined ? undefined : { ...second.localIndicators, ...first.localIndicators };
  return {
    indicatorsGiven: given.size === first.indicatorsGiven.length ? first.indicatorsGiven : STATE_INDICATORS.filter((indicator) => given.has(indicator)),
    results: mergeResults(first, second),
    ...(local === undefined ? {} : { localIndicators: local }),
    ...(submission === undefined ? {} : { dataSubmission: submission }),
  };
}

/** An indicator that the first source gave is the first source's in every group: there, no row means no result. */
function mergeResults(first: DashboardFacts, second: DashboardFacts): ResultsByGroup {
  if (Object.keys(second.results).length === 0) return first.results;
  const results: Partial<Record<StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>>> = { ...first.results };
  for (const [group, indicators] of Object.entries(second.results) as [StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>][]) {
    const added = Object.fromEntries(Object.entries(indicators).filter(([indicator]) => !first.indicatorsGiven.includes(indicator as StateIndicator)));
    if (Object.keys(added).length > 0) results[group] = { ...added, ...results[group] };
  }
  return results;
}

import { checkArgument, COLOURS, type DashboardYear, type GivenLevel, type IndicatorResult, type LeaFacts, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";
import type { AssistanceCriteria, RecurrenceCriteria } from "../criteria/criteria.ts";
import { determineDifferentiatedAssistance, type DetermineOptions } from "../determination/determine.ts";
import { distanceToColour } from "../levels/distance/distance-to-colour.ts";
import { levelInputOf } from "../levels/level-input-of.ts";
import type { LevelRulesByYear } from "../levels/level-rules.ts";
import type { YearRecord } from "../history/year-record.ts";
import { changesThatEnd } from "./changes-that-end.ts";
import { escalationWarnings } from "./escalation-warnings.ts";
import { oneChangeAway } from "./one-change-away.ts";
import type { GroupExit, IndicatorDistance, LeaOutlook } from "./outlook.ts";
import { predictFromPartial } from "./predict-from-partial.ts";
import { recurrenceWarnings } from "./recurrence-warnings.ts";
import { underOtherCriteria } from "./under-other-criteria.ts";

/** How to look ahead. */
export interface OutlookOptions extends Omit<DetermineOptions, "trace" | "dashboardYear"> {
  readonly dashboardYear: DashboardYear;
  /** Rules of levels, by which next year's results will be judged: without those of the next Dashboard, distances say `year-not-covered`. */
  readonly levelRules: LevelRulesByYear;
  /** Other criteria sets to ask on the same data. */
  readonly otherCriteria?: readonly AssistanceCriteria[];
  /** A set that counts years, to warn of. */
  readonly recurrence?: RecurrenceCriteria;
  /** What the State's lists say about the LEA in earlier years. */
  readonly records?: readonly YearRecord[];
}

/**
 * Looks ahead for one LEA: what would end each group's eligibility and how far that is in pupils, which groups are close to it,
 * what other criteria would say, and what the facts at hand already settle.
 *
 * Distances need the counts behind the results: facts made by `factsFromRecords` have them, others get no distances.
 *
 * @param facts - what the Dashboards say about the LEA
 * @param options - the Dashboard year, the rules of levels, other criteria
 * @throws SsosError `wrong-argument` for other options or facts
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { chronic: { colour: 1 }, susp: { colour: 1 } } } as const
 * const facts = { lea, dashboards: { 2023: { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results } } } as const
 * const outlook = leaOutlook(facts, { dashboardYear: 2023, levelRules: allLevelRules, otherCriteria: [criteria2022] })
 * outlook.exits[0]?.singles.length // => 2
 * outlook.otherCriteria[0]?.criteria // => "2022"
 * ```
 */
export function leaOutlook(facts: LeaFacts, options: OutlookOptions): LeaOutlook {
  checkArgument(options, "options", { dashboardYear: "number", levelRules: "object" });
  const { dashboardYear, levelRules, otherCriteria = [], recurrence, criteria } = options;
  const determine = { dashboardYear, ...(criteria === undefined ? {} : { criteria }) };
  const answer = determineDifferentiatedAssistance(facts, { ...determine, trace: false });
  const exits = changesThatEnd(facts, determine);
  return {
    schema: "ssos/outlook/1",
    cds: facts.lea.cds,
    name: facts.lea.name,
    kind: facts.lea.kind,
    dashboardYear,
    criteria: answer.criteria,
    outcome: answer.outcome,
    exits,
    near: oneChangeAway(facts, determine),
    distances: exits.flatMap((exit) => distancesOf(facts, exit, dashboardYear, levelRules)),
    prediction: predictFromPartial(facts, determine),
    otherCriteria: otherCriteria.map((set) => underOtherCriteria(facts, { dashboardYear, criteria: set })),
    warnings: recurrence === undefined ? [] : recurrenceWarnings(facts, recurrence, dashboardYear),
    escalations: escalationWarnings(facts, dashboardYear, options.records),
  };
}

/** The distance of every change that is part of a way out; where a status counted, the colour of the same rank is asked. */
function distancesOf(facts: LeaFacts, { group, singles, pairs }: GroupExit, year: DashboardYear, rules: LevelRulesByYear): IndicatorDistance[] {
  const changes = [...singles, ...pairs.flat()].filter((change, index, every) => every.findIndex(({ indicator, to }) => indicator === change.indicator && to === change.to) === index);
  return changes.flatMap(({ indicator, from, to }) => {
    const result = recordOf(facts, group, indicator, year);
    if (result === undefined) return [];
    return [{ group, indicator, level: from, distance: distanceToColour({ result: levelInputOf(result), target: COLOURS[(to as GivenLevel) - 1] ?? "orange" }, rules) }];
  });
}

const recordOf = (facts: LeaFacts, group: StudentGroup, indicator: StateIndicator, year: DashboardYear): IndicatorRecord | undefined => {
  const result: IndicatorResult | undefined = facts.dashboards[year]?.results[group]?.[indicator];
  return result !== undefined && "recordType" in result ? (result as IndicatorRecord) : undefined;
};

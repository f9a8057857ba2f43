import { isGapYear, notListedBecause, type LeaFacts, type LeaKind } from "@ssos/model";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import type { AssistanceCriteria } from "../criteria/criteria.ts";
import { byPriorities, kindPlanOf, type KindPlan } from "./by-priorities.ts";
import { byRecurrence } from "./by-recurrence.ts";
import type { Determination } from "./determination.ts";
import { noCriteria, notApplicable } from "./without-evaluation.ts";

/** How to determine. */
export interface DetermineOptions {
  /** The Dashboard asked for; any number, so that a year from a user needs no check first. */
  readonly dashboardYear: number;
  /** Criteria sets by Dashboard year instead of the official ones, for example to ask what another year's criteria would give. */
  readonly criteria?: Readonly<Partial<Record<number, AssistanceCriteria>>>;
  /** Whether to write the reasons down; true unless turned off for speed. */
  readonly trace?: boolean;
}

/**
 * Decides whether an LEA meets the criteria for differentiated assistance on a Dashboard.
 *
 * **When to use** for one LEA; {@link determineAll} does a whole State, with the same results. It tells whether the
 * criteria are met, not which duty follows on a date: for that, ask the history and the statute.
 *
 * @param facts - what the Dashboards say about the LEA; charter schools need two Dashboards, the set reported for 2026 needs three
 * @param options - the Dashboard year, and criteria of your own
 * @returns one of four outcomes over the methods for which facts were given; `cannot-determine` with the facts that would
 *   settle it; `not-applicable` with the reason for 2020, 2021 and kinds of LEA that a year does not cover
 * @see EC 52064.5(g), 52071(c), 52071.5(b), 47607.3(a); criteria of the State Board by year in `ASSISTANCE_CRITERIA`
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { ela: { colour: 1 }, math: { colour: 2 }, susp: { colour: 1 } } } as const
 * const facts = { lea, dashboards: { 2023: { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results } } } as const
 * const answer = determineDifferentiatedAssistance(facts, { dashboardYear: 2023 })
 * answer.outcome // => "eligible"
 * answer.groups.map(({ group, letter }) => `${group} ${letter}`) // => ["SWD D"]
 * determineDifferentiatedAssistance(facts, { dashboardYear: 2021 }).reason // => "no-dashboard-that-year"
 * ```
 */
export function determineDifferentiatedAssistance(facts: LeaFacts, options: DetermineOptions): Determination {
  return determiner(options)(facts);
}

/**
 * Decides the same for many LEAs, looking the criteria up once.
 *
 * **When to use** for a county or the State; answers are those of {@link determineDifferentiatedAssistance}, in the same order.
 *
 * @param facts - facts of each LEA
 * @param options - the Dashboard year, and criteria of your own; `trace: false` is about ten times as fast
 * @example
 * ```ts
 * determineAll([], { dashboardYear: 2023 }) // => []
 * ```
 */
export function determineAll(facts: readonly LeaFacts[], options: DetermineOptions): Determination[] {
  const determine = determiner(options);
  return facts.map((entry) => determine(entry));
}

function determiner(options: DetermineOptions): (facts: LeaFacts) => Determination {
  const { dashboardYear, criteria: sets = ASSISTANCE_CRITERIA as Readonly<Partial<Record<number, AssistanceCriteria>>>, trace = true } = options;
  if (isGapYear(dashboardYear)) return (facts) => notApplicable(facts, dashboardYear, null, "no-dashboard-that-year", trace);
  const criteria = sets[dashboardYear];
  if (criteria === undefined) return (facts) => noCriteria(facts, dashboardYear, trace);
  const plans: Partial<Record<LeaKind, KindPlan>> = {};
  return (facts) => {
    const { kind, cds } = facts.lea;
    const rule = criteria.kinds[kind];
    const unlisted = kind === "charter" ? undefined : notListedBecause(cds, criteria.dashboardYear);
    if (rule === undefined || unlisted !== undefined) return notApplicable(facts, dashboardYear, criteria.id, unlisted ?? criteria.notApplicable[kind] ?? "kind-not-covered", trace);
    if (criteria.structure === "same-indicators") return byRecurrence(facts, criteria, rule, trace);
    return byPriorities(facts, (plans[kind] ??= kindPlanOf(criteria, rule, kind, sets, trace)));
  };
}

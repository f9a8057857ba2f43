import { checkArgument, isGapYear, notListedBecause, type DashboardYear, type LeaFacts, type LeaKind } from "@ssos/model";
import { ASSISTANCE_CRITERIA } from "../criteria/assistance-criteria.ts";
import type { AssistanceCriteria } from "../criteria/criteria.ts";
import type { AnyFacts, PackedFacts } from "./any-facts.ts";
import { byPriorities, kindPlanOf } from "./by-priorities.ts";
import { byRecurrence } from "./by-recurrence.ts";
import { checkedFacts } from "./checked-facts.ts";
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
 * @throws SsosError `wrong-argument` where JavaScript hands in something else than facts, with its place
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
export function determineDifferentiatedAssistance(facts: LeaFacts | PackedFacts, options: DetermineOptions): Determination {
  checkArgument(options, "options", { dashboardYear: "number" });
  return determiner(options)(checkedFacts(facts));
}

/**
 * Decides the same for many LEAs, looking the criteria up once.
 *
 * **When to use** for a county or the State; answers are those of {@link determineDifferentiatedAssistance}, in the same order.
 *
 * @param facts - facts of each LEA, as they are or packed by {@link packFacts}, whose traces name no rows
 * @param options - the Dashboard year, and criteria of your own; `trace: false` is about ten times as fast
 * @throws SsosError `wrong-argument` where JavaScript hands in something else than facts, with its place
 * @example
 * ```ts
 * determineAll([], { dashboardYear: 2023 }) // => []
 * ```
 */
export function determineAll(facts: readonly (LeaFacts | PackedFacts)[], options: DetermineOptions): Determination[] {
  checkArgument(facts, "facts", "list");
  checkArgument(options, "options", { dashboardYear: "number" });
  const determine = determiner(options);
  return facts.map((entry, index) => determine(checkedFacts(entry, index)));
}

type Determiner = (facts: AnyFacts) => Determination;
type CriteriaByYear = Readonly<Partial<Record<number, AssistanceCriteria>>>;

function determiner({ dashboardYear, criteria, trace = true }: DetermineOptions): Determiner {
  if (isGapYear(dashboardYear)) return (facts) => notApplicable(facts, dashboardYear, null, "no-dashboard-that-year", trace);
  if (criteria !== undefined) return determinerOf(dashboardYear, criteria, trace);
  const key = `${dashboardYear} ${trace}`;
  const official = OFFICIAL.get(key) ?? determinerOf(dashboardYear, ASSISTANCE_CRITERIA, trace);
  if (ASSISTANCE_CRITERIA[dashboardYear as DashboardYear] !== undefined) OFFICIAL.set(key, official);
  return official;
}

/** Determiners of the official sets, which never change: one LEA at a time is then as fast as a State. */
const OFFICIAL = new Map<string, Determiner>();

function determinerOf(dashboardYear: number, sets: CriteriaByYear, trace: boolean): Determiner {
  const criteria = sets[dashboardYear];
  if (criteria === undefined) return (facts) => noCriteria(facts, dashboardYear, trace);
  const byKind = new Map<LeaKind, Determiner>();
  return (facts) => {
    const { kind, cds } = facts.lea;
    const unlisted = kind === "charter" ? undefined : notListedBecause(cds, criteria.dashboardYear);
    if (unlisted !== undefined) return notApplicable(facts, dashboardYear, criteria.id, unlisted, trace);
    let determine = byKind.get(kind);
    if (determine === undefined) byKind.set(kind, (determine = determinerOfKind(kind, criteria, sets, trace)));
    return determine(facts);
  };
}

function determinerOfKind(kind: LeaKind, criteria: AssistanceCriteria, sets: CriteriaByYear, trace: boolean): Determiner {
  const rule = criteria.kinds[kind];
  if (rule === undefined) return (facts) => notApplicable(facts, criteria.dashboardYear, criteria.id, criteria.notApplicable[kind] ?? "kind-not-covered", trace);
  if (criteria.structure === "same-indicators") return (facts) => byRecurrence(facts, criteria, rule, trace);
  const plan = kindPlanOf(criteria, rule, kind, sets, trace);
  return (facts) => byPriorities(facts, plan);
}

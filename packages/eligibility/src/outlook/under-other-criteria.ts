import { DASHBOARD_YEARS, dashboardsBefore, type DashboardYear, type LeaFacts } from "@ssos/model";
import type { AssistanceCriteria, KindRule } from "../criteria/criteria.ts";
import { determineDifferentiatedAssistance } from "../determination/determine.ts";
import type { OtherCriteriaOutcome } from "./outlook.ts";

/**
 * Moves a criteria set to another Dashboard, as if it had been in force there.
 *
 * Where a set looks at several Dashboards, it looks at as many that end with the one asked for.
 *
 * **When to use** to ask "what if"; the answers are no determinations.
 *
 * @param criteria - a criteria set
 * @param dashboardYear - the Dashboard whose data it is to be asked about
 * @returns criteria by Dashboard year, as `determineDifferentiatedAssistance` takes them
 * @example
 * ```ts
 * criteriaMovedTo(criteria2026, 2025)[2025]?.dashboardYear // => 2025
 * Object.keys(criteriaMovedTo(criteria2026, 2025)) // => ["2023", "2024", "2025"]
 * ```
 */
export function criteriaMovedTo(criteria: AssistanceCriteria, dashboardYear: DashboardYear): Readonly<Partial<Record<number, AssistanceCriteria>>> {
  const window = (count: number): DashboardYear[] => [...dashboardsBefore(dashboardYear, count - 1).reverse(), dashboardYear];
  const kinds = Object.fromEntries(Object.entries(criteria.kinds).map(([kind, rule]): [string, KindRule] => [kind, rule.dashboards === undefined ? rule : { ...rule, dashboards: window(rule.dashboards.length) }]));
  const years = criteria.structure === "same-indicators" ? window(criteria.dashboards.length) : window(Math.max(1, ...Object.values(criteria.kinds).map((rule) => rule.dashboards?.length ?? 1)));
  const moved = (year: DashboardYear): AssistanceCriteria => (criteria.structure === "same-indicators" ? { ...criteria, dashboardYear: year, kinds, dashboards: years } : { ...criteria, dashboardYear: year, kinds });
  return Object.fromEntries(years.map((year) => [year, moved(year)]));
}

/**
 * Asks whether an LEA would be eligible on its data under another year's criteria.
 *
 * @param facts - what the Dashboards say about the LEA
 * @param options - the Dashboard whose data are asked about, and the set
 * @example
 * ```ts
 * const lea = { cds: "01611190000000", name: "Example Unified", kind: "district" } as const
 * const results = { SWD: { grad: { colour: 1 }, cci: { colour: 1 } } } as const
 * const dashboard = { indicatorsGiven: ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"], results } as const
 * const facts = { lea, dashboards: { 2023: dashboard, 2024: dashboard, 2025: dashboard } } as const
 * underOtherCriteria(facts, { dashboardYear: 2025, criteria: criteria2026 }).outcome // => "eligible"
 * underOtherCriteria(facts, { dashboardYear: 2025, criteria: criteria2026 }).confidence // => "reported"
 * ```
 */
export function underOtherCriteria(facts: LeaFacts, options: { readonly dashboardYear: DashboardYear; readonly criteria: AssistanceCriteria }): OtherCriteriaOutcome {
  const answer = determineDifferentiatedAssistance(facts, { dashboardYear: options.dashboardYear, criteria: criteriaMovedTo(options.criteria, options.dashboardYear), trace: false });
  const { outcome, confidence, missing, openQuestions, groups } = answer;
  return { criteria: options.criteria.id, confidence, outcome, groups: groups.map(({ group, outcome: own, letter }) => ({ group, outcome: own, letter })), missing, openQuestions };
}

/** Which LEAs a criteria set finds on the same data, beside the set of reference. */
export interface CriteriaComparison {
  readonly criteria: string;
  readonly reference: string;
  /** CDS codes. */
  readonly eligible: readonly string[];
  /** Eligible here and not under the reference. */
  readonly gained: readonly string[];
  /** Eligible under the reference and not here. */
  readonly lost: readonly string[];
  /** Cannot be determined under one of the two. */
  readonly open: readonly string[];
}

/**
 * Compares which LEAs two criteria sets find on the data of the same Dashboard.
 *
 * Counts under different sets are no trend: they ask different questions.
 *
 * @param facts - facts of each LEA
 * @param options - the Dashboard, the set of reference and the other one
 * @example
 * ```ts
 * compareCriteria([], { dashboardYear: 2025, reference: criteria2025, criteria: criteria2026 }).gained // => []
 * ```
 */
export function compareCriteria(facts: readonly LeaFacts[], options: { readonly dashboardYear: DashboardYear; readonly reference: AssistanceCriteria; readonly criteria: AssistanceCriteria }): CriteriaComparison {
  const { dashboardYear, reference, criteria } = options;
  const [eligible, gained, lost, open]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const entry of facts) {
    const [before, after] = [reference, criteria].map((set) => underOtherCriteria(entry, { dashboardYear, criteria: set }).outcome);
    if (after === "eligible") eligible.push(entry.lea.cds);
    if (before === "cannot-determine" || after === "cannot-determine") open.push(entry.lea.cds);
    else if (after === "eligible" && before !== "eligible") gained.push(entry.lea.cds);
    else if (before === "eligible" && after !== "eligible") lost.push(entry.lea.cds);
  }
  return { criteria: criteria.id, reference: reference.id, eligible, gained, lost, open };
}

/** @internal The Dashboards of a set that are later than one. */
export const dashboardsAfter = (years: readonly DashboardYear[], year: DashboardYear): DashboardYear[] => DASHBOARD_YEARS.filter((each) => years.includes(each) && each > year);

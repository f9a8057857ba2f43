import type { DashboardFacts, IndicatorResult, LeaFacts, LocalIndicatorPriority, LocalRating, StateIndicator, StudentGroup } from "@ssos/model";
import type { Determination } from "../determination/determination.ts";

/** Rows of the three tables, under our names. */
export interface FactRows {
  readonly results: readonly { readonly dashboard_year: number; readonly cds: string; readonly kind: string; readonly student_group: string; readonly indicator: string; readonly colour: number | null; readonly status_level: number | null; readonly size_met: boolean | null; readonly denominator: number | null; readonly red: boolean | null }[];
  readonly local: readonly { readonly dashboard_year: number; readonly cds: string; readonly kind: string; readonly priority: number; readonly rating: string }[];
  readonly submissions: readonly { readonly dashboard_year: number; readonly cds: string; readonly kind: string; readonly certified: boolean }[];
}

/** Facts laid out as the rows that a database would hold. */
export function rowsOf(facts: readonly LeaFacts[]): FactRows {
  const dashboards = facts.flatMap(({ lea: { cds, kind }, dashboards: given }) => (Object.entries(given) as [string, DashboardFacts][]).map(([year, dashboard]) => ({ lea: { dashboard_year: Number(year), cds, kind }, dashboard })));
  return {
    results: dashboards.flatMap(({ lea, dashboard }) => [
      ...coveredOnly(dashboard).map((indicator) => ({ ...lea, student_group: "ALL", indicator, colour: 0, status_level: 0, size_met: null, denominator: null, red: null })),
      ...Object.entries(dashboard.results).flatMap(([student_group, results]) =>
        (Object.entries(results) as [StateIndicator, IndicatorResult][]).map(([indicator, result]) => ({ ...lea, student_group, indicator, colour: result.colour ?? null, status_level: result.statusLevel ?? null, size_met: result.sizeMet ?? null, denominator: result.denominator ?? null, red: result.red ?? null })),
      ),
    ]),
    local: dashboards.flatMap(({ lea, dashboard }) => Object.entries(dashboard.localIndicators ?? {}).map(([priority, rating]) => ({ ...lea, priority: Number(priority), rating }))),
    submissions: dashboards.flatMap(({ lea, dashboard }) => (dashboard.dataSubmission === undefined ? [] : [{ ...lea, certified: dashboard.dataSubmission === "certified" }])),
  };
}

/** An LEA that the files cover without a result of its own is told by a row without a level. */
const coveredOnly = ({ indicatorsGiven, results }: DashboardFacts): readonly StateIndicator[] => (Object.keys(results).length > 0 ? [] : indicatorsGiven.slice(0, 1));

/** A determination as the row of `assistanceSql`. */
export function leaRow({ dashboardYear, cds, kind, byMethod, outcome }: Determination): string {
  return [dashboardYear, cds, kind, ...([1, 2, 3, 4] as const).map((method) => byMethod[method] ?? "not-evaluated"), outcome].join("|");
}

/** Its groups as the rows of `assistanceGroupsSql`. */
export function groupRowsOf({ dashboardYear, cds, kind, groups }: Determination): string[] {
  return groups.map(({ group, outcome, priorities, openPriorities, letter }) => [dashboardYear, cds, kind, group, outcome, priorities.join(" "), openPriorities.join(" "), letter ?? ""].join("|"));
}


export type Ratings = Partial<Record<LocalIndicatorPriority, LocalRating>>;
export type GroupResults = Partial<Record<StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>>>;

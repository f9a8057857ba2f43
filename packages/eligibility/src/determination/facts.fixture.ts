import type { DashboardFacts, DashboardYear, IndicatorResult, LeaFacts, LeaKind, Level, LocalRating, ResultsByGroup, StateIndicator, StudentGroup } from "@ssos/model";

// Facts written short, for tests: { SWD: { ela: 1, math: 2 } } are colours.

type ShortResults = Readonly<Partial<Record<StudentGroup, Readonly<Partial<Record<StateIndicator, Level | IndicatorResult>>>>>>;

export const ALL_INDICATORS: readonly StateIndicator[] = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"];
export const LOCAL_MET = { 1: "met", 2: "met", 3: "met", 6: "met", 7: "met", 9: "met", 10: "met" } as const satisfies Record<number, LocalRating>;

export function dashboard(results: ShortResults, more: Partial<DashboardFacts> = {}): DashboardFacts {
  const entries = Object.entries(results).map(([group, byIndicator]) => [
    group,
    Object.fromEntries(Object.entries(byIndicator).map(([indicator, value]) => [indicator, typeof value === "number" ? { colour: value } : value])),
  ]);
  return { indicatorsGiven: ALL_INDICATORS, results: Object.fromEntries(entries) as ResultsByGroup, ...more };
}

export function leaFacts(dashboards: Partial<Record<DashboardYear, DashboardFacts>>, kind: LeaKind = "district"): LeaFacts {
  const cds = { district: "01611190000000", coe: "01100170000000", charter: "01611190106401" }[kind];
  return { lea: { cds, name: `Example ${kind}`, kind }, dashboards };
}

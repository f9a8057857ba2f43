import { checkArgument, type DashboardFacts, type DashboardYear } from "@ssos/model";
import type { AnyFacts, PackedDashboard } from "./any-facts.ts";

// Asked briefly first, as every LEA of a State comes by; what is wrong is told only where something is.

/** Refuses what are no facts of an LEA. @internal */
export function checkedFacts(facts: AnyFacts, index?: number): AnyFacts {
  const { lea, dashboards } = Object(facts) as Partial<AnyFacts>;
  if (typeof lea?.cds !== "string" || typeof lea.kind !== "string" || !isObject(dashboards)) {
    const place = index === undefined ? "facts" : `facts[${index}]`;
    checkArgument(facts, place, { lea: "object", dashboards: "object" });
    checkArgument(lea, `${place}.lea`, { cds: "text", kind: "text" });
  }
  return facts;
}

/** The facts of a Dashboard that is asked for; refuses what are none. @internal */
export function dashboardOf({ lea, dashboards }: AnyFacts, year: DashboardYear): DashboardFacts | PackedDashboard | undefined {
  const dashboard = dashboards[year];
  if (dashboard === undefined) return undefined;
  if (!Array.isArray(dashboard.indicatorsGiven) || !("truths" in dashboard || isObject(dashboard.results))) {
    checkArgument(dashboard, `${lea.cds}.dashboards[${year}]`, { indicatorsGiven: "list", results: "object" });
  }
  return dashboard;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

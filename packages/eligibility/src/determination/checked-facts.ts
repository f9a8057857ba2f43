import { SsosError, type DashboardFacts, type DashboardYear } from "@ssos/model";
import type { AnyFacts } from "./any-facts.ts";
import type { PackedDashboard } from "./packed-facts.ts";

// Types do not let these through; JavaScript callers get the place instead of a fault of ours.

/** Stops at what are no facts of an LEA. @internal */
export function checkedFacts(facts: AnyFacts, index?: number): AnyFacts {
  const { lea, dashboards } = Object(facts) as Partial<AnyFacts>;
  if (typeof lea?.cds !== "string" || typeof lea.kind !== "string") fault("lea", lea, "an LEA with its cds and kind");
  if (typeof dashboards !== "object" || dashboards === null) fault("dashboards", dashboards, "an object with the facts of each Dashboard by year");
  return facts;

  function fault(field: string, found: unknown, expected: string): never {
    throw new SsosError("invalid-facts", { found: foundAs(found), expected, column: index === undefined ? field : `[${index}].${field}` });
  }
}

/** The facts of a Dashboard that is asked for; stops at what are none. @internal */
export function dashboardOf({ lea, dashboards }: AnyFacts, year: DashboardYear): DashboardFacts | PackedDashboard | undefined {
  const dashboard = dashboards[year];
  if (dashboard === undefined) return undefined;
  if (!Array.isArray(dashboard.indicatorsGiven)) fault("indicatorsGiven", dashboard.indicatorsGiven, "the indicators whose files were given");
  if (!("truths" in dashboard) && !(typeof dashboard.results === "object" && dashboard.results !== null)) fault("results", dashboard.results, "results by group and indicator");
  return dashboard;

  function fault(field: string, found: unknown, expected: string): never {
    throw new SsosError("invalid-facts", { found: foundAs(found), expected, column: `${lea.cds} dashboards[${year}].${field}` });
  }
}

const foundAs = (found: unknown): string => (found === null ? "null" : typeof found);

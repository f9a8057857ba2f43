import type { CitationText, LeaKind, ProviderKind } from "@ssos/model";
import type { Duty, DutyTrigger } from "./duty.ts";
import { inForce } from "./duty.ts";

/** Who must assist, with the provision that says so. */
export interface ProviderDuty {
  readonly provider: ProviderKind;
  readonly citation: CitationText;
  readonly dutyId: string;
  readonly condition?: string;
}

/** What {@link providersAt} needs besides the duties. */
export interface ProviderQuestion {
  readonly kind: LeaKind;
  readonly asOf: string;
  /** Default: the criteria met on the Dashboard. */
  readonly trigger?: DutyTrigger;
  /** The Dashboard that identified the LEA; leaves out duties that name other Dashboards. */
  readonly dashboardYear?: number;
}

/**
 * Gives who must assist an LEA on a date.
 *
 * **When to use** for the provider alone; {@link dutiesToward} gives all duties and powers around the LEA.
 *
 * @param duties - the duties to ask, `[]` of one section or {@link allDuties}
 * @param question - kind of LEA, date, and what set the assistance off
 * @returns one entry for each actor of each duty; empty when no duty in force says so
 * @example
 * ```ts
 * providersAt(districtAssistanceDuties, { kind: "district", asOf: "2026-10-02", dashboardYear: 2025 }).map(({ provider, citation }) => `${provider} ${citation}`) // => ["county-superintendent EC 52071(h)"]
 * providersAt(districtAssistanceDuties, { kind: "district", asOf: "2024-01-01", trigger: "three-consecutive-years" }).map(({ provider }) => provider) // => ["geographic-lead", "county-superintendent"]
 * ```
 */
export function providersAt(duties: readonly Duty[], question: ProviderQuestion): ProviderDuty[] {
  const { kind, asOf, trigger = "dashboard", dashboardYear } = question;
  const helping = duties.filter(
    (duty) => duty.test !== undefined && duty.modality === "shall" && duty.trigger === trigger && duty.toward?.includes(kind) === true && inForce(duty, asOf) && namesDashboard(duty, dashboardYear),
  );
  return helping.flatMap((duty) =>
    duty.actors.map((actor) => ({
      provider: actor as ProviderKind, // Duties with a test are addressed to providers only; a test asserts it.
      citation: duty.citation,
      dutyId: duty.id,
      ...(duty.condition === undefined ? {} : { condition: duty.condition }),
    })),
  );
}

/** @internal Whether a duty's test can rest on a Dashboard's results; without a year, or without a test, it can. */
export function namesDashboard(duty: Duty, dashboardYear: number | undefined): boolean {
  if (dashboardYear === undefined || duty.test === undefined) return true;
  return dashboardYear >= (duty.test.fromDashboard ?? 0) && dashboardYear <= (duty.test.untilDashboard ?? 9999);
}

import { checkArguments, type DashboardYear, type Finding } from "@ssos/model";
import type { AssistanceRecord } from "./assistance-record.ts";
import { countIdentifiedBy, type DimensionCount } from "./count-identified-by.ts";
import { historyFindings, identifiedCounts, type RecordCode, type YearCounts } from "./count-identified.ts";
import { comparabilityWarnings, type ComparabilityCode } from "./criteria-sets.ts";
import { entryCohorts, type EntryCohort } from "./entry-cohorts.ts";
import { timeInAssistance, type TimeInAssistance } from "./time-in-assistance.ts";
import { movementRates, transitionMatrix, type MovementRates, type TransitionMatrix } from "./transitions.ts";

/** A State's or county's assistance over the years. Plain JSON. */
export interface SupportSummary {
  readonly schema: "ssos/summary/1";
  /** Counts of the years of which a list was given. */
  readonly years: Readonly<Record<string, YearCounts>>;
  /** Moves between neighbouring years, keyed `2022-2023`. */
  readonly transitions: Readonly<Record<string, TransitionMatrix["matrix"]>>;
  /** Rates of exit, persistence and entry between the same years. */
  readonly movements: Readonly<Record<string, Pick<MovementRates, "exit" | "persistence" | "firstEntry" | "reEntry" | "unknown">>>;
  readonly counties: Readonly<Record<string, readonly DimensionCount[]>>;
  /** Reported, not verified: see `GEOGRAPHIC_AREAS`. */
  readonly geographicAreas: Readonly<Record<string, readonly DimensionCount[]>>;
  readonly cohorts: readonly (Omit<EntryCohort, "leas" | "warnings"> & { readonly leas: number })[];
  readonly timeInAssistance: Pick<TimeInAssistance, "curve" | "beginningUnseen">;
  /** What must be said with the numbers. */
  readonly warnings: readonly Finding<ComparabilityCode | RecordCode>[];
}

/**
 * Sums up assistance over the years: counts, groups, counties, moves, cohorts and time in assistance.
 *
 * @param records - one record an LEA
 * @param listYears - years of which the list itself was given; only these are counted
 * @param repeatedYears - further years whose statuses are known, used for moves, cohorts and time alone
 * @throws SsosError `wrong-argument`, `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2022: { status: "general" }, 2023: { status: "differentiated", groups: { SWD: [4, 5] } } } } as const
 * const summary = summariseSupport([record], [2023], [2022])
 * summary.years // => { 2023: { districts: 1, coes: 0, yearTwo: 0, groups: { SWD: { districts: 1, coes: 0 } } } }
 * summary.transitions // => { "2022-2023": { general: { differentiated: 1 } } }
 * ```
 */
export function summariseSupport(records: readonly AssistanceRecord[], listYears: readonly DashboardYear[], repeatedYears: readonly DashboardYear[] = []): SupportSummary {
  checkArguments(listYears, "listYears", "number");
  checkArguments(repeatedYears, "repeatedYears", "number");
  const all = [...new Set([...listYears, ...repeatedYears])].sort((left, right) => left - right);
  const counted = all.filter((year) => listYears.includes(year));
  const steps = all.slice(1).map((to, index) => ({ key: `${all[index]}-${to}`, from: all[index] as DashboardYear, to })); // index counts the years before the last
  const { curve, beginningUnseen } = timeInAssistance(records, all);
  return {
    schema: "ssos/summary/1",
    years: byYear(counted, (year) => identifiedCounts(records, year)),
    transitions: Object.fromEntries(steps.map(({ key, from, to }) => [key, transitionMatrix(records, from, to).matrix])),
    movements: Object.fromEntries(
      steps.map(({ key, from, to }) => {
        const { exit, persistence, firstEntry, reEntry, unknown } = movementRates(records, from, to);
        return [key, { exit, persistence, firstEntry, reEntry, unknown }];
      }),
    ),
    counties: byYear(counted, (year) => countIdentifiedBy(records, year, "county").counts),
    geographicAreas: byYear(counted, (year) => countIdentifiedBy(records, year, "geographic-area").counts),
    cohorts: entryCohorts(records, all).map(({ year, leas, entryCertain, later }) => ({ year, leas: leas.length, entryCertain, later })),
    timeInAssistance: { curve, beginningUnseen },
    warnings: [...comparabilityWarnings(all), ...counted.flatMap((year) => unlistedKinds(records, year)), ...historyFindings(records)],
  };
}

/** A count of zero where a kind of LEA stands on no row of the list says nothing about that kind. */
function unlistedKinds(records: readonly AssistanceRecord[], year: DashboardYear): Finding<RecordCode>[] {
  const listed = new Set(records.filter(({ years }) => years[year] !== undefined).map(({ kind }) => kind));
  return (["district", "coe"] as const)
    .filter((kind) => !listed.has(kind))
    .map((kind) => ({ code: "kind-not-listed", severity: "info", place: { path: `years/${year}` }, found: kind, message: `The list of ${year} holds no ${kind === "coe" ? "county office" : "district"}; their count of zero says nothing.` }));
}

const byYear = <T>(years: readonly DashboardYear[], value: (year: DashboardYear) => T): Record<string, T> => Object.fromEntries(years.map((year) => [String(year), value(year)]));

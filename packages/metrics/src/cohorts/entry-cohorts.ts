import type { DashboardYear, Finding } from "@ssos/model";
import { isIdentified, type AssistanceRecord } from "./assistance-record.ts";
import { requireDistinct } from "./count-identified.ts";
import { comparabilityWarnings, type ComparabilityCode } from "./criteria-sets.ts";

/** What became of a cohort by a later year. */
export interface CohortYear {
  readonly year: DashboardYear;
  /** Identified again that year. */
  readonly identified: number;
  /** In the second year of assistance. */
  readonly yearTwo: number;
  readonly general: number;
  /** No longer on the list, or the list not given. */
  readonly unknown: number;
}

/** The LEAs first identified in a year, and what became of them. */
export interface EntryCohort {
  readonly year: DashboardYear;
  readonly leas: readonly string[];
  /**
   * False for the first list given when earlier lists exist: some of the LEAs may have been identified
   * before, and no time in assistance can be told for them.
   */
  readonly entryCertain: boolean;
  readonly later: readonly CohortYear[];
  readonly warnings: readonly Finding<ComparabilityCode>[];
}

/**
 * Groups LEAs by the year in which they were first identified and follows each cohort through the later lists.
 *
 * @param records - one record an LEA
 * @param years - the Dashboard years of the lists given
 * @param options - `firstListEver`: the year of the first list there was; cohorts entering in it are certain (default 2017)
 * @returns one cohort a year, in order, also when it is empty
 * @throws SsosError `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2018: { status: "differentiated" }, 2019: { status: "general" } } } as const
 * entryCohorts([record], [2018, 2019])[0]?.later // => [{ year: 2019, identified: 0, yearTwo: 0, general: 1, unknown: 0 }]
 * entryCohorts([record], [2018, 2019])[0]?.entryCertain // => false
 * ```
 */
export function entryCohorts(records: readonly AssistanceRecord[], years: readonly DashboardYear[], options: { readonly firstListEver?: DashboardYear } = {}): EntryCohort[] {
  requireDistinct(records);
  const sorted = [...new Set(years)].sort((left, right) => left - right);
  const members = new Map<DashboardYear, AssistanceRecord[]>(sorted.map((year) => [year, []]));
  for (const record of records) {
    const entry = sorted.find((year) => isIdentified(record.years[year]?.status) === true);
    if (entry !== undefined) members.get(entry)?.push(record);
  }
  return sorted.map((year, index) => {
    const cohort = members.get(year) ?? [];
    const after = sorted.slice(index + 1);
    return {
      year,
      leas: cohort.map(({ cds }) => cds).sort(),
      entryCertain: index > 0 || year === (options.firstListEver ?? 2017),
      later: after.map((later) => {
        const statuses = cohort.map((record) => record.years[later]?.status);
        const count = (wanted: (typeof statuses)[number]) => statuses.filter((status) => status === wanted).length;
        return { year: later, identified: count("differentiated"), yearTwo: count("differentiated-year-2"), general: count("general"), unknown: count(undefined) };
      }),
      warnings: comparabilityWarnings([year, ...after]),
    };
  });
}

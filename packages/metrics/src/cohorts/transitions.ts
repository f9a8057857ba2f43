import type { DashboardYear, Finding } from "@ssos/model";
import { ASSISTANCE_STATUSES, isIdentified, type AssistanceRecord, type AssistanceStatus } from "./assistance-record.ts";
import { requireDistinct } from "./count-identified.ts";
import { comparabilityWarnings, type ComparabilityCode } from "./criteria-sets.ts";

/** A status, or `not-listed` for an LEA of which the year is not known. */
export type TransitionState = AssistanceStatus | "not-listed";

/** All states of a transition, in the order of matrices. */
export const TRANSITION_STATES: readonly TransitionState[] = [...ASSISTANCE_STATUSES, "not-listed"];

/** How many LEAs went from each status of one year to each of another. */
export interface TransitionMatrix {
  readonly from: DashboardYear;
  readonly to: DashboardYear;
  /** `matrix[state in from][state in to]`, only cells with LEAs. */
  readonly matrix: Readonly<Partial<Record<TransitionState, Readonly<Partial<Record<TransitionState, number>>>>>>;
  /** The criteria of the two years, where they differ. */
  readonly warnings: readonly Finding<ComparabilityCode>[];
}

/**
 * Counts the moves between statuses from one year to another.
 *
 * @param records - one record an LEA
 * @param from - the earlier Dashboard year
 * @param to - the later one; 2022 is the next after 2019
 * @returns LEAs known in neither year are not counted; one known in a single year moves from or to `not-listed`
 * @throws SsosError `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2019: { status: "differentiated" }, 2022: { status: "general" } } } as const
 * transitionMatrix([record], 2019, 2022).matrix // => { differentiated: { general: 1 } }
 * ```
 */
export function transitionMatrix(records: readonly AssistanceRecord[], from: DashboardYear, to: DashboardYear): TransitionMatrix {
  requireDistinct(records);
  const matrix: Partial<Record<TransitionState, Partial<Record<TransitionState, number>>>> = {};
  for (const { years } of records) {
    const [before, after] = [years[from]?.status ?? "not-listed", years[to]?.status ?? "not-listed"] as const;
    if (before === "not-listed" && after === "not-listed") continue;
    const row = (matrix[before] ??= {});
    row[after] = (row[after] ?? 0) + 1;
  }
  return { from, to, matrix, warnings: comparabilityWarnings([from, to]) };
}

/** A share with its parts; null when nobody is in the denominator. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
}

/** Moves into, out of and within assistance between two years. */
export interface MovementRates {
  readonly from: DashboardYear;
  readonly to: DashboardYear;
  /** Identified before and not now; a second year counts as not identified anew. */
  readonly exit: Rate;
  /** Identified before and again now. */
  readonly persistence: Rate;
  /** Never identified in the years known before, and now. */
  readonly firstEntry: Rate;
  /** Identified in some earlier year, not in the last, and now again. */
  readonly reEntry: Rate;
  /** LEAs without a status in one of the two years: in no rate. */
  readonly unknown: number;
  readonly warnings: readonly Finding<ComparabilityCode>[];
}

/**
 * Gives the rates of exit, persistence, first entry and re-entry between two years.
 *
 * @param records - one record an LEA
 * @param from - the earlier Dashboard year
 * @param to - the later one
 * @throws SsosError `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2018: { status: "differentiated" }, 2019: { status: "general" }, 2022: { status: "differentiated" } } } as const
 * movementRates([record], 2019, 2022).reEntry // => { numerator: 1, denominator: 1, rate: 1 }
 * movementRates([record], 2019, 2022).exit // => { numerator: 0, denominator: 0, rate: null }
 * ```
 */
export function movementRates(records: readonly AssistanceRecord[], from: DashboardYear, to: DashboardYear): MovementRates {
  requireDistinct(records);
  const tally = { identified: 0, exited: 0, never: 0, entered: 0, former: 0, reEntered: 0, unknown: 0 };
  for (const { years } of records) {
    const [before, after] = [isIdentified(years[from]?.status), isIdentified(years[to]?.status)];
    if (before === undefined || after === undefined) {
      if (before !== after) tally.unknown += 1;
      continue;
    }
    const everBefore = Object.entries(years).some(([year, entry]) => Number(year) < from && entry.status !== "general");
    if (before) {
      tally.identified += 1;
      if (!after) tally.exited += 1;
    } else if (everBefore || years[from]?.status === "differentiated-year-2") {
      tally.former += 1;
      if (after) tally.reEntered += 1;
    } else {
      tally.never += 1;
      if (after) tally.entered += 1;
    }
  }
  return {
    from,
    to,
    exit: rateOf(tally.exited, tally.identified),
    persistence: rateOf(tally.identified - tally.exited, tally.identified),
    firstEntry: rateOf(tally.entered, tally.never),
    reEntry: rateOf(tally.reEntered, tally.former),
    unknown: tally.unknown,
    warnings: comparabilityWarnings([from, to]),
  };
}

const rateOf = (numerator: number, denominator: number): Rate => ({ numerator, denominator, rate: denominator === 0 ? null : numerator / denominator });

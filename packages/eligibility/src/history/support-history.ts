import type { DashboardYear, LeaKind } from "@ssos/model";
import type { AssistanceStatus, MetMethods, RecordSource, YearRecord } from "./year-record.ts";

/**
 * What is known of one LEA and one Dashboard after all sources were put together.
 * `not-listed`: the year's list was given and does not hold the LEA; `not-given`: no list of that year was given.
 */
export interface HistoryYear {
  readonly year: DashboardYear;
  readonly presence: "listed" | "not-listed" | "not-given";
  readonly status?: AssistanceStatus;
  readonly label?: string;
  readonly yearOfAssistance?: number;
  /** Absent when no source gives them, or sources of the same standing contradict each other. */
  readonly groups?: NonNullable<YearRecord["groups"]>;
  readonly methods?: MetMethods;
  readonly threeOfFourPrinted?: boolean;
  /** Sources that this year rests on, sorted by id. */
  readonly sources: readonly RecordSource[];
}

/** A name an LEA had, and the Dashboards whose lists print it. */
export interface NameInUse {
  readonly name: string;
  readonly years: readonly DashboardYear[];
}

/** An LEA's support over the Dashboards. */
export interface SupportHistory {
  /** 14 digits; the present code where it has changed. */
  readonly cds: string;
  readonly name?: string;
  readonly kind: LeaKind;
  /** Other codes under which records came in. */
  readonly formerCodes: readonly string[];
  /** Every name, oldest first; more than one means that the LEA was renamed. */
  readonly names: readonly NameInUse[];
  /** Every Dashboard from the first to the last that any record is about, oldest first. */
  readonly years: readonly HistoryYear[];
}

/** Whether an LEA has ever been identified: `open` while a year between is missing. */
export type EverIdentified = "identified" | "never-identified" | "open";

/**
 * Gives what is known of one Dashboard.
 *
 * @param history - an LEA's history
 * @param year - a Dashboard year
 * @returns a `not-given` year when no source is about it
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2018, reportedIn: 2018, source: { id: "list", kind: "official-list" }, status: "general", groups: {} }])
 * historyYear(histories[0] as SupportHistory, 2019).presence // => "not-given"
 * ```
 */
export function historyYear(history: SupportHistory, year: DashboardYear): HistoryYear {
  return history.years.find((entry) => entry.year === year) ?? { year, presence: "not-given", sources: [] };
}

/**
 * Tells whether an LEA was identified on any Dashboard of its history; never-identified is not the same as missing.
 *
 * @param history - an LEA's history
 * @returns `open` when no year says so and some year is not known
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2018, reportedIn: 2018, source: { id: "list", kind: "official-list" }, status: "general", groups: {} }])
 * everIdentified(histories[0] as SupportHistory) // => "never-identified"
 * ```
 */
export function everIdentified(history: SupportHistory): EverIdentified {
  if (history.years.some(({ status }) => status === "differentiated")) return "identified";
  return history.years.some(({ presence, status }) => presence === "not-given" || (presence === "listed" && status === undefined)) ? "open" : "never-identified";
}

import type { StateIndicator } from "../accountability/state-indicator.ts";
import type { Confidence } from "../sources/confidence.ts";
import type { DashboardYear } from "../time/dashboard-year.ts";
import type { Supplement } from "./indicator-record.ts";

/** What a Dashboard download file is about. */
export type DashboardSubject = StateIndicator | "enrolment";

/** The columns of one kind of file in one year, as the State prints them. */
export interface DashboardLayout {
  readonly dashboardYear: DashboardYear;
  readonly subject: DashboardSubject;
  readonly supplement?: Supplement;
  /** In the State's order and spelling; readers go by name, never by position or case. */
  readonly columns: readonly string[];
  /** Of these, the ones that some copies of the file do not have. */
  readonly optional?: readonly string[];
  /**
   * What a blank cell in a level or colour column says: nothing (`not-given`, the State prints 0 for none),
   * or that there is none (`none`).
   */
  readonly blankLevel: "not-given" | "none";
  readonly sources: readonly [string, ...string[]];
  readonly confidence: Confidence;
  readonly openQuestion?: string;
}

/** Columns with which every row of a year's files begins. */
export const ENVELOPE_2017 = ["cds", "rtype", "schoolname", "districtname", "countyname", "charter_flag", "coe_flag"] as const;

/** From 2018 on with the mark of alternative schools. */
export const ENVELOPE = [...ENVELOPE_2017, "dass_flag"] as const;

/** Rates of two years with levels and colour. */
export const RATE_COLUMNS = ["currnumer", "currdenom", "currstatus", "priornumer", "priordenom", "priorstatus"] as const;
/** Levels as files from 2018 on print them together. */
export const LEVEL_COLUMNS = ["statuslevel", "changelevel", "color", "box"] as const;
/** Marks of minimum sizes, from 2023 on. */
export const SIZE_COLUMNS = ["currnsizemet", "priornsizemet", "accountabilitymet"] as const;
/** The tail of every file from 2023 on. */
export const TAIL_COLUMNS = ["indicator", "reportingyear"] as const;

import type { DashboardYear, Level, SchoolYear, StateIndicator, StudentGroup } from "@ssos/model";

/**
 * What is known about one indicator of a school or of a group in it: a colour, folded to what the
 * federal rules look at. `not-red` is for lists that publish Reds only: there is another colour or none.
 * In years without colours the worst status stands for Red and the second worst for Orange.
 */
export type IndicatorMark = "red" | "orange" | "higher" | "none" | "not-red";

/** Marks of one group by indicator. An indicator that is absent is a fact not given; one without a result is `none`. */
export type GroupMarks = Readonly<Partial<Record<StateIndicator, IndicatorMark>>>;

/** Marks of all groups of a school on one Dashboard; `ALL` is the school as a whole. A group that is absent has no results. */
export type SchoolMarks = Readonly<Partial<Record<StudentGroup, GroupMarks>>>;

/** The categories of support for schools under the Every Student Succeeds Act, as California's lists print them; `general` is none of them. */
export const SCHOOL_SUPPORTS = ["csi-low-graduation", "csi-low-performance", "atsi", "tsi", "general"] as const;

/** A school's category of support. */
export type SchoolSupport = (typeof SCHOOL_SUPPORTS)[number];

/** Graduates and cohort of a school in one school year; small cohorts are exact here and suppressed on the way out. */
export interface GraduationCount {
  readonly graduates: number;
  readonly cohort: number;
}

/** Everything known about a school that its category of support rests on. What is absent is a fact not given. */
export interface SchoolFacts {
  /** 14 digits. */
  readonly cds: string;
  readonly name?: string;
  readonly marks: Readonly<Partial<Record<DashboardYear, SchoolMarks>>>;
  /** By school year, as the latest file prints it. */
  readonly graduation?: Readonly<Partial<Record<SchoolYear, GraduationCount>>>;
  /** Whether the school took Title I funds, by school year. */
  readonly titleI?: Readonly<Partial<Record<SchoolYear, boolean>>>;
  /** The category of the school year before. */
  readonly previous?: SchoolSupport;
}

/**
 * Folds a colour, or a status level in years without colours, to a mark.
 *
 * @param level - 0 none, 1 worst to 5 best; null or undefined is a fact not given
 * @returns undefined when no fact was given
 * @example
 * ```ts
 * markOfLevel(1) // => "red"
 * markOfLevel(0) // => "none"
 * markOfLevel(null) // => undefined
 * ```
 */
export function markOfLevel(level: Level | null | undefined): IndicatorMark | undefined {
  if (level === null || level === undefined) return undefined;
  return level === 0 ? "none" : level === 1 ? "red" : level === 2 ? "orange" : "higher";
}

const PRINTED: Readonly<Record<string, SchoolSupport>> = {
  "csi grad": "csi-low-graduation",
  "csi low perform": "csi-low-performance",
  atsi: "atsi",
  tsi: "tsi",
  "general assistance": "general",
  "no status": "general",
};

/**
 * Reads a category as the State's lists print it. Lists to 2019 say General Assistance, later ones No Status.
 *
 * @param text - for example `"CSI Low Perform"`
 * @returns undefined for any other text, a blank included: such a school did not stand on that year's list
 * @example
 * ```ts
 * schoolSupportOf("CSI Grad") // => "csi-low-graduation"
 * schoolSupportOf("*") // => undefined
 * ```
 */
export function schoolSupportOf(text: string): SchoolSupport | undefined {
  return PRINTED[text.trim().toLowerCase()];
}

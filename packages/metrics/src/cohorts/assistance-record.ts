import type { DashboardYear, LeaKind, Priority, StateIndicator, StudentGroup } from "@ssos/model";

/** What a published list says of an LEA: assisted (in its first year or unlabelled), in its second year, or not. */
export const ASSISTANCE_STATUSES = ["differentiated", "differentiated-year-2", "general"] as const;

/** An LEA's assistance status in one year. */
export type AssistanceStatus = (typeof ASSISTANCE_STATUSES)[number];

/** The ways into assistance that the lists number: groups, local indicators, one of each, data submission. */
export type AssistanceMethod = 1 | 2 | 3 | 4;

/** What the list of one year says of an LEA. A property that is absent is a fact not given. */
export interface AssistanceYear {
  readonly status: AssistanceStatus;
  /**
   * Priorities that each student group met, an empty list for a group that the list covers and that met none.
   * Absent when the status is known from a later list only, which repeats statuses and not letters.
   */
  readonly groups?: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>>;
  /** Indicators behind the letters, where they were joined; lists give letters only. */
  readonly indicators?: Readonly<Partial<Record<StudentGroup, readonly StateIndicator[]>>>;
  /** Methods met; absent when the list has no columns for them. */
  readonly methods?: readonly AssistanceMethod[];
  /** Whether the list marks the LEA under EC 52072(b) or 52072.5(b). */
  readonly recurring?: boolean;
}

/** An LEA's history of assistance by Dashboard year; a year without an entry is not known, never "general". */
export interface AssistanceRecord {
  /** 14 digits. */
  readonly cds: string;
  readonly name: string;
  readonly kind: LeaKind;
  /** County name, as lists spell it. */
  readonly county: string;
  readonly years: Readonly<Partial<Record<DashboardYear, AssistanceYear>>>;
}

/**
 * Decides whether a status means that the LEA was found to meet the criteria that year.
 *
 * **When to use** for counting who is identified; {@link isAssisted} for who is being helped, which includes second years.
 *
 * @param status - undefined when not known
 * @returns undefined when the status is not known
 * @example
 * ```ts
 * isIdentified("differentiated") // => true
 * isIdentified("differentiated-year-2") // => false
 * isIdentified(undefined) // => undefined
 * ```
 */
export function isIdentified(status: AssistanceStatus | undefined): boolean | undefined {
  return status === undefined ? undefined : status === "differentiated";
}

/**
 * Decides whether a status means that the LEA receives assistance, newly identified or in its second year.
 *
 * @param status - undefined when not known
 * @returns undefined when the status is not known
 * @example
 * ```ts
 * isAssisted("differentiated-year-2") // => true
 * isAssisted("general") // => false
 * ```
 */
export function isAssisted(status: AssistanceStatus | undefined): boolean | undefined {
  return status === undefined ? undefined : status !== "general";
}

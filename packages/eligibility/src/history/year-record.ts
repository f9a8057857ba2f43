import type { DashboardYear, LeaKind, Priority, StudentGroup } from "@ssos/model";

/** Whether an LEA is eligible for differentiated assistance, as lists print it. */
export type AssistanceStatus = "general" | "differentiated";

/** The four methods of identification; a method that is absent is a fact not given. */
export type MetMethods = Readonly<Partial<Record<1 | 2 | 3 | 4, boolean>>>;

/** Where a record was read or computed. */
export interface RecordSource {
  /** File name or id; two records with the same id come from the same list. */
  readonly id: string;
  readonly kind: "official-list" | "determination";
  /** ISO date or `YYYY-MM`; of two lists for one year, the later one counts. */
  readonly published?: string;
}

/**
 * What one source says about one LEA and one Dashboard: a row of an official list, an earlier status
 * repeated in it, or a computed determination.
 */
export interface YearRecord {
  /** 14 digits. */
  readonly cds: string;
  readonly name?: string;
  readonly kind?: LeaKind;
  /** The Dashboard that the record is about. */
  readonly year: DashboardYear;
  /** The Dashboard year of the list that prints it; later than `year` for a repeated status. */
  readonly reportedIn: DashboardYear;
  readonly source: RecordSource;
  readonly status?: AssistanceStatus;
  /** The status as printed. */
  readonly label?: string;
  /** Printed year of assistance; absent where the list prints none. */
  readonly yearOfAssistance?: number;
  /** Priorities of the groups that meet the criteria; empty when none does, absent when the source does not say. */
  readonly groups?: Readonly<Partial<Record<StudentGroup, readonly Priority[]>>>;
  readonly methods?: MetMethods;
  /** The printed flag of EC 52072 and 52072.5. */
  readonly threeOfFourPrinted?: boolean;
}

/** A status as a list prints it, taken apart. */
export interface PrintedStatus {
  readonly status: AssistanceStatus;
  readonly yearOfAssistance?: number;
}

const STATUS = /^(general|differentiated) (?:assistance|support)(?:, year (\d+))?$/;

/**
 * Takes a printed status apart. The list of 2017 says Support, later ones Assistance; years of assistance are printed from 2023 on.
 *
 * @param label - for example `"Differentiated Assistance, Year 1"`
 * @returns undefined for blank cells and asterisks: the LEA was not listed that year; and for any other text
 * @example
 * ```ts
 * printedStatusOf("Differentiated Assistance, Year 2") // => { status: "differentiated", yearOfAssistance: 2 }
 * printedStatusOf("General Support") // => { status: "general" }
 * printedStatusOf("*") // => undefined
 * ```
 */
export function printedStatusOf(label: string): PrintedStatus | undefined {
  const parts = STATUS.exec(label.trim().toLowerCase().replaceAll(/\s+/g, " "));
  if (parts === null) return undefined;
  const status: AssistanceStatus = parts[1] === "general" ? "general" : "differentiated";
  return parts[2] === undefined ? { status } : { status, yearOfAssistance: Number(parts[2]) };
}

import { isIsoDate, SsosError } from "@ssos/model";

/** Something that one side of an agreement on support promised. */
export interface Commitment {
  readonly by: "provider" | "recipient";
  readonly what: string;
  /** ISO date. */
  readonly due: string;
  /** ISO date; null: not done; absent: not known. */
  readonly done?: string | null;
  readonly evidence?: readonly string[];
}

/** How one side kept its promises by a date. */
export interface CommitmentStanding {
  readonly due: number;
  readonly keptInTime: number;
  readonly keptLate: number;
  readonly open: number;
  /** Done or not is not known, or done without evidence. */
  readonly notKnown: number;
  /** Share kept in time of those that are known; null when none is. */
  readonly inTime: number | null;
}

/** Both sides of an agreement. */
export interface MutualAccountability {
  readonly provider: CommitmentStanding;
  readonly recipient: CommitmentStanding;
  /** `one-sided` when only one side promised anything: accountability is not mutual then. */
  readonly balance: "both" | "one-sided" | "none";
}

/**
 * Shows how provider and recipient each kept what they promised: EC 52071 asks the LEA for documentation, and nothing
 * like it of the provider; the Collaborative and the stakeholders asked for both.
 *
 * @param commitments - of one agreement
 * @param asOf - ISO date; commitments due later do not count yet
 * @throws SsosError `invalid-date` for a date that is none
 * @example
 * ```ts
 * const kept = mutualAccountability([{ by: "provider", what: "Data review", due: "2024-02-01", done: "2024-01-20", evidence: ["notes"] }, { by: "recipient", what: "Team of five", due: "2024-02-01", done: null }], "2024-03-01")
 * kept.provider.inTime // => 1
 * kept.recipient.open // => 1
 * kept.balance // => "both"
 * ```
 */
export function mutualAccountability(commitments: readonly Commitment[], asOf: string): MutualAccountability {
  for (const date of [asOf, ...commitments.flatMap(({ due, done }) => (typeof done === "string" ? [due, done] : [due]))]) {
    if (!isIsoDate(date)) throw new SsosError("invalid-date", { found: date, expected: "a calendar date YYYY-MM-DD" });
  }
  const sides = new Set(commitments.map(({ by }) => by));
  return {
    provider: standingOf(commitments.filter(({ by }) => by === "provider"), asOf),
    recipient: standingOf(commitments.filter(({ by }) => by === "recipient"), asOf),
    balance: sides.size === 2 ? "both" : sides.size === 1 ? "one-sided" : "none",
  };
}

function standingOf(commitments: readonly Commitment[], asOf: string): CommitmentStanding {
  const due = commitments.filter((one) => one.due <= asOf);
  const states = due.map(({ due: day, done, evidence }) => {
    if (done === undefined) return "notKnown";
    if (done === null || done > asOf) return "open";
    if ((evidence ?? []).length === 0) return "notKnown";
    return done <= day ? "keptInTime" : "keptLate";
  });
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  const known = due.length - count("notKnown");
  return { due: due.length, keptInTime: count("keptInTime"), keptLate: count("keptLate"), open: count("open"), notKnown: count("notKnown"), inTime: known === 0 ? null : count("keptInTime") / known };
}

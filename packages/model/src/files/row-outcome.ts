import type { IgnoredReason, RowAccount } from "./row-account.ts";

/** @internal What can become of a row, by number: counting then takes no branch, which the first file with another outcome would make slow. */
export const ROW_OUTCOMES = ["used", "rejected", "not-selected", "not-an-accountability-group", "duplicate-row", "blank-line", "other-year", "file-not-used"] as const satisfies readonly ("used" | "rejected" | IgnoredReason)[];

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** @internal */
export const [USED, REJECTED, NOT_SELECTED, NOT_AN_ACCOUNTABILITY_GROUP, DUPLICATE_ROW, BLANK_LINE, OTHER_YEAR, FILE_NOT_USED] = PLACES;

/** @internal A place in {@link ROW_OUTCOMES}. */
export type RowOutcome = (typeof PLACES)[number];

/** @internal The account of rows by how many had each outcome. */
export function accountOf(counts: readonly number[]): RowAccount {
  const ignored: Partial<Record<IgnoredReason, number>> = {};
  for (const [outcome, count] of counts.entries()) {
    const reason = ROW_OUTCOMES[outcome];
    if (count > 0 && reason !== undefined && reason !== "used" && reason !== "rejected") ignored[reason] = count;
  }
  return { read: counts.reduce((total, count) => total + count, 0), used: counts[USED] ?? 0, ignored, rejected: counts[REJECTED] ?? 0 };
}

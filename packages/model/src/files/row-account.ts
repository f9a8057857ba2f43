/** Why a row that is in order was not turned into a record. */
export type IgnoredReason =
  /** The caller's selection left it out: by default schools that are no charter school, and the State's own row. */
  | "not-selected"
  /** The code of a group that accountability does not count, such as English learners only. */
  | "not-an-accountability-group"
  /** The same row once more. */
  | "duplicate-row"
  | "blank-line"
  /** Titles above a header and notes below the rows of a workbook's sheet. */
  | "not-a-data-row"
  /** A file of another Dashboard than the one asked for. */
  | "other-year"
  /** A file that could not be recognised, or that the caller has no use for. */
  | "file-not-used";

/** Where every row of an input went: `read` is the sum of the others. The header is no row. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  readonly ignored: Readonly<Partial<Record<IgnoredReason, number>>>;
  readonly rejected: number;
}

/**
 * Decides whether every row of an account ended somewhere.
 *
 * @param account - an account of a reader
 * @example
 * ```ts
 * addsUp({ read: 5, used: 3, ignored: { "blank-line": 1 }, rejected: 1 }) // => true
 * addsUp({ read: 5, used: 3, ignored: {}, rejected: 1 }) // => false
 * ```
 */
export function addsUp(account: RowAccount): boolean {
  return account.read === account.used + ignoredRows(account) + account.rejected;
}

/**
 * Counts the ignored rows of an account, over all reasons.
 *
 * @param account - an account of a reader
 * @example
 * ```ts
 * ignoredRows({ read: 5, used: 2, ignored: { "blank-line": 1, "not-selected": 2 }, rejected: 0 }) // => 3
 * ```
 */
export function ignoredRows(account: RowAccount): number {
  return Object.values(account.ignored).reduce((total, count) => total + count, 0);
}

/**
 * Adds accounts, as for all files of a directory.
 *
 * @param accounts - any number
 * @example
 * ```ts
 * sumAccounts([{ read: 2, used: 2, ignored: {}, rejected: 0 }, { read: 1, used: 0, ignored: { "blank-line": 1 }, rejected: 0 }]) // => { read: 3, used: 2, ignored: { "blank-line": 1 }, rejected: 0 }
 * ```
 */
export function sumAccounts(accounts: Iterable<RowAccount>): RowAccount {
  const ignored: Partial<Record<IgnoredReason, number>> = {};
  let [read, used, rejected] = [0, 0, 0];
  for (const account of accounts) {
    read += account.read;
    used += account.used;
    rejected += account.rejected;
    for (const [reason, count] of Object.entries(account.ignored) as [IgnoredReason, number][]) ignored[reason] = (ignored[reason] ?? 0) + count;
  }
  return { read, used, ignored, rejected };
}

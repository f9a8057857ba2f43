/** What every command's exit status means. */
export const EXIT = { done: 0, differences: 1, usage: 2 } as const;

/** Wrong use: printed as one line on standard error, exit status 2. */
export class UsageError extends Error {}

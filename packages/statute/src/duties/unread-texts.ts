import type { CitationText } from "@ssos/model";

/** A section that stood in the Code before the first text from which its duties are encoded. */
export interface UnreadText {
  readonly section: CitationText;
  /** First day it stood in the Code as far as known, ISO. */
  readonly from: string;
  /** First day of the encoded text, ISO. */
  readonly until: string;
}

/**
 * Sections whose earlier texts were not read: on those days the list of duties is silent about them, which
 * does not mean that there were none.
 */
export const unreadTexts: readonly UnreadText[] = [
  { section: "EC 52052", from: "2013-07-01", until: "2023-09-13" },
  { section: "EC 52060", from: "2013-07-01", until: "2020-01-01" },
  { section: "EC 52062", from: "2013-07-01", until: "2024-06-29" },
  { section: "EC 52063", from: "2013-07-01", until: "2024-07-01" },
  { section: "EC 52064", from: "2013-07-01", until: "2023-07-10" },
  { section: "EC 52064.1", from: "2018-06-27", until: "2023-09-13" },
  { section: "EC 52064.5", from: "2013-07-01", until: "2025-06-27" },
  { section: "EC 52065", from: "2013-07-01", until: "2024-01-01" },
  { section: "EC 52066", from: "2013-07-01", until: "2026-07-09" },
  { section: "EC 52068", from: "2013-07-01", until: "2024-06-29" },
  { section: "EC 52070", from: "2013-07-01", until: "2023-07-10" },
  { section: "EC 52070.5", from: "2013-07-01", until: "2023-07-10" },
  { section: "EC 52071", from: "2018-06-27", until: "2023-07-10" },
  { section: "EC 52071.5", from: "2018-06-27", until: "2023-07-10" },
  { section: "EC 52073", from: "2018-06-27", until: "2024-06-29" },
  { section: "EC 52074", from: "2013-07-01", until: "2023-07-10" },
  { section: "EC 52075", from: "2013-07-01", until: "2024-06-29" },
  { section: "EC 47606.5", from: "2013-07-01", until: "2024-06-29" },
  { section: "EC 47607.3", from: "2013-07-01", until: "2020-07-01" },
  { section: "EC 60900", from: "2013-07-01", until: "2024-06-29" },
];

/**
 * Gives the sections that stood in the Code on a date with a text that was not read.
 *
 * @param asOf - an ISO date
 * @example
 * ```ts
 * unreadSectionsAt("2022-01-01").includes("EC 52071") // => true
 * unreadSectionsAt("2026-10-02") // => []
 * ```
 */
export function unreadSectionsAt(asOf: string): CitationText[] {
  return unreadTexts.filter(({ from, until }) => from <= asOf && asOf < until).map(({ section }) => section);
}

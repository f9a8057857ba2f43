import type { Outcome } from "@ssos/model";
import type { LeaLine } from "../engine/overview.ts";

/** What is searched for. */
export interface Search {
  /** Words of the name, or digits of the code. */
  readonly text: string;
  /** Two digits; empty for all counties. */
  readonly county: string;
  readonly outcome: Outcome | "any";
}

/** How many LEAs are listed at once. */
export const MOST_LISTED = 100;

/** LEAs whose name holds every word, or whose code begins with the digits. */
export function searchLeas(leas: readonly LeaLine[], { text, county, outcome }: Search): { readonly found: readonly LeaLine[]; readonly count: number } {
  const words = plain(text).split(" ").filter((word) => word !== "");
  const matches = leas.filter((lea) => {
    if (county !== "" && lea.county !== county) return false;
    if (outcome !== "any" && lea.outcome !== outcome) return false;
    const name = plain(lea.name);
    return words.every((word) => name.includes(word) || (/^\d+$/.test(word) && lea.cds.startsWith(word)));
  });
  return { found: matches.slice(0, MOST_LISTED), count: matches.length };
}

/** Without accents and case, so that Niños is found by ninos. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");

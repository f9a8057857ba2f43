import type { Section } from "../sections/section.ts";

/**
 * Sections of the Education Code outside this package that official texts of 2026 name, so that citing them is no mistake.
 * EC 52064.3 is left out: EC 52066 names it, and it does not exist.
 */
export const NAMED_SECTIONS: readonly string[] = [
  "140", "306", "313.1", "361", "1240", "1253", "1620", "1622", "2574", "2575", "8901", "8902", "17002", "33050", "41020", "41202", "41320", "42127", "42127.8",
  "42238.022", "42238.03", "42238.07", "44258.9", "46392", "47604.33", "47605", "47605.6", "47612.5", "48926", "48985", "49081", "51210", "51220", "56366", "60119",
  "60605.8", "60640", "60811.3", "60811.4", "60900.1", "60900.5", "64001",
];

/** A section number that nothing knows, with what was probably meant. */
export interface SectionSuggestion {
  readonly number: string;
  /** Slips of a typist between the two: 1 is one digit lost, added, changed or two swapped. */
  readonly slips: number;
}

/**
 * Suggests which section a mistyped number means, by the fewest slips of a typist.
 *
 * @param number - the number as written, for example `"52701.5"`
 * @param sections - the sections known, such as `allSections`
 * @param neighbours - other numbers of the same list as written; their own best suggestion decides between equals
 * @returns at most three, the likeliest first; empty when nothing is within two slips
 * @example
 * ```ts
 * suggestSections("52701.5", allSections)[0] // => { number: "52071.5", slips: 1 }
 * suggestSections("50702", allSections, ["5072.1", "5072.6"])[0] // => { number: "52072", slips: 2 }
 * ```
 */
export function suggestSections(number: string, sections: readonly Section[], neighbours: readonly string[] = []): SectionSuggestion[] {
  const known = [...sections.map((section) => section.number), ...NAMED_SECTIONS].filter((candidate) => candidate.length >= 4);
  const best = rank(number, known);
  const least = best[0]?.slips;
  const bases = neighbours.flatMap((other) => rank(other, known).filter(({ slips }, _, all) => slips === all[0]?.slips).map((suggestion) => base(suggestion.number)));
  const votes = (suggestion: SectionSuggestion) => (suggestion.slips === least ? bases.filter((other) => other === base(suggestion.number)).length : 0);
  return best.sort((left, right) => left.slips - right.slips || votes(right) - votes(left)).slice(0, 3);
}

const base = (number: string): string => number.split(".")[0] ?? number;

function rank(number: string, known: readonly string[]): SectionSuggestion[] {
  const all = known.map((candidate) => ({ number: candidate, slips: typingSlips(number, candidate) }));
  return all.filter(({ slips }) => slips <= 2).sort((left, right) => left.slips - right.slips);
}

/** Edit distance with swapped neighbours counted once. */
function typingSlips(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      const steps = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same];
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) steps.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return rows[left.length]?.[right.length] ?? 0;
}

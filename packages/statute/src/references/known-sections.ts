import type { Section } from "../sections/section.ts";

/**
 * Sections of the Education Code outside this package that official texts of 2026 name, so that citing them is no mistake;
 * 52061 and 52067 (annual updates) came with the act of 2013 that added 52060 to 52077 (general knowledge).
 * What they name and does not exist is in {@link ABSENT_SECTIONS}.
 */
export const NAMED_SECTIONS: readonly string[] = [
  "140", "306", "313.1", "361", "1240", "1253", "1620", "1622", "2574", "2575", "8901", "8902", "17002", "33050", "41020", "41202", "41320", "42127", "42127.8",
  "42238.022", "42238.03", "42238.07", "44258.9", "46392", "47604.33", "47605", "47605.6", "47612.5", "48926", "48985", "49081", "51210", "51220", "52061", "52067", "56366", "60119",
  "60605.8", "60640", "60811.3", "60811.4", "60900.1", "60900.5", "64001",
];

/** Sections that official texts name although they do not exist, as far as the code of 2026 was searched. */
export const ABSENT_SECTIONS: readonly string[] = ["52064.3"];

/** A section that a mistyped number probably means. */
export interface SectionSuggestion {
  readonly number: string;
  /** Slips of a typist between the two: digits swapped, left out or put in. */
  readonly slips: number;
}

/**
 * Suggests which section a mistyped number means, by swapped, lost and added digits. A number that differs in
 * a digit only is no slip: it is more likely a neighbouring section that is not known here.
 *
 * @param number - the number as written, for example `"52701.5"`
 * @param sections - the sections known, such as `allSections`
 * @param neighbours - other numbers of the same list as written; what they mean decides between equals
 * @returns at most three, the likeliest first; empty when nothing is within two slips
 * @example
 * ```ts
 * suggestSections("52701.5", allSections)[0] // => { number: "52071.5", slips: 1 }
 * suggestSections("50702", allSections, ["5072.1", "5072.6"])[0] // => { number: "52072", slips: 2 }
 * ```
 */
export function suggestSections(number: string, sections: readonly Section[], neighbours: readonly string[] = []): SectionSuggestion[] {
  const known = sections.map((section) => section.number).filter((candidate) => candidate.length >= 4);
  const near = (written: string) => known.map((candidate) => ({ number: candidate, slips: typingSlips(written, candidate) })).filter(({ slips }) => slips <= 2);
  const bases = neighbours.filter((other) => other !== number).flatMap((other) => closest(near(other)).map((suggestion) => base(suggestion.number)));
  const votes = (suggestion: SectionSuggestion) => bases.filter((other) => other === base(suggestion.number)).length;
  return near(number)
    .sort((left, right) => left.slips - right.slips || votes(right) - votes(left) || sharedEnds(number, right.number) - sharedEnds(number, left.number))
    .slice(0, 3);
}

const base = (number: string): string => number.split(".")[0] ?? number;

function closest(suggestions: readonly SectionSuggestion[]): SectionSuggestion[] {
  const least = Math.min(...suggestions.map(({ slips }) => slips));
  return suggestions.filter(({ slips }) => slips === least);
}

function sharedEnds(left: string, right: string): number {
  let [start, end] = [0, 0];
  while (start < left.length && left[start] === right[start]) start += 1;
  while (end < left.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return start + end;
}

/** How many swaps of neighbours, lost and added characters part two numbers; other digits in place, or a decimal part more or less, make another section. */
function typingSlips(left: string, right: string): number {
  const changed = left.length === right.length ? [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at])) : [];
  const swapped = changed.length === 2 && changed[1] === (changed[0] ?? 0) + 1 && left[changed[0] ?? 0] === right[changed[1] ?? 0] && left[changed[1] ?? 0] === right[changed[0] ?? 0];
  if ((changed.length > 0 && changed.length <= 2 && !swapped) || left.includes(".") !== right.includes(".")) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const steps = [(rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1];
      if (left[i - 1] === right[j - 1]) steps.push(rows[i - 1]?.[j - 1] ?? 0);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) steps.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return rows[left.length]?.[right.length] ?? 0;
}

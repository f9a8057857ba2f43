/**
 * The levels of a section of a California code, outermost first. A label's level
 * follows from its place, never from its look: `(i)` right after the section
 * number is the ninth subdivision, `(i)` after `(A)` is the first clause.
 */
export const LEVELS = ["subdivision", "paragraph", "subparagraph", "clause", "subclause"] as const;

/** The name of a level. */
export type Level = (typeof LEVELS)[number];

/** What a label looks like at each level; subdivisions go on after `(z)` with two letters. */
const FORMS = [/^[a-z]{1,2}$/, /^\d{1,2}$/, /^[A-Z]{1,2}$/, /^[ivxl]+$/, /^[IVXL]+$/] as const;

/**
 * Decides whether a label can stand at a level.
 *
 * @param label - without parentheses, for example `"i"`
 * @param depth - 0 for a subdivision to 4 for a subclause
 * @example
 * ```ts
 * isLabelAt("i", 0) // => true
 * isLabelAt("b", 3) // => false
 * ```
 */
export function isLabelAt(label: string, depth: number): boolean {
  return FORMS[depth]?.test(label) ?? false;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(label: string): number {
  const values = [...label.toLowerCase()].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const letterValue = (label: string): number => [...label.toLowerCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 96, 0);

/**
 * Gives a label's place in its list, from 1: `(c)` is the third subdivision, `(iv)` the fourth clause.
 *
 * @param label - without parentheses
 * @param depth - 0 for a subdivision to 4 for a subclause; deeper ones count as letters
 * @example
 * ```ts
 * labelOrdinal("iv", 3) // => 4
 * labelOrdinal("i", 0) // => 9
 * ```
 */
export function labelOrdinal(label: string, depth: number): number {
  if (/^\d+$/.test(label)) return Number(label);
  return depth >= 3 && /^[ivxl]+$/i.test(label) ? romanValue(label) : letterValue(label);
}

/**
 * Writes the label that stands at a place of a list: the reverse of {@link labelOrdinal}, for ranges such as (1) to (3).
 *
 * @param ordinal - from 1
 * @param depth - 0 for a subdivision to 4 for a subclause
 * @example
 * ```ts
 * labelFor(4, 3) // => "iv"
 * labelFor(28, 0) // => "ab"
 * ```
 */
export function labelFor(ordinal: number, depth: number): string {
  if (depth === 1) return String(ordinal);
  const lower = depth >= 3 ? romanFor(ordinal) : lettersFor(ordinal);
  return depth === 2 || depth === 4 ? lower.toUpperCase() : lower;
}

function lettersFor(ordinal: number): string {
  const last = String.fromCharCode(97 + ((ordinal - 1) % 26));
  return ordinal > 26 ? lettersFor(Math.floor((ordinal - 1) / 26)) + last : last;
}

const NUMERALS = [[50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]] as const;

function romanFor(ordinal: number): string {
  let [rest, text] = [ordinal, ""];
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

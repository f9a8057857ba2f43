import type { Priority } from "./priority.ts";

/**
 * Letters of the State's assistance lists and the state priorities they stand for
 * (sheet "Value" of the lists of 2018, 2019, 2023 and 2024; 2022 and 2017 use A to D alone,
 * and for 2017, which prints no key, the same is derived).
 */
export const ASSISTANCE_LETTERS: Readonly<Record<string, readonly Priority[]>> = {
  A: [4, 5, 6],
  B: [4, 5],
  C: [5, 6],
  D: [4, 6],
  E: [4, 8],
  F: [5, 8],
  G: [6, 8],
  H: [4, 5, 8],
  I: [4, 6, 8],
  J: [5, 6, 8],
  K: [4, 5, 6, 8],
};

/**
 * Gives the letter under which the State's list prints a group's priorities.
 *
 * @param priorities - in any order
 * @returns null when no letter stands for them: fewer than two, or others than 4, 5, 6 and 8
 * @example
 * ```ts
 * letterOf([5, 4]) // => "B"
 * letterOf([6]) // => null
 * ```
 */
export function letterOf(priorities: readonly Priority[]): string | null {
  for (const letter in ASSISTANCE_LETTERS) {
    const stands = ASSISTANCE_LETTERS[letter];
    if (stands?.length === priorities.length && stands.every((priority) => priorities.includes(priority))) return letter;
  }
  return null;
}

/**
 * Gives the priorities that a letter of the State's list stands for.
 *
 * @param letter - A to K, in either case
 * @returns undefined for anything else
 * @example
 * ```ts
 * prioritiesOfLetter("K") // => [4, 5, 6, 8]
 * ```
 */
export function prioritiesOfLetter(letter: string): readonly Priority[] | undefined {
  return ASSISTANCE_LETTERS[letter.trim().toUpperCase()];
}

/** How far two raters agree on the same things. */
export interface RaterAgreement {
  readonly compared: number;
  /** Share of equal ratings. */
  readonly exact: number;
  /** Cohen's kappa (1960), agreement beyond chance; null when both raters use a single level throughout. */
  readonly kappa: number | null;
}

/** Things rated by both below which no agreement is given. Our choice. */
export const AGREEMENT_MINIMUM = 8;

/**
 * Tells how far two raters agree, so that a rubric whose words are read differently is noticed.
 *
 * @param first - ratings of one rater, null where none
 * @param second - ratings of the other of the same things in the same order
 * @returns undefined for fewer than {@link AGREEMENT_MINIMUM} things rated by both
 * @example
 * ```ts
 * raterAgreement([1, 2, 3, 4, 1, 2, 3, 4], [1, 2, 3, 4, 1, 2, 3, 3])?.exact // => 0.875
 * raterAgreement([1], [1]) // => undefined
 * ```
 */
export function raterAgreement(first: readonly (number | null)[], second: readonly (number | null)[]): RaterAgreement | undefined {
  const pairs = first.flatMap((left, index) => {
    const right = second[index];
    return left === null || right === null || right === undefined ? [] : [[left, right] as const];
  });
  if (pairs.length < AGREEMENT_MINIMUM) return undefined;
  const exact = pairs.filter(([left, right]) => left === right).length / pairs.length;
  const levels = [...new Set(pairs.flat())];
  const share = (side: 0 | 1, level: number) => pairs.filter((pair) => pair[side] === level).length / pairs.length;
  const chance = levels.reduce((total, level) => total + share(0, level) * share(1, level), 0);
  return { compared: pairs.length, exact, kappa: chance === 1 ? null : (exact - chance) / (1 - chance) };
}

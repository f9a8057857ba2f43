import { checkArgument, isDashboardYear, SsosError } from "@ssos/model";

/** The Dashboard with which three-year determinations begin (EC 52064.5(g)(3)). */
export const FIRST_THREE_YEAR_DETERMINATION = 2026;

/** Longer spans are mistakes; one without end would never be counted out. */
const LONGEST = 300;

/**
 * Decides whether assistance by performance is determined with a year's Dashboard: with every published one until 2025,
 * then with that of 2026 and every third year after (EC 52064.5(g)(3), 52071(c), 52071.5(b), 47607.3(a)).
 *
 * @param year - the Dashboard's year
 * @example
 * ```ts
 * isDeterminationYear(2025) // => true
 * isDeterminationYear(2027) // => false
 * isDeterminationYear(2029) // => true
 * isDeterminationYear(2020) // => false
 * ```
 */
export function isDeterminationYear(year: number): boolean {
  if (year < FIRST_THREE_YEAR_DETERMINATION) return isDashboardYear(year);
  return Number.isInteger(year) && (year - FIRST_THREE_YEAR_DETERMINATION) % 3 === 0;
}

/**
 * Lists the years of determination within a span.
 *
 * @param from - first year
 * @param through - last year, at most 300 after the first
 * @throws SsosError `wrong-argument`
 * @example
 * ```ts
 * determinationYears(2022, 2032) // => [2022, 2023, 2024, 2025, 2026, 2029, 2032]
 * ```
 */
export function determinationYears(from: number, through: number): number[] {
  checkArgument(from, "from", "number");
  checkArgument(through, "through", "number");
  if (through - from > LONGEST) throw new SsosError("wrong-argument", { found: `${from} to ${through}`, expected: `at most ${LONGEST} years`, column: "through" });
  const years: number[] = [];
  for (let year = from; year <= through; year += 1) if (isDeterminationYear(year)) years.push(year);
  return years;
}

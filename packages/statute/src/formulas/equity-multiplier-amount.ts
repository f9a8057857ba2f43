import { compareExact, decimalText, difference, exactOf, product, quotient, sum, type Exact, type Outcome } from "@ssos/model";
import { equityMultiplierEligibility, type EquityMultiplierSite } from "./equity-multiplier-eligibility.ts";

/** Dollars of an eligible site, and whether the floor was taken. */
export interface EquityMultiplierAmount {
  /** Exact amount as a decimal string. */
  readonly amount: string;
  /** Rounded to the dollar, as the State prints it. */
  readonly dollars: string;
  readonly floored: boolean;
}

/** The floor of 2023-24, in dollars; later years adjust it (EC 42238.024(b)(3)). */
export const EQUITY_MULTIPLIER_FLOOR_2023 = 50_000;

/**
 * Gives the amount of an eligible site: its enrollment times the statewide rate, at least the floor (EC 42238.024(b)).
 *
 * @param enrollment - prior-year adjusted cumulative enrollment
 * @param rate - dollars for each pupil enrolled, as the State publishes it (2023-24: 1052.6104853934) or from {@link equityMultiplierRate}
 * @param floor - in dollars: 50,000 for 2023-24, adjusted from 2024-25 on
 * @throws SsosError `invalid-number`
 * @example
 * ```ts
 * equityMultiplierAmount(389, "1052.6104853934", EQUITY_MULTIPLIER_FLOOR_2023).dollars // => "409465"
 * equityMultiplierAmount(10, "1052.6104853934", EQUITY_MULTIPLIER_FLOOR_2023) // => { amount: "50000", dollars: "50000", floored: true }
 * ```
 */
export function equityMultiplierAmount(enrollment: number | string, rate: number | string, floor: number | string): EquityMultiplierAmount {
  const perUnit = product(enrollment, rate);
  const floored = compareExact(perUnit, floor) < 0;
  const amount = floored ? exactOf(floor) : perUnit;
  return { amount: plain(amount), dollars: decimalText(amount, 0), floored };
}

/**
 * Works out the statewide rate that spends an appropriation: sites below the floor get the floor, the rest is shared by enrollment.
 *
 * **When to use** where no rate is published. The State's rate of 2023-24 lies 0.0000114 above this one: it makes amounts
 * rounded to the dollar add up to the appropriation.
 *
 * @param enrollments - prior-year adjusted cumulative enrollment of every eligible site of the State
 * @param appropriation - dollars: 300,000,000 for 2023-24
 * @param floor - dollars: 50,000 for 2023-24
 * @returns a decimal string to 10 digits; null when the floors alone spend the appropriation or there is no site
 * @throws SsosError `invalid-number`
 * @example
 * ```ts
 * equityMultiplierRate([100, 300, 10], 450_000, 50_000) // => "1000.0000000000"
 * equityMultiplierRate([100], 40_000, 50_000) // => null
 * ```
 */
export function equityMultiplierRate(enrollments: readonly number[], appropriation: number | string, floor: number | string): string | null {
  const ordered = [...enrollments].sort((left, right) => left - right);
  let pupils = ordered.reduce((total, enrollment) => total + enrollment, 0);
  for (const [floored, enrollment] of ordered.entries()) {
    if (pupils <= 0) return null;
    const rate = quotient(difference(appropriation, product(floor, floored)), pupils);
    if (compareExact(rate, 0) <= 0) return null;
    if (compareExact(product(enrollment, rate), floor) >= 0) return decimalText(rate, 10);
    pupils -= enrollment;
  }
  return null;
}

/** Eligible sites with their amounts, the others with their outcome; every site ends in one of the two lists. */
export interface EquityMultiplierAllocation {
  readonly eligible: readonly (EquityMultiplierAmount & { readonly id: string })[];
  readonly others: readonly { readonly id: string; readonly outcome: Outcome; readonly missing: readonly string[] }[];
  /** Sum of the amounts rounded to the dollar. */
  readonly total: string;
}

/**
 * Allocates Equity Multiplier money to sites at a given rate.
 *
 * @param sites - all sites
 * @param options - fiscal year, rate, and floor
 * @throws SsosError `invalid-school-year` or `invalid-number`
 * @example
 * ```ts
 * const site = { id: "a", enrollment: 389, nonstable: 378, disadvantaged: 389, classroomBased: true }
 * allocateEquityMultiplier([site, { ...site, id: "b", nonstable: 1 }], { fiscalYear: "2023-24", rate: "1052.6104853934", floor: 50_000 }).total // => "409465"
 * ```
 */
export function allocateEquityMultiplier(sites: readonly EquityMultiplierSite[], options: { readonly fiscalYear: string; readonly rate: number | string; readonly floor: number | string }): EquityMultiplierAllocation {
  const eligible: (EquityMultiplierAmount & { id: string })[] = [];
  const others: { id: string; outcome: Outcome; missing: readonly string[] }[] = [];
  for (const site of sites) {
    const { outcome, missing } = equityMultiplierEligibility(site, options.fiscalYear);
    if (outcome === "eligible") eligible.push({ id: site.id, ...equityMultiplierAmount(site.enrollment ?? 0, options.rate, options.floor) });
    else others.push({ id: site.id, outcome, missing });
  }
  return { eligible, others, total: decimalText(sum(...eligible.map(({ dollars }) => dollars)), 0) };
}

const plain = (value: Exact): string => decimalText(value, 12).replace(/\.?0+$/, "");

import { sampleVariance } from "../statistics/summary.ts";
import type { UsableObservation } from "./observation.ts";

/** An identified group and the group it is compared with. */
export interface MatchedPair {
  readonly identified: UsableObservation;
  readonly comparison: UsableObservation;
  /** Distance in standard deviations of the results. */
  readonly distance: number;
}

/** Options of {@link matchComparisons}. */
export interface MatchOptions {
  /** How far apart a pair may lie, in standard deviations of the results; default 0.1, our choice: wider ones leave baselines too far apart. */
  readonly caliper?: number;
  /** Compare only the same student group; default true. */
  readonly sameGroup?: boolean;
  /** Match on the earlier year too where both have it, which tells a lasting level from a bad year; default true. */
  readonly earlierYear?: boolean;
  /** How many times larger one group of a pair may be, where pupils are known: small groups swing more. Default 2. */
  readonly sizeRatio?: number;
}

/**
 * Pairs each identified group with the nearest group that was as low, on the same indicator in the same year,
 * and was not identified; every comparison serves once.
 *
 * Groups hardest to match (those furthest from the pool's mean) choose first; ties go to the smaller CDS code,
 * so that the same input gives the same pairs.
 *
 * @param identified - groups that met the criteria
 * @param pool - groups that did not, in LEAs without assistance
 * @param options - caliper and what must agree
 * @returns pairs, and identified groups without a comparison within the caliper
 * @example
 * ```ts
 * const group = (cds: string, baseline: number) => ({ cds, group: "SWD", indicator: "ela", year: 2022, identified: false, leaAssisted: false, baseline, after: 0 })
 * matchComparisons([group("a", -90)], [group("b", -89), group("c", -20), group("d", 0)]).pairs.map(({ comparison }) => comparison.cds) // => ["b"]
 * ```
 */
export function matchComparisons(
  identified: readonly UsableObservation[],
  pool: readonly UsableObservation[],
  options: MatchOptions = {},
): { readonly pairs: readonly MatchedPair[]; readonly unmatched: readonly UsableObservation[] } {
  const key = ({ year, indicator, group }: UsableObservation) => `${year}/${indicator}${options.sameGroup === false ? "" : `/${group}`}`;
  const strata = new Map<string, UsableObservation[]>();
  for (const one of pool) {
    const stratum = strata.get(key(one));
    if (stratum === undefined) strata.set(key(one), [one]);
    else stratum.push(one);
  }
  const baselines = [...identified, ...pool].map(({ baseline }) => baseline);
  const spread = baselines.length < 2 ? 1 : Math.sqrt(sampleVariance(baselines)) || 1;
  const centre = baselines.reduce((total, value) => total + value, 0) / Math.max(1, baselines.length);
  const order = [...identified].sort((left, right) => Math.abs(right.baseline - centre) - Math.abs(left.baseline - centre) || (left.cds < right.cds ? -1 : 1));
  const taken = new Set<UsableObservation>();
  const pairs: MatchedPair[] = [];
  const unmatched: UsableObservation[] = [];
  for (const one of order) {
    let best: MatchedPair | undefined;
    for (const candidate of strata.get(key(one)) ?? []) {
      if (taken.has(candidate) || candidate.cds === one.cds || !similarSize(one, candidate, options.sizeRatio ?? 2)) continue;
      const distance = distanceOf(one, candidate, options.earlierYear ?? true) / spread;
      if (distance > (options.caliper ?? 0.1)) continue;
      if (best === undefined || distance < best.distance || (distance === best.distance && candidate.cds < best.comparison.cds)) best = { identified: one, comparison: candidate, distance };
    }
    if (best === undefined) unmatched.push(one);
    else {
      taken.add(best.comparison);
      pairs.push(best);
    }
  }
  return { pairs, unmatched };
}

function distanceOf(left: UsableObservation, right: UsableObservation, earlierYear: boolean): number {
  const now = left.baseline - right.baseline;
  if (!earlierYear || typeof left.before !== "number" || typeof right.before !== "number") return Math.abs(now);
  return Math.hypot(now, left.before - right.before);
}

const similarSize = (left: UsableObservation, right: UsableObservation, ratio: number): boolean =>
  typeof left.pupils !== "number" || typeof right.pupils !== "number" || Math.max(left.pupils, right.pupils) <= ratio * Math.min(left.pupils, right.pupils);

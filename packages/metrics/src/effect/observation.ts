import { isSsosError, type Finding } from "@ssos/model";
import type { Estimate } from "../statistics/intervals.ts";
import { leastSquares, type LeastSquares } from "../statistics/least-squares.ts";

/** A student group of an LEA on one indicator, around the year in which identification was decided. */
export interface GroupObservation {
  /** 14 digits of the LEA. */
  readonly cds: string;
  /** Group code. */
  readonly group: string;
  /** Indicator; groups are compared on the same one only. */
  readonly indicator: string;
  /** The Dashboard year that decided; groups are compared within the same one only. */
  readonly year: number;
  /** Whether the group met the criteria that year. */
  readonly identified: boolean;
  /** Whether the LEA receives assistance for this or another group; comparisons must not. */
  readonly leaAssisted: boolean;
  /** Result a year before; null or absent when not known. */
  readonly before?: number | null;
  /** Result that identification rested on. */
  readonly baseline: number | null;
  /** Result after support. */
  readonly after: number | null;
  /** How far the baseline lies on the better side of the cut, in the indicator's unit; negative on the worse side. */
  readonly aboveCut?: number | null;
  /**
   * Other results known by the year that decided, always in the same order: that of the second criterion, such as
   * the suspension rate, and the LEA's result for all students. Used when every observation has as many.
   */
  readonly covariates?: readonly number[];
  /** Pupils behind the smaller of the results. */
  readonly pupils?: number | null;
}

/** Why no effect is given. */
export type EffectRefusalCode =
  | "nothing-to-compare"
  | "too-few-identified"
  | "too-few-comparisons"
  | "baseline-not-alike"
  | "trends-differ-before"
  | "assignment-not-by-cut"
  | "no-earlier-year"
  | "covariates-not-usable"
  | "duplicate-observation";

/** The question was not answered: an assumption fails, and a number would look sounder than it is. */
export interface EffectRefusal {
  readonly answered: false;
  readonly refusals: readonly Finding<EffectRefusalCode>[];
  readonly account: ObservationAccount;
}

/** What became of every observation. */
export interface ObservationAccount {
  readonly given: number;
  readonly used: number;
  /** Baseline, later result or a covariate missing. */
  readonly missing: number;
  /** 1 to 10 pupils, too few for any statement. */
  readonly small: number;
  /** Not identified but in an assisted LEA, so neither helped nor a comparison. */
  readonly assistedElsewhere: number;
}

/** Options of all effect functions. */
export interface EffectOptions {
  /** True for suspension and absenteeism: a fall is an improvement, and effects are turned so that positive is better. */
  readonly lowerIsBetter?: boolean;
  /** LEAs needed on each side; default {@link MINIMUM_LEAS}. */
  readonly minimumLeas?: number;
  /** Confidence of intervals; default 0.95. */
  readonly level?: number;
}

/** LEAs on each side below which no effect is given: with fewer, clustered intervals are known to be too narrow (Cameron and Miller 2015). Our choice. */
export const MINIMUM_LEAS = 20;

/** Below this many pupils a result is neither shown nor used. */
export const MINIMUM_PUPILS = 11;

/** An observation with its results present, turned so that higher is better. */
export interface UsableObservation extends GroupObservation {
  readonly baseline: number;
  readonly after: number;
}

/** @internal Sorts observations into identified ones and possible comparisons, and counts the rest. */
export function usableObservations(observations: readonly GroupObservation[], lowerIsBetter: boolean): {
  readonly identified: readonly UsableObservation[];
  readonly comparisons: readonly UsableObservation[];
  /** Not identified, in assisted LEAs: no comparisons, but they belong to the State. */
  readonly elsewhere: readonly UsableObservation[];
  readonly account: ObservationAccount;
  readonly refusals: readonly Finding<EffectRefusalCode>[];
} {
  const sign = lowerIsBetter ? -1 : 1;
  const seen = new Set<string>();
  const refusals: Finding<EffectRefusalCode>[] = [];
  const [identified, comparisons, elsewhere]: [UsableObservation[], UsableObservation[], UsableObservation[]] = [[], [], []];
  const tally = { missing: 0, small: 0 };
  for (const one of observations) {
    const key = `${one.cds}/${one.group}/${one.indicator}/${one.year}`;
    if (seen.has(key)) refusals.push(refusal("duplicate-observation", { path: key, found: key, expected: "one observation a group, indicator and year", message: `${key} was given twice, so that its results contradict or count double.` }));
    seen.add(key);
    if (one.baseline === null || one.after === null || ![one.baseline, one.after, ...(one.covariates ?? [])].every(Number.isFinite)) tally.missing += 1;
    else if (one.pupils !== undefined && one.pupils !== null && one.pupils < MINIMUM_PUPILS) tally.small += 1;
    else {
      const { before, ...rest } = one;
      const turned = { ...rest, baseline: sign * one.baseline, after: sign * one.after, ...(typeof before === "number" && Number.isFinite(before) ? { before: sign * before } : {}) };
      (one.identified ? identified : one.leaAssisted ? elsewhere : comparisons).push(turned);
    }
  }
  return { identified, comparisons, elsewhere, account: { given: observations.length, used: identified.length + comparisons.length, ...tally, assistedElsewhere: elsewhere.length }, refusals };
}

/** @internal */
export function refusal(code: EffectRefusalCode, { path, ...rest }: { readonly path?: string; readonly found?: string; readonly expected?: string; readonly message: string }): Finding<EffectRefusalCode> {
  return { code, severity: "error", place: path === undefined ? {} : { path }, ...rest };
}

/** @internal Fits a regression, or says why it cannot be fitted: fewer LEAs than results to adjust for, or results that repeat each other. */
export function fitOrRefuse(rows: readonly (readonly number[])[], y: readonly number[], clusters: readonly string[]): LeastSquares | Finding<EffectRefusalCode> {
  try {
    return leastSquares(rows, y, clusters);
  } catch (error) {
    if (!isSsosError(error, "collinear-columns") && !isSsosError(error, "too-few-values")) throw error;
    return refusal("covariates-not-usable", { found: error.code, expected: "more LEAs than results to adjust for, none of which follows from the others", message: "The results to adjust for leave no effect to be told." });
  }
}

/** @internal */
export const leasOf = (observations: readonly { readonly cds: string }[]): number => new Set(observations.map(({ cds }) => cds)).size;

/** @internal */
export const excludesZero = ({ lower, upper }: Estimate): boolean => lower > 0 || upper < 0;

import { SsosError } from "@ssos/model";
import { normalQuantile } from "./distributions.ts";

/** One spell: how long it was seen, and whether its end was seen. */
export interface Spell {
  /** Above 0, in whatever unit. */
  readonly duration: number;
  /** False: still going on when last seen (right-censored). */
  readonly ended: boolean;
}

/** One step of a survival curve. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  /** Spells last seen at this time without an end. */
  readonly censored: number;
  /** Share lasting longer than this time. */
  readonly survival: number;
  /** Pointwise bounds on the scale of log(-log), which stay between 0 and 1; null while they do not exist. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A survival curve. */
export interface SurvivalCurve {
  readonly spells: number;
  readonly steps: readonly SurvivalStep[];
  /** First time at which at most half last; null when the curve does not come down that far. */
  readonly median: number | null;
  readonly level: number;
}

/**
 * Estimates the share of spells lasting longer than each time: Kaplan and Meier (1958), with Greenwood's variance (1926).
 *
 * Assumes that spells whose end was not seen would have gone on like the others (uninformative censoring).
 *
 * @param spells - any number
 * @param level - confidence of the pointwise bounds, default 0.95
 * @throws SsosError `invalid-duration` for one that is not above 0
 * @example
 * ```ts
 * survivalCurve([{ duration: 1, ended: true }, { duration: 2, ended: false }]).steps.map(({ survival }) => survival) // => [0.5, 0.5]
 * ```
 */
export function survivalCurve(spells: readonly Spell[], level = 0.95): SurvivalCurve {
  for (const { duration } of spells) {
    if (!(duration > 0) || !Number.isFinite(duration)) throw new SsosError("invalid-duration", { found: String(duration), expected: "a number above 0" });
  }
  const times = [...new Set(spells.map(({ duration }) => duration))].sort((left, right) => left - right);
  const z = normalQuantile(0.5 + level / 2);
  let [survival, greenwood] = [1, 0];
  const steps = times.map((time): SurvivalStep => {
    const atRisk = spells.filter(({ duration }) => duration >= time).length;
    const ended = spells.filter((spell) => spell.duration === time && spell.ended).length;
    const censored = spells.filter((spell) => spell.duration === time && !spell.ended).length;
    survival *= 1 - ended / atRisk;
    greenwood += ended === atRisk ? Number.POSITIVE_INFINITY : ended / (atRisk * (atRisk - ended));
    return { time, atRisk, ended, censored, survival, ...boundsOf(survival, greenwood, z) };
  });
  return { spells: spells.length, steps, median: steps.find((step) => step.survival <= 0.5)?.time ?? null, level };
}

function boundsOf(survival: number, greenwood: number, z: number): { lower: number | null; upper: number | null } {
  if (survival <= 0 || survival >= 1 || !Number.isFinite(greenwood)) return { lower: null, upper: null };
  const half = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { lower: survival ** Math.exp(half), upper: survival ** Math.exp(-half) };
}

import type { Finding } from "@ssos/model";
import { measureFinding, type MeasureCode, type MeasurePoint, type MeasureRefusal } from "./measure-point.ts";

/** A target for a measure. */
export interface MeasureTarget {
  readonly baseline: number;
  readonly target: number;
  /** Number of steps (weeks, months, years) from the baseline to the target; at least 1. */
  readonly steps: number;
  readonly better: "higher" | "lower";
}

/** What is expected at each step, in a straight line from baseline to target. */
export interface Trajectory {
  readonly answered: true;
  /** From step 0, the baseline, to the last, the target. */
  readonly expected: readonly number[];
  readonly perStep: number;
}

/**
 * Draws the straight line from a baseline to a target.
 *
 * @param target - baseline, target, steps and which way is better
 * @returns refused when the target is worse than the baseline, or the same, or there is no step to it
 * @example
 * ```ts
 * const line = trajectory({ baseline: 20, target: 12, steps: 4, better: "lower" })
 * line.answered && line.expected // => [20, 18, 16, 14, 12]
 * const refused = trajectory({ baseline: 60, target: 55, steps: 2, better: "higher" })
 * !refused.answered && refused.refusals.map(({ code }) => code) // => ["target-worse-than-baseline"]
 * ```
 */
export function trajectory(target: MeasureTarget): Trajectory | MeasureRefusal {
  const gain = (target.target - target.baseline) * (target.better === "higher" ? 1 : -1);
  const refusals: Finding<MeasureCode>[] = [];
  if (![target.baseline, target.target].every(Number.isFinite)) refusals.push(measureFinding("impossible-value", "error", "target", "Baseline and target must be numbers.", `${target.baseline}, ${target.target}`));
  else if (gain <= 0) refusals.push(measureFinding("target-worse-than-baseline", "error", "target", "Reaching the target would be no improvement.", `${target.baseline} to ${target.target}`, `a ${target.better} target`));
  if (!Number.isInteger(target.steps) || target.steps < 1) refusals.push(measureFinding("too-few-points", "error", "steps", "There is no step from baseline to target.", String(target.steps), "a whole number of at least 1"));
  if (refusals.length > 0) return { answered: false, refusals };
  const perStep = (target.target - target.baseline) / target.steps;
  const expected = Array.from({ length: target.steps + 1 }, (_, step) => (step === target.steps ? target.target : target.baseline + step * perStep));
  return { answered: true, expected, perStep };
}

/** Where a measure stands against its line. */
export interface ProgressStep {
  readonly at: string;
  readonly expected: number;
  /** Null when nothing was measured: then nothing is said. */
  readonly value: number | null;
  readonly standing: "met" | "on-track" | "behind" | "not-known";
}

/**
 * Compares what was measured with the line to the target, step by step.
 *
 * @param target - baseline, target, steps and which way is better
 * @param points - from step 1 on, in order; later ones than the last step are compared with the target
 * @returns refused as {@link trajectory} is
 * @example
 * ```ts
 * const points = [{ at: "fall", value: 19 }, { at: "spring", value: null }, { at: "fall 2", value: 11 }]
 * const progress = progressToTarget({ baseline: 20, target: 12, steps: 4, better: "lower" }, points)
 * progress.answered && progress.steps.map(({ standing }) => standing) // => ["behind", "not-known", "met"]
 * ```
 */
export function progressToTarget(target: MeasureTarget, points: readonly MeasurePoint[]): { readonly answered: true; readonly steps: readonly ProgressStep[] } | MeasureRefusal {
  const line = trajectory(target);
  if (!line.answered) return line;
  const sign = target.better === "higher" ? 1 : -1;
  const steps = points.map(({ at, value }, index): ProgressStep => {
    const expected = line.expected[index + 1] ?? target.target;
    const standing = value === null ? "not-known" : sign * (value - target.target) >= 0 ? "met" : sign * (value - expected) >= 0 ? "on-track" : "behind";
    return { at, expected, value, standing };
  });
  return { answered: true, steps };
}

import type { Finding } from "@ssos/model";
import { mean } from "../statistics/summary.ts";
import { measureFinding, type MeasureCode, type MeasurePoint, type MeasureRefusal } from "./measure-point.ts";

/** Points below which no limits are drawn: trial limits from a dozen (Provost and Murray, The Health Care Data Guide, 2011). */
export const CONTROL_CHART_MINIMUM = 12;

/** Smallest group whose share or rate is shown. */
const MINIMUM_SIZE = 11;

/** Plain numbers one at a time, shares of pupils, or counts in relation to an opportunity. */
export type ControlChartKind = "xmr" | "p" | "u";

/** Signal rules: the four of Western Electric (1956), with eight points in a row, and Nelson's trend (1984). */
export type ControlSignal = "beyond-limit" | "two-of-three-beyond-two-sigma" | "four-of-five-beyond-one-sigma" | "eight-on-one-side" | "six-rising-or-falling";

/** A point with the limits that hold for it. */
export interface ControlPoint {
  readonly at: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Rules that this point completes. */
  readonly signals: readonly ControlSignal[];
}

/** A control chart as data. */
export interface ControlChart {
  readonly answered: true;
  readonly kind: ControlChartKind;
  readonly centre: number;
  readonly points: readonly ControlPoint[];
  /** How many of the first points the limits were calculated from. */
  readonly baseline: number;
  readonly findings: readonly Finding<MeasureCode>[];
}

/** Options of {@link controlChart}. */
export interface ControlChartOptions {
  readonly kind: ControlChartKind;
  /** Calculate centre and limits from so many first points and hold them; default all. */
  readonly baseline?: number;
}

/**
 * Makes a control chart: the centre, limits three standard deviations away, and signals of special causes.
 *
 * `xmr`: individual values with limits at 2.66 mean moving ranges (Wheeler, Understanding Variation, 1993). `p`: shares,
 * with binomial limits for each point's size. `u`: rates, with Poisson limits for each point's size (Montgomery,
 * Introduction to Statistical Quality Control).
 *
 * Assumes that points of a steady process are independent, and for `p` and `u` that pupils or events are too: large
 * groups break this and give limits that are too tight; then chart the rate as `xmr`.
 *
 * @param points - in order of time; for `p` and `u` the value is the count and `size` what it is out of
 * @param options - kind and baseline
 * @returns refused for fewer than twelve points, and for impossible points (a count above its size, a negative one);
 *   points of 1 to 10 pupils are left out with a finding
 * @example
 * ```ts
 * const weeks = [4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 30].map((value, index) => ({ at: `week ${index + 1}`, value }))
 * const chart = controlChart(weeks, { kind: "xmr", baseline: 12 })
 * chart.answered && chart.centre // => 5
 * chart.answered && chart.points[12]?.signals // => ["beyond-limit"]
 * const refused = controlChart(weeks.slice(0, 3), { kind: "xmr" })
 * !refused.answered && refused.refusals.map(({ code }) => code) // => ["too-few-points"]
 * ```
 */
export function controlChart(points: readonly MeasurePoint[], options: ControlChartOptions): ControlChart | MeasureRefusal {
  const { kind } = options;
  const findings: Finding<MeasureCode>[] = [];
  const usable: { at: string; value: number; count: number; size: number }[] = [];
  for (const { at, value, size } of points) {
    if (value === null || !Number.isFinite(value)) findings.push(measureFinding("point-missing", "info", at, `Nothing was measured at ${at}; the point is left out.`));
    else if (kind === "xmr") usable.push({ at, value, count: value, size: 1 });
    else if (size === undefined || !(size > 0)) findings.push(measureFinding("size-missing", "error", at, `The point at ${at} does not say out of how many.`, String(size), "a size above 0"));
    else if (value < 0 || (kind === "p" && (value > size || !Number.isInteger(value)))) findings.push(measureFinding("impossible-value", "error", at, `The count at ${at} is not possible.`, `${value} of ${size}`, "0 to the size"));
    else if (kind === "p" && size < MINIMUM_SIZE) findings.push(measureFinding("small-group", "warning", at, `The point at ${at} rests on fewer than ${MINIMUM_SIZE} pupils and is left out.`));
    else usable.push({ at, value: value / size, count: value, size });
  }
  const errors = findings.filter(({ severity }) => severity === "error");
  const baseline = Math.min(options.baseline ?? usable.length, usable.length);
  const known = usable.slice(0, baseline);
  if (errors.length > 0) return { answered: false, refusals: errors };
  if (known.length < CONTROL_CHART_MINIMUM) return { answered: false, refusals: [measureFinding("too-few-points", "error", "", "Limits from so few points would look sounder than they are.", String(known.length), `at least ${CONTROL_CHART_MINIMUM}`), ...findings] };
  const ranges = known.slice(1).map(({ value }, index) => Math.abs(value - (known[index]?.value ?? 0)));
  const total = (key: "count" | "size") => known.reduce((sum, one) => sum + one[key], 0);
  const centre = kind === "xmr" ? mean(known.map(({ value }) => value)) : total("count") / total("size");
  const sigma = (size: number) => (kind === "xmr" ? (2.66 / 3) * mean(ranges) : Math.sqrt((kind === "p" ? centre * (1 - centre) : centre) / size));
  if (sigma(1) === 0) return { answered: false, refusals: [measureFinding("no-variation", "error", "", "All points are equal; there is no variation to draw limits from.", String(centre))] };
  const scores = usable.map(({ value, size }) => (value - centre) / sigma(size));
  const floor = kind === "xmr" ? Number.NEGATIVE_INFINITY : 0;
  const ceiling = kind === "p" ? 1 : Number.POSITIVE_INFINITY;
  return {
    answered: true,
    kind,
    centre,
    baseline,
    findings,
    points: usable.map(({ at, value, size }, index) => ({
      at,
      value,
      lower: Math.max(floor, centre - 3 * sigma(size)),
      upper: Math.min(ceiling, centre + 3 * sigma(size)),
      signals: signalsAt(scores, index),
    })),
  };
}

function signalsAt(scores: readonly number[], index: number): ControlSignal[] {
  const last = (count: number) => (index + 1 < count ? [] : scores.slice(index + 1 - count, index + 1));
  const atLeast = (count: number, of: number, beyond: number) => {
    const window = last(of);
    const own = scores[index] ?? 0;
    return [1, -1].some((side) => side * own > beyond && window.filter((score) => side * score > beyond).length >= count);
  };
  const rising = last(6).slice(1).map((score, step) => Math.sign(score - (last(6)[step] ?? 0)));
  return [
    ...(Math.abs(scores[index] ?? 0) > 3 ? ["beyond-limit" as const] : []),
    ...(atLeast(2, 3, 2) ? ["two-of-three-beyond-two-sigma" as const] : []),
    ...(atLeast(4, 5, 1) ? ["four-of-five-beyond-one-sigma" as const] : []),
    ...(atLeast(8, 8, 0) ? ["eight-on-one-side" as const] : []),
    ...(rising.length === 5 && Math.abs(rising.reduce((sum, step) => sum + step, 0)) === 5 ? ["six-rising-or-falling" as const] : []),
  ];
}

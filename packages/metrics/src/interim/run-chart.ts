import type { Finding } from "@ssos/model";
import { median } from "../statistics/summary.ts";
import { measureFinding, type MeasureCode, type MeasurePoint, type MeasureRefusal } from "./measure-point.ts";
import { runsRange } from "./runs-test.ts";

/** Points below which the signal rules of a run chart are not applied (Perla, Provost and Murray 2011). */
export const RUN_CHART_MINIMUM = 10;

/** Signs that a series is more than chance. */
export type RunSignal = "shift" | "trend" | "too-few-runs" | "too-many-runs";

/** A run chart as data. */
export interface RunChart {
  readonly answered: true;
  readonly points: readonly { readonly at: string; readonly value: number }[];
  readonly median: number;
  /** Null with fewer than {@link RUN_CHART_MINIMUM} points off the median: then nothing is said. */
  readonly signals: readonly { readonly signal: RunSignal; readonly from: number; readonly to: number }[] | null;
  /** Points that were left out, each under a finding. */
  readonly findings: readonly Finding<MeasureCode>[];
}

/**
 * Makes a run chart: the points around their median, with the rules that tell a change from chance within weeks:
 * a shift (six or more on one side of the median), a trend (five or more all rising or all falling), and too few or
 * too many runs. Rules: Perla, Provost and Murray, BMJ Quality and Safety 20 (2011) 46-51.
 *
 * **When to use** for a PDSA team's first weeks; {@link controlChart} once a dozen points are there.
 *
 * @param points - in order of time
 * @returns `signals: null` while there are too few points for the rules; refused without any point
 * @example
 * ```ts
 * const chart = runChart([1, 2, 1, 2, 1, 7, 8, 7, 8, 7, 8, 9].map((value, index) => ({ at: `week ${index + 1}`, value })))
 * chart.answered && chart.median // => 7
 * const short = runChart([{ at: "week 1", value: 3 }])
 * short.answered && short.signals // => null
 * ```
 */
export function runChart(points: readonly MeasurePoint[]): RunChart | MeasureRefusal {
  const findings = points.flatMap(({ at, value }) => (value === null || !Number.isFinite(value) ? [measureFinding("point-missing", "info", at, `Nothing was measured at ${at}; the point is left out.`)] : []));
  const known = points.flatMap(({ at, value }) => (value === null || !Number.isFinite(value) ? [] : [{ at, value }]));
  if (known.length === 0) return { answered: false, refusals: [measureFinding("too-few-points", "error", "", "No point was measured.", "0", "at least 1"), ...findings] };
  const centre = median(known.map(({ value }) => value));
  // Points on the median neither make nor break a run.
  const off = known.flatMap(({ value }, index) => (value === centre ? [] : [{ index, above: value > centre }]));
  if (off.length < RUN_CHART_MINIMUM) return { answered: true, points: known, median: centre, signals: null, findings };
  const runs = runsOf(off.map(({ above }) => above));
  const place = (run: { readonly start: number; readonly length: number }) => ({ from: off[run.start]?.index ?? 0, to: off[run.start + run.length - 1]?.index ?? 0 });
  const { least, most } = runsRange(off.filter(({ above }) => above).length, off.filter(({ above }) => !above).length);
  const whole = { from: 0, to: known.length - 1 };
  const signals = [
    ...runs.filter(({ length }) => length >= 6).map((run) => ({ signal: "shift" as const, ...place(run) })),
    ...trends(known.map(({ value }) => value)),
    ...(runs.length < least ? [{ signal: "too-few-runs" as const, ...whole }] : []),
    ...(runs.length > most ? [{ signal: "too-many-runs" as const, ...whole }] : []),
  ];
  return { answered: true, points: known, median: centre, signals, findings };
}

function runsOf(sides: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  sides.forEach((side, index) => {
    const last = runs.at(-1);
    if (last !== undefined && sides[index - 1] === side) last.length += 1;
    else runs.push({ start: index, length: 1 });
  });
  return runs;
}

/** Five or more points all rising or all falling; equal neighbours neither make nor break a trend. */
function trends(values: readonly number[]): { signal: "trend"; from: number; to: number }[] {
  const distinct = values.flatMap((value, index) => (index > 0 && value === values[index - 1] ? [] : [{ value, index }]));
  const steps = distinct.slice(1).map(({ value }, index) => value > (distinct[index]?.value ?? 0));
  return runsOf(steps).flatMap(({ start, length }) => (length >= 4 ? [{ signal: "trend" as const, from: distinct[start]?.index ?? 0, to: distinct[start + length]?.index ?? 0 }] : []));
}

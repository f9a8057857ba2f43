import type { ControlChart } from "../interim/control-chart.ts";
import type { RunChart } from "../interim/run-chart.ts";
import { chartSpec, INK, type ChartSpec, type ChartText } from "./chart-spec.ts";

/** Text of a chart of a measure, with its unit. */
export interface MeasureChartText extends ChartText {
  /** Title of the upright axis with the unit, such as `Pupils absent (percent)`. */
  readonly unit: string;
}

const SIGNAL = "#a2471b";

/**
 * Draws a run chart: points around their median; points that are part of a shift or trend are squares.
 *
 * @param chart - the answer of {@link runChart}
 * @param text - title, unit and notes
 * @example
 * ```ts
 * const chart = runChart([{ at: "week 1", value: 3 }, { at: "week 2", value: 5 }])
 * chart.answered && runChartSpec(chart, { title: "Referrals", unit: "per week" }).description // => "Referrals. 2 points around a median of 4; too few to tell a change from chance."
 * ```
 */
export function runChartSpec(chart: RunChart, text: MeasureChartText): ChartSpec {
  const marked = (index: number) => chart.signals?.some(({ signal, from, to }) => (signal === "shift" || signal === "trend") && index >= from && index <= to) === true;
  const values = chart.points.map(({ at, value }, index) => ({ at, order: index + 1, value, median: chart.median, signal: marked(index) ? "part of a signal" : "none" }));
  const found = chart.signals === null ? "too few to tell a change from chance" : chart.signals.length === 0 ? "no signal" : [...new Set(chart.signals.map(({ signal }) => SIGNAL_WORDS[signal]))].join(", ");
  return chartSpec({ ...text, notes: [...(text.notes ?? []), `Dashed: median. ${found[0]?.toUpperCase() ?? ""}${found.slice(1)}.`] }, `${text.title}. ${chart.points.length} points around a median of ${chart.median}; ${found}.`, values, {
    width: Math.max(320, 28 * values.length),
    height: 220,
    encoding: { x: { field: "at", type: "nominal", sort: null, title: null, axis: { labelAngle: -45, labelOverlap: true } } },
    layer: [
      { mark: { type: "line", strokeDash: [6, 4], color: "#555555" }, encoding: { y: { field: "median", type: "quantitative", title: text.unit, scale: { zero: false } } } },
      { mark: { type: "line", color: "#1b3a5c" }, encoding: { y: { field: "value", type: "quantitative" } } },
      pointLayer("part of a signal"),
    ],
  });
}

const SIGNAL_WORDS = { shift: "a shift", trend: "a trend", "too-few-runs": "too few runs", "too-many-runs": "too many runs" } as const;

/**
 * Draws a control chart: points, centre, limits; points that complete a signal are squares.
 *
 * @param chart - the answer of {@link controlChart}
 * @param text - title, unit and notes
 * @example
 * ```ts
 * const chart = controlChart([4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5].map((value, index) => ({ at: `w${index}`, value })), { kind: "xmr" })
 * chart.answered && controlChartSpec(chart, { title: "Referrals", unit: "per week" }).description // => "Referrals. 12 points around 5; no signal."
 * ```
 */
export function controlChartSpec(chart: ControlChart, text: MeasureChartText): ChartSpec {
  const share = chart.kind === "p";
  const values = chart.points.map(({ at, value, lower, upper, signals }, index) => ({ at, order: index + 1, value, lower, upper, centre: chart.centre, signal: signals.length > 0 ? "signal" : "none" }));
  const found = values.filter(({ signal }) => signal === "signal").map(({ at }) => at);
  const printed = share ? `${(100 * chart.centre).toFixed(1)}%` : String(Number(chart.centre.toFixed(3)));
  const axis = { type: "quantitative", title: text.unit, scale: { zero: false }, axis: share ? { format: ".0%" } : {} };
  return chartSpec({ ...text, notes: [...(text.notes ?? []), `Dashed: mean of the first ${chart.baseline} points. Grey band: three standard deviations.`] }, `${text.title}. ${values.length} points around ${printed}; ${found.length === 0 ? "no signal" : `signals at ${found.join(", ")}`}.`, values, {
    width: Math.max(320, 28 * values.length),
    height: 220,
    encoding: { x: { field: "at", type: "nominal", sort: null, title: null, axis: { labelAngle: -45, labelOverlap: true } } },
    layer: [
      { mark: { type: "area", color: "#dfe5ea", interpolate: "step" }, encoding: { y: { field: "lower", ...axis }, y2: { field: "upper" } } },
      { mark: { type: "line", strokeDash: [6, 4], color: "#555555" }, encoding: { y: { field: "centre", type: "quantitative" } } },
      { mark: { type: "line", color: "#1b3a5c" }, encoding: { y: { field: "value", type: "quantitative" } } },
      pointLayer("signal"),
    ],
  });
}

function pointLayer(marked: string): Readonly<Record<string, unknown>> {
  const domain = [marked, "none"];
  return {
    mark: { type: "point", filled: true, opacity: 1 },
    encoding: {
      y: { field: "value", type: "quantitative" },
      shape: { field: "signal", type: "nominal", legend: null, scale: { domain, range: ["square", "circle"] } },
      size: { condition: { test: `datum.signal === ${JSON.stringify(marked)}`, value: 130 }, value: 45 },
      color: { field: "signal", type: "nominal", legend: null, scale: { domain, range: [SIGNAL, INK] } },
    },
  };
}

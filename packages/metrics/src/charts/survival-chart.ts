import type { SurvivalCurve } from "../statistics/kaplan-meier.ts";
import { chartSpec, type ChartSpec, type ChartText } from "./chart-spec.ts";

const LINES = [
  { stroke: "#1b3a5c", dash: [1, 0], shape: "circle" },
  { stroke: "#a2471b", dash: [7, 3], shape: "square" },
  { stroke: "#3c7a4b", dash: [2, 3], shape: "triangle-up" },
  { stroke: "#6b4a8a", dash: [10, 3, 2, 3], shape: "diamond" },
] as const;

/** Line styles of several curves: colour, dash and symbol together, so that none rests on colour alone. */
export const LINE_STYLES: readonly { readonly stroke: string; readonly dash: readonly number[]; readonly shape: string }[] = LINES;

/**
 * Draws how long cohorts stay in assistance: the share still in it after each list, with its bounds.
 *
 * @param curves - a name and a curve each; at most four are told apart
 * @param text - title and notes
 * @example
 * ```ts
 * const curve = survivalCurve([{ duration: 1, ended: true }, { duration: 2, ended: true }])
 * survivalChart([{ name: "2017", curve }], { title: "Time in assistance" }).data.values.length // => 3
 * ```
 */
export function survivalChart(curves: readonly { readonly name: string; readonly curve: SurvivalCurve }[], text: ChartText): ChartSpec {
  const values = curves.flatMap(({ name, curve }) => [
    { cohort: name, time: 0, survival: 1, lower: 1, upper: 1, atRisk: curve.spells },
    ...curve.steps.map(({ time, survival, lower, upper, atRisk }) => ({ cohort: name, time, survival, lower: lower ?? survival, upper: upper ?? survival, atRisk })),
  ]);
  const names = curves.map(({ name }) => name);
  const range = <K extends keyof (typeof LINES)[number]>(key: K) => names.map((_, index) => LINES[index % LINES.length]?.[key]);
  const cohort = { field: "cohort", type: "nominal", title: "Entered", sort: names };
  const medians = curves.map(({ name, curve }) => `${name}: ${curve.median === null ? "more than half still in assistance when the lists end" : `half had left after ${curve.median} lists`}`);
  return chartSpec({ ...text, notes: [...(text.notes ?? []), "Bands: 95% bounds. LEAs still in assistance when the lists end are counted as such."] }, `${text.title}. ${medians.join("; ")}.`, values, {
    width: 460,
    height: 280,
    encoding: {
      x: { field: "time", type: "quantitative", title: "Published lists since entry", axis: { tickMinStep: 1, format: "d" } },
      color: { ...cohort, scale: { domain: names, range: range("stroke") } },
    },
    layer: [
      { mark: { type: "area", interpolate: "step-after", opacity: 0.15 }, encoding: { y: { field: "lower", type: "quantitative", title: "Share still in assistance", scale: { domain: [0, 1] }, axis: { format: ".0%" } }, y2: { field: "upper" } } },
      { mark: { type: "line", interpolate: "step-after", strokeWidth: 2 }, encoding: { y: { field: "survival", type: "quantitative" }, strokeDash: { ...cohort, scale: { domain: names, range: range("dash") } } } },
      { mark: { type: "point", filled: true, size: 55 }, encoding: { y: { field: "survival", type: "quantitative" }, shape: { ...cohort, scale: { domain: names, range: range("shape") } } } },
    ],
  });
}

/** A Vega-Lite specification as plain JSON, data included; `description` is the alternative text. */
export interface ChartSpec {
  readonly $schema: "https://vega.github.io/schema/vega-lite/v6.json";
  readonly title: { readonly text: string; readonly subtitle?: readonly string[]; readonly anchor: "start" };
  /** Alternative text for people who cannot see the chart; renderers put it on the image. */
  readonly description: string;
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly [property: string]: unknown;
}

/** Title and notes of a chart. */
export interface ChartText {
  readonly title: string;
  /** Small lines under the title, such as the source and a warning. */
  readonly notes?: readonly string[];
}

/** @internal What all charts share: sizes that stay readable in print, ink that is not pure black. */
export function chartSpec(text: ChartText, description: string, values: readonly Readonly<Record<string, unknown>>[], rest: Readonly<Record<string, unknown>>): ChartSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: { text: text.title, ...(text.notes === undefined || text.notes.length === 0 ? {} : { subtitle: text.notes }), anchor: "start" },
    description,
    background: "white",
    config: {
      font: "Helvetica, Arial, sans-serif",
      axis: { labelLimit: 0, labelColor: INK, titleColor: INK, labelFontSize: 12, titleFontSize: 12, gridColor: "#e3e3e3", domainColor: "#777777", tickColor: "#777777" },
      legend: { labelLimit: 0, symbolOpacity: 1, labelColor: INK, titleColor: INK, labelFontSize: 12, titleFontSize: 12 },
      title: { color: INK, fontSize: 15, subtitleColor: "#555555", subtitleFontSize: 12, offset: 12 },
      view: { stroke: null },
    },
    data: { values },
    ...rest,
  };
}

/** Dark grey of all text. */
export const INK = "#222222";

import type { DashboardYear } from "@ssos/model";
import type { AssistanceRecord } from "../cohorts/assistance-record.ts";
import { countIdentifiedBy } from "../cohorts/count-identified-by.ts";
import { comparabilityWarnings } from "../cohorts/criteria-sets.ts";
import { chartSpec, type ChartSpec, type ChartText } from "./chart-spec.ts";

/**
 * Draws the State: counties by years, shaded by the share of listed LEAs that were identified, with the numbers.
 *
 * @param records - all LEAs
 * @param years - Dashboard years with a list
 * @param text - title and notes; warnings about different criteria are added
 * @param options - `by`: counties, or the reported geographic areas
 * @throws SsosError `duplicate-lea`
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2023: { status: "differentiated" } } } as const
 * countyHeatMap([record], [2023], { title: "Identified LEAs" }).data.values // => [{ place: "Alameda", year: "2023", identified: 1, listed: 1, share: 1, label: "1 of 1" }]
 * ```
 */
export function countyHeatMap(records: readonly AssistanceRecord[], years: readonly DashboardYear[], text: ChartText, options: { readonly by?: "county" | "region" | "geographic-area" } = {}): ChartSpec {
  const by = options.by ?? "county";
  const values = years.flatMap((year) =>
    countIdentifiedBy(records, year, by).counts.map(({ value, districts, coes, charters, listed }) => {
      const identified = districts + coes + charters;
      const all = listed ?? 0;
      return { place: value, year: String(year), identified, listed: all, share: all === 0 ? null : identified / all, label: `${identified} of ${all}` };
    }),
  );
  const notes = [
    ...(text.notes ?? []),
    "Identified of listed LEAs; darker: a larger share.",
    ...(by === "geographic-area" ? ["Areas are reported, not verified."] : by === "region" ? ["Regions are assumed."] : []),
    ...(comparabilityWarnings(years).length > 0 ? ["Criteria differ between years: a change of numbers is not a trend."] : []),
  ];
  return chartSpec({ ...text, notes }, `${text.title}. Share of LEAs identified in ${new Set(values.map(({ place }) => place)).size} places over ${years.length} years.`, values, {
    width: { step: 78 },
    height: { step: 20 },
    encoding: {
      x: { field: "year", type: "ordinal", title: "Dashboard year", axis: { orient: "top", labelAngle: 0, domain: false, ticks: false } },
      y: { field: "place", type: "nominal", title: null, axis: { domain: false, ticks: false } },
    },
    layer: [
      { mark: { type: "rect", stroke: "white", strokeWidth: 1 }, encoding: { color: { field: "share", type: "quantitative", title: "Share identified", scale: { domain: [0, 1], range: ["#f4f1ea", "#c98a5b", "#5a1f0c"] }, legend: { format: ".0%" } } } },
      { mark: { type: "text", fontSize: 11 }, encoding: { text: { field: "label" }, color: { condition: { test: "datum.share > 0.6", value: "#ffffff" }, value: "#1a1a1a" } } },
    ],
  });
}

import type { DashboardYear } from "@ssos/model";
import type { AssistanceRecord, AssistanceStatus } from "../cohorts/assistance-record.ts";
import { comparabilityWarnings } from "../cohorts/criteria-sets.ts";
import { chartSpec, type ChartSpec, type ChartText } from "./chart-spec.ts";

const STATUS_PAINT: Readonly<Record<AssistanceStatus, { readonly sign: string; readonly words: string; readonly fill: string; readonly ink: string }>> = {
  differentiated: { sign: "■", words: "differentiated assistance", fill: "#7a2e0e", ink: "#ffffff" },
  "differentiated-year-2": { sign: "2", words: "second year of assistance", fill: "#d98b4a", ink: "#1a1a1a" },
  general: { sign: "·", words: "general assistance", fill: "#e8eef2", ink: "#333333" },
};

const UNKNOWN_PAINT = { sign: "?", words: "not on the list", fill: "#ffffff", ink: "#777777" };

/**
 * Draws a county's LEAs over the years: who was assisted when, with a sign beside each colour.
 *
 * @param records - the LEAs of one county
 * @param years - Dashboard years
 * @param text - title and notes; warnings about different criteria are added
 * @example
 * ```ts
 * const record = { cds: "01611190000000", name: "Alameda Unified", kind: "district", county: "Alameda", years: { 2023: { status: "differentiated" } } } as const
 * statusHeatMap([record], [2022, 2023], { title: "Alameda" }).data.values.map(({ sign }) => sign) // => ["?", "■"]
 * ```
 */
export function statusHeatMap(records: readonly AssistanceRecord[], years: readonly DashboardYear[], text: ChartText): ChartSpec {
  const values = records.flatMap(({ name, years: known }) => years.map((year) => ({ lea: name, year: String(year), ...(known[year] === undefined ? UNKNOWN_PAINT : STATUS_PAINT[known[year].status]) })));
  const last = years.at(-1);
  const assisted = records.filter(({ years: known }) => last !== undefined && known[last] !== undefined && known[last].status !== "general").length;
  const notes = [...(text.notes ?? []), "■ differentiated assistance, 2 second year, · general assistance, ? not on the list", ...(comparabilityWarnings(years).length > 0 ? ["Criteria differ between years: a change of numbers is not a trend."] : [])];
  return chartSpec({ ...text, notes }, `${text.title}. ${records.length} LEAs over ${years.length} years; ${assisted} in assistance in ${last ?? "no year"}.`, values, {
    width: { step: 54 },
    height: { step: 22 },
    encoding: {
      x: { field: "year", type: "ordinal", title: "Dashboard year", axis: { orient: "top", labelAngle: 0, domain: false, ticks: false } },
      y: { field: "lea", type: "nominal", title: null, sort: null, axis: { domain: false, ticks: false } },
    },
    layer: [
      { mark: { type: "rect", stroke: "white", strokeWidth: 1.5 }, encoding: { color: { field: "fill", type: "nominal", scale: null } } },
      { mark: { type: "text", fontSize: 13, fontWeight: "bold" }, encoding: { text: { field: "sign" }, color: { field: "ink", type: "nominal", scale: null } } },
    ],
  });
}

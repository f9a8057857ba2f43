import { chartSpec, type ChartSpec } from "./chart-spec.ts";
import { LINE_STYLES } from "./survival-chart.ts";
import { suppressSmallGroups } from "./suppress-small-groups.ts";
import type { MeasureChartText } from "./measure-charts.ts";

/** A year's results of a group and of those it is compared with. */
export interface GapYear {
  readonly year: number;
  readonly group: { readonly value: number | null; readonly pupils: number | null; readonly published?: boolean };
  readonly others: { readonly value: number | null; readonly pupils: number | null; readonly published?: boolean };
}

/**
 * Draws a group and those it is compared with over the years, with the gap between them.
 *
 * Values of 1 to 10 pupils are left out. The comparison must not be all students less the group when the group is
 * small: give the published values, or pupils that let both be shown.
 *
 * @param years - in order; years without a value break the line
 * @param names - of the group and of the others
 * @param text - title, unit and notes
 * @example
 * ```ts
 * const years = [{ year: 2022, group: { value: -90, pupils: 50 }, others: { value: -20, pupils: 500 } }, { year: 2023, group: { value: -85, pupils: 9 }, others: { value: -20, pupils: 500 } }]
 * gapChart(years, { group: "EL", others: "All" }, { title: "Gap", unit: "points" }).data.values.map(({ gap }) => gap) // => ["gap 70", null]
 * ```
 */
export function gapChart(years: readonly GapYear[], names: { readonly group: string; readonly others: string }, text: MeasureChartText): ChartSpec {
  const sides = years.flatMap(({ year, group, others }) => [{ year, side: names.group, ...group }, { year, side: names.others, ...others }]);
  const shown = suppressSmallGroups(sides.map(({ year, side, pupils, published }) => ({ group: side, set: `${year}/${side}`, pupils, ...(published === undefined ? {} : { published }) })));
  const values = years.map(({ year }, index) => {
    const at = (offset: number) => (shown[2 * index + offset] === true ? (sides[2 * index + offset]?.value ?? null) : null);
    const [group, others] = [at(0), at(1)];
    return { year: String(year), group, others, gap: group === null || others === null ? null : `gap ${Number(Math.abs(others - group).toFixed(1))}` };
  });
  const [first, second] = LINE_STYLES;
  const domain = [names.group, names.others];
  const known = values.filter(({ gap }) => gap !== null);
  const description = `${text.title}. ${known.length === 0 ? "No year has results of both that can be shown" : known.map(({ year, gap }) => `${year}: ${gap}`).join("; ")}.`;
  return chartSpec(text, description, values, {
    width: Math.max(320, 90 * years.length),
    height: 260,
    encoding: { x: { field: "year", type: "ordinal", title: "Dashboard year", axis: { labelAngle: 0 } } },
    layer: [
      { transform: [{ filter: "datum.gap != null" }], mark: { type: "rule", color: "#999999", strokeWidth: 1.5 }, encoding: { y: { field: "group", type: "quantitative", title: text.unit, scale: { zero: false } }, y2: { field: "others" } } },
      { transform: [{ filter: "datum.gap != null" }, { calculate: "(datum.group + datum.others) / 2", as: "middle" }], mark: { type: "text", align: "left", dx: 6, fontSize: 12, color: "#444444" }, encoding: { y: { field: "middle", type: "quantitative" }, text: { field: "gap" } } },
      {
        transform: [{ fold: ["group", "others"], as: ["side", "value"] }, { calculate: `datum.side === 'group' ? ${JSON.stringify(names.group)} : ${JSON.stringify(names.others)}`, as: "who" }],
        mark: { type: "line", point: { size: 70, filled: true }, strokeWidth: 2 },
        encoding: {
          y: { field: "value", type: "quantitative" },
          color: { field: "who", type: "nominal", title: null, scale: { domain, range: [second?.stroke, first?.stroke] } },
          strokeDash: { field: "who", type: "nominal", title: null, scale: { domain, range: [second?.dash, first?.dash] } },
          shape: { field: "who", type: "nominal", title: null, scale: { domain, range: [second?.shape, first?.shape] } },
        },
      },
    ],
  });
}

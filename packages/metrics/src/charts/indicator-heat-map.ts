import { colourOf, STATE_INDICATOR_NAMES, STATE_INDICATORS, STUDENT_GROUP_NAMES, STUDENT_GROUPS, type Level, type StateIndicator, type StudentGroup } from "@ssos/model";
import { chartSpec, INK, type ChartSpec, type ChartText } from "./chart-spec.ts";
import { DASHBOARD_PALETTE, NO_COLOUR } from "./dashboard-palette.ts";
import { suppressSmallGroups } from "./suppress-small-groups.ts";

/** A student group's result on an indicator. */
export interface IndicatorCell {
  readonly group: StudentGroup;
  readonly indicator: StateIndicator;
  /** Performance colour, 0 none. */
  readonly colour: Level;
  /** Change level, 1 worst to 5 best, 0 none. */
  readonly change?: Level | null;
  /** Printed status with its unit, such as `-84.2` or `31.4%`. */
  readonly status?: string;
  readonly pupils: number | null;
  /** True when the State has published the value itself. */
  readonly published?: boolean;
  /** Whether the cell is one by which the group meets the assistance criteria. */
  readonly qualifies?: boolean;
}

const ARROWS = ["", "▼▼", "▼", "►", "▲", "▲▲"] as const;

/**
 * Draws the heat map that county teams make by hand: student groups by indicators in the Dashboard's colours, each
 * with its letter, an arrow for the change (up is better, also on suspension and absenteeism), the status, and a
 * heavy outline around cells by which a group meets the criteria.
 *
 * Statuses of 1 to 10 pupils, and those that would give them back, show `*`; colours are not protected.
 *
 * @param cells - one a group and indicator; combinations without one stay empty
 * @param text - title and notes
 * @example
 * ```ts
 * const chart = indicatorHeatMap([{ group: "SWD", indicator: "ela", colour: 1, change: 2, status: "-96.3", pupils: 120, qualifies: true }], { title: "Example Unified, 2023" })
 * chart.data.values.map(({ label, status }) => [label, status]) // => [["R ▼", "-96.3"]]
 * chart.description // => "Example Unified, 2023. Students with Disabilities meets the criteria by English Language Arts (red)."
 * ```
 */
export function indicatorHeatMap(cells: readonly IndicatorCell[], text: ChartText): ChartSpec {
  const shown = suppressSmallGroups(cells.map(({ group, indicator, pupils, published }) => ({ group, set: indicator, pupils, ...(published === undefined ? {} : { published }) })));
  const values = cells.map(({ group, indicator, colour, change, status, qualifies }, index) => {
    const paint = DASHBOARD_PALETTE.find((entry) => entry.colour === colourOf(colour)) ?? NO_COLOUR;
    return {
      group: STUDENT_GROUP_NAMES[group],
      indicator: STATE_INDICATOR_NAMES[indicator],
      label: [paint.letter, ARROWS[change ?? 0]].filter((part) => part !== "").join(" "),
      status: status === undefined ? "" : shown[index] === true ? status : "*",
      fill: paint.fill,
      ink: paint.ink,
      qualifies: qualifies === true,
    };
  });
  const qualifying = cells.filter((cell) => cell.qualifies === true).map(({ group, indicator, colour }) => `${STUDENT_GROUP_NAMES[group]} meets the criteria by ${STATE_INDICATOR_NAMES[indicator]} (${colourOf(colour) ?? "no colour"})`);
  const description = `${text.title}. ${qualifying.length === 0 ? "No group meets the criteria" : qualifying.join("; ")}.`;
  const order = <T extends string>(all: readonly T[], used: ReadonlySet<string>, names: Readonly<Record<T, string>>) => all.filter((one) => used.has(one)).map((one) => names[one]);
  const position = {
    x: { field: "indicator", type: "nominal", title: null, sort: order(STATE_INDICATORS, new Set(cells.map(({ indicator }) => indicator)), STATE_INDICATOR_NAMES), axis: { orient: "top", labelAngle: 0, domain: false, ticks: false } },
    y: { field: "group", type: "nominal", title: null, sort: order(STUDENT_GROUPS, new Set(cells.map(({ group }) => group)), STUDENT_GROUP_NAMES), axis: { domain: false, ticks: false } },
  };
  const notes = [...(text.notes ?? []), "R red, O orange, Y yellow, G green, B blue. ▲ better, ► same, ▼ worse than the year before. Heavy outline: meets the criteria. * too few pupils."];
  return chartSpec({ ...text, notes }, description, values, {
    width: { step: 150 },
    height: { step: 40 },
    encoding: position,
    layer: [
      { mark: { type: "rect", stroke: "white", strokeWidth: 2 }, encoding: { color: { field: "fill", type: "nominal", scale: null } } },
      { transform: [{ filter: "datum.qualifies" }], mark: { type: "rect", filled: false, stroke: INK, strokeWidth: 3.5 } },
      { mark: { type: "text", dy: -7, fontSize: 14, fontWeight: "bold" }, encoding: { text: { field: "label" }, color: { field: "ink", type: "nominal", scale: null } } },
      { mark: { type: "text", dy: 10, fontSize: 12 }, encoding: { text: { field: "status" }, color: { field: "ink", type: "nominal", scale: null } } },
    ],
  });
}

import { TRANSITION_STATES, type TransitionMatrix, type TransitionState } from "../cohorts/transitions.ts";
import { chartSpec, INK, type ChartSpec, type ChartText } from "./chart-spec.ts";

const NAMES: Readonly<Record<TransitionState, string>> = { differentiated: "Differentiated assistance", "differentiated-year-2": "Second year", general: "General assistance", "not-listed": "Not on the list" };

/**
 * Draws the flows between statuses over two or more years: the thicker the line, the more LEAs took that way.
 *
 * @param matrices - neighbouring steps, in order
 * @param text - title and notes; warnings about different criteria are added
 * @example
 * ```ts
 * const flows = transitionChart([{ from: 2022, to: 2023, matrix: { general: { differentiated: 68 } }, warnings: [] }], { title: "Moves" })
 * flows.description // => "Moves. 2022 to 2023: 68 from general assistance to differentiated assistance."
 * ```
 */
export function transitionChart(matrices: readonly TransitionMatrix[], text: ChartText): ChartSpec {
  const flows = matrices.flatMap(({ from, to, matrix }) =>
    TRANSITION_STATES.flatMap((before) => TRANSITION_STATES.flatMap((after) => ((matrix[before]?.[after] ?? 0) > 0 ? [{ from, to, before, after, leas: matrix[before]?.[after] ?? 0 }] : []))),
  );
  const used = TRANSITION_STATES.filter((state) => flows.some(({ before, after }) => before === state || after === state));
  const values = flows.flatMap(({ from, to, before, after, leas }) => {
    const flow = `${from}-${to} ${before} ${after}`;
    const kind = before === after ? "stays" : before === "not-listed" || after === "not-listed" ? "other" : after === "differentiated" ? "enters assistance" : after === "general" ? "leaves assistance" : "other";
    return [
      { flow, year: String(from), state: NAMES[before], leas, kind, label: null },
      { flow, year: String(to), state: NAMES[after], leas, kind, label: `${leas}` },
    ];
  });
  const said = matrices.map(({ from, to }) => `${from} to ${to}: ${flows.filter((flow) => flow.from === from && flow.to === to).map(({ before, after, leas }) => `${leas} from ${NAMES[before].toLowerCase()} to ${NAMES[after].toLowerCase()}`).join(", ")}`);
  const kinds = ["stays", "enters assistance", "leaves assistance", "other"];
  // Where lines end on the same spot, their numbers stand below each other, by where they come from.
  const ends = flows.map((flow) => ({ year: String(flow.to), state: NAMES[flow.after], order: flows.filter((other) => other.to === flow.to && other.after === flow.after).indexOf(flow), label: `${flow.leas} from ${SHORT[flow.before]}` }));
  const notes = [...(text.notes ?? []), ...(matrices.some(({ warnings }) => warnings.length > 0) ? ["Criteria differ between years: a change of numbers is not a trend."] : [])];
  return chartSpec({ ...text, notes }, `${text.title}. ${said.join(". ")}.`, values, {
    width: 240 + 210 * matrices.length,
    height: 110 * used.length,
    encoding: {
      x: { field: "year", type: "ordinal", title: "Dashboard year", scale: { type: "point", padding: 0.55 }, axis: { labelAngle: 0, grid: true } },
      y: { field: "state", type: "nominal", title: null, scale: { type: "point", padding: 0.5 }, sort: used.map((state) => NAMES[state]), axis: { grid: true } },
    },
    layer: [
      {
        mark: { type: "line", opacity: 0.75, strokeCap: "round" },
        encoding: {
          detail: { field: "flow" },
          strokeWidth: { field: "leas", type: "quantitative", legend: null, scale: { range: [1, 26], domain: [0, Math.max(1, ...flows.map(({ leas }) => leas))] } },
          color: { field: "kind", type: "nominal", title: null, sort: kinds, legend: { orient: "bottom", symbolStrokeWidth: 4 }, scale: { domain: kinds, range: ["#9aa5ad", "#7a2e0e", "#2c6e8f", "#b3a98f"] } },
          strokeDash: { field: "kind", type: "nominal", title: null, sort: kinds, legend: { orient: "bottom" }, scale: { domain: kinds, range: [[1, 0], [1, 0], [8, 6], [2, 4]] } },
        },
      },
      ...[0, 1, 2, 3].flatMap((order) => {
        const text = { type: "text", align: "left", dx: 18, dy: -18 + 15 * order, fontSize: 11.5 };
        const layer = { data: { values: ends.filter((end) => end.order === order) }, encoding: { text: { field: "label" } } };
        // A light rim keeps the numbers readable where they cross a line.
        return [{ ...layer, mark: { ...text, stroke: "white", strokeWidth: 4 } }, { ...layer, mark: { ...text, color: INK } }];
      }),
    ],
  });
}

const SHORT: Readonly<Record<TransitionState, string>> = { differentiated: "assistance", "differentiated-year-2": "second year", general: "general", "not-listed": "not listed" };

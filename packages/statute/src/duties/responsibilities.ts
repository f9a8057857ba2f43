import { actorName, type Actor } from "./actor.ts";
import { dutiesOf } from "./duties-of.ts";
import type { Duty, DutyTopic, Modality } from "./duty.ts";

/** One cell of the matrix: what an actor must, may and must not do in an area. */
export interface ResponsibilityCell {
  readonly actor: Actor;
  readonly topic: DutyTopic;
  readonly norms: readonly { readonly modality: Modality; readonly action: string; readonly object: string; readonly citation: string }[];
}

/** Roles and responsibilities on a date: cells with something in them, actors and topics in the order of the duties. */
export interface ResponsibilityMatrix {
  readonly asOf: string;
  readonly actors: readonly Actor[];
  readonly topics: readonly DutyTopic[];
  readonly cells: readonly ResponsibilityCell[];
}

/**
 * Makes the matrix of roles and responsibilities on a date: who does what in which area.
 *
 * @param duties - the duties to ask
 * @param asOf - an ISO date
 * @param topics - areas to keep, default all
 * @throws SsosError `invalid-date` when `asOf` is no calendar date
 * @example
 * ```ts
 * const matrix = responsibilityMatrix(allDuties, "2026-10-02", ["intervention"])
 * matrix.actors // => ["chartering-authority", "charter-school", "superintendent-of-public-instruction"]
 * ```
 */
export function responsibilityMatrix(duties: readonly Duty[], asOf: string, topics?: readonly DutyTopic[]): ResponsibilityMatrix {
  const held = dutiesOf(duties, { asOf }).duties.filter((duty) => topics === undefined || topics.includes(duty.topic));
  const cells = new Map<string, { actor: Actor; topic: DutyTopic; norms: ResponsibilityCell["norms"][number][] }>();
  for (const { actors, topic, modality, action, object, citation } of held) {
    for (const actor of actors) {
      const key = `${actor}/${topic}`;
      const cell = cells.get(key) ?? { actor, topic, norms: [] };
      cell.norms.push({ modality, action, object, citation });
      cells.set(key, cell);
    }
  }
  return {
    asOf,
    actors: [...new Set(held.flatMap(({ actors }) => actors))],
    topics: [...new Set(held.map(({ topic }) => topic))],
    cells: [...cells.values()],
  };
}

const VERBS: Readonly<Record<Modality, string>> = { shall: "shall", may: "may", "shall-not": "shall not", deemed: "is deemed to", definition: "by definition:" };

/**
 * Prints a matrix of responsibilities as Markdown: a heading for each actor, a list of norms for each area.
 *
 * @param matrix - from {@link responsibilityMatrix}
 * @example
 * ```ts
 * responsibilitiesMarkdown(responsibilityMatrix(allDuties, "2026-10-02", ["reporting"])).split("\n")[0] // => "## Local educational agency of any kind"
 * ```
 */
export function responsibilitiesMarkdown(matrix: ResponsibilityMatrix): string {
  const lines: string[] = [];
  for (const actor of matrix.actors) {
    lines.push(`## ${actorName(actor)}`, "");
    for (const cell of matrix.cells.filter((other) => other.actor === actor)) {
      lines.push(`### ${cell.topic}`, "");
      for (const { modality, action, object, citation } of cell.norms) lines.push(`* ${VERBS[modality]} ${action}${object === "-" ? "" : `: ${object}`} (${citation})`);
      lines.push("");
    }
  }
  return lines.join("\n");
}

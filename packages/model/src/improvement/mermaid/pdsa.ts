import type { ChangeIdea } from "../change-idea.ts";
import type { PdsaCycle } from "../pdsa-cycle.ts";
import { mermaidLabel } from "./label.ts";

/**
 * Draws the cycles of a change idea in their order, with the decision that led from one to the next, as Mermaid text.
 *
 * @param idea - the change idea
 * @param cycles - cycles of any ideas; those of others are left out
 * @example
 * ```ts
 * pdsaDiagram({ id: "i", driver: "d", description: "Calls home" }, [{ id: "1", changeIdea: "i", cycle: 1, plan: { test: "One grade" }, act: { decision: "adapt" } }]) // => "flowchart LR\n  idea([\"Calls home\"])\n  idea --> cycle1[\"1. One grade\"]\n  cycle1 --> act1{{\"adapt\"}}\n"
 * ```
 */
export function pdsaDiagram(idea: ChangeIdea, cycles: readonly PdsaCycle[]): string {
  const own = cycles.filter((cycle) => cycle.changeIdea === idea.id).sort((left, right) => left.cycle - right.cycle);
  const lines = [`  idea([${mermaidLabel(idea.description)}])`];
  let before = "idea";
  for (const cycle of own) {
    lines.push(`  ${before} --> cycle${cycle.cycle}[${mermaidLabel(`${cycle.cycle}. ${cycle.plan.test}`)}]`);
    before = `cycle${cycle.cycle}`;
    if (cycle.act === undefined) continue;
    lines.push(`  ${before} --> act${cycle.cycle}{{${mermaidLabel(cycle.act.decision)}}}`);
    before = `act${cycle.cycle}`;
  }
  return `flowchart LR\n${lines.join("\n")}\n`;
}

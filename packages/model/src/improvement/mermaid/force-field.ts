import type { ForceField } from "../root-cause.ts";
import { mermaidLabel } from "./label.ts";

/**
 * Draws a force field as Mermaid text: driving forces point to the change, the change points against restraining ones, strengths stand
 * on the arrows.
 *
 * @param field - the analysis
 * @example
 * ```ts
 * forceFieldDiagram({ id: "f", change: "Co-teaching", forces: [{ text: "Board support", direction: "driving", strength: 4 }] }) // => "flowchart LR\n  change{{\"Co-teaching\"}}\n  force0[\"Board support\"] -->|4| change\n"
 * ```
 */
export function forceFieldDiagram(field: ForceField): string {
  const lines = field.forces.map((force, index) => {
    const strength = force.strength === undefined ? "" : `|${force.strength}|`;
    const label = `force${index}[${mermaidLabel(force.text)}]`;
    return force.direction === "driving" ? `  ${label} -->${strength} change` : `  change x--x${strength} ${label}`;
  });
  return `flowchart LR\n  change{{${mermaidLabel(field.change)}}}\n${lines.join("\n")}\n`;
}

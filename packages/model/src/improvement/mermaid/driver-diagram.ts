import type { AimStatement } from "../aim-statement.ts";
import type { ImprovementWork } from "../improvement-work.ts";
import { aimText } from "../aim-text.ts";
import { mermaidLabel } from "./label.ts";

/**
 * Draws an aim with its primary and secondary drivers and change ideas, as Mermaid text.
 *
 * @param aim - the aim
 * @param work - the work it belongs to; drivers and ideas of other aims are left out
 * @example
 * ```ts
 * driverDiagram({ id: "a", what: { text: "attendance" } }, { drivers: [{ id: "d", level: "primary", parent: "a", text: "Transport" }], changeIdeas: [] }) // => "flowchart LR\n  aim[\"attendance\"]\n  driver0[\"Transport\"] --> aim\n"
 * ```
 */
export function driverDiagram(aim: AimStatement, work: Pick<ImprovementWork, "drivers" | "changeIdeas">): string {
  const primary = work.drivers.filter((driver) => driver.level === "primary" && driver.parent === aim.id);
  const secondary = work.drivers.filter((driver) => driver.level === "secondary" && primary.some((own) => own.id === driver.parent));
  const drivers = [...primary, ...secondary];
  const nodeOf = (id: string) => `driver${drivers.findIndex((driver) => driver.id === id)}`;
  const ideas = work.changeIdeas.filter((idea) => drivers.some((driver) => driver.id === idea.driver));
  const lines = [
    `  aim[${mermaidLabel(aimText(aim))}]`,
    ...drivers.map((driver) => `  ${nodeOf(driver.id)}[${mermaidLabel(driver.text)}] --> ${driver.level === "primary" ? "aim" : nodeOf(driver.parent)}`),
    ...ideas.map((idea, index) => `  idea${index}([${mermaidLabel(idea.description)}]) --> ${nodeOf(idea.driver)}`),
  ];
  return `flowchart LR\n${lines.join("\n")}\n`;
}

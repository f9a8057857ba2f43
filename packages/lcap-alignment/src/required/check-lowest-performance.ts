import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { LowestPerformance } from "../audit/plan-context.ts";
import type { Lcap } from "../plan/lcap.ts";
import { cellText, directedTo, measuresCell, mentionsOf, sameCell, strongest, type PlanIndex } from "./matching.ts";

/** Checks that every lowest performance level is listed, acted on and measured (EC 52064(e)(6)). @internal */
export function checkLowestPerformance(plan: Lcap, index: PlanIndex, cells: readonly LowestPerformance[]): PlanFinding[] {
  const listed = plan.summary.lowestPerformance;
  const text = plan.summary.annualPerformance ?? "";
  const mentions = listed === undefined ? mentionsOf(text) : undefined;
  const lower = text.toLowerCase();
  return cells.flatMap((cell) => {
    const findings: PlanFinding[] = [];
    const words = cellText(cell);
    const namesSchool = cell.school === undefined || (cell.schoolName !== undefined && lower.includes(cell.schoolName.toLowerCase()));
    const isListed =
      listed === undefined
        ? namesSchool && mentions?.indicators.has(cell.indicator) === true && (cell.group === "ALL" || mentions.groups.has(cell.group))
        : listed.some((own) => sameCell(own, cell));
    const at = { found: "", expected: words };
    if (!isListed)
      findings.push(findingOf(CONTENT_FINDINGS, "lowest-cell-not-listed", { ...at, path: "summary/annualPerformance", message: `Annual Performance does not list ${words}.` }));
    if (strongest(index.actions.map((action) => directedTo(action, cell, ["lowest-performance", "equity-multiplier", "technical-assistance"]))) === "none") {
      findings.push(findingOf(CONTENT_FINDINGS, "lowest-cell-without-action", { ...at, path: "goals", message: `No action is directed to ${words}.` }));
    }
    if (strongest(index.metrics.map((metric) => measuresCell(metric, cell))) === "none")
      findings.push(findingOf(CONTENT_FINDINGS, "lowest-cell-without-metric", { ...at, path: "goals", message: `No metric measures ${words}.` }));
    return findings;
  });
}

import type { PlanReview } from "./review-plan.ts";

/**
 * Writes a review as a Markdown checklist: criteria met, not met and open, with what speaks against them and what is asked.
 *
 * @param review - from `reviewPlan`
 * @example
 * ```ts
 * reviewChecklist({ schema: "ssos/lcap-review/1", plan: "P", reviewer: "none", criteria: [], outcome: "not-applicable", findings: [] }).split("\n")[2] // => "Nobody approves this plan; its authorizer verifies that it exists."
 * ```
 */
export function reviewChecklist(review: PlanReview): string {
  const lines = [`# Review of ${review.plan}`, ""];
  if (review.reviewer === "none") return `${[...lines, "Nobody approves this plan; its authorizer verifies that it exists."].join("\n")}\n`;
  lines.push(`Outcome: ${review.outcome}. Reviewer: ${review.reviewer.replaceAll("-", " ")}.`, "");
  for (const { id, title, citation, met, decidedBy, findings, open } of review.criteria) {
    lines.push(`- [${met === "yes" ? "x" : " "}] ${id} ${title} (${citation}): ${met}${decidedBy === "open" ? "" : `, ${decidedBy}`}`);
    for (const finding of findings.slice(0, 5)) lines.push(`  - ${finding.message} ${finding.todo}`);
    if (findings.length > 5) lines.push(`  - and ${findings.length - 5} more`);
    for (const question of open) lines.push(`  - open: ${question}`);
  }
  return `${lines.join("\n")}\n`;
}

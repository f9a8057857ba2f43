import { dollarText } from "../tables/figure.ts";
import type { PrintedAudits } from "./audit-printed.ts";

/**
 * Writes the audit of printed tables as Markdown: a line for each plan, and each fault.
 *
 * @param audits - from `auditPrintedPlans`
 * @example
 * ```ts
 * printedReport({ schema: "ssos/lcap-figures/1", plans: [] }).split("\n")[0] // => "# Printed figures"
 * ```
 */
export function printedReport(audits: PrintedAudits): string {
  const lines = ["# Printed figures", "", "| Plan | Figures | Agree | Faults |", "|---|---|---|---|"];
  for (const plan of audits.plans) lines.push(`| ${plan.id} | ${plan.items.length} | ${plan.items.filter((item) => item.agrees).length} | ${plan.findings.length} |`);
  for (const plan of audits.plans) {
    if (plan.findings.length === 0) continue;
    lines.push("", `## ${plan.id}`, "");
    for (const finding of plan.findings) {
      const stake = finding.dollars === null || finding.dollars === 0 ? "" : ` At stake: ${dollarText(String(finding.dollars))}.`;
      lines.push(`- \`${finding.code}\` ${finding.message}${stake} ${finding.todo}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

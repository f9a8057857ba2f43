import type { PlanAudit } from "./audit-plan.ts";
import type { PlanFinding } from "./finding.ts";
import { PLAN_FINDINGS } from "./catalogue/all.ts";
import { dollarText } from "../tables/figure.ts";

/** How a report is written. */
export interface ReportOptions {
  /** Findings shown one by one; the rest are counted by code. 20 keeps the report to a page. */
  readonly limit?: number;
}

/**
 * Writes an audit as one page of Markdown: what was recalculated, what was found with the money at stake and what to do, and what could
 * not be evaluated.
 *
 * @param audit - from `auditPlan`
 * @param options - how many findings are shown one by one
 * @example
 * ```ts
 * auditReport({ schema: "ssos/lcap-audit/1", plan: "P", year: "2025-26", figures: [], findings: [], notEvaluated: [], counts: { figures: 0, agreeing: 0, errors: 0, warnings: 0, infos: 0 } }).split("\n")[0] // => "# Audit of P (2025-26)"
 * ```
 */
export function auditReport(audit: PlanAudit, options: ReportOptions = {}): string {
  const { counts, findings } = audit;
  const shown = findings.slice(0, options.limit ?? 20);
  const rest = findings.slice(shown.length);
  const lines = [
    `# Audit of ${plain(audit.plan)} (${audit.year})`,
    "",
    `${counts.agreeing} of ${counts.figures} printed figures agree with the plan's own cells. ${counted(counts.errors, "error")}, ${counted(counts.warnings, "warning")}, ${counted(counts.infos, "remark")}.`,
    "",
    ...(shown.length === 0 ? ["Nothing was found."] : ["| | Finding | Place | Found | Expected | At stake | Rule |", "|---|---|---|---|---|---|---|", ...shown.map(row)]),
    ...(rest.length === 0 ? [] : ["", `And ${rest.length} more: ${byCode(rest)}.`]),
    ...whatToDo(shown),
    ...(audit.notEvaluated.length === 0 ? [] : ["", "## Not evaluated", "", ...audit.notEvaluated.map(({ check, missing }) => `- ${check}: ${missing} was not given`)]),
  ];
  return `${lines.join("\n")}\n`;
}

function row(finding: PlanFinding): string {
  return `| ${finding.severity} | ${plain(finding.message)} (\`${finding.code}\`) | ${plain(finding.place.path ?? "")} | ${plain(finding.found ?? "")} | ${plain(finding.expected ?? "")} | ${money(finding.dollars)} | ${finding.citation ?? ""} |`;
}

function whatToDo(findings: readonly PlanFinding[]): string[] {
  const codes = [...new Set(findings.map((finding) => finding.code))];
  return codes.length === 0 ? [] : ["", "## What to do", "", ...codes.map((code) => `- \`${code}\`: ${PLAN_FINDINGS[code].todo}`)];
}

function byCode(findings: readonly PlanFinding[]): string {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} \`${code}\``).join(", ");
}

/** Cells of a Markdown table hold no bars and no line breaks. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|");
const money = (dollars: number | null): string => (dollars === null ? "unknown" : dollars === 0 ? "" : dollarText(String(dollars)));
const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

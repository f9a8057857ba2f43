import { isIsoDate, startYearOf } from "@ssos/model";
import type { Lcap } from "../plan/lcap.ts";
import { CONTINUITY_FINDINGS } from "./catalogue/continuity.ts";
import { findingOf, type PlanFinding } from "./finding.ts";

/** Checks a mid-year report where the plan carries one: given by February 28, on every action, and on every metric (EC 52062(a)(6)). @internal */
export function checkMidYear(plan: Lcap): PlanFinding[] {
  const report = plan.midYear;
  if (report === undefined) return [];
  const findings: PlanFinding[] = [];
  const limit = `${startYearOf(plan.year) + 1}-02-28`;
  const { presented } = report;
  if (presented !== undefined && isIsoDate(presented) && presented > limit) {
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "mid-year-late", {
        path: "midYear/presented",
        found: presented,
        expected: `${limit} or earlier`,
        message: `The mid-year report was given on ${presented}.`,
      }),
    );
  }
  const missing = (have: readonly string[], want: readonly { readonly id: string }[]) => want.filter(({ id }) => !have.includes(id)).map(({ id }) => id);
  const left = [
    ...missing(
      report.actions.map((row) => row.action),
      plan.goals.flatMap((goal) => goal.actions),
    ),
    ...missing(
      report.metrics.map((row) => row.metric),
      plan.goals.flatMap((goal) => goal.metrics),
    ),
  ].sort();
  if (left.length > 0) {
    findings.push(
      findingOf(CONTINUITY_FINDINGS, "mid-year-incomplete", {
        path: "midYear",
        found: "",
        expected: left.join(", "),
        message: `The mid-year report leaves out ${left.length} metrics and actions.`,
      }),
    );
  }
  return findings;
}

import { allLevelRules, levelInputOf, type Determination } from "@ssos/eligibility";
import { alignAssistance, identifiedGroupsOf, targetJudgeFrom, type AssistanceAlignment, type CellCoverage, type Lcap } from "@ssos/lcap-alignment";
import type { DashboardYear, LeaFacts } from "@ssos/model";
import type { IndicatorRecord } from "@ssos/model/files";

/** How a plan answers the groups that led to assistance. */
export interface PlanCoverage {
  readonly alignment: AssistanceAlignment;
  /** Whether the plan is another LEA's. */
  readonly otherLea: boolean;
  /** Groups and indicators that are fully covered. */
  readonly full: number;
}

/** Follows the groups of a determination into a plan; targets are judged by the groups' latest counts. */
export function coverageOf(plan: Lcap, facts: LeaFacts, year: DashboardYear, determination: Determination): PlanCoverage {
  const results = Object.values(facts.dashboards[year]?.results ?? {}).flatMap((byIndicator) => Object.values(byIndicator));
  const inputs = results.flatMap((result) => ("recordType" in result ? [levelInputOf(result as IndicatorRecord)] : []));
  const alignment = alignAssistance(plan, identifiedGroupsOf(determination), { judge: targetJudgeFrom(inputs, allLevelRules) });
  return { alignment, otherLea: plan.lea.cds !== facts.lea.cds, full: alignment.cells.filter(({ coverage }) => coverage === "full").length };
}

const LINKS = { tagged: "yes", text: "read in the wording", none: "no" } as const;

/** What the plan has for one group and indicator, in words. */
export function coverageWords(cell: CellCoverage): { readonly metric: string; readonly target: string; readonly action: string; readonly money: string; readonly summary: string } {
  const judged = { yes: "leaves the lowest level", no: "stays at the lowest level", unknown: "not judged" }[cell.targetLeavesLowest];
  return {
    metric: LINKS[cell.metric],
    target: cell.target === null ? "none" : `${cell.target}, ${judged}`,
    action: LINKS[cell.action],
    money: cell.dollars === null ? "not given" : Number(cell.dollars).toLocaleString("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 }),
    summary: LINKS[cell.narrative],
  };
}

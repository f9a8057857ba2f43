import type { Written } from "./amount.ts";

/**
 * The LCFF Budget Overview for Parents (EC 52064.1(b)), as printed. Computed cells stand beside inputs so that both can be checked.
 * An absent property is a cell not read.
 */
export interface BudgetOverview {
  readonly form: "district" | "charter" | "coe";
  readonly totalLcff?: Written;
  readonly supplementalConcentration?: Written;
  readonly otherState?: Written;
  readonly local?: Written;
  readonly federal?: Written;
  /** Printed total of all revenue; supplemental and concentration grants are inside the LCFF funds. */
  readonly totalRevenue?: Written;
  readonly generalFundExpenditures?: Written;
  readonly lcapExpenditures?: Written;
  readonly highNeedsExpenditures?: Written;
  readonly notInLcap?: Written;
  readonly highNeedsBudgetLastYear?: Written;
  readonly highNeedsActualLastYear?: Written;
  /** Printed: high-needs budget less supplemental and concentration grants. */
  readonly differenceComing?: Written;
  /** Printed: actual less budgeted high-needs spending of the current year. */
  readonly differenceCurrent?: Written;
  readonly notInLcapText?: string;
  /** Asked when {@link differenceComing} is negative. */
  readonly comingShortfallText?: string;
  /** Asked when {@link differenceCurrent} is negative. */
  readonly currentShortfallText?: string;
  /** Only on the county office's form. */
  readonly coe?: BudgetOverviewCoe;
}

/** What a county office's budget overview shows besides. */
export interface BudgetOverviewCoe {
  readonly operationsGrant?: Written;
  /** Supplemental and concentration grants are a part of it. */
  readonly alternativeEducationGrant?: Written;
  readonly otherLcff?: Written;
  /** Inside other state funds. */
  readonly enrichmentBlockGrant?: Written;
  readonly grantsOutsidePlanText?: string;
}

import type { PlanFindingCode } from "../audit/finding.ts";

/** The criteria by which a plan is approved (EC 52070(d); for county offices EC 52070.5(d)). */
export const APPROVAL_CRITERIA = ["CR-1", "CR-1A", "CR-1B", "CR-1C", "CR-1D", "CR-1E", "CR-1F", "CR-2", "CR-3", "CR-4"] as const;

/** The number of a criterion, by the order of the statute. */
export type CriterionId = (typeof APPROVAL_CRITERIA)[number];

/** A criterion as a reviewer works with it. */
export interface Criterion {
  readonly id: CriterionId;
  readonly title: string;
  readonly citation: string;
  /** The finding that a review makes of it. */
  readonly code: PlanFindingCode;
  /** Findings of an audit that show it is not met. */
  readonly against: readonly PlanFindingCode[];
  /** The check of an audit that must have been made for a computed answer. */
  readonly check?: string;
  /** What only a reader can judge; asked when nothing computed speaks against it. Absent: the computed answer is enough. */
  readonly question?: string;
}

/** The criteria of EC 52070(d). */
export const CRITERIA: readonly Criterion[] = [
  {
    id: "CR-1",
    title: "Template and instructions",
    citation: "EC 52070(d)(1)",
    code: "criterion-template",
    against: [
      "prompt-unanswered",
      "template-year-mismatch",
      "overview-differs",
      "overview-cell-missing",
      "overview-sum-differs",
      "overview-text-missing",
      "action-not-in-table",
      "row-without-action",
      "action-funds-differ",
      "goal-numbered-twice",
      "action-numbered-twice",
      "required-metric-missing",
      "learning-recovery-statement-missing",
      "learning-recovery-action-missing",
      "learning-recovery-action-incomplete",
      "concentration-add-on-undescribed",
      "ineffective-action-unchanged",
      "csi-prompt-unanswered",
      "assistance-summary-missing",
      "percent-unit",
      "row-total-differs",
      "planned-total-differs",
    ],
    question: "Do the answers to the prompts do what the instructions ask, beyond being there?",
  },
  {
    id: "CR-1A",
    title: "English learners",
    citation: "EC 52070(d)(1)(A)",
    code: "criterion-english-learners",
    against: ["english-learner-actions-missing", "long-term-english-learner-actions-missing", "language-actions-incomplete"],
    check: "english-learners",
  },
  {
    id: "CR-1B",
    title: "Lowest performance levels",
    citation: "EC 52070(d)(1)(B)",
    code: "criterion-lowest-performance",
    against: ["lowest-cell-not-listed", "lowest-cell-without-action"],
    check: "lowest-performance",
  },
  {
    id: "CR-1C",
    title: "Equity Multiplier",
    citation: "EC 52070(d)(1)(C)",
    code: "criterion-equity-multiplier",
    against: ["equity-multiplier-goal-missing", "equity-multiplier-gap"],
    check: "equity-multiplier",
  },
  {
    id: "CR-1D",
    title: "Descriptions of LEA-wide and schoolwide actions",
    citation: "EC 52070(d)(1)(D)",
    code: "criterion-wide-actions",
    against: ["contributing-action-undescribed", "contributing-action-without-metric", "most-effective-use-missing"],
    question: "Do the descriptions start from the needs of unduplicated pupils and show that the actions serve them first?",
  },
  {
    id: "CR-1E",
    title: "Improved services",
    citation: "EC 52070(d)(1)(E)",
    code: "criterion-improved-services",
    against: ["improved-services-undemonstrated", "improved-services-percentage-differs"],
  },
  {
    id: "CR-1F",
    title: "Assistance",
    citation: "EC 52070(d)(1)(F)",
    code: "criterion-assistance",
    against: ["assistance-action-missing", "assistance-group-not-named", "assistance-summary-missing"],
    check: "technical-assistance",
  },
  {
    id: "CR-2",
    title: "Sufficient budget",
    citation: "EC 52070(d)(2)",
    code: "criterion-budget",
    against: [],
    question: "Does the adopted budget hold the expenditures that the plan's actions cost?",
  },
  {
    id: "CR-3",
    title: "Use of supplemental and concentration funds",
    citation: "EC 52070(d)(3)",
    code: "criterion-expenditures",
    against: [
      "proportionality-not-met",
      "contributing-without-scope",
      "contributing-mark-differs",
      "projected-percentage-differs",
      "total-percentage-differs",
      "contributing-total-differs",
      "planned-to-increase-differs",
      "totals-by-type-differ",
      "carryover-not-carried-in",
      "base-grant-missing",
    ],
  },
  {
    id: "CR-4",
    title: "Planned against actual, and the carryover",
    citation: "EC 52070(d)(4)",
    code: "criterion-carryover",
    against: [
      "expenditure-difference-differs",
      "percentage-difference-differs",
      "carryover-dollars-differ",
      "carryover-percentage-differs",
      "actual-contributing-differs",
      "last-year-planned-differs",
      "current-percentage-differs",
      "actual-to-increase-differs",
    ],
  },
];

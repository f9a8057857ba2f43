import type { CountySummary } from "@ssos/model";
import type { CountySummaryCheck } from "./check-county-summary.ts";

/** How far a summary answers an item: 1 not at all, 2 partly, 3 fully. */
export type CalibrationRating = 1 | 2 | 3;

/** An item that reviewers rate. */
export interface CalibrationItem {
  readonly id: string;
  readonly question: string;
  readonly citation: string;
  /** What the completeness check found about it, for the reviewer to see before rating. */
  readonly findings: readonly string[];
  /** False when the record does not carry the part. */
  readonly rateable: boolean;
}

const ITEMS: readonly {
  readonly id: string;
  readonly part: CountySummary["parts"][number];
  readonly question: string;
  readonly citation: string;
  readonly codes: readonly string[];
}[] = [
  {
    id: "activities",
    part: "A",
    question: "Would a district know from this what support it can have and how it is paid for?",
    citation: "EC 52066(i)(1)(A)",
    codes: ["activity-without-funding"],
  },
  { id: "collaboration", part: "A", question: "Is it clear who does what with each partner?", citation: "EC 52066(i)(1)(A)", codes: ["collaboration-partner-missing"] },
  {
    id: "assistance",
    part: "B",
    question: "Is the assistance of each identified LEA specific to its groups and indicators?",
    citation: "EC 52066(i)(1)(B)",
    codes: ["identified-lea-missing", "assistance-without-activity", "independent-actions-missing"],
  },
  { id: "goals", part: "C", question: "Do the goals say what will be different for LEAs?", citation: "EC 52066(i)(1)(C)", codes: ["goal-purpose-missing"] },
  { id: "metrics", part: "D", question: "Could an outsider tell from the metrics whether the goals were reached?", citation: "EC 52066(i)(1)(D)", codes: ["goal-without-metric"] },
  {
    id: "actions",
    part: "E",
    question: "Do actions and expenditures plausibly lead to the goals?",
    citation: "EC 52066(i)(1)(E)",
    codes: ["goal-without-action", "action-without-expenditure", "expenditure-without-source"],
  },
];

/**
 * Makes the form with which reviewers of a summary calibrate: each rates alone, then they compare.
 *
 * @param summary - the record
 * @param check - its completeness
 * @example
 * ```ts
 * const summary = { countyCode: "27", county: "Monterey", parts: ["B"], collaboration: [], activities: [], technicalAssistance: [], context: [], tools: [], partners: [], levels: [] } as const
 * calibrationForm(summary, { findings: [], notEvaluated: [] }).filter((item) => item.rateable).map((item) => item.id) // => ["assistance"]
 * ```
 */
export function calibrationForm(summary: CountySummary, check: CountySummaryCheck): CalibrationItem[] {
  return ITEMS.map(({ id, part, question, citation, codes }) => ({
    id,
    question,
    citation,
    rateable: summary.parts.includes(part),
    findings: check.findings.filter((finding) => codes.includes(finding.code)).map((finding) => finding.message),
  }));
}

/** A reviewer's ratings, by item. */
export interface CalibrationRatings {
  readonly reviewer: string;
  readonly ratings: Readonly<Record<string, CalibrationRating>>;
}

/** How reviewers stand on one item. */
export interface CalibrationAgreement {
  readonly item: string;
  readonly rated: number;
  readonly lowest: CalibrationRating | null;
  readonly highest: CalibrationRating | null;
  /** All who rated gave the same; null when fewer than two did. */
  readonly agreed: boolean | null;
}

/**
 * Compares reviewers' ratings: where they differ, they talk before they rate more summaries.
 *
 * @param form - from `calibrationForm`
 * @param ratings - one record for each reviewer
 * @example
 * ```ts
 * const form = [{ id: "goals", question: "", citation: "", findings: [], rateable: true }]
 * compareCalibration(form, [{ reviewer: "a", ratings: { goals: 2 } }, { reviewer: "b", ratings: { goals: 3 } }]) // => [{ item: "goals", rated: 2, lowest: 2, highest: 3, agreed: false }]
 * ```
 */
export function compareCalibration(form: readonly CalibrationItem[], ratings: readonly CalibrationRatings[]): CalibrationAgreement[] {
  return form
    .filter((item) => item.rateable)
    .map(({ id }) => {
      const given = ratings.flatMap((own) => own.ratings[id] ?? []).sort();
      const [lowest, highest] = [given[0] ?? null, given.at(-1) ?? null];
      return { item: id, rated: given.length, lowest, highest, agreed: given.length < 2 ? null : lowest === highest };
    });
}

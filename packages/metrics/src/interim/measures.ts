/** Kinds of measure that tell a team before the Dashboard does. */
export type MeasureKind = "implementation" | "pupil-voice" | "governance-and-management" | "pupil-outcome";

/** A measure defined so that two people would count alike. */
export interface MeasureDefinition {
  readonly id: string;
  readonly name: string;
  readonly kind: MeasureKind;
  /** Moves before results do, or is the result. */
  readonly timing: "leading" | "lagging";
  readonly counts: string;
  readonly outOf: string;
  readonly unit: "percent" | "count" | "days" | "points";
  readonly better: "higher" | "lower";
  /** How often it can be had. */
  readonly everyDays: number;
  /** Which chart suits it. */
  readonly chart: "p" | "u" | "xmr";
}

/**
 * Measures for the time between Dashboards: of implementation, of pupils' own views, and of governance and
 * management, which the stakeholder sessions of 2017 asked for beside results.
 */
export const INTERIM_MEASURES: readonly MeasureDefinition[] = [
  { id: "change-idea-fidelity", name: "Change idea carried out as planned", kind: "implementation", timing: "leading", counts: "observed occasions on which every step of the written change idea was seen", outOf: "observed occasions", unit: "percent", better: "higher", everyDays: 7, chart: "p" },
  { id: "pdsa-cycles-studied", name: "PDSA cycles with a written study", kind: "implementation", timing: "leading", counts: "cycles that ended in the period with predictions compared with data in writing", outOf: "cycles that ended in the period", unit: "percent", better: "higher", everyDays: 30, chart: "p" },
  { id: "planned-actions-on-time", name: "Plan actions on time", kind: "implementation", timing: "leading", counts: "actions due in the period whose stated evidence exists by the due day", outOf: "actions due in the period", unit: "percent", better: "higher", everyDays: 90, chart: "p" },
  { id: "daily-attendance", name: "Pupils present", kind: "pupil-outcome", timing: "leading", counts: "pupil-days present", outOf: "pupil-days enrolled", unit: "percent", better: "higher", everyDays: 7, chart: "xmr" },
  { id: "absence-at-risk", name: "Pupils at or above ten percent absent so far", kind: "pupil-outcome", timing: "leading", counts: "pupils absent on at least ten percent of the days enrolled so far", outOf: "pupils enrolled at least 31 days so far", unit: "percent", better: "lower", everyDays: 30, chart: "p" },
  { id: "referrals", name: "Referrals to the office", kind: "pupil-outcome", timing: "leading", counts: "written referrals", outOf: "pupil-days in hundreds", unit: "count", better: "lower", everyDays: 7, chart: "u" },
  { id: "dashboard-status", name: "Dashboard status of the group", kind: "pupil-outcome", timing: "lagging", counts: "status as published", outOf: "one Dashboard", unit: "points", better: "higher", everyDays: 365, chart: "xmr" },
  { id: "pupils-belonging", name: "Pupils who feel they belong", kind: "pupil-voice", timing: "leading", counts: "pupils of the group who agree or strongly agree to feel part of their school", outOf: "pupils of the group who answered the question", unit: "percent", better: "higher", everyDays: 90, chart: "p" },
  { id: "pupils-trusted-adult", name: "Pupils with an adult to turn to", kind: "pupil-voice", timing: "leading", counts: "pupils of the group who name at least one adult at school they can turn to", outOf: "pupils of the group who answered the question", unit: "percent", better: "higher", everyDays: 90, chart: "p" },
  { id: "pupils-expectations", name: "Pupils with goals after school", kind: "pupil-voice", timing: "leading", counts: "pupils of the group who name a goal after school and a next step to it", outOf: "pupils of the group who answered the question", unit: "percent", better: "higher", everyDays: 180, chart: "p" },
  { id: "board-reviews", name: "Board meetings with a look at the aim", kind: "governance-and-management", timing: "leading", counts: "regular board meetings whose minutes show the data of the aim", outOf: "regular board meetings", unit: "percent", better: "higher", everyDays: 90, chart: "p" },
  { id: "leaders-in-place", name: "Leading posts held for two years or more", kind: "governance-and-management", timing: "leading", counts: "leading posts of the improvement team filled by the same person for at least two years", outOf: "leading posts of the improvement team", unit: "percent", better: "higher", everyDays: 180, chart: "xmr" },
  { id: "spending-on-actions", name: "Planned spending done", kind: "governance-and-management", timing: "leading", counts: "dollars spent on the plan's actions for the group so far", outOf: "dollars planned for the same part of the year", unit: "percent", better: "higher", everyDays: 90, chart: "xmr" },
  { id: "days-to-first-meeting", name: "Days to the first meeting", kind: "governance-and-management", timing: "leading", counts: "days from the publication of the list to the first meeting of provider and LEA", outOf: "one LEA", unit: "days", better: "lower", everyDays: 365, chart: "xmr" },
];

/**
 * Gives the measures of a kind.
 *
 * @param kind - implementation, pupils' views, governance and management, or results of pupils
 * @param timing - when given, only leading or only lagging ones
 * @example
 * ```ts
 * interimMeasures("pupil-outcome", "lagging").map(({ id }) => id) // => ["dashboard-status"]
 * ```
 */
export function interimMeasures(kind: MeasureKind, timing?: MeasureDefinition["timing"]): MeasureDefinition[] {
  return INTERIM_MEASURES.filter((measure) => measure.kind === kind && (timing === undefined || measure.timing === timing));
}

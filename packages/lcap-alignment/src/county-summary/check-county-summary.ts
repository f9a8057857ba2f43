import {
  REQUIRED_COLLABORATION_PARTNERS,
  SUMMARY_GOAL_PURPOSES,
  type CountySummary,
  type Finding,
  type SummaryGoal,
  type SummaryGoalPurpose,
  type SupportActivity,
} from "@ssos/model";

/** What a county superintendent's summary lacks. */
export type CountySummaryCode =
  | "collaboration-partner-missing"
  | "activity-without-funding"
  | "identified-lea-missing"
  | "assistance-without-activity"
  | "independent-actions-missing"
  | "goal-purpose-missing"
  | "goal-without-metric"
  | "goal-without-action"
  | "action-without-expenditure"
  | "expenditure-without-source"
  | "lea-not-identified";

/** An LEA that the county must report on: from determinations. */
export interface IdentifiedLea {
  readonly cds: string;
  readonly name: string;
  readonly kind: "district" | "charter";
}

/** What is known besides the summary. */
export interface CountySummaryFacts {
  /** Districts and charter schools identified for assistance in the county; absent: not known. An empty list says there are none. */
  readonly identified?: readonly IdentifiedLea[];
  /** Purposes of goals that the law in force asks for; by default all five. */
  readonly purposes?: readonly SummaryGoalPurpose[];
}

/** Completeness of a summary. */
export interface CountySummaryCheck {
  readonly findings: readonly Finding<CountySummaryCode>[];
  /** Parts that the record does not carry, or facts not given: not evaluated. */
  readonly notEvaluated: readonly string[];
}

/**
 * Checks a county superintendent's own summary for what EC 52066(i) asks: a funding source for each activity, every identified
 * district and charter school, goals of each kind, with metrics, actions and expenditures.
 *
 * The fifth kind of goal rests on a section that the Code does not have: its absence is information, not an error.
 *
 * **When to use** for a county's own record; records read from the State's compilation carry only parts A and B, and the rest is not evaluated.
 *
 * @param summary - the record
 * @param facts - LEAs identified, from determinations
 * @example
 * ```ts
 * const summary = { countyCode: "27", county: "Monterey", parts: ["B"], collaboration: [], activities: [], technicalAssistance: [], assistedLeas: [], context: [], tools: [], partners: [], levels: [] } as const
 * checkCountySummary(summary, { identified: [{ cds: "27661590000000", name: "Example Union High", kind: "district" }] }).findings.map((finding) => finding.code) // => ["identified-lea-missing"]
 * ```
 */
export function checkCountySummary(summary: CountySummary, facts: CountySummaryFacts = {}): CountySummaryCheck {
  const notEvaluated: string[] = [];
  const carries = (part: CountySummary["parts"][number]) => summary.parts.includes(part) || (notEvaluated.push(`part ${part}`), false);
  return {
    findings: [
      ...(carries("A") ? checkActivities(summary) : []),
      ...(carries("B") ? checkAssistance(summary, facts.identified, notEvaluated) : []),
      ...(carries("C") ? checkPurposes(summary.goals ?? [], facts.purposes ?? SUMMARY_GOAL_PURPOSES) : []),
      ...(carries("D") ? checkGoals(summary.goals ?? []) : []),
      ...(carries("E") ? checkActions(summary.goals ?? []) : []),
    ],
    notEvaluated,
  };
}

const finding = (
  code: CountySummaryCode,
  path: string,
  expected: string,
  citation: string,
  message: string,
  severity: Finding["severity"] = "error",
  found = "",
): Finding<CountySummaryCode> => ({ code, severity, place: { path }, found, expected, citation, message });

function funded(activities: readonly SupportActivity[], path: string, citation: string): Finding<CountySummaryCode>[] {
  return activities.flatMap((activity, index) =>
    (activity.fundingSources ?? []).length > 0
      ? []
      : [finding("activity-without-funding", `${path}/${index}`, "a funding source", citation, `"${shortened(activity.text)}" names no funding source.`)],
  );
}

function checkActivities(summary: CountySummary): Finding<CountySummaryCode>[] {
  const named = new Set(summary.collaboration.flatMap((step) => step.partners));
  const partners = REQUIRED_COLLABORATION_PARTNERS.filter((partner) => !named.has(partner));
  return [
    ...partners.map((partner) => finding("collaboration-partner-missing", "collaboration", partner, "EC 52066(i)(1)(A)", `Working with ${partner} is not described.`)),
    ...funded(summary.activities, "activities", "EC 52066(i)(1)(A)"),
  ];
}

function checkAssistance(summary: CountySummary, identified: readonly IdentifiedLea[] | undefined, notEvaluated: string[]): Finding<CountySummaryCode>[] {
  const rows = summary.assistedLeas ?? [];
  const citation = "EC 52066(i)(1)(B)";
  if (identified === undefined) notEvaluated.push("identified LEAs");
  const matches = (row: (typeof rows)[number], lea: IdentifiedLea) =>
    row.cds === undefined ? row.name.trim().toLowerCase() === lea.name.trim().toLowerCase() : row.cds === lea.cds;
  return [
    ...(identified ?? [])
      .filter((lea) => !rows.some((row) => matches(row, lea)))
      .map((lea) => finding("identified-lea-missing", "assistedLeas", lea.name, citation, `${lea.name} (${lea.cds}) is identified and not in the summary.`)),
    ...(identified === undefined
      ? []
      : rows
          .filter((row) => !identified.some((lea) => matches(row, lea)))
          .map((row) =>
            finding("lea-not-identified", "assistedLeas", "an identified LEA", citation, `${row.name} is in the summary and not among the identified.`, "info", row.name),
          )),
    ...rows.flatMap((row, index) => [
      ...(row.activities.length === 0
        ? [finding("assistance-without-activity", `assistedLeas/${index}`, "activities", citation, `No assistance is described for ${row.name}.`)]
        : []),
      ...funded(row.activities, `assistedLeas/${index}/activities`, citation),
      ...((row.independentActions ?? []).length === 0
        ? [
            finding(
              "independent-actions-missing",
              `assistedLeas/${index}`,
              "what the LEA does on its own",
              citation,
              `What ${row.name} does on its own is not described.`,
              "warning",
            ),
          ]
        : []),
    ]),
    ...funded(summary.technicalAssistance, "technicalAssistance", citation),
  ];
}

function checkPurposes(goals: readonly SummaryGoal[], purposes: readonly SummaryGoalPurpose[]): Finding<CountySummaryCode>[] {
  return purposes
    .filter((purpose) => !goals.some((goal) => goal.purpose === purpose))
    .map((purpose) =>
      finding("goal-purpose-missing", "goals", purpose, "EC 52066(i)(1)(C)", `No goal is for ${purpose.replaceAll("-", " ")}.`, purpose === "addendum" ? "info" : "error"),
    );
}

const checkGoals = (goals: readonly SummaryGoal[]): Finding<CountySummaryCode>[] =>
  goals.flatMap((goal, index) =>
    goal.metrics.length > 0 ? [] : [finding("goal-without-metric", `goals/${index}`, "a metric", "EC 52066(i)(1)(D)", `"${shortened(goal.text)}" has no metric.`)],
  );

function checkActions(goals: readonly SummaryGoal[]): Finding<CountySummaryCode>[] {
  const citation = "EC 52066(i)(1)(E)";
  return goals.flatMap((goal, index) => [
    ...(goal.actions.length > 0 ? [] : [finding("goal-without-action", `goals/${index}`, "an action", citation, `"${shortened(goal.text)}" has no action.`)]),
    ...goal.actions.flatMap((action, at) => [
      ...(action.expenditures === undefined
        ? [finding("action-without-expenditure", `goals/${index}/actions/${at}`, "expenditures, or none", citation, `"${shortened(action.text)}" states no expenditure.`)]
        : []),
      ...(action.expenditures ?? [])
        .filter((expenditure) => expenditure.fundingSource === undefined)
        .map((expenditure) =>
          finding(
            "expenditure-without-source",
            `goals/${index}/actions/${at}`,
            "a funding source",
            citation,
            `$${expenditure.amount} of "${shortened(action.text)}" has no source.`,
            "warning",
          ),
        ),
    ]),
  ]);
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}...`);

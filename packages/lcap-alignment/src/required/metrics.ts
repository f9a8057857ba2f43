import type { Lea, Priority, Truth } from "@ssos/model";

/** A metric that the statute names for a state priority. */
export interface RequiredMetric {
  /** Priority and letter, such as `4A`. */
  readonly code: string;
  readonly priority: Priority;
  /** What is measured, in short. */
  readonly title: string;
  readonly citation: string;
  /** How the Dashboard reports it. */
  readonly dashboard: "state-indicator" | "local-indicator" | "additional-report" | "none";
  /** Grade spans that have it: `high` means grades 9 to 12, `middle` 7 and 8; absent, all have it. */
  readonly grades?: "high" | "middle";
  /** Words by which a metric without a tag is recognised, in lower case; all words of one entry must stand in the text. */
  readonly words: readonly (readonly string[])[];
}

const high = { grades: "high" } as const;

/** The metrics of EC 52060(d), and 9A and 10A of EC 52066(d) for county offices. */
export const REQUIRED_METRICS: readonly RequiredMetric[] = [
  {
    code: "1A",
    priority: 1,
    title: "Teachers assigned and credentialed for what they teach",
    citation: "EC 52060(d)(1)",
    dashboard: "local-indicator",
    words: [["teacher", "assign"], ["teacher", "credential"], ["misassign"]],
  },
  {
    code: "1B",
    priority: 1,
    title: "Access to instructional materials",
    citation: "EC 52060(d)(1)",
    dashboard: "local-indicator",
    words: [["instructional materials"], ["textbook"]],
  },
  { code: "1C", priority: 1, title: "Facilities in good repair", citation: "EC 52060(d)(1)", dashboard: "local-indicator", words: [["facilit"], ["good repair"]] },
  {
    code: "2A",
    priority: 2,
    title: "Implementation of academic standards",
    citation: "EC 52060(d)(2)",
    dashboard: "local-indicator",
    words: [
      ["implementation", "standards"],
      ["standards", "self-reflection"],
    ],
  },
  {
    code: "2B",
    priority: 2,
    title: "English learners' access to content and language standards",
    citation: "EC 52060(d)(2)",
    dashboard: "local-indicator",
    words: [["english learner", "standards"], ["eld standards"]],
  },
  {
    code: "3A",
    priority: 3,
    title: "Seeking parent input in decisions",
    citation: "EC 52060(d)(3)(A)",
    dashboard: "local-indicator",
    words: [
      ["parent", "input"],
      ["parent", "decision"],
      ["famil", "decision"],
    ],
  },
  {
    code: "3B",
    priority: 3,
    title: "Parents of unduplicated pupils taking part in programs",
    citation: "EC 52060(d)(3)(A)",
    dashboard: "local-indicator",
    words: [
      ["parent", "unduplicated"],
      ["famil", "unduplicated"],
    ],
  },
  {
    code: "3C",
    priority: 3,
    title: "Parents of pupils with exceptional needs taking part in programs",
    citation: "EC 52060(d)(3)(A)",
    dashboard: "local-indicator",
    words: [
      ["parent", "exceptional needs"],
      ["parent", "disabilit"],
      ["famil", "disabilit"],
    ],
  },
  {
    code: "4A",
    priority: 4,
    title: "Statewide assessments",
    citation: "EC 52060(d)(4)(A)",
    dashboard: "state-indicator",
    words: [["caaspp"], ["smarter balanced"], ["distance from standard"], ["statewide assessment"]],
  },
  {
    code: "4B",
    priority: 4,
    title: "Completion of UC and CSU entrance requirements",
    citation: "EC 52060(d)(4)(B)",
    dashboard: "additional-report",
    ...high,
    words: [["a-g"], ["uc", "csu"]],
  },
  {
    code: "4C",
    priority: 4,
    title: "Completion of career technical education",
    citation: "EC 52060(d)(4)(C)",
    dashboard: "additional-report",
    ...high,
    words: [["cte"], ["career technical"]],
  },
  {
    code: "4D",
    priority: 4,
    title: "Completion of both",
    citation: "EC 52060(d)(4)(D)",
    dashboard: "additional-report",
    ...high,
    words: [
      ["a-g", "cte"],
      ["both", "a-g"],
    ],
  },
  {
    code: "4E",
    priority: 4,
    title: "English learners' progress",
    citation: "EC 52060(d)(4)(E)",
    dashboard: "state-indicator",
    words: [["elpi"], ["english learner progress"], ["elpac"]],
  },
  { code: "4F", priority: 4, title: "Reclassification", citation: "EC 52060(d)(4)(F)", dashboard: "none", words: [["reclassif"], ["rfep"]] },
  {
    code: "4G",
    priority: 4,
    title: "Advanced placement examinations passed with 3 or more",
    citation: "EC 52060(d)(4)(G)",
    dashboard: "none",
    ...high,
    words: [["advanced placement"], ["ap exam"]],
  },
  {
    code: "4H",
    priority: 4,
    title: "College preparedness",
    citation: "EC 52060(d)(4)(H)",
    dashboard: "none",
    ...high,
    words: [["eap"], ["early assessment"], ["college prepared"]],
  },
  { code: "5A", priority: 5, title: "Attendance", citation: "EC 52060(d)(5)(A)", dashboard: "none", words: [["attendance rate"], ["attendance"]] },
  { code: "5B", priority: 5, title: "Chronic absenteeism", citation: "EC 52060(d)(5)(B)", dashboard: "state-indicator", words: [["chronic"]] },
  {
    code: "5C",
    priority: 5,
    title: "Middle school dropout",
    citation: "EC 52060(d)(5)(C)",
    dashboard: "none",
    grades: "middle",
    words: [
      ["middle school", "dropout"],
      ["middle school", "drop out"],
    ],
  },
  {
    code: "5D",
    priority: 5,
    title: "High school dropout",
    citation: "EC 52060(d)(5)(D)",
    dashboard: "none",
    ...high,
    words: [
      ["high school", "dropout"],
      ["high school", "drop out"],
    ],
  },
  { code: "5E", priority: 5, title: "High school graduation", citation: "EC 52060(d)(5)(E)", dashboard: "state-indicator", ...high, words: [["graduation"]] },
  { code: "6A", priority: 6, title: "Suspension", citation: "EC 52060(d)(6)(A)", dashboard: "state-indicator", words: [["suspension"]] },
  { code: "6B", priority: 6, title: "Expulsion", citation: "EC 52060(d)(6)(B)", dashboard: "none", words: [["expulsion"]] },
  {
    code: "6C",
    priority: 6,
    title: "Safety and connectedness by survey",
    citation: "EC 52060(d)(6)(C)",
    dashboard: "local-indicator",
    words: [["survey"], ["connectedness"], ["climate"]],
  },
  { code: "7A", priority: 7, title: "A broad course of study", citation: "EC 52060(d)(7)", dashboard: "local-indicator", words: [["broad course"], ["course access"]] },
  { code: "7B", priority: 7, title: "Programs for unduplicated pupils", citation: "EC 52060(d)(7)", dashboard: "local-indicator", words: [["programs", "unduplicated"]] },
  {
    code: "7C",
    priority: 7,
    title: "Programs for pupils with exceptional needs",
    citation: "EC 52060(d)(7)",
    dashboard: "local-indicator",
    words: [
      ["programs", "exceptional needs"],
      ["programs", "disabilit"],
    ],
  },
  {
    code: "8A",
    priority: 8,
    title: "Outcomes in the broad course of study",
    citation: "EC 52060(d)(8)",
    dashboard: "state-indicator",
    words: [["college/career"], ["other pupil outcomes"], ["outcomes", "course of study"]],
  },
  { code: "9A", priority: 9, title: "Coordination of instruction of expelled pupils", citation: "EC 52066(d)(9)", dashboard: "local-indicator", words: [["expelled"]] },
  { code: "10A", priority: 10, title: "Coordination of services for foster children", citation: "EC 52066(d)(10)", dashboard: "local-indicator", words: [["foster"]] },
];

/**
 * Decides whether a required metric applies to an LEA: priorities 9 and 10 only to county offices, high school metrics not to
 * elementary districts, middle school dropout not to high school districts.
 *
 * @param metric - a required metric
 * @param lea - the LEA; a district without `districtType` leaves the grade-bound metrics `unknown`, as do charter schools, whose grades
 *   and petition decide
 * @example
 * ```ts
 * const metric = { code: "9A", priority: 9, title: "", citation: "", dashboard: "local-indicator", words: [] } as const
 * metricApplies(metric, { cds: "27102720000000", name: "x", kind: "coe" }) // => "yes"
 * metricApplies(metric, { cds: "27661590000000", name: "y", kind: "district" }) // => "no"
 * ```
 */
export function metricApplies(metric: RequiredMetric, lea: Lea): Truth {
  if (metric.priority === 9 || metric.priority === 10) return lea.kind === "coe" ? "yes" : "no";
  if (lea.kind === "charter") return metric.grades === undefined ? "yes" : "unknown";
  if (metric.grades === undefined || lea.kind === "coe") return "yes";
  if (lea.districtType === undefined) return "unknown";
  if (metric.grades === "high") return lea.districtType === "elementary" ? "no" : "yes";
  return lea.districtType === "high" ? "no" : "yes";
}

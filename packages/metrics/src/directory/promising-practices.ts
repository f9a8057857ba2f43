import type { Finding, Priority, StudentGroup } from "@ssos/model";

/** Spans of grades that practices are tagged by. */
export const GRADE_SPANS = ["TK-2", "3-5", "6-8", "9-12", "adult"] as const;

/** A span of grades. */
export type GradeSpan = (typeof GRADE_SPANS)[number];

/** How far a practice was checked, from handed in to repeated elsewhere; withdrawn ones stay, marked. */
export const VETTING_STATES = ["submitted", "reviewed", "repeated", "withdrawn"] as const;

/** A state of vetting. */
export type VettingState = (typeof VETTING_STATES)[number];

/** A practice that an LEA offers to others, with the way that led to it, as the stakeholders of 2017 asked. */
export interface PromisingPractice {
  readonly id: string;
  readonly title: string;
  /** 14 digits of the LEA that offers it. */
  readonly cds: string;
  readonly priorities: readonly Priority[];
  readonly groups: readonly StudentGroup[];
  readonly gradeSpans: readonly GradeSpan[];
  readonly vetting: VettingState;
  /** Who reviewed it and when (ISO); asked for from `reviewed` on. */
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  /** Results with their evidence. */
  readonly results: readonly { readonly measure: string; readonly before: string; readonly after: string; readonly comparison?: string; readonly evidence: string }[];
  /** The journey: where it began, what was tried in order, what did not work, what it took. */
  readonly story: { readonly start: string; readonly steps: readonly string[]; readonly setbacks: readonly string[]; readonly took: string };
}

/** Codes of findings about practices. */
export type PracticeCode = "untagged" | "no-story" | "no-result" | "result-without-comparison" | "review-missing" | "practice-twice";

/**
 * Says what a practice lacks before others should rely on it.
 *
 * @param practices - as handed in
 * @returns a result without a comparison is a warning: what rose might have risen anyway
 * @example
 * ```ts
 * const practice = { id: "p1", title: "Attendance teams", cds: "27661590000000", priorities: [5], groups: ["FOS"], gradeSpans: ["6-8"], vetting: "submitted", results: [{ measure: "Chronic absenteeism", before: "31%", after: "22%", evidence: "dashboard" }], story: { start: "Calls home", steps: ["Weekly list"], setbacks: [], took: "Half a post" } } as const
 * practiceFindings([practice]).map(({ code }) => code) // => ["result-without-comparison"]
 * ```
 */
export function practiceFindings(practices: readonly PromisingPractice[]): Finding<PracticeCode>[] {
  const seen = new Set<string>();
  return practices.flatMap((practice) => {
    const { id, priorities, groups, gradeSpans, vetting, reviewedBy, reviewedOn, results, story } = practice;
    const note = (code: PracticeCode, severity: "error" | "warning", message: string): Finding<PracticeCode> => ({ code, severity, place: { path: id }, message });
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice ? [note("practice-twice", "error", `There are two practices ${id}.`)] : []),
      ...(priorities.length === 0 || groups.length === 0 || gradeSpans.length === 0 ? [note("untagged", "error", `${id} lacks a priority, a student group or a grade span, so that a search misses it.`)] : []),
      ...(story.start === "" || story.steps.length === 0 ? [note("no-story", "error", `${id} tells results without the way to them.`)] : []),
      ...(results.length === 0 ? [note("no-result", "error", `${id} names no result.`)] : []),
      ...(results.length > 0 && results.every(({ comparison }) => comparison === undefined) ? [note("result-without-comparison", "warning", `${id} compares its results with nobody else's.`)] : []),
      ...(vetting !== "submitted" && vetting !== "withdrawn" && (reviewedBy === undefined || reviewedOn === undefined) ? [note("review-missing", "error", `${id} is marked ${vetting} without a reviewer and a day.`)] : []),
    ];
  });
}

/** What is looked for; all that is given must fit. */
export interface PracticeQuery {
  readonly priority?: Priority;
  readonly group?: StudentGroup;
  readonly gradeSpan?: GradeSpan;
  /** Least state of vetting; default `submitted`. */
  readonly vetting?: "submitted" | "reviewed" | "repeated";
}

/**
 * Finds practices by priority, student group, grade span and state of vetting, best vetted first; withdrawn ones never.
 *
 * @param practices - the collection
 * @param query - what must fit
 * @example
 * ```ts
 * findPractices([], { group: "FOS" }) // => []
 * ```
 */
export function findPractices(practices: readonly PromisingPractice[], query: PracticeQuery): PromisingPractice[] {
  const rank = (state: VettingState) => VETTING_STATES.indexOf(state);
  return practices
    .filter(({ vetting, priorities, groups, gradeSpans }) => vetting !== "withdrawn" && rank(vetting) >= rank(query.vetting ?? "submitted") && (query.priority === undefined || priorities.includes(query.priority)) && (query.group === undefined || groups.includes(query.group)) && (query.gradeSpan === undefined || gradeSpans.includes(query.gradeSpan)))
    .sort((left, right) => rank(right.vetting) - rank(left.vetting) || (left.id < right.id ? -1 : 1));
}

import { DASHBOARD_YEARS, dashboardsBefore, STUDENT_GROUPS, type CompareStep, type DashboardYear, type StudentGroup, type Truth } from "@ssos/model";
import { historyYear, type SupportHistory } from "./support-history.ts";

/** What a step about recurring need decides. */
export type HistoryStepCode =
  | "group-met-criteria"
  | "group-in-three-of-four-years"
  | "group-in-consecutive-years"
  | "three-or-more-groups"
  | "any-group"
  | "fewer-than-three-groups"
  | "all-groups"
  | "race-group-without-criteria"
  | "all-where-fewer-than-three"
  | "three-of-four-years"
  | "three-consecutive-years";

/** Groups that lists print: every group but all students. */
export const LISTED_GROUPS: readonly StudentGroup[] = STUDENT_GROUPS.filter((group) => group !== "ALL");

/**
 * Tells whether a group met the criteria on a Dashboard, by the State's lists or determinations.
 *
 * @param history - an LEA's history
 * @param group - a student group
 * @param year - a Dashboard year
 * @returns `no` also for an LEA that the year's list does not hold; `unknown` when the letters of the year were not given
 * @example
 * ```ts
 * const { histories } = supportHistories([{ cds: "27660920000000", year: 2018, reportedIn: 2018, source: { id: "list", kind: "official-list" }, status: "general", groups: {} }])
 * groupMetCriteria(histories[0] as SupportHistory, "SWD", 2018) // => "no"
 * groupMetCriteria(histories[0] as SupportHistory, "SWD", 2019) // => "unknown"
 * ```
 */
export function groupMetCriteria(history: SupportHistory, group: StudentGroup, year: DashboardYear): Truth {
  const { presence, groups } = historyYear(history, year);
  if (presence === "not-listed") return "no";
  return groups === undefined ? "unknown" : groups[group] === undefined ? "no" : "yes";
}

/** The published Dashboards up to a year, oldest first: 2019 and 2022 follow each other. */
export function publishedYearsUpTo(year: DashboardYear, count: number): DashboardYear[] {
  return [...dashboardsBefore(year, count - 1).reverse(), year];
}

/** The Dashboard after a year, as far as the list of years goes. */
export function nextPublishedYear(year: DashboardYear): DashboardYear | undefined {
  return DASHBOARD_YEARS.find((other) => other > year);
}

/** One step: whether a group met the criteria on a Dashboard. */
export function metStep(history: SupportHistory, group: StudentGroup, year: DashboardYear): CompareStep<HistoryStepCode> {
  const result = groupMetCriteria(history, group, year);
  const priorities = historyYear(history, year).groups?.[group];
  const left = result === "unknown" ? null : result === "no" ? "none" : (priorities?.join(", ") ?? "none");
  const input = { fact: `${year}/${group}/priorities`, value: left };
  return { id: `${year}/${group}`, code: "group-met-criteria", kind: "compare", left, operator: "!=", right: "none", result, inputs: [input] };
}

/** Years of which the letters are not known. */
export function yearsWithoutLetters(history: SupportHistory, years: readonly DashboardYear[]): DashboardYear[] {
  return years.filter((year) => {
    const { presence, groups } = historyYear(history, year);
    return presence !== "not-listed" && groups === undefined;
  });
}

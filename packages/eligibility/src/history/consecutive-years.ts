import { allOf, anyOf, outcomeOf, type DashboardYear, type Outcome, type StudentGroup, type Trace, type TraceStep } from "@ssos/model";
import { groupMetCriteria, LISTED_GROUPS, metStep, publishedYearsUpTo, yearsWithoutLetters, type HistoryStepCode } from "./group-years.ts";
import type { SupportHistory } from "./support-history.ts";

/** The answer of {@link consecutiveYears}. */
export interface ConsecutiveAnswer {
  readonly outcome: Outcome;
  readonly years: readonly DashboardYear[];
  /** Groups that met the criteria on every one of these Dashboards. */
  readonly groups: readonly StudentGroup[];
  readonly missing: readonly string[];
  readonly trace: Trace<HistoryStepCode>;
}

/**
 * Decides whether one and the same student group met the criteria on so many published Dashboards in a row.
 * With three it is the test of the geographic lead (EC 52071(f)) and, for 2022, the test behind the State's list of
 * January 2023 under EC 52064(e)(5), which it reproduces: 2018, 2019 and 2022 count as three in a row.
 *
 * @param history - an LEA's history, with the letters of these years
 * @param year - the last of the Dashboards
 * @param length - how many, three unless given
 * @returns `not-applicable` before there were so many Dashboards; `cannot-determine` names the years without letters
 * @example
 * ```ts
 * const records = ([2018, 2019, 2022] as const).map((year) => ({ cds: "27660920000000", year, reportedIn: year, source: { id: String(year), kind: "official-list" as const }, groups: { SWD: [4, 5] as const } }))
 * consecutiveYears(supportHistories(records).histories[0] as SupportHistory, 2022).groups // => ["SWD"]
 * ```
 */
export function consecutiveYears(history: SupportHistory, year: DashboardYear, length = 3): ConsecutiveAnswer {
  const years = publishedYearsUpTo(year, length);
  const steps: TraceStep<HistoryStepCode>[] = [];
  const trace: Trace<HistoryStepCode> = { schema: "ssos/trace/1", question: `${length}-consecutive-years-${year}`, subject: history.cds, steps, answer: "consecutive" };
  if (years.length < length) {
    steps.push({ id: "consecutive", code: "three-consecutive-years", kind: "assign", value: "not-applicable", result: "not-applicable" });
    return { outcome: "not-applicable", years, groups: [], missing: [], trace };
  }
  const tests = LISTED_GROUPS.map((group) => {
    const met = years.map((each) => metStep(history, group, each));
    const truth = allOf(met.map((step) => step.result));
    steps.push(...met, { id: `${group}/consecutive`, code: "group-in-consecutive-years", kind: "combine", combine: "all", of: met.map((step) => step.id), result: truth });
    return { group, truth };
  });
  const truth = anyOf(tests.map((test) => test.truth));
  steps.push({ id: "consecutive", code: "three-consecutive-years", kind: "combine", combine: "any", of: tests.map(({ group }) => `${group}/consecutive`), result: truth });
  return {
    outcome: outcomeOf(truth),
    years,
    groups: tests.filter((test) => test.truth === "yes").map(({ group }) => group),
    missing: truth === "unknown" ? yearsWithoutLetters(history, years).map((each) => `letters of ${each}`) : [],
    trace,
  };
}

/**
 * Counts on how many published Dashboards in a row, up to a year, a group met the criteria.
 *
 * @param history - an LEA's history
 * @param group - a student group
 * @param year - the last Dashboard
 * @returns `certain` up to the first Dashboard that is not known, `possible` if the unknown ones had met them
 * @example
 * ```ts
 * const records = ([2019, 2022] as const).map((year) => ({ cds: "27660920000000", year, reportedIn: year, source: { id: String(year), kind: "official-list" as const }, groups: { SWD: [4, 5] as const } }))
 * groupStreak(supportHistories(records).histories[0] as SupportHistory, "SWD", 2022) // => { certain: 2, possible: 4 }
 * ```
 */
export function groupStreak(history: SupportHistory, group: StudentGroup, year: DashboardYear): { readonly certain: number; readonly possible: number } {
  let [certain, possible, unbroken] = [0, 0, true];
  for (const each of publishedYearsUpTo(year, 20).reverse()) {
    const met = groupMetCriteria(history, group, each);
    if (met === "no") break;
    unbroken &&= met === "yes";
    if (unbroken) certain += 1;
    possible += 1;
  }
  return { certain, possible };
}

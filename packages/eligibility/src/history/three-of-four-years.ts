import { allOf, anyOf, atLeast, outcomeOf, RACE_ETHNICITY_GROUPS, type Confidence, type DashboardYear, type Outcome, type StudentGroup, type Trace, type TraceStep, type Truth } from "@ssos/model";
import { LISTED_GROUPS, metStep, publishedYearsUpTo, yearsWithoutLetters, type HistoryStepCode } from "./group-years.ts";
import type { SupportHistory } from "./support-history.ts";

/** Facts besides the letters that the test may need. */
export interface GroupCountFacts {
  /** How many student groups of the LEA have results on the last Dashboard of the four. */
  readonly studentGroups?: number;
}

/** The answer of {@link threeOfFourYears}. */
export interface ThreeOfFourAnswer {
  readonly outcome: Outcome;
  /** The four published Dashboards that were looked at, oldest first. */
  readonly years: readonly DashboardYear[];
  /** Groups that meet the criteria on three of the four or more. */
  readonly groups: readonly StudentGroup[];
  /** The missing facts, in words, when it cannot be determined. */
  readonly missing: readonly string[];
  readonly confidence: Confidence;
  readonly openQuestions: readonly string[];
  readonly trace: Trace<HistoryStepCode>;
}

const RACES: readonly StudentGroup[] = RACE_ETHNICITY_GROUPS;

/**
 * Decides whether an LEA meets the criteria for CCEE's review (EC 52072(a), 52072.5(a)): the same three or more student groups,
 * or all of them where there are fewer than three, each on three of the four latest published Dashboards.
 * It reproduces the flags that the State's lists print for 2022 and 2023.
 *
 * **When to use** for the State's flag; {@link consecutiveYears} is the test for the geographic lead.
 *
 * @param history - an LEA's history, with the letters of the four years
 * @param year - the last of the four Dashboards
 * @param facts - the number of student groups; needed only when every group known meets the test and there may be no other
 * @returns `not-applicable` for charter schools and before there were four Dashboards; `cannot-determine` names what is missing
 * @example
 * ```ts
 * const records = ([2018, 2019, 2022, 2023] as const).map((year) => ({ cds: "45737000000000", year, reportedIn: year, source: { id: String(year), kind: "official-list" as const }, groups: { SED: [5, 6] as const, WH: [5, 6] as const } }))
 * const mountainUnion = supportHistories(records).histories[0] as SupportHistory
 * threeOfFourYears(mountainUnion, 2023).missing // => ["number of student groups with results in 2023"]
 * threeOfFourYears(mountainUnion, 2023, { studentGroups: 2 }).outcome // => "eligible"
 * ```
 */
export function threeOfFourYears(history: SupportHistory, year: DashboardYear, facts: GroupCountFacts = {}): ThreeOfFourAnswer {
  const years = publishedYearsUpTo(year, 4);
  const steps: TraceStep<HistoryStepCode>[] = [];
  const trace: Trace<HistoryStepCode> = { schema: "ssos/trace/1", question: `three-of-four-years-${year}`, subject: history.cds, steps, answer: "three-of-four" };
  if (history.kind === "charter" || years.length < 4) {
    steps.push({ id: "three-of-four", code: "three-of-four-years", kind: "assign", value: "not-applicable", result: "not-applicable" });
    return { outcome: "not-applicable", years, groups: [], missing: [], confidence: "verified", openQuestions: [], trace };
  }
  const tests = LISTED_GROUPS.map((group) => {
    const met = years.map((each) => metStep(history, group, each));
    const truths = met.map((step) => step.result);
    const truth = atLeast(3, truths);
    const id = `${group}/three-of-four`;
    steps.push(...met, { id, code: "group-in-three-of-four-years", kind: "combine", combine: "at-least", count: 3, of: met.map((step) => step.id), result: truth });
    return { group, id, truth, known: truths.includes("yes") };
  });
  const three = atLeast(3, tests.map(({ truth }) => truth));
  steps.push({ id: "three-groups", code: "three-or-more-groups", kind: "combine", combine: "at-least", count: 3, of: tests.map(({ id }) => id), result: three });

  const withoutLetters = yearsWithoutLetters(history, years);
  const known = tests.filter((test) => test.known);
  const some = anyOf(tests.map((test) => test.truth));
  steps.push({ id: "some-group", code: "any-group", kind: "combine", combine: "any", of: tests.map(({ id }) => id), result: some });
  const small = fewerThanThree(known, some, withoutLetters.length === 0, facts, steps);
  const truth = anyOf([three, small]);
  steps.push({ id: "three-of-four", code: "three-of-four-years", kind: "combine", combine: "any", of: ["three-groups", "all-where-fewer"], result: truth });

  const missing = truth !== "unknown" ? [] : withoutLetters.length > 0 ? withoutLetters.map((each) => `letters of ${each}`) : [`number of student groups with results in ${year}`];
  return {
    outcome: outcomeOf(truth),
    years,
    groups: tests.filter((test) => test.truth === "yes").map(({ group }) => group),
    missing,
    confidence: "derived",
    openQuestions: year >= 2026 ? ["which-four-years", "criteria-of-the-pinned-day"] : [],
    trace,
  };
}

/**
 * All groups, where there are fewer than three. Letters show which groups exist; besides these, an LEA with results
 * has at least one race or ethnicity group, because these groups together are all of its pupils (derived: it holds on
 * every row of the lists of 2022 and 2023).
 */
function fewerThanThree(known: readonly { readonly group: StudentGroup; readonly id: string; readonly truth: Truth }[], some: Truth, allYearsKnown: boolean, facts: GroupCountFacts, steps: TraceStep<HistoryStepCode>[]): Truth {
  const race = known.some(({ group }) => RACES.includes(group));
  const least = known.length + (race || known.length === 0 ? 0 : 1);
  const count = facts.studentGroups ?? (least >= 3 ? least : null);
  const fewer: Truth = count === null ? "unknown" : count < 3 ? "yes" : "no";
  steps.push({ id: "fewer-than-three", code: "fewer-than-three-groups", kind: "compare", left: count, operator: "<", right: 3, result: fewer, inputs: [{ fact: "student-groups", value: facts.studentGroups ?? null }] });

  const meeting = allOf(known.map(({ truth }) => truth));
  // Groups without a letter do not meet the test; whether there are any is open only while a year or the number is.
  const others: Truth = facts.studentGroups !== undefined && allYearsKnown ? (facts.studentGroups > known.length ? "yes" : "no") : known.length === 0 ? (allYearsKnown ? "yes" : "unknown") : race ? "unknown" : allYearsKnown ? "yes" : "unknown";
  const noOthers: Truth = others === "yes" ? "no" : others === "no" ? "yes" : "unknown";
  steps.push(
    { id: "known-groups", code: "all-groups", kind: "combine", combine: "all", of: known.map(({ id }) => id), result: meeting },
    { id: "no-other-group", code: "race-group-without-criteria", kind: "compare", left: noOthers === "unknown" ? null : noOthers, operator: "=", right: "yes", result: noOthers },
  );
  const truth = allOf([fewer, some, meeting, noOthers]);
  steps.push({ id: "all-where-fewer", code: "all-where-fewer-than-three", kind: "combine", combine: "all", of: ["fewer-than-three", "some-group", "known-groups", "no-other-group"], result: truth });
  return truth;
}

import { anyOf, type DashboardFacts, type Truth } from "@ssos/model";
import type { Method } from "../criteria/criteria.ts";
import type { AnyFacts, PackedDashboard } from "./any-facts.ts";
import { dashboardOf } from "./checked-facts.ts";
import type { GroupConclusion } from "./group-plan.ts";
import { groupsWithPriorities } from "./group-priorities.ts";
import type { GroupSteps } from "./group-steps.ts";
import { readLevelTruths, type LevelTruths } from "./level-truths.ts";
import { localIndicatorsGiven, localNotMet } from "./local-indicators.ts";
import { methodAnswers, type MethodAnswers, type Ways } from "./method-answers.ts";
import type { Plan } from "./plan.ts";
import { enough, type PrioritySet } from "./priority-set.ts";

/** A Dashboard that counts, with what is the same for every LEA of a kind. @internal */
export interface YearPlan {
  readonly plan: Plan;
  readonly methods: readonly Method[];
  /** Room for the truths of one LEA at a time. */
  readonly truths: LevelTruths;
  /** The answers so far, by the truths of the ways. */
  readonly answers: Map<number, MethodAnswers>;
  /** Of the plan's groups, in their order; undefined where no trace is asked for. */
  readonly steps: readonly GroupSteps[] | undefined;
}

/** One Dashboard evaluated by the set of its year, before anything is written out. @internal */
export interface YearEvaluation {
  readonly plan: Plan;
  readonly facts: DashboardFacts | PackedDashboard | undefined;
  /** Of the LEA evaluated last: the next one's take their place. */
  readonly truths: LevelTruths;
  /** Groups with a priority met or open. */
  readonly groups: readonly GroupConclusion[];
  readonly local: PrioritySet | undefined;
  readonly answers: MethodAnswers;
}

/** @internal */
export function evaluateYear(yearPlan: YearPlan, facts: AnyFacts): YearEvaluation {
  const { plan, methods } = yearPlan;
  const year = plan.criteria.dashboardYear;
  const dashboard = dashboardOf(facts, year);
  const stateGiven = dashboard !== undefined && dashboard.indicatorsGiven.length > 0;
  const truths = truthsOf(yearPlan, dashboard);
  const groups = stateGiven ? groupsWithPriorities(plan, truths) : NO_GROUPS;
  const rule = plan.criteria.localIndicators;
  const local = rule !== undefined && localIndicatorsGiven(rule, year, facts) ? localNotMet(rule, year, facts) : undefined;
  const submission = dashboard?.dataSubmission;
  const answers = answersOf(yearPlan, {
    groups: stateGiven && methods.includes(1) ? anyGroup(groups) : undefined,
    local: local !== undefined && methods.includes(2) ? enough(2, local) : undefined,
    groupAndLocal: stateGiven && local !== undefined && methods.includes(3) ? anyOf(groups.map((group) => inDifferentPriorities(group, local))) : undefined,
    dataSubmission: submission !== undefined && methods.includes(4) ? (submission === "not-certified" ? "yes" : "no") : undefined,
  });
  return { plan, facts: dashboard, truths, groups, local, answers };
}

const NO_GROUPS: readonly GroupConclusion[] = [];

function truthsOf({ plan, truths }: YearPlan, dashboard: DashboardFacts | PackedDashboard | undefined): LevelTruths {
  if (dashboard === undefined) return truths;
  if ("truths" in dashboard) return dashboard.truths;
  readLevelTruths(truths, plan.reading, dashboard);
  return truths;
}

function anyGroup(groups: readonly GroupConclusion[]): Truth {
  let any: Truth = "no";
  for (const { meets } of groups) {
    if (meets === "yes") return "yes";
    if (meets === "unknown") any = "unknown";
  }
  return any;
}

/** One state priority of the group and one local indicator in a different priority. */
function inDifferentPriorities(group: PrioritySet, local: PrioritySet): Truth {
  const differ = (state: number, other: number) => state !== 0 && other !== 0 && !(state === other && (state & (state - 1)) === 0);
  return differ(group.met, local.met) ? "yes" : differ(group.possible, local.possible) ? "unknown" : "no";
}

function answersOf({ methods, answers }: YearPlan, ways: Ways): MethodAnswers {
  const key = ((number(ways.groups) * 4 + number(ways.local)) * 4 + number(ways.groupAndLocal)) * 4 + number(ways.dataSubmission);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = methodAnswers(methods, ways);
  answers.set(key, made);
  return made;
}

const number = (truth: Truth | undefined): number => (truth === undefined ? 0 : truth === "no" ? 1 : truth === "unknown" ? 2 : 3);

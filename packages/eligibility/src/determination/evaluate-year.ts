import { allOf, anyOf, not, type DashboardFacts, type DashboardYear, type LeaFacts, type Truth } from "@ssos/model";
import type { Method } from "../criteria/criteria.ts";
import { enough, groupPriorities, testsGiven, type GroupPriorities, type PrioritySet } from "./group-priorities.ts";
import { localIndicatorsGiven, localNotMet } from "./local-indicators.ts";
import type { GroupPlan, Plan } from "./plan.ts";

/** One Dashboard evaluated by the set of its year, before anything is written out. @internal */
export interface YearEvaluation {
  readonly plan: Plan;
  readonly year: DashboardYear;
  readonly facts: DashboardFacts | undefined;
  /** Groups with a priority met or open. */
  readonly groups: readonly GroupPriorities[];
  readonly local: PrioritySet | undefined;
  /** Truth of each method that was evaluated. */
  readonly methods: Readonly<Partial<Record<Method, Truth>>>;
  /** Method 3 without its clause "and neither method 1 nor 2 is met". */
  readonly groupAndLocal: Truth | undefined;
  /** Whether the criteria are met by any evaluated method; undefined when none was evaluated. */
  readonly meets: Truth | undefined;
}

/** @internal */
export function evaluateYear(plan: Plan, methods: readonly Method[], facts: LeaFacts): YearEvaluation {
  const year = plan.criteria.dashboardYear;
  const dashboard = facts.dashboards[year];
  const stateGiven = dashboard !== undefined && dashboard.indicatorsGiven.length > 0;
  const groups = stateGiven ? groupsWithPriorities(plan, dashboard) : [];
  const rule = plan.criteria.localIndicators;
  const local = rule !== undefined && localIndicatorsGiven(rule, year, facts) ? localNotMet(rule, year, facts) : undefined;
  const needed = plan.criteria.prioritiesNeeded;

  const truths: Partial<Record<Method, Truth>> = {};
  if (stateGiven && methods.includes(1)) truths[1] = anyGroup(groups, (group) => enough(needed, group));
  if (local !== undefined && methods.includes(2)) truths[2] = enough(2, local);
  let groupAndLocal: Truth | undefined;
  if (stateGiven && local !== undefined && methods.includes(3)) {
    groupAndLocal = anyGroup(groups, (group) => inDifferentPriorities(group, local));
    // "Only" on the State's lists: method 3 is for LEAs that meet neither of the first two.
    truths[3] = allOf([groupAndLocal, not(truths[1] ?? "unknown"), not(truths[2] ?? "unknown")]);
  }
  if (dashboard?.dataSubmission !== undefined && methods.includes(4)) truths[4] = dashboard.dataSubmission === "not-certified" ? "yes" : "no";

  const ways = [truths[1], truths[2], groupAndLocal, truths[4]].filter((truth) => truth !== undefined);
  return { plan, year, facts: dashboard, groups, local, methods: truths, groupAndLocal, meets: ways.length === 0 ? undefined : anyOf(ways) };
}

function groupsWithPriorities(plan: Plan, facts: DashboardFacts): GroupPriorities[] {
  const { results } = facts;
  const given = testsGiven(plan, facts);
  const found: GroupPriorities[] = [];
  const add = (group: GroupPlan) => {
    const priorities = groupPriorities(plan, group, results[group.group], given);
    if (priorities.possible !== 0) found.push(priorities);
  };
  if (given !== plan.allTests) plan.groups.forEach(add);
  else {
    // With every file given, a group without a row has no result: only groups with rows can matter.
    for (const code in results) {
      const group = plan.groupByCode.get(code);
      if (group !== undefined) add(group);
    }
    if (found.length > 1) found.sort((left, right) => left.plan.order - right.plan.order);
  }
  return found;
}

function anyGroup(groups: readonly GroupPriorities[], truthOf: (group: GroupPriorities) => Truth): Truth {
  return groups.length === 0 ? "no" : anyOf(groups.map(truthOf));
}

/** One state priority of the group and one local indicator in a different priority. */
function inDifferentPriorities(group: PrioritySet, local: PrioritySet): Truth {
  const differ = (state: number, other: number) => state !== 0 && other !== 0 && !(state === other && (state & (state - 1)) === 0);
  return differ(group.met, local.met) ? "yes" : differ(group.possible, local.possible) ? "unknown" : "no";
}

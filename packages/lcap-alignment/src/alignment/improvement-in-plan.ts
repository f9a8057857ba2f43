import type { Finding, ImprovementWork, PlanLinks } from "@ssos/model";
import type { Lcap } from "../plan/lcap.ts";

/** What is wrong between improvement work and a plan. */
export type ImprovementLinkCode = "improvement-link-broken" | "aim-without-metric" | "change-idea-without-action";

/** An aim as the plan carries it. */
export interface AimInPlan {
  readonly aim: string;
  readonly goals: readonly string[];
  readonly metrics: readonly string[];
  /** Actions of its change ideas. */
  readonly actions: readonly string[];
  readonly changeIdeas: readonly string[];
  /** Cycles run on them, and how many were decided. */
  readonly cycles: number;
  readonly decided: number;
}

/**
 * Follows improvement work into a plan: each aim with its goals and metrics, and the actions of its change ideas.
 *
 * **When to use** after `checkImprovementWork`, which checks the work in itself.
 *
 * @param work - the records
 * @param plan - the plan that they link to by its stable ids
 * @returns aims in the plan, and findings: links to nothing, aims that no metric of the plan measures, change ideas without action
 * @example
 * ```ts
 * const work = { id: "w", problems: [], causes: [], aims: [{ id: "a", plan: { metrics: ["m9"] } }], drivers: [], changeIdeas: [], cycles: [] }
 * improvementInPlan(work, { goals: [] }).findings.map((finding) => finding.code) // => ["improvement-link-broken"]
 * ```
 */
export function improvementInPlan(
  work: ImprovementWork,
  plan: Pick<Lcap, "goals">,
): { readonly aims: readonly AimInPlan[]; readonly findings: readonly Finding<ImprovementLinkCode>[] } {
  const ids = {
    goals: new Set(plan.goals.map((goal) => goal.id)),
    metrics: new Set(plan.goals.flatMap((goal) => goal.metrics.map((metric) => metric.id))),
    actions: new Set(plan.goals.flatMap((goal) => goal.actions.map((action) => action.id))),
  };
  const findings: Finding<ImprovementLinkCode>[] = [];
  const check = (path: string, links: PlanLinks | undefined) => {
    for (const kind of ["goals", "metrics", "actions"] as const) {
      for (const id of links?.[kind] ?? [])
        if (!ids[kind].has(id))
          findings.push({
            code: "improvement-link-broken",
            severity: "error",
            place: { path: `${path}/plan/${kind}` },
            found: id,
            expected: `one of the plan's ${kind}`,
            message: `${path} links to ${id}, which the plan does not have.`,
          });
    }
  };
  for (const problem of work.problems) check(`problems/${problem.id}`, problem.plan);
  for (const aim of work.aims) {
    check(`aims/${aim.id}`, aim.plan);
    if ((aim.plan?.metrics ?? []).length === 0)
      findings.push({
        code: "aim-without-metric",
        severity: "warning",
        place: { path: `aims/${aim.id}` },
        expected: "a metric of the plan",
        message: `No metric of the plan measures aim ${aim.id}.`,
      });
  }
  for (const idea of work.changeIdeas) {
    check(`changeIdeas/${idea.id}`, idea.plan);
    const adopted = work.cycles.some((cycle) => cycle.changeIdea === idea.id && cycle.act?.decision === "adopt");
    if (adopted && (idea.plan?.actions ?? []).length === 0)
      findings.push({
        code: "change-idea-without-action",
        severity: "warning",
        place: { path: `changeIdeas/${idea.id}` },
        expected: "an action of the plan",
        message: `Change idea ${idea.id} was adopted and stands in no action of the plan.`,
      });
  }
  return { aims: work.aims.map((aim) => aimInPlan(aim.id, aim.plan, work)), findings };
}

function aimInPlan(id: string, links: PlanLinks | undefined, work: ImprovementWork): AimInPlan {
  const primary = work.drivers.filter((driver) => driver.parent === id).map((driver) => driver.id);
  const drivers = new Set([...primary, ...work.drivers.filter((driver) => primary.includes(driver.parent)).map((driver) => driver.id)]);
  const ideas = work.changeIdeas.filter((idea) => drivers.has(idea.driver));
  const cycles = work.cycles.filter((cycle) => ideas.some((idea) => idea.id === cycle.changeIdea));
  return {
    aim: id,
    goals: links?.goals ?? [],
    metrics: links?.metrics ?? [],
    actions: [...new Set([...(links?.actions ?? []), ...ideas.flatMap((idea) => idea.plan?.actions ?? [])])],
    changeIdeas: ideas.map((idea) => idea.id),
    cycles: cycles.length,
    decided: cycles.filter((cycle) => cycle.act !== undefined).length,
  };
}

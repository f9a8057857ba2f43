import { STUDENT_GROUP_NAMES } from "@ssos/model";
import { CONTENT_FINDINGS } from "../audit/catalogue/content.ts";
import { findingOf, type PlanFinding } from "../audit/finding.ts";
import type { PlanContext } from "../audit/plan-context.ts";
import type { Lcap } from "../plan/lcap.ts";

/** Checks the goals that the law asked for in the 2021-24 cycle, each separate from other goals. @internal */
export function checkOlderGoals(plan: Lcap, context: Pick<PlanContext, "consistentlyLowGroups" | "lowPerformingSchools">): PlanFinding[] {
  const groups = (context.consistentlyLowGroups ?? []).filter((group) => !plan.goals.some((goal) => goal.type === "required-groups" && goal.groups?.includes(group) === true));
  const schools = (context.lowPerformingSchools ?? []).filter(
    (school) =>
      !plan.goals.some(
        (goal) =>
          goal.type === "required-schools" &&
          ((school.cds !== undefined && goal.schools?.includes(school.cds) === true) || goal.description.toLowerCase().includes(school.name.toLowerCase())),
      ),
  );
  return [
    ...groups.map((group) =>
      findingOf(CONTENT_FINDINGS, "consistently-low-group-goal-missing", {
        path: "goals",
        found: "",
        expected: STUDENT_GROUP_NAMES[group],
        dollars: null,
        message: `No separate goal serves ${STUDENT_GROUP_NAMES[group]}.`,
      }),
    ),
    ...schools.map((school) =>
      findingOf(CONTENT_FINDINGS, "low-performing-school-goal-missing", {
        path: "goals",
        found: "",
        expected: school.name,
        dollars: null,
        message: `No separate goal serves ${school.name}.`,
      }),
    ),
  ];
}

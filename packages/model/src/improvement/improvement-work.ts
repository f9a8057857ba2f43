import type { Finding } from "../findings/finding.ts";
import type { AimStatement } from "./aim-statement.ts";
import type { ChangeIdea } from "./change-idea.ts";
import type { Driver } from "./driver.ts";
import { measurableAim, type AimFindingCode } from "./measurable-aim.ts";
import type { PdsaCycle } from "./pdsa-cycle.ts";
import type { ProblemOfPractice } from "./problem-of-practice.ts";
import type { ForceField, RootCause } from "./root-cause.ts";

/** The improvement work of an LEA or a team, from problem to tested change. */
export interface ImprovementWork {
  readonly id: string;
  readonly title?: string;
  readonly problems: readonly ProblemOfPractice[];
  readonly causes: readonly RootCause[];
  readonly forceFields?: readonly ForceField[];
  readonly aims: readonly AimStatement[];
  readonly drivers: readonly Driver[];
  readonly changeIdeas: readonly ChangeIdea[];
  readonly cycles: readonly PdsaCycle[];
  /** Expected outcomes of the action plan. */
  readonly outcomes?: readonly { readonly term: "short" | "medium" | "long"; readonly text: string }[];
}

/** What is wrong in improvement work. */
export type ImprovementFindingCode = AimFindingCode | "reference-broken" | "id-used-twice" | "cycle-out-of-order" | "primary-driver-without-aim";

/**
 * Checks improvement work: ids are unique, references lead somewhere, drivers hang where their level belongs, cycles of an idea count
 * 1, 2, 3, and every aim is measurable.
 *
 * @param work - the records
 * @example
 * ```ts
 * const work = { id: "w", problems: [], causes: [], aims: [], drivers: [{ id: "d", level: "primary", parent: "nowhere", text: "Attendance teams" }], changeIdeas: [], cycles: [] } as const
 * checkImprovementWork(work).map((finding) => finding.code) // => ["primary-driver-without-aim"]
 * ```
 */
export function checkImprovementWork(work: ImprovementWork): Finding<ImprovementFindingCode>[] {
  const findings: Finding<ImprovementFindingCode>[] = [];
  const report = (code: ImprovementFindingCode, path: string, found: string, expected: string, message: string) =>
    findings.push({ code, severity: "error", place: { path }, found, expected, message });
  const lists = {
    problems: work.problems,
    causes: work.causes,
    forceFields: work.forceFields ?? [],
    aims: work.aims,
    drivers: work.drivers,
    changeIdeas: work.changeIdeas,
    cycles: work.cycles,
  };
  const seen = new Set<string>();
  for (const [name, list] of Object.entries(lists)) {
    for (const { id } of list) {
      if (seen.has(id)) report("id-used-twice", `${name}/${id}`, id, "an id of its own", `The id ${id} is used twice.`);
      seen.add(id);
    }
  }
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((entry) => entry.id === id);
  const refer = (path: string, id: string | undefined, list: readonly { readonly id: string }[], what: string) => {
    if (id !== undefined && !has(list, id)) report("reference-broken", path, id, what, `${path} points to ${id}, which is no ${what}.`);
  };
  for (const cause of work.causes) {
    refer(`causes/${cause.id}/problem`, cause.problem, work.problems, "problem of practice");
    refer(`causes/${cause.id}/parent`, cause.parent, work.causes, "root cause");
  }
  for (const field of work.forceFields ?? []) refer(`forceFields/${field.id}/problem`, field.problem, work.problems, "problem of practice");
  for (const aim of work.aims) refer(`aims/${aim.id}/problem`, aim.problem, work.problems, "problem of practice");
  for (const driver of work.drivers) {
    const path = `drivers/${driver.id}/parent`;
    if (driver.level === "primary" && !has(work.aims, driver.parent))
      report("primary-driver-without-aim", path, driver.parent, "an aim", `The primary driver ${driver.id} hangs on no aim.`);
    if (driver.level === "secondary")
      refer(
        path,
        driver.parent,
        work.drivers.filter((own) => own.level === "primary"),
        "primary driver",
      );
    for (const cause of driver.causes ?? []) refer(`drivers/${driver.id}/causes`, cause, work.causes, "root cause");
  }
  for (const idea of work.changeIdeas) refer(`changeIdeas/${idea.id}/driver`, idea.driver, work.drivers, "driver");
  const last = new Map<string, number>();
  for (const cycle of [...work.cycles].sort((left, right) => left.cycle - right.cycle)) {
    refer(`cycles/${cycle.id}/changeIdea`, cycle.changeIdea, work.changeIdeas, "change idea");
    const expected = (last.get(cycle.changeIdea) ?? 0) + 1;
    if (cycle.cycle !== expected)
      report(
        "cycle-out-of-order",
        `cycles/${cycle.id}/cycle`,
        String(cycle.cycle),
        String(expected),
        `Cycle ${cycle.id} is number ${cycle.cycle}; number ${expected} of its idea comes next.`,
      );
    last.set(cycle.changeIdea, cycle.cycle);
  }
  return [...findings, ...work.aims.flatMap(measurableAim)];
}

import { STATE_INDICATORS, STUDENT_GROUPS, type DashboardFacts, type DashboardYear, type IndicatorResult, type StateIndicator, type StudentGroup } from "@ssos/model";
import type { LowestPerformance } from "../audit/plan-context.ts";

/** Results of one school on the Dashboard that a plan's cycle names. */
export interface SchoolResults {
  readonly cds: string;
  readonly name?: string;
  /** Charter schools have plans of their own and do not enter their authorizer's. */
  readonly charter?: boolean;
  readonly results: DashboardFacts["results"];
}

/**
 * Lists the lowest performance levels that a plan must answer (EC 52064(e)(6)): schools, groups of the LEA and groups of schools.
 *
 * An English learner progress result counts for the school as a whole and for its English learners: the State's school file lists it
 * among the results of all pupils, and its group file has no column for it. College/Career had only a status on the 2023 Dashboard;
 * its Very Low stands for Red.
 *
 * **When to use** with the Dashboard that the template names: 2023 for the plans of 2024-27.
 *
 * @param lea - the LEA's own results that year; those of all pupils do not count, since the statute speaks of its groups
 * @param schools - the LEA's schools; charter schools are left out
 * @param year - the Dashboard year, which decides what stands for Red
 * @example
 * ```ts
 * lowestPerformanceOf({ results: { SWD: { ela: { colour: 1 }, math: { colour: 2 } } } }, [], 2023) // => [{ group: "SWD", indicator: "ela" }]
 * ```
 */
export function lowestPerformanceOf(lea: Pick<DashboardFacts, "results">, schools: readonly SchoolResults[], year: DashboardYear): LowestPerformance[] {
  const ofLea = withEnglishLearnerProgress(cellsOf(lea.results, year)).filter((cell) => cell.group !== "ALL");
  const ofSchools = schools
    .filter((school) => school.charter !== true)
    .flatMap((school) =>
      withEnglishLearnerProgress(cellsOf(school.results, year)).map((cell) => ({ ...cell, school: school.cds, ...(school.name === undefined ? {} : { schoolName: school.name }) })),
    );
  return [...ofLea, ...ofSchools];
}

/** How many schools are on a list of lowest levels: with one for all pupils, and with one for a group. */
export interface LowestPerformanceCount {
  readonly schoolsAllPupils: number;
  readonly schoolsAnyGroup: number;
  /** Groups of the LEA as a whole. */
  readonly leaGroups: number;
}

/**
 * Counts a list of lowest performance levels the way plans report it.
 *
 * @param cells - from {@link lowestPerformanceOf}
 * @example
 * ```ts
 * countLowestPerformance([{ group: "ALL", indicator: "susp", school: "a" }, { group: "EL", indicator: "elpi", school: "b" }]) // => { schoolsAllPupils: 1, schoolsAnyGroup: 1, leaGroups: 0 }
 * ```
 */
export function countLowestPerformance(cells: readonly LowestPerformance[]): LowestPerformanceCount {
  const schools = (test: (cell: LowestPerformance) => boolean) => new Set(cells.filter((cell) => cell.school !== undefined && test(cell)).map((cell) => cell.school)).size;
  return {
    schoolsAllPupils: schools((cell) => cell.group === "ALL"),
    schoolsAnyGroup: schools((cell) => cell.group !== "ALL"),
    leaGroups: new Set(cells.filter((cell) => cell.school === undefined).map((cell) => cell.group)).size,
  };
}

function cellsOf(results: DashboardFacts["results"], year: DashboardYear): { readonly group: StudentGroup; readonly indicator: StateIndicator }[] {
  const cells: { readonly group: StudentGroup; readonly indicator: StateIndicator }[] = [];
  for (const group of STUDENT_GROUPS) {
    for (const indicator of STATE_INDICATORS) {
      const result = results[group]?.[indicator];
      if (result !== undefined && isLowest(result, indicator, year)) cells.push({ group, indicator });
    }
  }
  return cells;
}

function isLowest(result: IndicatorResult, indicator: StateIndicator, year: DashboardYear): boolean {
  if (result.red !== undefined) return result.red;
  const statusOnly = year === 2022 || (year === 2023 && indicator === "cci");
  if (statusOnly) return result.statusLevel === 1 && result.sizeMet !== false;
  return result.colour === 1;
}

function withEnglishLearnerProgress<Cell extends { readonly group: StudentGroup; readonly indicator: StateIndicator }>(cells: readonly Cell[]): Cell[] {
  const others = cells.filter((cell) => cell.indicator !== "elpi");
  const progress = cells.find((cell) => cell.indicator === "elpi");
  return progress === undefined ? others : [...others, { ...progress, group: "ALL" }, { ...progress, group: "EL" }];
}

import { startYearOf, type SchoolYear } from "@ssos/model";

/** An edition of the State's plan template, named by the cycle it serves. */
export type TemplateId = "2021-24" | "2024-27";

/** What an edition of the template asks for; a new cycle is a new record of this shape. */
export interface Template {
  readonly id: TemplateId | (string & {});
  /** The school years of the cycle. */
  readonly years: readonly SchoolYear[];
  /** The Dashboard whose lowest performance levels the plan must answer for all its years; null where the cycle has no such duty. */
  readonly lowestPerformanceDashboard: number | null;
  /** Whether the goals for consistently low-performing groups and for low-performing schools apply (law before the 2024-27 cycle). */
  readonly olderRequiredGoals: boolean;
  /** Prompts by path into {@link Lcap}, with the year of the cycle (1 to 3) from which each is asked. */
  readonly prompts: readonly Prompt[];
  /** Canonical citations and sources of the edition. */
  readonly sources: readonly string[];
}

/** A prompt of the template: where its answer stands, and when it is asked. */
export interface Prompt {
  /** Path into the plan; `goals/*` and the like stand for every entry. */
  readonly path: string;
  readonly label: string;
  /** First year of the cycle in which it is asked. */
  readonly fromYear: 1 | 2 | 3;
  /** Only for these kinds of LEA; absent for all. */
  readonly kinds?: readonly ("district" | "coe" | "charter")[];
}

/** The edition for 2021-22 to 2023-24 (instructions of January 2022). */
export const template2021: Template = {
  id: "2021-24",
  years: ["2021-22", "2022-23", "2023-24"],
  lowestPerformanceDashboard: null,
  olderRequiredGoals: true,
  prompts: [
    { path: "summary/generalInformation", label: "General Information", fromYear: 1 },
    { path: "summary/successes", label: "Reflections: Successes", fromYear: 1 },
    { path: "summary/identifiedNeed", label: "Reflections: Identified Need", fromYear: 1 },
    { path: "summary/highlights", label: "LCAP Highlights", fromYear: 1 },
    { path: "engagement/process", label: "Process of engagement", fromYear: 1 },
    { path: "engagement/feedback", label: "Summary of feedback", fromYear: 1 },
    { path: "engagement/influence", label: "Aspects influenced by feedback", fromYear: 1 },
    { path: "goals/*/description", label: "Goal description", fromYear: 1 },
    { path: "goals/*/why", label: "Why the LEA has this goal", fromYear: 1 },
    { path: "goals/*/metrics/*/baseline", label: "Baseline", fromYear: 1 },
    { path: "goals/*/metrics/*/target", label: "Desired Outcome", fromYear: 1 },
    { path: "goals/*/metrics/*/year1", label: "Year 1 Outcome", fromYear: 2 },
    { path: "goals/*/metrics/*/year2", label: "Year 2 Outcome", fromYear: 3 },
    { path: "goals/*/analysis/implementation", label: "Goal analysis: differences in implementation", fromYear: 2 },
    { path: "goals/*/analysis/materialDifferences", label: "Goal analysis: material differences", fromYear: 2 },
    { path: "goals/*/analysis/effectiveness", label: "Goal analysis: effectiveness", fromYear: 2 },
    { path: "goals/*/analysis/changes", label: "Goal analysis: changes", fromYear: 2 },
    { path: "goals/*/actions/*/description", label: "Action description", fromYear: 1 },
    { path: "services/wideExplanation", label: "How needs came first in wide actions", fromYear: 1 },
    { path: "services/howIncreased", label: "How services are increased or improved", fromYear: 1 },
  ],
  sources: ["cde-lcap-instructions-2022-01"],
};

/** The edition for 2024-25 to 2026-27 (instructions of November 2023, revised November 2024). */
export const template2024: Template = {
  id: "2024-27",
  years: ["2024-25", "2025-26", "2026-27"],
  lowestPerformanceDashboard: 2023,
  olderRequiredGoals: false,
  prompts: [
    { path: "summary/generalInformation", label: "General Information", fromYear: 1 },
    { path: "summary/annualPerformance", label: "Reflections: Annual Performance", fromYear: 1 },
    { path: "summary/technicalAssistance", label: "Reflections: Technical Assistance", fromYear: 1 },
    { path: "engagement/partners", label: "Educational partners and process for engagement", fromYear: 1 },
    { path: "engagement/influence", label: "How feedback influenced the plan", fromYear: 1 },
    { path: "goals/*/description", label: "Goal description", fromYear: 1 },
    { path: "goals/*/type", label: "Type of Goal", fromYear: 1 },
    { path: "goals/*/priorities", label: "State priorities addressed", fromYear: 1 },
    { path: "goals/*/why", label: "Why the LEA has developed this goal", fromYear: 1 },
    { path: "goals/*/metrics/*/baseline", label: "Baseline", fromYear: 1 },
    { path: "goals/*/metrics/*/target", label: "Target for Year 3 Outcome", fromYear: 1 },
    { path: "goals/*/metrics/*/year1", label: "Year 1 Outcome", fromYear: 2 },
    { path: "goals/*/metrics/*/difference", label: "Current Difference from Baseline", fromYear: 2 },
    { path: "goals/*/metrics/*/year2", label: "Year 2 Outcome", fromYear: 3 },
    { path: "goals/*/analysis/implementation", label: "Goal analysis: implementation", fromYear: 2 },
    { path: "goals/*/analysis/materialDifferences", label: "Goal analysis: material differences", fromYear: 2 },
    { path: "goals/*/analysis/effectiveness", label: "Goal analysis: effectiveness", fromYear: 2 },
    { path: "goals/*/analysis/changes", label: "Goal analysis: changes", fromYear: 2 },
    { path: "goals/*/actions/*/description", label: "Action description", fromYear: 1 },
  ],
  sources: ["EC 52064(h)", "cde-lcap-instructions-2023-11", "cde-lcap-instructions-2024-11"],
};

/**
 * Decides which year of a template's cycle a plan is for.
 *
 * @param template - an edition of the template
 * @param year - the plan's school year, such as `2025-26`
 * @returns 1, 2 or 3 (counting from the cycle's first year); null when the year lies outside the cycle
 * @throws SsosError `invalid-school-year` when the text is no school year
 * @example
 * ```ts
 * yearOfCycle(template2024, "2025-26") // => 2
 * yearOfCycle(template2024, "2027-28") // => null
 * ```
 */
export function yearOfCycle(template: Template, year: string): number | null {
  startYearOf(year);
  const index = (template.years as readonly string[]).indexOf(year);
  return index < 0 ? null : index + 1;
}

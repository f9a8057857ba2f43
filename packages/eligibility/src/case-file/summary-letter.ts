import { PATHWAYS, PRIORITY_NAMES, STUDENT_GROUP_NAMES, type Priority, type StudentGroup } from "@ssos/model";
import { yearsAfter } from "@ssos/statute/deadlines";
import { assistanceDurationFor } from "@ssos/statute/duties";
import { casePhase, type CaseFile, type CasePhase } from "./case-file.ts";
import { releaseCaseFile } from "./embargo.ts";
import { openDuties } from "./open-duties.ts";

/** What a letter to an LEA about its assistance says, as data; wording is the sender's. */
export interface SummaryLetter {
  readonly schema: "ssos/summary-letter/1";
  readonly asOf: string;
  readonly to: { readonly cds: string; readonly name: string };
  readonly from: readonly string[];
  /** Why the LEA is in assistance. */
  readonly why: {
    readonly pathway: string;
    readonly identifiedOn: string;
    readonly dashboardYear?: number;
    readonly groups: readonly { readonly group: StudentGroup; readonly name: string; readonly priorities: readonly { readonly priority: Priority; readonly name: string }[] }[];
  };
  /** What the law asks, as of the date. */
  readonly law: { readonly citation: string; readonly minimumYears: number | null; readonly atLeastUntil: string | null; readonly openQuestions: readonly string[] };
  readonly phase: CasePhase;
  readonly focus?: string;
  readonly theoryOfChange?: CaseFile["theoryOfChange"];
  readonly activities: readonly { readonly text: string; readonly provider: string; readonly status: string; readonly plan?: CaseFile["plan"] }[];
  /** What is open, and what comes next. */
  readonly open: readonly { readonly action: string; readonly by: readonly string[]; readonly citation: string }[];
  readonly next: readonly { readonly on: string; readonly action: string; readonly citation: string }[];
  readonly monitoringPlans: readonly string[];
  /** How many entries were left out because they are under embargo. */
  readonly withheld: number;
}

/**
 * Gives the content of a summary letter to an LEA: why it is in assistance, what the law asks, where the work stands,
 * what is open and what comes next. Entries under embargo are left out and counted.
 *
 * @param file - a case file
 * @param asOf - ISO date of the letter
 * @throws SsosError `invalid-date`
 * @example
 * ```ts
 * const file = openCaseFile("27-2023-1", { cds: "27660920000000", name: "Example Unified", kind: "district" }, { pathway: "dashboard", identifiedOn: "2023-12-15", dashboardYear: 2023, groups: { SWD: [4, 6] } })
 * const letter = summaryLetter(file, "2024-01-15")
 * letter.why.groups[0]?.priorities.map(({ name }) => name) // => ["Pupil Achievement", "School Climate"]
 * letter.law // => { citation: "EC 52071(c)(1)@2023-07-10", minimumYears: 2, atLeastUntil: "2025-12-15", openQuestions: [] }
 * ```
 */
export function summaryLetter(file: CaseFile, asOf: string): SummaryLetter {
  const { file: shown, withheld } = releaseCaseFile(file, asOf);
  const { identification, lea } = shown;
  const duties = openDuties(shown, asOf);
  const providers = new Map(shown.providers.map(({ id, name }) => [id, name]));
  const groups = Object.entries(identification.groups ?? {}) as [StudentGroup, readonly Priority[]][];
  return {
    schema: "ssos/summary-letter/1",
    asOf,
    to: { cds: lea.cds, name: lea.name },
    from: shown.providers.map(({ name }) => name),
    why: {
      pathway: PATHWAYS[identification.pathway].name,
      identifiedOn: identification.identifiedOn,
      ...(identification.dashboardYear === undefined ? {} : { dashboardYear: identification.dashboardYear }),
      groups: groups.map(([group, priorities]) => ({ group, name: STUDENT_GROUP_NAMES[group], priorities: priorities.map((priority) => ({ priority, name: PRIORITY_NAMES[priority] })) })),
    },
    law: lawOf(shown, asOf, duties.openQuestions),
    phase: casePhase(shown, asOf),
    ...(shown.focus === undefined || shown.focus.on > asOf ? {} : { focus: shown.focus.text }),
    ...(shown.theoryOfChange === undefined ? {} : { theoryOfChange: shown.theoryOfChange }),
    activities: shown.activities.map(({ text, provider, status, plan }) => ({ text, provider: providers.get(provider) ?? provider, status, ...(plan === undefined ? {} : { plan }) })),
    open: duties.duties.filter(({ state, modality }) => state === "open" && modality === "shall").map(({ action, object, actors, citation }) => ({ action: `${action}: ${object}`, by: actors, citation })),
    next: duties.deadlines.map(({ date, action, citation }) => ({ on: date, action, citation })),
    monitoringPlans: shown.monitoringPlans.map(({ text }) => text),
    withheld: Object.values(withheld).reduce((sum, count) => sum + count, 0),
  };
}

function lawOf({ lea, identification }: CaseFile, asOf: string, openQuestions: readonly string[]): SummaryLetter["law"] {
  const { dashboardYear, identifiedOn, pathway } = identification;
  const duration = pathway === "dashboard" && dashboardYear !== undefined ? assistanceDurationFor(lea.kind, dashboardYear, asOf) : undefined;
  if (duration?.ok !== true) return { citation: PATHWAYS[pathway].citations[0] ?? "", minimumYears: null, atLeastUntil: null, openQuestions };
  const { minimumYears, citation } = duration.value;
  return { citation, minimumYears, atLeastUntil: minimumYears === null ? null : yearsAfter(identifiedOn, minimumYears), openQuestions };
}

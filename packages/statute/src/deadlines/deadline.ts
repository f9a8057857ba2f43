import type { CitationText, Confidence, Finding, LeaKind } from "@ssos/model";
import type { OpenQuestionId } from "../decisions/open-questions.ts";
import type { Actor } from "../duties/actor.ts";

/** Days that deadlines are counted from, ISO dates; what is not known is left out. */
export interface DeadlineDays {
  readonly hearingOn?: string;
  readonly adoptedOn?: string;
  readonly filedOn?: string;
  readonly clarificationAskedOn?: string;
  readonly answeredOn?: string;
  readonly recommendedOn?: string;
  readonly consideredOn?: string;
  readonly approvedOn?: string;
  readonly midyearReportOn?: string;
  /** When assistance was determined to be due. */
  readonly identifiedOn?: string;
  /** Last day with pupils of a closed schoolsite. */
  readonly closedOn?: string;
  readonly closureReportedOn?: string;
  readonly appealedOn?: string;
  readonly appealDecidedOn?: string;
}

/** Facts of a process. */
export interface DeadlineFacts extends DeadlineDays {
  /** First calendar year of the school year that a plan or update is for: 2026 for 2026-27. For the State's calendar, the calendar year. */
  readonly year?: number;
  /** The kind of LEA, for assistance. */
  readonly kind?: LeaKind;
  /** The Dashboard that identified the LEA, for assistance. */
  readonly dashboardYear?: number;
  /** The last year of interest, for determinations. */
  readonly throughYear?: number;
  /** The ISO date from which open questions of transition are seen; for assistance. */
  readonly asOf?: string;
  /** What counts as a holiday, ISO dates. Without a list, limits in days are provisional and those in business days undated. */
  readonly holidays?: readonly string[];
}

/** Processes with deadlines. */
export const DEADLINE_PROCESSES = ["district-plan", "county-plan", "charter-plan", "assistance", "data-management", "determinations", "school-closure", "appeal", "state-calendar"] as const;

/** A process with deadlines. */
export type DeadlineProcess = (typeof DEADLINE_PROCESSES)[number];

/** How the day of a step follows. */
export type DeadlineRule =
  /** On a day of the year, `MM-DD`, of the year given plus `later`. */
  | { readonly kind: "yearly"; readonly day: string; readonly later: 0 | 1 }
  /** So many days after another step (EC 9). */
  | { readonly kind: "days-after"; readonly fact: keyof DeadlineDays; readonly days: number }
  | { readonly kind: "business-days-after"; readonly fact: keyof DeadlineDays; readonly days: number }
  /** So many hours before a meeting, to be kept to the hour. */
  | { readonly kind: "hours-before"; readonly fact: keyof DeadlineDays; readonly hours: 24 | 48 | 72 }
  /** On a later day than another step. */
  | { readonly kind: "later-day"; readonly fact: keyof DeadlineDays }
  /** At the same meeting as another step. */
  | { readonly kind: "same-day"; readonly fact: keyof DeadlineDays };

/** One step of a process, as the Code has it. */
export interface DeadlineStep {
  readonly id: string;
  readonly actor: Actor;
  readonly action: string;
  /** Whether it must be done or may. */
  readonly modality: "shall" | "may";
  readonly rule: DeadlineRule;
  /** The fact that shows when it was done. */
  readonly doneBy?: keyof DeadlineDays;
  readonly citation: CitationText;
  /** First day in force of the text that was read, ISO. */
  readonly from: string;
  readonly until: string | "open";
  readonly confidence: Confidence;
}

/** A step with its day. */
export interface DatedStep {
  readonly id: string;
  readonly date: string;
  /** `by` that day at the latest, `not-before` it, `on` it, or assistance `until` it at least. */
  readonly bound: "by" | "not-before" | "on" | "until";
  readonly actor: Actor;
  readonly action: string;
  readonly modality: "shall" | "may";
  readonly citation: string;
  readonly confidence: Confidence;
  /** Holidays that moved the day (EC 9). */
  readonly movedPast?: readonly string[];
  /** Why the day may still move. */
  readonly provisional?: "no-holidays-given";
  readonly done?: "in-time" | "late";
  readonly openQuestions?: readonly OpenQuestionId[];
}

/** A step that could not be dated, and why. */
export interface UndatedStep {
  readonly id: string;
  readonly citation: string;
  readonly reason: "missing-fact" | "no-text-for-date" | "no-minimum-stated";
  /** With `missing-fact`: the facts that would date it. */
  readonly needs?: readonly string[];
  readonly openQuestions?: readonly OpenQuestionId[];
}

/** Codes of findings about the facts of a process. */
export type DeadlineFindingCode = "invalid-date" | "adopted-on-day-of-hearing" | "adopted-before-hearing" | "late";

/** The steps of a process in order of their days, those that could not be dated, and what is wrong. */
export interface DeadlineSchedule {
  readonly process: DeadlineProcess;
  readonly steps: readonly DatedStep[];
  readonly undated: readonly UndatedStep[];
  readonly findings: readonly Finding<DeadlineFindingCode>[];
}

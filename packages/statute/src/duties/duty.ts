import type { CitationText, Confidence, LeaKind, PathwayKind } from "@ssos/model";
import type { OpenQuestionId } from "../decisions/open-questions.ts";
import type { Actor } from "./actor.ts";

/**
 * What a provision does: `shall` commands, `may` permits, `shall-not` forbids (also "shall only",
 * with the exception as condition), `deemed` treats something as if it were so, `definition` fixes
 * a meaning, a purpose or an amount (EC 75 gives shall and may their meaning).
 */
export const MODALITIES = ["shall", "may", "shall-not", "deemed", "definition"] as const;

/** What a provision does. */
export type Modality = (typeof MODALITIES)[number];

/** Areas that duties are filed under. */
export const DUTY_TOPICS = ["reading", "system", "plan", "approval", "assistance", "data-management", "collaborative", "intervention", "leads", "charter", "reporting", "funding"] as const;

/** An area of duties. */
export type DutyTopic = (typeof DUTY_TOPICS)[number];

/**
 * What sets a duty off: a pathway into assistance, the criteria met in three consecutive years or
 * in the latest single year, the criteria of CCEE's review (three groups, three of four years), or
 * a finding of CCEE.
 */
export type DutyTrigger = PathwayKind | "three-consecutive-years" | "single-year" | "three-of-four-years" | "ccee-finding";

/** By when or for how long; `text` says it in words, the rest where it can be counted. */
export interface DutyTerm {
  readonly text: string;
  /** Assistance lasts at least so many years from the identification. */
  readonly minimumYears?: number;
  /** To be done within so many days (EC 9). */
  readonly days?: number;
  /** To be done within so many business days. */
  readonly businessDays?: number;
  /** To be done by this day of each year, `MM-DD`. */
  readonly yearly?: string;
  /** To be done by this day, ISO. */
  readonly by?: string;
}

/** Whom assistance goes to: the groups that count, the test, how often it is made. */
export interface AssistanceTest {
  readonly groups: readonly ("student-group" | "all-pupils")[];
  readonly criterion: string;
  readonly tested: "not-stated" | "each-dashboard" | "yearly" | "every-three-years" | "once";
  /** First Dashboard whose results count, where the law names one. */
  readonly fromDashboard?: number;
  /** Last Dashboard whose results count, where the law names one. */
  readonly untilDashboard?: number;
}

/** One norm of the Code, in our words. */
export interface Duty {
  /** Stable name, unique among all duties. */
  readonly id: string;
  readonly topic: DutyTopic;
  /** Who is addressed; several act together. */
  readonly actors: readonly [Actor, ...Actor[]];
  readonly modality: Modality;
  readonly action: string;
  readonly object: string;
  readonly condition?: string;
  readonly term?: DutyTerm;
  readonly citation: CitationText;
  readonly references?: readonly CitationText[];
  /** First day in force, ISO. */
  readonly from: string;
  /** First day no longer in force, or `open`. */
  readonly until: string | "open";
  readonly confidence: Confidence;
  /** First day of the text that was read, where the norm is carried back before it as derived. */
  readonly readFrom?: string;
  /** Kinds of LEA that the duty is owed to or rests on, where it matters. */
  readonly toward?: readonly LeaKind[];
  readonly trigger?: DutyTrigger;
  readonly test?: AssistanceTest;
  /** Id of the duty that this is one way of performing; ways of one duty are alternatives of one another. */
  readonly wayOf?: string;
  /** Id of the duty inside which this power is used. */
  readonly partOf?: string;
  /** Id of the duty of an earlier text whose ways apply, where the law pins that text. */
  readonly readsAs?: string;
  /** Name shared by duties of which performing one excuses from the others. */
  readonly alternatives?: string;
  readonly openQuestions?: readonly OpenQuestionId[];
  /** What a reader should know, such as a slip in the text. */
  readonly note?: string;
}

/**
 * Gives how sure a duty is on a date: a norm carried back before the text that was read is derived there.
 *
 * @param duty - a record
 * @param asOf - an ISO date
 * @example
 * ```ts
 * dutyConfidence({ ...districtAssistance2026, readFrom: "2026-09-18" }, "2026-08-01") // => "derived"
 * ```
 */
export function dutyConfidence(duty: Duty, asOf: string): Confidence {
  return duty.readFrom !== undefined && asOf < duty.readFrom && duty.confidence === "verified" ? "derived" : duty.confidence;
}

/**
 * Decides whether a duty is in force on a date; until is exclusive.
 *
 * @param duty - a record or anything with `from` and `until`
 * @param asOf - an ISO date
 * @example
 * ```ts
 * inForce({ from: "2023-07-10", until: "2026-07-09" }, "2026-07-09") // => false
 * ```
 */
export function inForce(duty: { readonly from: string; readonly until: string }, asOf: string): boolean {
  return duty.from <= asOf && (duty.until === "open" || asOf < duty.until);
}

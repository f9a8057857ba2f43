import type { RowPlace } from "../sources/source.ts";
import type { LevelOfSupport } from "../support/level-of-support.ts";

/**
 * With whom a county superintendent collaborates. The first five are those that EC 52066(i)(1)(A) names;
 * `professional-network` stands for committees of the county superintendents' association and the like.
 */
export const COLLABORATION_PARTNERS = [
  "ccee",
  "cde",
  "geographic-lead",
  "expert-lead",
  "county-superintendents",
  "professional-network",
  "selpa",
  "higher-education",
  "other",
] as const;

/** A kind of partner. */
export type CollaborationPartner = (typeof COLLABORATION_PARTNERS)[number];

/** The partners that every summary must say how the county works with (EC 52066(i)(1)(A)). */
export const REQUIRED_COLLABORATION_PARTNERS = ["ccee", "cde", "geographic-lead", "expert-lead", "county-superintendents"] as const satisfies readonly CollaborationPartner[];

/**
 * What a goal is for, by the clause of EC 52066(i)(1)(C) that asks for one: (i) review of LCAPs, (ii) technical
 * assistance, (iii) universal and targeted assistance, (iv) any other support, (v) the addendum.
 */
export const SUMMARY_GOAL_PURPOSES = ["lcap-review", "technical-assistance", "universal-and-targeted", "other-support", "addendum"] as const;

/** The purpose of a goal. */
export type SummaryGoalPurpose = (typeof SUMMARY_GOAL_PURPOSES)[number];

/** A piece of a summary as it was written. */
export interface SummaryStatement {
  readonly text: string;
  /** Where it stands in the document; absent when the record was not read from one. */
  readonly place?: RowPlace;
  /** For a statement under another one, the line of that one. */
  readonly under?: number;
}

/** An activity of the county office. */
export interface SupportActivity extends SummaryStatement {
  /** How it is paid for (EC 52066(i)(1)(A), (B)); absent: the source does not say, which is not "free". */
  readonly fundingSources?: readonly string[];
  readonly levels?: readonly LevelOfSupport[];
}

/** A step of working with others (EC 52066(i)(1)(A)). */
export interface CollaborationStep extends SummaryStatement {
  /** Kinds of partner that the statement names; empty when it names none that is known. */
  readonly partners: readonly CollaborationPartner[];
}

/** A tool, programme or partner that a summary names, with the lines where it does. */
export interface NamedMention {
  readonly name: string;
  readonly lines: readonly number[];
}

/** The assistance planned for one identified district or charter school (EC 52066(i)(1)(B)). */
export interface AssistedLeaRow {
  /** 14 digits; absent: the summary names the LEA only. */
  readonly cds?: string;
  readonly name: string;
  readonly kind: "district" | "charter";
  readonly activities: readonly SupportActivity[];
  /** What the LEA does on its own (EC 52071(c)(1)(C), 47607.3(a)(3)); absent: not stated. */
  readonly independentActions?: readonly SummaryStatement[];
}

/** A measure of progress towards a goal (EC 52066(i)(1)(D)). Values are printed as the summary gives them. */
export interface SummaryMetric {
  readonly text: string;
  readonly baseline?: string;
  readonly target?: string;
}

/** Money for an action: a decimal amount in dollars and where it comes from. */
export interface SummaryExpenditure {
  readonly amount: string;
  readonly fundingSource?: string;
}

/** An action towards a goal (EC 52066(i)(1)(E)). */
export interface SummaryAction {
  readonly text: string;
  /** Absent: not stated; an empty list says that it costs nothing. */
  readonly expenditures?: readonly SummaryExpenditure[];
}

/** A goal of the county superintendent (EC 52066(i)(1)(C)) with its measures and actions. */
export interface SummaryGoal {
  readonly purpose: SummaryGoalPurpose;
  readonly text: string;
  readonly metrics: readonly SummaryMetric[];
  readonly actions: readonly SummaryAction[];
}

/**
 * A county superintendent's summary of support under EC 52066(i), as filed or as read from CDE's compilation.
 *
 * The compilation repeats subparagraphs (A) and (B) alone, so that a record read from it has no goals;
 * `parts` says which subparagraphs the source carries at all. A part that is not listed there is a fact not given.
 */
export interface CountySummary {
  /** `01` to `58`. */
  readonly countyCode: string;
  readonly county: string;
  /** The school year planned for, such as `2023-24`; absent when the source does not say. */
  readonly schoolYear?: string;
  /** Subparagraphs of EC 52066(i)(1) that the source carries. */
  readonly parts: readonly ("A" | "B" | "C" | "D" | "E")[];
  /** (A), second sentence: working with CCEE, CDE, lead agencies and other county superintendents. */
  readonly collaboration: readonly CollaborationStep[];
  /** (A), first sentence: activities for the continuous improvement of all districts. */
  readonly activities: readonly SupportActivity[];
  /** (B): steps of assistance to identified districts and charter schools, where they are stated for all at once. */
  readonly technicalAssistance: readonly SupportActivity[];
  /** (B): assistance by district and charter school; absent: the source does not go by LEA. */
  readonly assistedLeas?: readonly AssistedLeaRow[];
  /** (C) to (E); absent: the source does not carry them. */
  readonly goals?: readonly SummaryGoal[];
  /** Introductory sentences, headings and remarks that are none of the above, so that nothing is lost. */
  readonly context: readonly SummaryStatement[];
  readonly tools: readonly NamedMention[];
  readonly partners: readonly NamedMention[];
  /** Levels of support that the summary names. */
  readonly levels: readonly LevelOfSupport[];
}

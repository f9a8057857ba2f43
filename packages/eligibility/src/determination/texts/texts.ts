import type { LeaKind, MethodOutcome, Outcome, Priority, StateIndicator, StudentGroup } from "@ssos/model";
import type { Method, NotApplicableReason } from "../../criteria/criteria.ts";
import type { MissingFactKind } from "../determination.ts";
import type { Audience, AudienceTexts } from "./audience-texts.ts";

/**
 * The words of an explanation, as data, so that a team can translate or reword them.
 * Names in braces are filled in: `{name}`, `{year}`, `{group}` and so on.
 */
export interface DeterminationTexts {
  readonly locale: string;
  readonly title: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly kinds: Readonly<Record<LeaKind, string>>;
  readonly reasons: Readonly<Record<NotApplicableReason | "no-value-for-date", string>>;
  readonly methodsHeading: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly methodOutcomes: Readonly<Record<MethodOutcome, string>>;
  readonly groupsHeading: string;
  readonly noGroups: string;
  /** `{group}`, `{priorities}`, `{letter}`. */
  readonly groupEligible: string;
  /** `{group}`, `{priorities}`. */
  readonly groupOpen: string;
  /** `{group}`, `{priorities}`. */
  readonly groupNotEligible: string;
  /** `{group}`, `{priorities}`: those that a missing fact leaves open, too few to matter. */
  readonly groupNoneMet: string;
  /** `{priorities}`: those open beside the ones met. */
  readonly groupOpenBesides: string;
  /** `{priority}`, `{priorityName}`, `{indicators}`. */
  readonly priorityMet: string;
  readonly missingHeading: string;
  readonly missing: Readonly<Record<MissingFactKind, string>>;
  readonly openQuestionsHeading: string;
  readonly incomplete: string;
  readonly disclaimer: string;
  readonly and: string;
  readonly groupNames: Readonly<Record<StudentGroup, string>>;
  readonly indicatorNames: Readonly<Record<StateIndicator, string>>;
  readonly priorityNames: Readonly<Record<Priority, string>>;
  /** Level names by code of the colour or status column. */
  readonly colours: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly worstStatus: string;
  /** The words for readers other than a superintendent. */
  readonly audiences: Readonly<Record<Exclude<Audience, "superintendent">, AudienceTexts>>;
}

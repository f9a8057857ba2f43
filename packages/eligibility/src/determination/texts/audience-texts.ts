import type { LeaKind, Outcome, Priority, StateIndicator } from "@ssos/model";
import type { Method } from "../../criteria/criteria.ts";

/**
 * Whom an explanation is for. `superintendent`: everything, with levels, rows and missing facts. `board`: what it means and
 * what the board is asked to do. `families`: the same in everyday words, without numbers of priorities.
 */
export type Audience = "superintendent" | "board" | "families";

/**
 * The words of an explanation for a board or for families, as data, so that a team can translate or reword them.
 * Names in braces are filled in: `{name}` of the LEA, `{kind}`, `{year}` of the Dashboard, `{helper}` who assists as a rule.
 */
export interface AudienceTexts {
  readonly title: string;
  /** The first sentence, by outcome. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** One sentence for each method met. */
  readonly methodsMet: Readonly<Record<Method, string>>;
  readonly groupsHeading: string;
  /** `{group}`, `{areas}`. */
  readonly group: string;
  /** `{area}`, `{indicators}`. */
  readonly area: string;
  /** `{groups}`: those that a missing fact leaves open. */
  readonly groupsOpen: string;
  readonly areas: Readonly<Record<Priority, string>>;
  readonly indicators: Readonly<Record<StateIndicator, string>>;
  readonly meaningHeading: string;
  /** What follows, by outcome: one sentence or more to each item of the list. */
  readonly meaning: Readonly<Record<Outcome, readonly string[]>>;
  /** Who assists as a rule, by kind of LEA. */
  readonly helpers: Readonly<Record<LeaKind, string>>;
  /** When methods of the year were not evaluated. */
  readonly incomplete: string;
  /** When open questions of law bear on the answer. */
  readonly openQuestions: string;
}

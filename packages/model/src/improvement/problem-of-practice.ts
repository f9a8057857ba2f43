/** What improvement work begins with: a problem that the people concerned recognise, with its evidence. */
export interface ProblemOfPractice {
  readonly id: string;
  readonly text: string;
  readonly evidence?: readonly Evidence[];
  /** Share of partners who agree that this is the problem, in percent. */
  readonly agreementPercent?: number;
  readonly plan?: PlanLinks;
}

/** What a statement rests on. */
export interface Evidence {
  readonly text: string;
  /** A fact's path or a document, for example `2023/SWD/math`. */
  readonly source?: string;
}

/** Where improvement work stands in a plan, by the plan's stable ids. */
export interface PlanLinks {
  readonly goals?: readonly string[];
  readonly actions?: readonly string[];
  readonly metrics?: readonly string[];
}

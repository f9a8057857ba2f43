/** One cycle of plan, do, study, act on a change idea. */
export interface PdsaCycle {
  readonly id: string;
  /** Id of the change idea. */
  readonly changeIdea: string;
  /** 1 for the first cycle of the idea. */
  readonly cycle: number;
  readonly plan: PdsaPlan;
  /** What was done, and what was unexpected. */
  readonly do?: { readonly text: string; readonly from?: string; readonly until?: string };
  readonly study?: { readonly results: string; readonly learning?: string; readonly predictionHeld?: boolean };
  readonly act?: { readonly decision: PdsaDecision; readonly next?: string };
}

/** What a cycle sets out to test. */
export interface PdsaPlan {
  readonly test: string;
  readonly prediction?: string;
  readonly tasks?: readonly { readonly task: string; readonly who?: string; readonly when?: string; readonly where?: string }[];
  readonly measures?: readonly { readonly kind: "process" | "outcome" | "balancing"; readonly definition: string }[];
}

/** What comes of a cycle. */
export const PDSA_DECISIONS = ["adopt", "adapt", "abandon"] as const;

/** The decision of a cycle. */
export type PdsaDecision = (typeof PDSA_DECISIONS)[number];

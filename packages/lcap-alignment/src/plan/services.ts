import type { Written } from "./amount.ts";

/** The section on increased or improved services for unduplicated pupils, as printed. */
export interface IncreasedServices {
  readonly supplementalConcentration?: Written;
  /** The additional 15 percent concentration grant, inside the amount above. */
  readonly concentrationAddOn?: Written;
  readonly projectedPercentage?: Written;
  readonly carryoverPercentage?: Written;
  readonly carryoverDollars?: Written;
  readonly totalPercentage?: Written;
  /** 2021-24: how the needs of unduplicated pupils came first in wide actions, and how these are effective. */
  readonly wideExplanation?: string;
  /** 2021-24: how services grow by the percentage required. */
  readonly howIncreased?: string;
  /** LEA-wide and schoolwide actions (2024-27). */
  readonly wideActions?: readonly ServiceDescription[];
  /** Limited actions (2024-27). */
  readonly limitedActions?: readonly ServiceDescription[];
  readonly methodology?: string;
  readonly addOnDescription?: string;
  readonly ratios?: StaffRatios;
  /** How carried-over funds will be used (EC 42238.07(d)); plans often say it in the methodology instead. */
  readonly carryoverUses?: string;
  /** Whether the most effective use is justified, asked where few pupils are unduplicated. */
  readonly mostEffectiveUse?: string;
}

/** A row of the two tables that justify contributing actions. */
export interface ServiceDescription {
  /** Number of the action, such as `1.2`; several share a row when the plan groups them. */
  readonly actions: readonly string[];
  readonly identifiedNeeds?: string;
  readonly howAddressed?: string;
  /** As written. */
  readonly metrics?: string;
}

/** Staff-to-student ratios for the additional concentration grant, as written, by share of unduplicated pupils. */
export interface StaffRatios {
  readonly classifiedLow?: string;
  readonly classifiedHigh?: string;
  readonly certificatedLow?: string;
  readonly certificatedHigh?: string;
}

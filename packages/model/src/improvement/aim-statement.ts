import type { StateIndicator } from "../accountability/state-indicator.ts";
import type { StudentGroup } from "../students/student-group.ts";
import type { PlanLinks } from "./problem-of-practice.ts";

/** Units in which aims and measures are stated. */
export const AIM_UNITS = ["percent", "points", "count", "days", "rating"] as const;

/** A unit of an aim. */
export type AimUnit = (typeof AIM_UNITS)[number];

/** An aim: who will get from where to where, in what, by when. Every part may be missing while the team works on it. */
export interface AimStatement {
  readonly id: string;
  readonly problem?: string;
  readonly who?: AimWho;
  readonly what?: AimMeasure;
  readonly from?: AimValue;
  readonly to?: AimValue;
  /** ISO date. */
  readonly byWhen?: string;
  readonly plan?: PlanLinks;
}

/** Whom an aim is for; at least one part names them. */
export interface AimWho {
  readonly groups?: readonly StudentGroup[];
  readonly grades?: readonly string[];
  /** Names or CDS codes of schools. */
  readonly sites?: readonly string[];
  readonly text?: string;
}

/** What an aim measures. */
export interface AimMeasure {
  readonly text: string;
  readonly indicator?: StateIndicator;
  /** Lower values are better; known for state indicators, stated for others. */
  readonly lowerIsBetter?: boolean;
}

/** A value with its unit, and when it was measured. */
export interface AimValue {
  readonly value: number;
  readonly unit: AimUnit;
  /** School year or ISO date of the measurement. */
  readonly when?: string;
}
